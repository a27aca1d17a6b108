// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/panel_picture.h"

#include "ui/charts/themed_plot.h"
#include "ui/theme/theme.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPixmap>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

constexpr double kPngScale = 2;
/// Device-independent pixels of the screen are points of 1/96 inch in a PDF.
constexpr int kScreenDpi = 96;

/// While it lives, the plots inside a widget paint their lines and letters, not their buffers.
class VectorPlots {
public:
    explicit VectorPlots(QWidget& widget) : m_plots(widget.findChildren<ThemedPlot*>()) {
        set(true);
    }
    ~VectorPlots() { set(false); }
    VectorPlots(const VectorPlots&) = delete;
    VectorPlots& operator=(const VectorPlots&) = delete;

private:
    void set(bool vector) const {
        for (ThemedPlot* plot : m_plots) {
            plot->setVectorPainting(vector);
        }
    }
    QList<ThemedPlot*> m_plots;
};

bool paintPng(QIODevice& out, QWidget& widget) {
    QPixmap picture(widget.size() * kPngScale);
    picture.setDevicePixelRatio(kPngScale);
    picture.fill(Theme::of(&widget).surface);
    {
        // Plots buffer at the screen's scale; their lines and letters are crisp at any.
        QPainter painter(&picture);
        drawVector(painter, widget);
    }
    return picture.save(&out, "PNG");
}

bool paintSvg(QIODevice& out, QWidget& widget) {
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(widget.size());
    generator.setViewBox(QRect(QPoint(), widget.size()));
    generator.setResolution(kScreenDpi);
    QPainter painter;
    if (!painter.begin(&generator)) {
        return false;
    }
    drawVector(painter, widget);
    return painter.end();
}

bool paintPdf(QIODevice& out, QWidget& widget) {
    QPdfWriter writer(&out);
    writer.setCreator(u"Shardscope"_s);
    writer.setResolution(kScreenDpi);
    const QSizeF inches = QSizeF(widget.size()) / kScreenDpi;
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer)) {
        return false;
    }
    drawVector(painter, widget);
    return painter.end();
}

} // namespace

void drawVector(QPainter& painter, QWidget& widget) {
    const VectorPlots vector(widget);
    widget.render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
}

base::Result<void> savePicture(QWidget& widget, const QString& path, PictureFormat format) {
    QSaveFile file(path);
    const auto failed = [&] {
        return base::fail(base::ErrorCode::WriteFailed, file.errorString().toStdString(),
                          path.toStdString());
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return failed();
    }
    bool painted = false;
    switch (format) {
    case PictureFormat::Png:
        painted = paintPng(file, widget);
        break;
    case PictureFormat::Svg:
        painted = paintSvg(file, widget);
        break;
    case PictureFormat::Pdf:
        painted = paintPdf(file, widget);
        break;
    }
    return painted && file.commit() ? base::Result<void>{} : failed();
}

} // namespace shardscope::ui
