// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <optional>

namespace shardscope::ui {

/// A message without a receiver, to be sent by whichever mail program opens it.
struct MailDraft {
    QString subject;
    QString body;

    /// As a link that opens a mail program; nothing when it is longer than those commonly take.
    [[nodiscard]] std::optional<QUrl> link() const;
    /// As an .eml file (RFC 5322), which opens as a draft.
    [[nodiscard]] QByteArray file() const;
};

} // namespace shardscope::ui
