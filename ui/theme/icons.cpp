// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

static void initResources() {
    Q_INIT_RESOURCE(resources); // a static library's resources are dropped unless asked for
}

namespace shardscope::ui {

namespace {

const std::vector<std::pair<Icon, const char*>>& names() {
    static const std::vector<std::pair<Icon, const char*>> table = {
        {Icon::Alert, "alert"},
        {Icon::ArrowLeft, "arrow-left"},
        {Icon::ArrowRight, "arrow-right"},
        {Icon::Bars, "bars"},
        {Icon::Board, "board"},
        {Icon::Bolt, "bolt"},
        {Icon::Bookmark, "bookmark"},
        {Icon::Calendar, "calendar"},
        {Icon::Case, "case"},
        {Icon::Check, "check"},
        {Icon::CheckCircle, "check-circle"},
        {Icon::ChevronDown, "chevron-down"},
        {Icon::ChevronLeft, "chevron-left"},
        {Icon::ChevronRight, "chevron-right"},
        {Icon::ChevronUp, "chevron-up"},
        {Icon::Clock, "clock"},
        {Icon::Close, "close"},
        {Icon::Copy, "copy"},
        {Icon::Cross, "cross"},
        {Icon::Database, "database"},
        {Icon::Download, "download"},
        {Icon::ExternalLink, "external-link"},
        {Icon::Eye, "eye"},
        {Icon::EyeOff, "eye-off"},
        {Icon::File, "file"},
        {Icon::Filter, "filter"},
        {Icon::Flame, "flame"},
        {Icon::Folder, "folder"},
        {Icon::Globe, "globe"},
        {Icon::Group, "group"},
        {Icon::Heatmap, "heatmap"},
        {Icon::Help, "help"},
        {Icon::Import, "import"},
        {Icon::Info, "info"},
        {Icon::Layers, "layers"},
        {Icon::List, "list"},
        {Icon::Lock, "lock"},
        {Icon::Minus, "minus"},
        {Icon::Moon, "moon"},
        {Icon::More, "more"},
        {Icon::Pause, "pause"},
        {Icon::Pin, "pin"},
        {Icon::Play, "play"},
        {Icon::Plus, "plus"},
        {Icon::Reset, "reset"},
        {Icon::Sample, "sample"},
        {Icon::Search, "search"},
        {Icon::Settings, "settings"},
        {Icon::Stop, "stop"},
        {Icon::Sun, "sun"},
        {Icon::Table, "table"},
        {Icon::Timeline, "timeline"},
        {Icon::Trash, "trash"},
        {Icon::User, "user"},
    };
    return table;
}

QColor tintColor(Tint tint, const Theme& theme) {
    switch (tint) {
    case Tint::Text:
        return theme.text;
    case Tint::Muted:
        return theme.muted;
    case Tint::Accent:
        return theme.accentText;
    case Tint::OnAccent:
        return theme.onAccent;
    case Tint::Hot:
        return theme.hot;
    case Tint::Warn:
        return theme.warn;
    case Tint::Good:
        return theme.good;
    }
    return theme.text;
}

QByteArray svgSource(Icon icon) {
    initResources();
    QFile file(iconPath(icon));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// `pixels` are device pixels.
QPixmap render(Icon icon, const QColor& color, const QSize& pixels) {
    const QString key = u"shardscope-icon-%1-%2-%3x%4"_s.arg(static_cast<int>(icon))
                            .arg(color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray svg = svgSource(icon);
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Renders the SVG in the colour the application shows at that moment.
class TintedIconEngine : public QIconEngine {
public:
    TintedIconEngine(Icon icon, Tint tint) : m_icon(icon), m_tint(tint) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const double scale = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        QRectF target(0, 0, side, side);
        target.moveCenter(QRectF(rect).center());
        const int pixels = qRound(side * scale);
        painter->drawPixmap(target, render(m_icon, color(mode), QSize(pixels, pixels)),
                            QRectF(0, 0, pixels, pixels));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        const int side = std::min(size.width(), size.height());
        return render(m_icon, color(mode), QSize(side, side));
    }

    [[nodiscard]] QIconEngine* clone() const override {
        return new TintedIconEngine(m_icon, m_tint); // QIcon takes ownership
    }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        QColor result = tintColor(m_tint, theme);
        if (mode == QIcon::Disabled) {
            result.setAlphaF(0.4F);
        }
        return result;
    }

    Icon m_icon;
    Tint m_tint;
};

} // namespace

const std::vector<Icon>& allIcons() {
    static const std::vector<Icon> icons = [] {
        std::vector<Icon> list;
        for (const auto& entry : names()) {
            list.push_back(entry.first);
        }
        return list;
    }();
    return icons;
}

QString iconPath(Icon icon) {
    for (const auto& [entry, name] : names()) {
        if (entry == icon) {
            return u":/icons/"_s + QLatin1StringView(name) + u".svg"_s;
        }
    }
    return {};
}

QIcon themedIcon(Icon icon, Tint tint) {
    return QIcon(new TintedIconEngine(icon, tint));
}

QPixmap iconPixmap(Icon icon, Tint tint, int size, double devicePixelRatio, const Theme& theme) {
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = render(icon, tintColor(tint, theme), QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon programIcon() {
    initResources();
    return QIcon(u":/icons/shardscope.svg"_s);
}

} // namespace shardscope::ui
