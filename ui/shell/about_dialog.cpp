// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr int kIcon = 64;

struct Part {
    QString name;
    QString licence;
};

QList<Part> builtOn() {
    return {{u"Qt "_s + QString::fromLatin1(qVersion()), u"LGPL-3.0"_s},
            {u"QCustomPlot 2.1"_s, u"GPL-3.0"_s},
            {u"simdjson"_s, u"Apache-2.0"_s},
            {u"SQLite"_s, AboutDialog::tr("public domain")},
            {u"zlib"_s, u"Zlib"_s},
            {u"Zstandard"_s, u"BSD-3-Clause"_s},
            {u"xxHash"_s, u"BSD-2-Clause"_s},
            {u"{fmt}"_s, u"MIT"_s},
            {u"date"_s, u"MIT"_s},
            {u"tl::expected"_s, u"CC0-1.0"_s}};
}

QString partsHtml() {
    QString html = u"<table cellspacing='0'>"_s;
    for (const Part& part : builtOn()) {
        html +=
            u"<tr><td style='padding:1px 18px 1px 0'>%1</td><td style='padding:1px 0'>%2</td></tr>"_s
                .arg(part.name.toHtmlEscaped(), part.licence.toHtmlEscaped());
    }
    return html + u"</table>"_s;
}

QLabel* paragraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Shardscope"));
    auto* icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(QSize(kIcon, kIcon), devicePixelRatioF()));
    auto* name = new QLabel(tr("Shardscope %1").arg(QCoreApplication::applicationVersion()));
    name->setFont(fonts::title());
    auto* what = paragraph(tr("Finds, explains and repairs hot shards in Mixpanel exports. "
                              "Everything stays on this computer."));
    auto* licence = paragraph(tr("Free software under the GNU General Public License, version 3 or "
                                 "later. It comes without any warranty."));
    auto* heading = new QLabel(tr("Built on"));
    heading->setFont(fonts::bodyBold());
    auto* parts = paragraph(partsHtml());
    parts->setProperty("role", u"muted"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* words = new QVBoxLayout;
    words->setSpacing(spacing::kSmall);
    for (QLabel* each : {name, what, licence}) {
        words->addWidget(each);
    }
    words->addSpacing(spacing::kSmall);
    words->addWidget(heading);
    words->addWidget(parts);
    words->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(spacing::kLarge);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, spacing::kLarge);
    column->setSpacing(spacing::kLarge);
    column->addLayout(row);
    column->addWidget(buttons);
    setFixedWidth(500);
}

} // namespace shardscope::ui
