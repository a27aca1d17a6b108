// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/look.h"

#include "ui/widgets/elided_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace shardscope::test {

namespace {

QString describe(const QWidget& widget, const QString& what) {
    return u"%1 '%2' %3 (%4x%5)"_s
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), what)
        .arg(widget.width())
        .arg(widget.height());
}

bool isInScrollArea(const QWidget& widget) {
    for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (qobject_cast<const QScrollArea*>(up) != nullptr) {
            return true;
        }
    }
    return false;
}

/// The size the words need; invalid when the widget may show less of them.
QSize neededSize(const QWidget& widget) {
    if (const auto* data = qobject_cast<const ui::ElidedLabel*>(&widget);
        data != nullptr && data->elideMode() == Qt::ElideMiddle) {
        return {}; // an id or a path: of any length, and whole in the tool tip
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) {
            return {};
        }
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                 : label->sizeHint();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text().isEmpty() ? QSize() : button->sizeHint();
    }
    return {};
}

bool isControl(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr ||
           qobject_cast<const QLineEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QProgressBar*>(&widget) != nullptr ||
           (qobject_cast<const QAbstractItemView*>(&widget) != nullptr &&
            qobject_cast<const QHeaderView*>(&widget) == nullptr);
}

/// Parts that Qt makes itself, inside a control that has a name.
bool isPartOfAControl(const QWidget& widget) {
    return widget.objectName().startsWith("qt_"_L1) ||
           (widget.parentWidget() != nullptr && isControl(*widget.parentWidget()));
}

} // namespace

QStringList clippedTexts(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->visibleRegion().isEmpty()) {
            continue;
        }
        const QSize needed = neededSize(*widget);
        if (!needed.isValid()) {
            continue;
        }
        if (widget->width() < needed.width() || widget->height() < needed.height()) {
            found += describe(
                *widget, u"is too small: needs %1x%2"_s.arg(needed.width()).arg(needed.height()));
        }
        const QRect inParent = widget->geometry();
        if (!isInScrollArea(*widget) && !widget->isWindow() &&
            !widget->parentWidget()->rect().contains(inParent)) {
            found += describe(*widget, u"reaches out of its parent"_s);
        }
    }
    return found;
}

QStringList unnamedControls(const QWidget& root) {
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || !isControl(*widget) || isPartOfAControl(*widget)) {
            continue;
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty()) {
            found += describe(*widget, u"has no accessible name"_s);
        }
    }
    return found;
}

void keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("SHARDSCOPE_PICTURES");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
    }
}

} // namespace shardscope::test
