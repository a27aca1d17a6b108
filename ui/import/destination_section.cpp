// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/destination_section.h"

#include "ui/text/size_text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

DestinationSection::DestinationSection(const QString& name, QWidget* parent)
    : QWidget(parent), m_choices(new QComboBox), m_where(new QLabel), m_disk(new QLabel) {
    m_choices->setAccessibleName(tr("Case"));
    m_choices->setObjectName(name);
    for (QLabel* label : {m_where, m_disk}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("role", u"muted"_s);
        label->setFont(fonts::small());
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kTight);
    column->addWidget(m_choices);
    column->addWidget(m_where);
    column->addWidget(m_disk);
    connect(m_choices, &QComboBox::activated, this, [this](int index) {
        if (m_choices->itemData(index).isNull()) {
            choose();
        }
    });
    connect(m_choices, &QComboBox::currentIndexChanged, this, [this] {
        if (const auto now = path()) {
            m_where->setText(pathText(*now));
            Q_EMIT pathChanged();
        }
    });
    reset(std::nullopt);
}

void DestinationSection::reset(const std::optional<std::filesystem::path>& openCase) {
    const QSignalBlocker quiet(m_choices);
    m_choices->clear();
    m_where->clear();
    m_disk->hide();
    m_choices->addItem(tr("Choose another place…"));
    if (openCase) {
        offer(tr("Add to the open case: %1").arg(fileNameText(openCase->stem())), *openCase);
    }
}

void DestinationSection::setSuggested(const std::filesystem::path& path) {
    const QSignalBlocker quiet(m_choices); // the caller knows what it sets
    const bool first = m_choices->count() == 1;
    const QString text = fromPath(path);
    if (path.empty() || m_choices->findData(text) >= 0) {
        return;
    }
    const QString words =
        std::filesystem::exists(path) ? tr("Add to the case: %1") : tr("New case: %1");
    m_choices->insertItem(m_choices->count() - 1, words.arg(fileNameText(path.stem())), text);
    if (first) {
        m_choices->setCurrentIndex(0);
        m_where->setText(pathText(path));
    }
}

void DestinationSection::offer(const QString& words, const std::filesystem::path& path) {
    m_choices->insertItem(0, words, fromPath(path));
    m_choices->setCurrentIndex(0);
    m_where->setText(pathText(path));
}

void DestinationSection::choose() {
    const QString before = m_choices->count() > 1 ? m_choices->itemData(0).toString() : QString();
    m_choices->setCurrentIndex(before.isEmpty() ? -1 : 0);
    auto* dialog = new QFileDialog(this, tr("Where the case will lie"), before,
                                   tr("Shardscope cases (*.shardcase)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing case is added to
    dialog->setDefaultSuffix(u"shardcase"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        const std::filesystem::path path = toPath(chosen);
        const QString words =
            std::filesystem::exists(path) ? tr("Add to the case: %1") : tr("New case: %1");
        offer(words.arg(fileNameText(path.stem())), path);
    });
    dialog->open();
}

void DestinationSection::setDisk(std::uint64_t neededBytes, std::uint64_t freeBytes) {
    const bool scarce = neededBytes > freeBytes;
    m_disk->setText(scarce ? tr("Needs about %1, but only %2 are free on that disk.")
                                 .arg(sizeText(neededBytes), sizeText(freeBytes))
                           : tr("Needs about %1; %2 are free on that disk.")
                                 .arg(sizeText(neededBytes), sizeText(freeBytes)));
    m_disk->show();
    m_disk->setProperty("role", scarce ? u"hot"_s : u"muted"_s);
    m_disk->style()->polish(m_disk);
}

std::optional<std::filesystem::path> DestinationSection::path() const {
    const QString chosen = m_choices->currentData().toString();
    return chosen.isEmpty() ? std::nullopt : std::optional(toPath(chosen));
}

} // namespace shardscope::ui
