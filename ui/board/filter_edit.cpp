// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/filter_edit.h"

#include "ui/board/filter_completer.h"
#include "ui/text/display_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {
constexpr double kWave = 4; ///< length of one wave of the underline
}

int indexOfColumn(const QString& text, const std::string& where) {
    const QString place = QString::fromStdString(where);
    const int column = place.mid(place.lastIndexOf(u' ') + 1).toInt();
    qsizetype index = 0;
    for (int at = 1; at < column && index < text.size(); ++at) {
        index += text[index].isHighSurrogate() && index + 1 < text.size() ? 2 : 1;
    }
    return static_cast<int>(index);
}

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent), m_completer(new FilterCompleter(*this)) {
    setPlaceholderText(
        tr("Filter, for instance  user_id   event:\"Signed up\"   hot:>1x   -event:Ping"));
    setAccessibleName(tr("Filter"));
    setToolTip(tr("<p>One line says it all:<br/><b>id:user_id</b> &nbsp; <b>day:2023-09-01..15</b> "
                  "&nbsp; <b>event:\"Signed up\"</b> &nbsp; <b>group:company=Acme</b> &nbsp; "
                  "<b>hot:&gt;1x</b><br/>A minus excludes: <b>-event:Ping</b>. Other words are "
                  "looked for in the id. Tab completes, Return applies.</p>"));
    addAction(themedIcon(Icon::Search, Tint::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(false);
    connect(this, &QLineEdit::textEdited, this, [this] {
        check();
        m_completer->follow();
    });
    connect(m_completer, &FilterCompleter::completed, this, &FilterEdit::check);
    connect(this, &QLineEdit::returnPressed, this, &FilterEdit::apply);
}

void FilterEdit::show(const select::BoardFilter& filter) {
    const QString line = clipboardText(select::printBoardFilter(filter));
    const bool editing = hasFocus() && text() != m_inForce;
    m_inForce = line;
    if (!editing && text() != line) {
        setText(line);
        setCursorPosition(0);
        setError({}, std::nullopt);
    }
}

void FilterEdit::check() {
    const auto filter = select::parseBoardFilter(text().toStdString());
    if (filter) {
        setError({}, std::nullopt);
    } else {
        QString reason = ui::displayText(filter.error().what);
        if (!filter.error().hint.empty()) {
            reason = tr("%1: %2").arg(reason, ui::displayText(filter.error().hint));
        }
        setError(reason, indexOfColumn(text(), filter.error().where));
    }
}

void FilterEdit::apply() {
    check();
    m_completer->hide();
    const auto filter = select::parseBoardFilter(text().toStdString());
    if (filter) {
        m_inForce = text();
        Q_EMIT applied(*filter);
    }
}

void FilterEdit::setError(const QString& reason, std::optional<int> position) {
    m_errorPosition = position;
    update();
    if (reason != m_error) {
        m_error = reason;
        setAccessibleDescription(reason);
        Q_EMIT errorChanged(reason);
    }
}

bool FilterEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && text() == m_inForce) {
        // Nothing is being edited: undo and redo mean the filter in force, not the letters.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    if (event->type() == QEvent::KeyPress && m_completer->isOpen() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        m_completer->takeFirst();
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterEdit::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->isOpen() &&
        (event->key() == Qt::Key_Escape || (isReturn && m_completer->hasCurrent()))) {
        event->ignore(); // means the offers
        return;
    }
    if (event->key() == Qt::Key_Down && !m_completer->isOpen()) {
        m_completer->follow();
        return;
    }
    if (event->key() == Qt::Key_Escape && text() != m_inForce) {
        setText(m_inForce);
        setError({}, std::nullopt);
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // the page clears one level
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        m_completer->prepare();
    }
}

void FilterEdit::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!m_errorPosition) {
        return;
    }
    // QLineEdit tells no character's place, but the cursor's: measure from there.
    const QFontMetricsF metrics(font());
    const auto xOf = [&](qsizetype index) {
        return cursorRect().center().x() -
               metrics.horizontalAdvance(text().left(cursorPosition())) +
               metrics.horizontalAdvance(text().left(index));
    };
    qsizetype end = text().indexOf(u' ', *m_errorPosition + 1);
    end = end < 0 ? text().size() : end;
    const double left = std::max(xOf(*m_errorPosition), 8.0);
    const double right = std::clamp(xOf(end), left + 3 * kWave, width() - 8.0);
    const double y = cursorRect().bottom() - 1;
    QPainterPath wave(QPointF(left, y));
    bool up = true;
    for (double x = left; x < right; x += kWave / 2, up = !up) {
        wave.lineTo(x + kWave / 2, up ? y + 2 : y);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).hot, 1.25));
    painter.drawPath(wave);
}

} // namespace shardscope::ui
