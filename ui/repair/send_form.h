// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/repair_sender.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace shardscope::ui {

/// Where repaired events go, and with whose account. The secret stays in its field.
class SendForm : public QWidget {
    Q_OBJECT

public:
    explicit SendForm(QWidget* parent = nullptr);

    [[nodiscard]] session::SendTarget target() const;
    /// What is still to be filled in, in a sentence; empty when nothing is.
    [[nodiscard]] QString missing() const;
    void forgetSecret();

Q_SIGNALS:
    void changed();

private:
    void build();

    QComboBox* m_server;
    QLineEdit* m_url;
    QLineEdit* m_project;
    QLineEdit* m_again;
    QLineEdit* m_user;
    QLineEdit* m_secret;
    QCheckBox* m_checked;
};

} // namespace shardscope::ui
