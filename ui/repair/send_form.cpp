// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/send_form.h"

#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

enum Server { UnitedStates, Europe, India, Other };

QLineEdit* field(const QString& name, const QString& objectName) {
    auto* made = new QLineEdit;
    made->setAccessibleName(name);
    made->setObjectName(objectName);
    return made;
}

/// Digits that a project's number can have.
QValidator* digits(QObject* parent) {
    return new QRegularExpressionValidator(QRegularExpression(u"[1-9][0-9]{0,17}"_s), parent);
}

} // namespace

SendForm::SendForm(QWidget* parent)
    : QWidget(parent),
      m_server(new QComboBox),
      m_url(field(tr("Address of the server"), u"sendUrl"_s)),
      m_project(field(tr("Project id"), u"sendProject"_s)),
      m_again(field(tr("Project id, typed again"), u"sendProjectAgain"_s)),
      m_user(field(tr("Service account"), u"sendUser"_s)),
      m_secret(field(tr("Secret of the service account"), u"sendSecret"_s)),
      m_checked(new QCheckBox(tr("Everything in step 1 is seen to"))) {
    build();
    connect(m_server, &QComboBox::currentIndexChanged, this, [this](int server) {
        m_url->setEnabled(server == Other);
        if (server == Other) {
            m_url->setFocus();
        }
        Q_EMIT changed();
    });
    for (const QLineEdit* edit : {m_url, m_project, m_again, m_user, m_secret}) {
        connect(edit, &QLineEdit::textChanged, this, &SendForm::changed);
    }
    connect(m_checked, &QCheckBox::toggled, this, &SendForm::changed);
}

void SendForm::build() {
    m_server->addItems({tr("United States"), tr("Europe"), tr("India"), tr("Another server")});
    m_server->setAccessibleName(tr("Where the project's data resides"));
    m_server->setObjectName(u"sendServer"_s);
    m_url->setEnabled(false);
    m_url->setPlaceholderText(u"http://127.0.0.1:8723"_s);
    m_url->setToolTip(tr("A proxy, or a stand-in on this computer to rehearse with"));
    m_project->setValidator(digits(m_project));
    m_again->setValidator(digits(m_again));
    m_again->setPlaceholderText(tr("type it again to confirm"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setToolTip(tr("Asked for each time, and kept nowhere"));
    m_checked->setObjectName(u"sendChecked"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(spacing::kMedium);
    form->setVerticalSpacing(spacing::kSmall);
    form->addRow(tr("Server"), m_server);
    form->addRow(QString(), m_url);
    form->addRow(tr("Project id"), m_project);
    form->addRow(QString(), m_again);
    form->addRow(tr("Account"), m_user);
    form->addRow(tr("Secret"), m_secret);
    form->addRow(QString(), m_checked);
}

session::SendTarget SendForm::target() const {
    session::SendTarget target;
    target.projectId = m_project->text().toULongLong();
    const QString other = m_url->text().trimmed();
    const QStringList servers{u"https://api.mixpanel.com"_s, u"https://api-eu.mixpanel.com"_s,
                              u"https://api-in.mixpanel.com"_s,
                              other.endsWith(u'/') ? other.chopped(1) : other};
    target.apiUrl = servers.at(m_server->currentIndex()).toStdString();
    target.credentials = {m_user->text().toStdString(), m_secret->text().toStdString()};
    return target;
}

QString SendForm::missing() const {
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    const bool isOther = m_server->currentIndex() == Other;
    if (isOther && (!url.isValid() || url.host().isEmpty() ||
                    (url.scheme() != u"https"_s && url.scheme() != u"http"_s))) {
        return tr("Name the server, for instance http://127.0.0.1:8723.");
    }
    if (m_project->text().isEmpty()) {
        return tr("Name the project that the events go to.");
    }
    if (m_again->text() != m_project->text()) {
        return tr("Type the project's id again to confirm it.");
    }
    if (m_user->text().isEmpty() || m_secret->text().isEmpty()) {
        return tr("Name a service account that may import, and its secret.");
    }
    return m_checked->isChecked() ? QString()
                                  : tr("See to everything in step 1, and tick it here.");
}

void SendForm::forgetSecret() {
    m_secret->clear();
    m_again->clear();
    m_checked->setChecked(false);
}

} // namespace shardscope::ui
