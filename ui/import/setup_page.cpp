// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/setup_page.h"

#include "ui/import/destination_section.h"
#include "ui/import/group_key_section.h"
#include "ui/import/overlap_section.h"
#include "ui/import/preview_display_proxy.h"
#include "ui/import/preview_model.h"
#include "ui/text/display_text.h"
#include "ui/text/number_text.h"
#include "ui/text/size_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/limits_editor.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/timezone_combo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr std::chrono::milliseconds kTypingPause{250};
constexpr int kSideWidth = 400;
constexpr std::size_t kMostNamed = 3;

QString namesText(const std::vector<std::string>& paths) {
    QStringList names;
    for (std::size_t at = 0; at < std::min(paths.size(), kMostNamed); ++at) {
        names.append(fileNameText(paths[at]));
    }
    if (paths.size() > kMostNamed) {
        names.append(u"…"_s);
    }
    return names.join(u", "_s);
}

QLabel* mutedLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("role", u"muted"_s);
    label->setFont(fonts::small());
    return label;
}

Card* card(const QString& title, QWidget* content, const QString& explanation = {}) {
    auto* made = new Card(title);
    made->setContent(content);
    made->setExplanation(explanation);
    made->showContent();
    return made;
}

} // namespace

SetupPage::SetupPage(Engine engine, QWidget* parent)
    : QWidget(parent),
      m_engine(std::move(engine)),
      m_title(new QLabel),
      m_messages(new MessageArea),
      m_fileCard(new Card(tr("Files"))),
      m_files(new PreviewModel(this)),
      m_table(new DataTable(tr("Files to import"))),
      m_aside(mutedLabel()),
      m_overlapCard(nullptr),
      m_overlap(new OverlapSection),
      m_destination(new DestinationSection),
      m_timezone(new TimezoneCombo),
      m_timezoneNote(mutedLabel()),
      m_limits(new LimitsEditor),
      m_groupKeys(new GroupKeySection),
      m_total(new QLabel),
      m_import(new QPushButton(tr("Import"))) {
    m_title->setFont(fonts::title());
    m_title->setTextFormat(Qt::PlainText);
    buildFiles();
    m_overlapCard = card(tr("Days that are in the case already"), m_overlap);
    auto* left = new QVBoxLayout;
    left->setSpacing(spacing::kMedium);
    left->addWidget(m_fileCard, 1);
    left->addWidget(m_overlapCard);
    auto* body = new QHBoxLayout;
    body->setSpacing(spacing::kMedium);
    body->addLayout(left, 1);
    body->addWidget(buildSide());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kLarge, spacing::kMedium, spacing::kLarge,
                               spacing::kMedium);
    column->setSpacing(spacing::kMedium);
    m_messages->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_messages);
    column->addLayout(body, 1);
    column->addWidget(buildFooter());

    m_later.setSingleShot(true);
    m_later.setInterval(kTypingPause);
    connect(&m_later, &QTimer::timeout, this, &SetupPage::look);
    connect(m_destination, &DestinationSection::pathChanged, this, &SetupPage::look);
    connect(m_timezone, &TimezoneCombo::timezoneChanged, this, [this] { m_later.start(); });
    connect(m_timezone, &TimezoneCombo::validityChanged, this, &SetupPage::updateButton);
    connect(m_fileCard, &Card::stateActionRequested, this, &SetupPage::cancelled);
}

void SetupPage::buildFiles() {
    auto* words = new PreviewDisplayProxy(this);
    words->setSourceModel(m_files);
    m_table->setModel(words);
    m_table->setColumnWidths({DataTable::kRest, 80, 130, 250});
    m_table->setObjectName(u"previewFiles"_s);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSmall);
    column->addWidget(m_table, 1);
    column->addWidget(m_aside);
    m_fileCard->setContent(content);
}

QWidget* SetupPage::buildSide() {
    auto* zone = new QWidget;
    auto* zoneColumn = new QVBoxLayout(zone);
    zoneColumn->setContentsMargins(0, 0, 0, 0);
    zoneColumn->setSpacing(spacing::kTight);
    zoneColumn->addWidget(m_timezone);
    zoneColumn->addWidget(m_timezoneNote);

    auto* inner = new QWidget;
    inner->setObjectName(u"scrolled"_s);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kMedium);
    column->addWidget(card(tr("Case"), m_destination,
                           tr("A case is one file that remembers what was counted. Your exports "
                              "stay where they are and are not changed.")));
    column->addWidget(
        card(tr("Time zone of the project"), zone, tr("It decides on which day an event counts.")));
    column->addWidget(card(tr("Limits, events a day"), m_limits,
                           tr("A key with more events on a day is hot. They can be changed later "
                              "without reading the files again.")));
    column->addWidget(card(tr("Group keys"), m_groupKeys,
                           tr("Properties by which events belong to groups, for instance a "
                              "company. Groups have a limit of their own.")),
                      1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setFixedWidth(kSideWidth);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QWidget* SetupPage::buildFooter() {
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(u"cancelSetup"_s);
    back->setToolTip(tr("Import nothing"));
    m_import->setProperty("primary", true);
    m_import->setObjectName(u"startImport"_s);
    m_import->setDefault(true);
    m_total->setTextFormat(Qt::PlainText);
    m_total->setProperty("role", u"muted"_s);
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kMedium);
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(m_total);
    row->addWidget(m_import);
    connect(back, &QPushButton::clicked, this, [this] {
        m_lane.abandon();
        Q_EMIT cancelled();
    });
    connect(m_import, &QPushButton::clicked, this, &SetupPage::confirm);
    return footer;
}

