// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/view/view_state.h"

#include <QString>

#include <variant>

namespace shardscope::ui {

/// A view of a case as an address that can be kept, sent and opened again:
///     shardscope://view?case=/home/me/september.shardcase&filter=id:user_id&section=server
/// It says what to show and nothing else: opening one changes no case and asks no network.
struct ViewLink {
    QString casePath; ///< absolute, of a *.shardcase
    ViewState view;
    int section = 0; ///< of the board, as BoardPage::Section

    static constexpr qsizetype kLongest = 32'768; ///< characters
    static constexpr int kSections = 6;

    bool operator==(const ViewLink&) const = default;
    [[nodiscard]] QString toText() const;
    /// A link, or a sentence that says why this is none that can be opened. Whether there is such
    /// a case is for the one who opens it to see.
    [[nodiscard]] static std::variant<ViewLink, QString> parse(const QString& text);
};

/// The text is meant as a link, good or bad, and not as a path.
[[nodiscard]] bool isViewLink(const QString& text);

} // namespace shardscope::ui
