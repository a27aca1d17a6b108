// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows/json_view.h"

#include "core/session/row_fields.h"
#include "ui/text/display_text.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// Colours names, texts and everything else, line by line.
class JsonColors : public QSyntaxHighlighter {
public:
    JsonColors(QTextDocument* document, const QWidget& widget)
        : QSyntaxHighlighter(document), m_widget(widget) {}

protected:
    void highlightBlock(const QString& line) override {
        const Theme& theme = Theme::of(&m_widget);
        qsizetype at = 0;
        while (at < line.size()) {
            const qsizetype open = line.indexOf(u'"', at);
            paint(at, open < 0 ? line.size() : open, theme.goodText);
            if (open < 0) {
                return;
            }
            qsizetype close = open + 1;
            while (close < line.size() && line[close] != u'"') {
                close += line[close] == u'\\' ? 2 : 1;
            }
            close = std::min(close + 1, line.size());
            const bool isName = close < line.size() && line[close] == u':';
            paint(open, close, isName ? theme.accentText : theme.text);
            at = close;
        }
    }

private:
    void paint(qsizetype from, qsizetype to, const QColor& color) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), color);
    }

    const QWidget& m_widget;
};

} // namespace

JsonView::JsonView(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setAccessibleName(tr("The event as JSON"));
    setObjectName(u"rowJson"_s);
    setFont(fonts::mono());
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setTabChangesFocus(true);
    new JsonColors(document(), *this);
}

void JsonView::show(std::string_view json, bool cut) {
    QStringList lines;
    for (const std::string& line : session::jsonLines(json)) {
        const std::size_t text = std::min(line.find_first_not_of(' '), line.size());
        lines << QString(static_cast<qsizetype>(text), u' ') +
                     displayText(std::string_view(line).substr(text));
    }
    if (cut) {
        lines << tr("… the event goes on: it is too long to show");
    }
    setPlainText(lines.join(u'\n'));
}

} // namespace shardscope::ui
