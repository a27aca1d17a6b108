// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/connect_step.h"

#include "ui/pull/pull_words.h"
#include "ui/text/display_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/job_line.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/segmented_switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::array kRegions{mixpanel::Region::UnitedStates, mixpanel::Region::Europe,
                              mixpanel::Region::India};
constexpr int kOtherAddress = static_cast<int>(kRegions.size());

QLabel* paragraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLineEdit* field(const QString& name, const QString& objectName) {
    auto* edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setObjectName(objectName);
    edit->setMaxLength(1'000);
    return edit;
}

} // namespace

ConnectStep::ConnectStep(QWidget* parent)
    : QWidget(parent),
      m_form(nullptr),
      m_saved(new QComboBox),
      m_project(field(tr("Project id"), u"pullProject"_s)),
      m_region(new SegmentedSwitch({tr("US"), tr("EU"), tr("India"), tr("Other address")})),
      m_address(field(tr("Address"), u"pullAddress"_s)),
      m_account(field(tr("Service account"), u"pullAccount"_s)),
      m_secret(field(tr("Secret"), u"pullSecret"_s)),
      m_keep(new QCheckBox(tr("Keep the secret in the keychain"))),
      m_test(new QPushButton(tr("Test connection"))),
      m_job(new JobLine),
      m_verdict(new Notice) {
    build();
    connect(m_saved, &QComboBox::activated, this, [this](int index) {
        const bool known = index > 0;
        m_secret->clear();
        setConnection(known ? m_known[static_cast<std::size_t>(index - 1)] : session::Connection{});
        if (known) {
            Q_EMIT connectionChosen(connection());
        }
    });
    for (QLineEdit* edit : {m_project, m_address, m_account, m_secret}) {
        connect(edit, &QLineEdit::textChanged, this, &ConnectStep::edited);
        connect(edit, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    }
    connect(m_region, &SegmentedSwitch::chosen, this, &ConnectStep::edited);
    connect(m_test, &QPushButton::clicked, this, &ConnectStep::testRequested);
    connect(m_job, &JobLine::stopRequested, this, &ConnectStep::stopRequested);
    m_form->setRowVisible(m_saved, false); // before it is seen, so that no gap is left behind
    edited();
}

void ConnectStep::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(buildForm(), 3);
    row->addWidget(buildHelp(), 2);
}

QWidget* ConnectStep::buildForm() {
    m_saved->setAccessibleName(tr("Connection"));
    m_saved->setObjectName(u"pullSaved"_s);
    m_project->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,18}"_s), m_project));
    m_project->setPlaceholderText(u"12345"_s);
    m_region->setAccessibleName(tr("Region"));
    m_region->setObjectName(u"pullRegion"_s);
    m_region->setCurrent(0);
    m_address->setPlaceholderText(u"https://proxy.example/mixpanel"_s);
    m_secret->setEchoMode(QLineEdit::Password);
    m_keep->setObjectName(u"pullKeepSecret"_s);
    m_keep->setChecked(true);
    m_test->setObjectName(u"pullTest"_s);
    m_test->setToolTip(tr("Asks for one event. It counts as one of the project's 60 exports this "
                          "hour."));
    m_verdict->setObjectName(u"pullVerdict"_s);
    m_verdict->hide();

    auto* region = new QHBoxLayout;
    region->addWidget(m_region);
    region->addStretch(1);
    auto* test = new QHBoxLayout;
    test->setSpacing(spacing::kMedium);
    test->addWidget(m_test, 0, Qt::AlignLeft);
    test->addWidget(m_job, 1);
    auto* content = new QWidget;
    m_form = new QFormLayout;
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(spacing::kLarge);
    m_form->setVerticalSpacing(spacing::kMedium);
    m_form->addRow(tr("Connection"), m_saved);
    m_form->addRow(tr("Project id"), m_project);
    m_form->addRow(tr("Region"), region);
    m_form->addRow(tr("Address"), m_address);
    m_form->addRow(tr("Service account"), m_account);
    m_form->addRow(tr("Secret"), m_secret);
    m_form->addRow(QString(), m_keep);
    m_form->addRow(QString(), test);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addLayout(m_form);
    column->addWidget(m_verdict);
    column->addStretch(1);
    auto* card = new Card(tr("Project and account"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, spacing::kSmall, spacing::kLarge, spacing::kLarge});
    return card;
}

