// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmented_switch.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace shardscope::ui {

namespace {

constexpr int kHeight = 28;
constexpr int kInset = 2;

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString& text) {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override {
        return {QFontMetrics(fonts::bodyBold()).horizontalAdvance(text()) + 24,
                kHeight - 2 * kInset};
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        // What gives the focus back, a menu or a window, changes nothing.
        if (event->reason() != Qt::PopupFocusReason &&
            event->reason() != Qt::ActiveWindowFocusReason) {
            m_clicked = event->reason() == Qt::MouseFocusReason;
        }
        QAbstractButton::focusInEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override {
        m_clicked = false;
        QAbstractButton::keyPressEvent(event);
    }
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked()) {
            painter.setPen(theme.border);
            painter.setBrush(theme.dark ? theme.selection : theme.surface);
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        painter.setFont(isChecked() ? fonts::bodyBold() : fonts::body());
        painter.setPen(isChecked() || underMouse() ? theme.text : theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus() && !m_clicked) {
            drawFocusRing(painter, rect(), 5, theme);
        }
    }

private:
    bool m_clicked = false; ///< the focus has no frame: one knows where one clicked
};

} // namespace

SegmentedSwitch::SegmentedSwitch(const QStringList& choices, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kInset, kInset, kInset, kInset);
    row->setSpacing(2);
    for (int index = 0; index < choices.size(); ++index) {
        auto* segment = new Segment(choices[index]);
        m_group->addButton(segment, index);
        row->addWidget(segment);
    }
    setCurrent(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedSwitch::chosen);
}

void SegmentedSwitch::setToolTips(const QStringList& toolTips) {
    for (int index = 0; index < toolTips.size(); ++index) {
        if (QAbstractButton* button = m_group->button(index)) {
            button->setToolTip(toolTips[index]);
        }
    }
}

void SegmentedSwitch::setCurrent(int index) {
    if (QAbstractButton* button = m_group->button(index)) {
        button->setChecked(true);
    }
}

int SegmentedSwitch::current() const {
    return m_group->checkedId();
}

void SegmentedSwitch::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.border);
    painter.setBrush(theme.dark ? theme.surface : theme.hover);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

} // namespace shardscope::ui
