// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace shardscope::ui {

/// What the board's models tell about a cell. Words, units and colours are the proxies' work.
enum BoardRole {
    BytesRole = Qt::UserRole + 1, ///< QByteArray: the row's id or name as it is in the data
    NumberRole,                   ///< quint64: the cell's number, exact
    LargestRole,                  ///< quint64: the largest number of the column, for bars
    LimitRole,                    ///< quint64: the limit the number is measured by
    OverallRole,                  ///< bool: the pinned row that sums up
    PartRole,                     ///< FilterPart that a click on the row names
    RecordedRole,                 ///< bool: a $hotshard_record names the key
    RenameReasonRole,             ///< int: store::RenameReason
    RemediatedRole,               ///< quint64: events of the row the vendor renamed
    DisplayNameRole,              ///< QByteArray: a group's display name; invalid without one
    GroupKeyRole,                 ///< QByteArray
    PeakDayRole,                  ///< int: day number of the highest day
    FirstHotDayRole,              ///< int: day number; invalid when never hot
    AllEventsRole,                ///< quint64: all events of the row, duplicates included
    DeduplicatedRole,             ///< quint64: the same, each counted once
    ExactRole,                    ///< bool: that is exact, not an upper bound

    // Answered by the display proxies:
    ChosenRole, ///< bool: the filter chooses the row
    DimmedRole, ///< bool: the filter chooses others of its kind
    PinnedRole, ///< bool: kept on top by the person
    SlotRole,   ///< int: index into Theme::categories; invalid: no colour
};

} // namespace shardscope::ui
