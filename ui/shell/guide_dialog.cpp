// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/guide_dialog.h"

#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QImage>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static void loadDocs() {   // a macro that must stand outside of any namespace
    Q_INIT_RESOURCE(docs); // a static library's resources are dropped unless asked for
}

namespace shardscope::ui {

namespace {
constexpr QSize kSize(860, 680);
constexpr int kPictureWidth = 760;
} // namespace

GuideBrowser::GuideBrowser(QWidget* parent) : QTextBrowser(parent) {
    loadDocs();
    setAccessibleName(tr("Guide"));
    setOpenExternalLinks(true);
    setFont(fonts::body());
    document()->setDocumentMargin(spacing::kLarge);
    setSource(QUrl(u"qrc:/docs/guide.md"_s), QTextDocument::MarkdownResource);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name) {
    const QVariant resource = QTextBrowser::loadResource(type, name);
    if (type != QTextDocument::ImageResource) {
        return resource;
    }
    const QImage picture = QImage::fromData(resource.toByteArray());
    return picture.width() > kPictureWidth
               ? picture.scaledToWidth(kPictureWidth, Qt::SmoothTransformation)
               : picture;
}

GuideDialog::GuideDialog(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Guide"));
    auto* browser = new GuideBrowser;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    back->setEnabled(false);
    connect(back, &QPushButton::clicked, browser, &QTextBrowser::backward);
    connect(browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(browser, 1);
    column->addWidget(buttons);
    resize(kSize);
}

} // namespace shardscope::ui
