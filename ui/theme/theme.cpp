// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QWidget>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

static void initResources() {
    Q_INIT_RESOURCE(resources); // a static library's resources are dropped unless asked for
}

namespace shardscope::ui {

namespace {

// Cividis (Nuñez, Anderton, Renslow 2018), sampled; readable with every colour vision.
std::vector<ColorStop> cividis() {
    return {{0.000, QColor(0, 32, 76)},     {0.125, QColor(0, 48, 111)},
            {0.250, QColor(48, 70, 107)},   {0.375, QColor(78, 91, 109)},
            {0.500, QColor(106, 113, 120)}, {0.625, QColor(137, 137, 119)},
            {0.750, QColor(171, 162, 109)}, {0.875, QColor(211, 191, 88)},
            {1.000, QColor(255, 233, 69)}};
}

Theme makeLight() {
    Theme t;
    t.dark = false;
    t.window = QColor(0xf5, 0xf6, 0xf9);
    t.surface = QColor(0xff, 0xff, 0xff);
    t.raised = QColor(0xff, 0xff, 0xff);
    t.hover = QColor(0xf1, 0xf3, 0xf8);
    t.border = QColor(0xe2, 0xe5, 0xec);
    t.grid = QColor(0xed, 0xef, 0xf4);
    t.text = QColor(0x1b, 0x1f, 0x27);
    t.muted = QColor(0x5f, 0x68, 0x79);
    t.accent = QColor(0x5b, 0x5b, 0xd6);
    t.accentText = QColor(0x4c, 0x4b, 0xc4);
    t.onAccent = QColor(0xff, 0xff, 0xff);
    t.selection = QColor(0xe6, 0xe6, 0xfa);
    t.hot = QColor(0xd5, 0x5e, 0x00);
    t.hotText = QColor(0xa8, 0x45, 0x00);
    t.hotSoft = QColor(0xfd, 0xec, 0xe0);
    t.warn = QColor(0xb8, 0x7a, 0x00);
    t.warnText = QColor(0x82, 0x57, 0x00);
    t.warnSoft = QColor(0xfd, 0xf3, 0xd9);
    t.good = QColor(0x00, 0x8a, 0x64);
    t.goodText = QColor(0x00, 0x70, 0x52);
    t.goodSoft = QColor(0xe1, 0xf5, 0xed);
    t.bar = QColor(0xdf, 0xe1, 0xf8);
    t.cold = QColor(0xee, 0xf0, 0xf4);
    t.categories = {QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73),
                    QColor(0xcc, 0x79, 0xa7), QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00),
                    QColor(0xd9, 0xc7, 0x1f), QColor(0xb4, 0xbb, 0xc8)};
    t.heat = cividis();
    return t;
}

Theme makeDark() {
    Theme t;
    t.dark = true;
    t.window = QColor(0x12, 0x14, 0x19);
    t.surface = QColor(0x1a, 0x1d, 0x24);
    t.raised = QColor(0x23, 0x27, 0x30);
    t.hover = QColor(0x22, 0x26, 0x2f);
    t.border = QColor(0x2b, 0x2f, 0x39);
    t.grid = QColor(0x25, 0x29, 0x32);
    t.text = QColor(0xe7, 0xea, 0xf0);
    t.muted = QColor(0x97, 0xa1, 0xb3);
    t.accent = QColor(0x7c, 0x7c, 0xf5);
    t.accentText = QColor(0xa0, 0xa0, 0xff);
    t.onAccent = QColor(0x0d, 0x0e, 0x14);
    t.selection = QColor(0x2c, 0x2d, 0x52);
    t.hot = QColor(0xe8, 0x6c, 0x0a);
    t.hotText = QColor(0xff, 0x9d, 0x5c);
    t.hotSoft = QColor(0x3d, 0x27, 0x1a);
    t.warn = QColor(0xe6, 0x9f, 0x00);
    t.warnText = QColor(0xf2, 0xbd, 0x4d);
    t.warnSoft = QColor(0x38, 0x2e, 0x18);
    t.good = QColor(0x2b, 0xb5, 0x8b);
    t.goodText = QColor(0x4f, 0xcf, 0xa6);
    t.goodSoft = QColor(0x17, 0x33, 0x2c);
    t.bar = QColor(0x2f, 0x31, 0x5a);
    t.cold = QColor(0x20, 0x24, 0x2c);
    t.categories = {QColor(0x2f, 0x8f, 0xd0), QColor(0xe6, 0x9f, 0x00), QColor(0x14, 0xac, 0x82),
                    QColor(0xd6, 0x88, 0xb4), QColor(0x76, 0xc5, 0xf2), QColor(0xe0, 0x6d, 0x15),
                    QColor(0xf0, 0xe4, 0x42), QColor(0x66, 0x6f, 0x80)};
    t.heat = cividis();
    return t;
}

