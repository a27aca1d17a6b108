// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/display_text.h"

#include <QFontMetrics>
#include <QList>
#include <QStringDecoder>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr char32_t kControlPictures = 0x2400;
constexpr char32_t kDeletePicture = 0x2421;
constexpr QChar kOpenBox(0x2423);
constexpr QChar kIsolate(0x2068); // first strong isolate ... pop directional isolate
constexpr QChar kPopIsolate(0x2069);
constexpr QChar kEllipsis(0x2026);
// Nothing on screen is wider than this; measuring more would only cost time.
constexpr qsizetype kWidestLabel = 400;
constexpr qsizetype kTipCharacters = 600;
constexpr qsizetype kTipLine = 72;

QString decode(std::string_view bytes) {
    // Not QString::fromUtf8: it drops a byte-order mark, and two ids would look the same.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

/// Invisible, or moves what stands around it.
bool steersLayout(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Format:
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        // Combining grapheme joiner, Hangul fillers, variation selectors: drawn as nothing.
        return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 ||
               (c >= 0xFE00 && c <= 0xFE0E) || (c >= 0xE0000 && c <= 0xE0FFF);
    }
}

bool isRightToLeft(char32_t c) {
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

QString spelledOut(char32_t c) {
    return u"\u2039U+%1\u203A"_s.arg(static_cast<uint>(c), 4, 16, QChar(u'0')).toUpper();
}

void appendVisible(QString& out, char32_t c) {
    if (c < 0x20) {
        out += QChar(static_cast<char16_t>(kControlPictures + c));
    } else if (c == 0x7F) {
        out += QChar(static_cast<char16_t>(kDeletePicture));
    } else if (steersLayout(c)) {
        out += spelledOut(c);
    } else {
        out += QString::fromUcs4(&c, 1);
    }
}

/// Spaces at the ends would be invisible, and "a" and "a " would look the same.
void showOuterSpaces(QString& text) {
    const auto mark = [&text](qsizetype at) { text[at] = kOpenBox; };
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i) {
        mark(i);
    }
    for (qsizetype i = text.size() - 1; i >= 0 && text[i].isSpace(); --i) {
        mark(i);
    }
}

} // namespace

QString displayText(std::string_view bytes) {
    const QString decoded = decode(bytes);
    QString out;
    out.reserve(decoded.size() + 2);
    bool isolate = false;
    for (const char32_t c : decoded.toUcs4()) {
        isolate = isolate || isRightToLeft(c);
        appendVisible(out, c);
    }
    showOuterSpaces(out);
    return isolate ? kIsolate + out + kPopIsolate : out;
}

QString displayTextOr(std::string_view bytes, const QString& placeholder) {
    return bytes.empty() ? placeholder : displayText(bytes);
}

QString elideMiddle(const QString& text, qsizetype most) {
    if (text.size() <= most) {
        return text;
    }
    const bool isolated = text.startsWith(kIsolate);
    const QString body = isolated ? text.mid(1, text.size() - 2) : text;
    const qsizetype room = std::max<qsizetype>(most - (isolated ? 3 : 1), 2);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, body);
    finder.setPosition((room + 1) / 2);
    qsizetype head = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(body.size() - room / 2);
    qsizetype tail = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    head = std::clamp<qsizetype>(head, 0, room);
    tail = tail < head ? body.size() : tail;
    const QString cut = body.left(head) + kEllipsis + body.mid(tail);
    return isolated ? kIsolate + cut + kPopIsolate : cut;
}

QString shortText(std::string_view bytes, qsizetype most) {
    return elideMiddle(displayText(bytes), most);
}

QString elidedToWidth(std::string_view bytes, const QFontMetrics& metrics, int width) {
    return metrics.elidedText(elideMiddle(displayText(bytes), kWidestLabel), Qt::ElideMiddle,
                              width);
}

QString htmlText(std::string_view bytes) {
    const QString text = elideMiddle(displayText(bytes), kTipCharacters);
    QString out;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype lineStart = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        if (at - lineStart >= kTipLine && at < text.size()) {
            out += text.mid(lineStart, at - lineStart).toHtmlEscaped() + u"<br/>"_s;
            lineStart = at;
        }
    }
    return out + text.mid(lineStart).toHtmlEscaped();
}

QString clipboardText(std::string_view bytes) {
    return decode(bytes);
}

} // namespace shardscope::ui
