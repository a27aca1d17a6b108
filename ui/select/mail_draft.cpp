// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/select/mail_draft.h"

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr qsizetype kLongestLink = 8'000;
constexpr qsizetype kLineOfBase64 = 76;

} // namespace

std::optional<QUrl> MailDraft::link() const {
    QString lines = body;
    lines.replace(u'\n', u"\r\n"_s); // RFC 6068
    const QByteArray link = "mailto:?subject=" + QUrl::toPercentEncoding(subject) +
                            "&body=" + QUrl::toPercentEncoding(lines);
    return link.size() <= kLongestLink ? std::optional(QUrl::fromEncoded(link)) : std::nullopt;
}

/// Base64 for everything, so that no byte of the data can end a header or a line.
QByteArray MailDraft::file() const {
    QByteArray text = "X-Unsent: 1\r\nSubject: =?utf-8?B?" + subject.toUtf8().toBase64() +
                      "?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n";
    const QByteArray coded = body.toUtf8().toBase64();
    for (qsizetype at = 0; at < coded.size(); at += kLineOfBase64) {
        text += coded.mid(at, kLineOfBase64) + "\r\n";
    }
    return text;
}

} // namespace shardscope::ui
