// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/open_dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

QString words(const char* source) {
    return QCoreApplication::translate("OpenDialogs", source);
}

void open(QFileDialog* dialog, const PathsChosen& chosen) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog,
                     [chosen](const QStringList& paths) { chosen(sortPaths(paths)); });
    dialog->open();
}

} // namespace

void chooseExports(QWidget* parent, const PathsChosen& chosen) {
    auto* dialog = new QFileDialog(parent, words(QT_TRANSLATE_NOOP("OpenDialogs", "Open exports")));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({words(QT_TRANSLATE_NOOP("OpenDialogs", "Exports (%1)"))
                                .arg(u"*.json *.ndjson *.jsonl *.json.gz *.ndjson.gz *.jsonl.gz"_s),
                            words(QT_TRANSLATE_NOOP("OpenDialogs", "All files (*)"))});
    open(dialog, chosen);
}

void chooseFolder(QWidget* parent, const PathsChosen& chosen) {
    auto* dialog = new QFileDialog(
        parent, words(QT_TRANSLATE_NOOP("OpenDialogs", "Open a folder of exports")));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    open(dialog, chosen);
}

void chooseCase(QWidget* parent, const PathsChosen& chosen) {
    auto* dialog = new QFileDialog(parent, words(QT_TRANSLATE_NOOP("OpenDialogs", "Open a case")));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(
        words(QT_TRANSLATE_NOOP("OpenDialogs", "Shardscope cases (%1)")).arg(u"*.shardcase"_s));
    open(dialog, chosen);
}

} // namespace shardscope::ui
