// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/select/selector_lint.h"
#include "core/select/selector_proof.h"
#include "ui/widgets/icon_text_delegate.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>

namespace shardscope::ui {

/// "user_id", "company = Acme": safe to show.
[[nodiscard]] QString keyText(const events::ShardKey& key);
[[nodiscard]] QString storageText(const events::ShardKey& key);

/// "2023-09-01 03:12:07 UTC".
[[nodiscard]] QString boundText(std::int64_t unixMs);

/// What a proof says in one line.
[[nodiscard]] IconText verdictLook(const select::SelectorProof& proof);

/// What the vendor would have to do for the answer to be another one.
[[nodiscard]] QString readingText(const select::SelectorSemantics& semantics);

/// What is not published about the forms that this selector uses; empty for a text that is none.
[[nodiscard]] QStringList openQuestions(const std::string& selector);

[[nodiscard]] IconText lintLook(const select::LintFinding& finding);

} // namespace shardscope::ui
