// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_messages.h"

#include "ui/shell/case_status.h"
#include "ui/text/size_text.h"

namespace shardscope::ui::messages {

Message readOnly(const CaseStatus& status) {
    return {.kind = Message::Kind::Note, .text = status.readOnlyReason, .key = kReadOnly};
}

Message missingCase(const QString& path, const QString& reason) {
    return {.kind = Message::Kind::Warning,
            .text = MessageBar::tr("%1 cannot be opened. %2.").arg(pathText(toPath(path)), reason),
            .key = kCase};
}

Message onlyOneOpened(const std::filesystem::path& path) {
    return {.kind = Message::Kind::Note,
            .text = MessageBar::tr("One window shows one case: only %1 was opened.")
                        .arg(fileNameText(path)),
            .key = kImport};
}

Message saved(const QString& path) {
    return {.kind = Message::Kind::Done,
            .text = MessageBar::tr("Saved %1.").arg(pathText(toPath(path))),
            .key = kSaved};
}

} // namespace shardscope::ui::messages