void SetupPage::begin(std::vector<std::filesystem::path> paths, const CaseStatus& openCase) {
    m_paths = std::move(paths);
    m_answer.reset();
    m_messages->clear();
    m_files->setFiles({});
    m_groupKeys->model().clear();
    m_limits->setLimits({});
    m_timezone->setTimezone("UTC");
    m_title->setText(tr("Import exports"));
    m_overlapCard->setVisible(false);
    m_aside->clear();
    m_total->clear();
    m_destination->reset(openCase.open && !openCase.readOnly ? std::optional(openCase.path)
                                                             : std::nullopt);
    m_fileCard->showState({.icon = Icon::Search,
                           .tint = Tint::Muted,
                           .sentence = tr("Looking at the files…"),
                           .detail = {},
                           .action = {}});
    updateButton();
    look();
}

void SetupPage::look() {
    PreviewRequest request{
        .paths = m_paths, .casePath = m_destination->path(), .timezone = m_timezone->timezone()};
    if (request.timezone.empty()) {
        return;
    }
    m_lane.run([engine = m_engine,
                request](std::stop_token stop) { return preview(engine, request, stop); },
               this,
               [this](const base::Result<PreviewAnswer>& answer) {
                   m_messages->clear();
                   if (answer) {
                       take(*answer);
                   } else {
                       m_answer.reset();
                       m_messages->show(Message::fromError(answer.error(), u"preview"_s));
                       m_fileCard->showState({.icon = Icon::Cross,
                                              .tint = Tint::Hot,
                                              .sentence = tr("These cannot be imported there"),
                                              .detail = displayText(answer.error().what),
                                              .action = tr("Back")});
                   }
                   updateButton();
               });
}

void SetupPage::take(const PreviewAnswer& answer) {
    const bool otherCase = !m_answer || m_answer->casePath != answer.casePath;
    m_answer = answer;
    const session::ImportPreview& found = answer.preview;
    m_files->setFiles(found.files);
    m_groupKeys->model().setFound(found.groupKeys);
    m_destination->setSuggested(found.suggestedCase);
    m_destination->setDisk(found.neededBytes, found.freeBytes);
    m_overlapCard->setVisible(!found.daysInCase.empty());
    m_overlap->setDays(found.daysInCase);
    m_timezone->setEnabled(!answer.settings);
    m_timezoneNote->setText(answer.settings
                                ? tr("Fixed when the case was made.")
                                : tr("As in the project's settings; it cannot be changed later."));
    if (otherCase && answer.settings) {
        m_timezone->setTimezone(answer.settings->timezone);
        m_limits->setLimits(answer.settings->limits);
    }
    m_fileCard->showContent();
    if (found.files.empty()) {
        m_fileCard->showState({.icon = Icon::File,
                               .tint = Tint::Muted,
                               .sentence = tr("No exports here"),
                               .detail = tr("Exports end in .json, .ndjson or .jsonl, each also "
                                            "with .gz."),
                               .action = tr("Back")});
    }
    showAside(found);
}

void SetupPage::showAside(const session::ImportPreview& preview) {
    const QString files = countText(preview.files.size(), QT_TRANSLATE_NOOP("Count", "%1 file"),
                                    QT_TRANSLATE_N_NOOP("Count", "%1 files"));
    m_title->setText(tr("Import %1").arg(files));
    m_total->setText(tr("%1, %2").arg(files, sizeText(preview.totalBytes)));
    QStringList lines;
    if (!preview.skippedFiles.empty()) {
        lines.append(
            tr("%1 in the folder left out, no exports by their name: %2")
                .arg(countText(preview.skippedFiles.size(), QT_TRANSLATE_NOOP("Count", "%1 file"),
                               QT_TRANSLATE_N_NOOP("Count", "%1 files")),
                     namesText(preview.skippedFiles)));
    }
    m_aside->setText(lines.join(u'\n'));
    m_aside->setVisible(!lines.isEmpty());
    if (!preview.missingPaths.empty()) {
        m_messages->show({.kind = Message::Kind::Warning,
                          .text = tr("Not found: %1").arg(namesText(preview.missingPaths)),
                          .detail = tr("The other files can be imported."),
                          .key = u"missing"_s});
    }
}

void SetupPage::updateButton() {
    const bool readable =
        m_answer && std::any_of(m_answer->preview.files.begin(), m_answer->preview.files.end(),
                                [](const auto& file) { return file.problem.empty(); });
    m_import->setEnabled(readable && !m_timezone->timezone().empty());
}

void SetupPage::confirm() {
    if (!m_answer) {
        return;
    }
    session::ImportOptions options;
    options.paths = m_paths;
    if (!m_answer->settings) {
        options.timezone = m_timezone->timezone();
    }
    const detect::Limits limits = m_limits->limits();
    if (!m_answer->settings || m_answer->settings->limits != limits) {
        options.userLimit = limits.user;
        options.groupLimit = limits.group;
    }
    options.groupKeys = m_groupKeys->model().chosen();
    options.overlap = m_overlap->choice();
    Q_EMIT importRequested(m_answer->casePath, options);
}

} // namespace shardscope::ui
