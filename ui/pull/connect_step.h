// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/connection.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace shardscope::ui {

class JobLine;
class Notice;
class SegmentedSwitch;

/// The first step: which project, and which service account asks for it.
class ConnectStep : public QWidget {
    Q_OBJECT

public:
    explicit ConnectStep(QWidget* parent = nullptr);

    /// Connections that were used before, the last one first; the first one is chosen.
    void offer(const std::vector<session::Connection>& connections);
    void setConnection(const session::Connection& connection);
    [[nodiscard]] session::Connection connection() const;
    [[nodiscard]] QString secret() const;
    [[nodiscard]] bool keepsSecret() const;
    /// What is typed makes a connection.
    [[nodiscard]] bool isComplete() const;

    /// The keychain's answer; what was typed already stays.
    void showSecret(const std::optional<std::string>& secret);
    void showNoKeychain(const base::Error& error);
    void showTesting();
    void show(const mixpanel::ConnectionVerdict& verdict);
    void showError(const base::Error& error);
    using QWidget::show;

Q_SIGNALS:
    void changed();
    /// Its secret may be in the keychain.
    void connectionChosen(const shardscope::session::Connection& connection);
    void testRequested();
    void stopRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildForm();
    [[nodiscard]] QWidget* buildHelp();
    void edited();

    std::vector<session::Connection> m_known; ///< as in the box, after "New connection"
    QFormLayout* m_form;
    QComboBox* m_saved;
    QLineEdit* m_project;
    SegmentedSwitch* m_region;
    QLineEdit* m_address;
    QLineEdit* m_account;
    QLineEdit* m_secret;
    QCheckBox* m_keep;
    QPushButton* m_test;
    JobLine* m_job;
    Notice* m_verdict;
};

} // namespace shardscope::ui
