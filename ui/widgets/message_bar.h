// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace shardscope::ui {

/// Something the person should know, told in place instead of in a box that must be clicked away.
struct Message {
    enum class Kind { Note, Done, Warning, Error };

    Kind kind = Kind::Note;
    QString text{};   ///< one sentence, plain text
    QString detail{}; ///< what to do about it, plain text; may be empty
    QString key{};    ///< a message with the same key takes the place of the older one

    bool operator==(const Message&) const = default;
    /// The sentence, the place and the hint of an error.
    [[nodiscard]] static Message fromError(const base::Error& error, const QString& key);
};

/// One message as a coloured strip with an icon, buttons and a cross.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Message& message, QWidget* parent = nullptr);

    [[nodiscard]] const Message& message() const { return m_message; }
    /// A button that does something about it and takes the message away.
    void addAction(const QString& text, std::function<void()> action);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Message m_message;
    QWidget* m_icon;
    QHBoxLayout* m_actions;
};

/// The place for message bars: newest on top, at most a few at a time.
class MessageArea : public QWidget {
    Q_OBJECT

public:
    explicit MessageArea(QWidget* parent = nullptr);

    MessageBar* show(const Message& message);
    /// Takes the message with this key away, if it is there.
    void dismiss(const QString& key);
    void clear();
    [[nodiscard]] QList<MessageBar*> bars() const;

private:
    QVBoxLayout* m_column;
};

} // namespace shardscope::ui
