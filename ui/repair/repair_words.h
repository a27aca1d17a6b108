// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/session/repair_preview.h"
#include "ui/select/advice_model.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace shardscope::ui {

/// The rules of a repair as sentences, safe to show.
[[nodiscard]] std::vector<AdviceModel::Advice> ruleSentences(const session::RepairOutline& outline);
/// What every repaired event meets, whatever the rule.
[[nodiscard]] std::vector<AdviceModel::Advice> commonSentences(bool keepsOriginals);

/// What becomes of the events of a group.
[[nodiscard]] IconText groupLook(const session::RepairPreview::Group& group,
                                 const remediate::Recipe& recipe);

/// "Reading: 41 % · 118 MB/s · 0:12 left".
[[nodiscard]] QString paceText(const QString& stage, const base::Progress& progress,
                               std::chrono::milliseconds taken);

/// "12 events", in the person's language.
[[nodiscard]] QString eventsText(std::uint64_t events);

/// What was read and what became of it, as far as nothing is sent.
[[nodiscard]] QString booksText(const remediate::BookLine& book);
/// Everything else that a person should know about a repair; none is a whole sentence too many.
[[nodiscard]] QStringList remarks(const session::RepairReport& report);

/// Names between commas; blanks around them do not count.
[[nodiscard]] std::vector<std::string> namesIn(const QString& text);

} // namespace shardscope::ui