QWidget* ConnectStep::buildHelp() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(paragraph(tr("Project id and region: in Mixpanel, Project settings, "
                                   "Overview. The region is also in the address of the page: "
                                   "eu.mixpanel.com is EU, in.mixpanel.com is India.")));
    column->addWidget(paragraph(tr("Service account: Organization settings, Service accounts. "
                                   "Add it to the project. Its secret is shown once, when it is "
                                   "made.")));
    column->addWidget(paragraph(tr("Another address is for a proxy of your company's. Plain http "
                                   "works on this computer only.")));
    column->addWidget(paragraph(tr("The secret goes to this server and, if you want, into the "
                                   "keychain of your desktop: never into a case, a log or a "
                                   "report. What is fetched stays on this computer.")));
    column->addStretch(1);
    auto* card = new Card(tr("Where to find it"));
    card->setContent(content);
    card->setContentMargins({spacing::kLarge, 0, spacing::kLarge, spacing::kLarge});
    return card;
}

void ConnectStep::offer(const std::vector<session::Connection>& connections) {
    m_known = connections;
    const QSignalBlocker quiet(m_saved);
    m_saved->clear();
    m_saved->addItem(tr("New connection"));
    for (const session::Connection& known : m_known) {
        m_saved->addItem(connectionText(known));
    }
    m_form->setRowVisible(m_saved, !m_known.empty());
    if (!m_known.empty()) {
        setConnection(m_known.front());
    }
}

void ConnectStep::setConnection(const session::Connection& connection) {
    const auto known = std::find(m_known.begin(), m_known.end(), connection);
    m_saved->setCurrentIndex(
        known == m_known.end() ? 0 : static_cast<int>(known - m_known.begin()) + 1);
    m_project->setText(connection.projectId > 0 ? QString::number(connection.projectId)
                                                : QString());
    const auto region = std::find(kRegions.begin(), kRegions.end(), connection.region);
    m_region->setCurrent(!connection.address.empty() ? kOtherAddress
                                                     : static_cast<int>(region - kRegions.begin()));
    m_address->setText(QString::fromStdString(connection.address));
    m_account->setText(QString::fromStdString(connection.user));
    edited();
}

session::Connection ConnectStep::connection() const {
    session::Connection made;
    made.projectId = m_project->text().toLongLong();
    if (m_region->current() == kOtherAddress) {
        made.address = m_address->text().trimmed().toStdString();
    } else {
        made.region = kRegions[static_cast<std::size_t>(std::max(0, m_region->current()))];
    }
    made.user = m_account->text().trimmed().toStdString();
    return made;
}

QString ConnectStep::secret() const {
    return m_secret->text().trimmed(); // pasted with a blank behind it, more often than not
}

bool ConnectStep::keepsSecret() const {
    return m_keep->isEnabled() && m_keep->isChecked();
}

bool ConnectStep::isComplete() const {
    const session::Connection made = connection();
    return made.projectId > 0 && !made.user.empty() && !secret().isEmpty() &&
           (m_region->current() != kOtherAddress || !made.address.empty());
}

void ConnectStep::edited() {
    m_form->setRowVisible(m_address, m_region->current() == kOtherAddress);
    m_test->setEnabled(isComplete() && m_job->isHidden());
    m_verdict->hide(); // it was about something else
    Q_EMIT changed();
}

void ConnectStep::showSecret(const std::optional<std::string>& secret) {
    m_keep->setEnabled(true);
    m_keep->setToolTip({});
    if (secret && m_secret->text().isEmpty()) {
        m_secret->setText(QString::fromStdString(*secret));
    }
}

void ConnectStep::showNoKeychain(const base::Error& error) {
    m_keep->setEnabled(false);
    m_keep->setText(tr("No keychain here: the secret is asked for each time, and written nowhere"));
    m_keep->setToolTip(displayText(error.what));
}

void ConnectStep::showTesting() {
    m_verdict->hide();
    m_job->run(tr("Asking %1…").arg(regionText(connection())));
    m_test->setEnabled(false);
}

void ConnectStep::show(const mixpanel::ConnectionVerdict& verdict) {
    using Flaw = mixpanel::ConnectionFlaw;
    m_job->end();
    m_test->setEnabled(isComplete());
    m_verdict->setLevel(verdict.flaw == Flaw::None    ? Notice::Level::Good
                        : verdict.flaw == Flaw::Quota ? Notice::Level::Warning
                                                      : Notice::Level::Error);
    m_verdict->setText(verdictText(verdict, connection()));
    m_verdict->setVisible(true);
}

void ConnectStep::showError(const base::Error& error) {
    m_job->end();
    m_test->setEnabled(isComplete());
    m_verdict->setLevel(error.code == base::ErrorCode::Cancelled ? Notice::Level::Info
                                                                 : Notice::Level::Error);
    m_verdict->setText(error.code == base::ErrorCode::Cancelled
                           ? tr("The test was stopped.")
                           : displayText(base::describe(error)));
    m_verdict->setVisible(true);
}

} // namespace shardscope::ui