double linearChannel(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * linearChannel(color.redF()) + 0.7152 * linearChannel(color.greenF()) +
           0.0722 * linearChannel(color.blueF());
}

} // namespace

const Theme& Theme::lightTheme() {
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme() {
    static const Theme theme = makeDark();
    return theme;
}

const Theme& Theme::of(const QPalette& palette) {
    return luminance(palette.color(QPalette::Window)) < 0.2 ? darkTheme() : lightTheme();
}

const Theme& Theme::of(const QWidget*) {
    // Not the widget's own palette: style sheet rules change that, and all windows share a theme.
    return of(QGuiApplication::palette());
}

QPalette Theme::palette() const {
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& color) {
        p.setColor(QPalette::All, role, color);
    };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, hover);
    set(QPalette::Text, text);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, hotText);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::ToolTipBase, raised);
    set(QPalette::ToolTipText, text);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, onAccent);
    set(QPalette::Link, accentText);
    set(QPalette::LinkVisited, accentText);
    set(QPalette::Light, dark ? border : surface);
    set(QPalette::Midlight, grid);
    set(QPalette::Mid, border);
    set(QPalette::Dark, dark ? window : border);
    set(QPalette::Shadow, dark ? QColor(0, 0, 0) : QColor(0x9a, 0xa2, 0xb1));
    const QColor disabled = blend(surface, muted, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, disabled);
    }
    return p;
}

QString Theme::styleSheet() const {
    initResources();
    QFile file(u":/themes/shardscope.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString sheet = QString::fromUtf8(file.readAll());
    std::vector<std::pair<QString, QColor>> tokens = {
        {u"@window"_s, window},     {u"@surface"_s, surface},
        {u"@raised"_s, raised},     {u"@hover"_s, hover},
        {u"@border"_s, border},     {u"@grid"_s, grid},
        {u"@text"_s, text},         {u"@muted"_s, muted},
        {u"@accent"_s, accent},     {u"@accentText"_s, accentText},
        {u"@onAccent"_s, onAccent}, {u"@selection"_s, selection},
        {u"@hot"_s, hot},           {u"@hotText"_s, hotText},
        {u"@hotSoft"_s, hotSoft},   {u"@warn"_s, warn},
        {u"@warnText"_s, warnText}, {u"@warnSoft"_s, warnSoft},
        {u"@good"_s, good},         {u"@goodText"_s, goodText},
    };
    sheet.replace(u"@check"_s, dark ? u"check-dark"_s : u"check"_s);
    // Longest first, so that @accent does not eat the head of @accentText.
    std::sort(tokens.begin(), tokens.end(),
              [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
    for (const auto& [token, color] : tokens) {
        sheet.replace(token, color.name());
    }
    return sheet;
}

double contrastRatio(const QColor& one, const QColor& other) {
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor blend(const QColor& under, const QColor& over, double opacity) {
    const auto mix = [opacity](float low, float high) {
        return static_cast<float>(low + (high - low) * opacity);
    };
    return QColor::fromRgbF(mix(under.redF(), over.redF()), mix(under.greenF(), over.greenF()),
                            mix(under.blueF(), over.blueF()));
}

namespace fonts {

namespace {
QFont make(double points, QFont::Weight weight) {
    QFont font;
    font.setFamilies({u"Roboto"_s, u"Noto Sans"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
} // namespace

QFont body() {
    return make(kPoints, QFont::Normal);
}
QFont bodyBold() {
    return make(kPoints, QFont::Medium);
}
QFont small() {
    return make(kPoints - 1.25, QFont::Normal);
}
QFont smallBold() {
    return make(kPoints - 1.25, QFont::Medium);
}
QFont title() {
    return make(kPoints + 4.25, QFont::Medium);
}
QFont figure() {
    return make(kPoints + 8.25, QFont::Medium);
}

QFont mono() {
    QFont font = make(kPoints - 0.75, QFont::Normal);
    font.setFamilies({u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s});
    font.setStyleHint(QFont::Monospace);
    // Ligatures would draw "==" or "->" in an id or a selector as signs that are not in it.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace fonts

} // namespace shardscope::ui
