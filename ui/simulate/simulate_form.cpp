// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/simulate/simulate_form.h"

#include "ui/simulate/simulation_words.h"
#include "ui/text/number_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/limit_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

void addField(QHBoxLayout* row, const QString& caption, QWidget* field,
              const QString& explanation) {
    auto* label = new QLabel(caption);
    label->setBuddy(field);
    field->setToolTip(explanation);
    field->setAccessibleDescription(explanation);
    row->addWidget(label);
    row->addWidget(field);
    row->addSpacing(spacing::kMedium);
}

QComboBox* box(const QString& name, const QString& objectName) {
    auto* made = new QComboBox;
    made->setAccessibleName(name);
    made->setObjectName(objectName);
    return made;
}

} // namespace

SimulateForm::SimulateForm(QWidget* parent)
    : QWidget(parent),
      m_storage(box(tr("Storage"), u"simulatedStorage"_s)),
      m_limit(new LimitField(tr("Limit, events per key and day"))),
      m_from(box(tr("First day"), u"simulatedFrom"_s)),
      m_to(box(tr("Last day"), u"simulatedTo"_s)) {
    m_limit->setObjectName(u"simulatedLimit"_s);
    m_storage->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kSmall);
    addField(row, tr("&Storage"), m_storage,
             tr("User analytics and each analytic group are sharded apart, with limits and "
                "counters of their own"));
    addField(row, tr("&Limit a day"), m_limit,
             tr("The first so many events of a key on a day stay; all later ones are renamed. "
                "Enter applies it; the cards below are shortcuts"));
    addField(row, tr("&From"), m_from, tr("The first day to look at"));
    addField(row, tr("t&o"), m_to, tr("The last day to look at"));
    row->addStretch(1);

    connect(m_storage, &QComboBox::currentIndexChanged, this, &SimulateForm::storageChosen);
    connect(m_limit, &QSpinBox::valueChanged, this, [this] {
        if (m_limit->limit() != m_reported) {
            m_reported = m_limit->limit();
            Q_EMIT changed();
        }
    });
    connect(m_from, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_to->currentIndex() < index) { // a range that ends before it begins
            const QSignalBlocker quiet(m_to);
            m_to->setCurrentIndex(index);
        }
        Q_EMIT changed();
    });
    connect(m_to, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (m_from->currentIndex() > index) {
            const QSignalBlocker quiet(m_from);
            m_from->setCurrentIndex(index);
        }
        Q_EMIT changed();
    });
    setCase({});
}

std::uint64_t SimulateForm::ownLimit() const {
    const bool user = m_storage->currentIndex() <= 0;
    return user ? m_status.settings.limits.user : m_status.settings.limits.group;
}

void SimulateForm::setLimit(std::uint64_t limit) {
    m_reported = limit;
    m_limit->setLimit(limit);
    m_reported = m_limit->limit();
}

void SimulateForm::storageChosen() {
    setLimit(ownLimit());
    Q_EMIT changed();
}

void SimulateForm::setCase(const CaseStatus& status) {
    const bool sameCase = status.path == m_status.path;
    const session::Storage chosen = sameCase ? request().storage : session::Storage{};
    const bool ownKept = !sameCase || m_limit->limit() == ownLimit();
    m_status = status;
    m_storages = {session::Storage{}};
    for (const std::string& key : status.settings.groupKeys) {
        m_storages.push_back({events::KeyKind::Group, key});
    }
    const QSignalBlocker quiet(m_storage);
    m_storage->clear();
    for (const session::Storage& storage : m_storages) {
        m_storage->addItem(storageText(storage));
    }
    const auto at = std::find(m_storages.begin(), m_storages.end(), chosen);
    m_storage->setCurrentIndex(at == m_storages.end() ? 0
                                                      : static_cast<int>(at - m_storages.begin()));
    if (ownKept || at == m_storages.end()) {
        setLimit(ownLimit());
    }
    offerDays(status);
}

void SimulateForm::offerDays(const CaseStatus& status) {
    std::vector<events::Day> days;
    for (const store::SourceRecord& source : status.sources) {
        days.insert(days.end(), source.days.begin(), source.days.end());
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days == m_days) {
        return;
    }
    m_days = std::move(days);
    for (QComboBox* each : {m_from, m_to}) {
        const QSignalBlocker quiet(each);
        each->clear();
        for (const events::Day day : m_days) {
            each->addItem(longDate(day));
        }
        each->setCurrentIndex(each == m_from ? 0 : each->count() - 1);
    }
}

session::SimulationRequest SimulateForm::request() const {
    session::SimulationRequest request;
    const auto storage = static_cast<std::size_t>(std::max(0, m_storage->currentIndex()));
    request.storage = storage < m_storages.size() ? m_storages[storage] : session::Storage{};
    request.limit = m_limit->limit();
    const auto dayAt = [this](const QComboBox* box) -> std::optional<events::Day> {
        const int index = box->currentIndex();
        return index < 0 ? std::nullopt : std::optional(m_days[static_cast<std::size_t>(index)]);
    };
    request.from = dayAt(m_from);
    request.to = dayAt(m_to);
    return request;
}

} // namespace shardscope::ui
