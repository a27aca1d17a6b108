// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme_switch.h"
#include "ui/widgets/card.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shardscope::ui;

namespace {

std::vector<const Theme*> themes() {
    return {&Theme::lightTheme(), &Theme::darkTheme()};
}

bool holdsColor(const QImage& image, const QColor& color) {
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textKeepsItsContrast() {
        for (const Theme* theme : themes()) {
            for (const QColor& under :
                 {theme->window, theme->surface, theme->raised, theme->hover}) {
                for (const QColor& text : {theme->text, theme->muted, theme->accentText,
                                           theme->hotText, theme->warnText, theme->goodText}) {
                    const double ratio = contrastRatio(text, under);
                    QVERIFY2(
                        ratio >= 4.5,
                        qPrintable(u"%1 on %2: %3"_s.arg(text.name(), under.name()).arg(ratio)));
                }
            }
            QVERIFY(contrastRatio(theme->text, theme->selection) >= 4.5);
            QVERIFY(contrastRatio(theme->text, theme->bar) >= 4.5);
            QVERIFY(contrastRatio(theme->onAccent, theme->accent) >= 4.5);
            QVERIFY(contrastRatio(theme->hotText, theme->hotSoft) >= 4.5);
            QVERIFY(contrastRatio(theme->goodText, theme->goodSoft) >= 4.5);
            QVERIFY(contrastRatio(theme->text, theme->goodSoft) >= 4.5);
            QVERIFY(contrastRatio(theme->warnText, theme->warnSoft) >= 4.5);
        }
    }

    void graphicsKeepTheirContrast() {
        for (const Theme* theme : themes()) {
            for (const QColor& graphic : {theme->accent, theme->hot, theme->warn, theme->good}) {
                QVERIFY(contrastRatio(graphic, theme->surface) >= 3.0);
            }
        }
    }

    void heatGrowsBrighterFromStopToStop() {
        for (const Theme* theme : themes()) {
            double previous = 0;
            double position = -1;
            for (const ColorStop& stop : theme->heat) {
                const double light = contrastRatio(stop.color, Qt::black);
                QVERIFY(light > previous);
                QVERIFY(stop.position > position);
                previous = light;
                position = stop.position;
            }
            QCOMPARE(theme->heat.front().position, 0.0);
            QCOMPARE(theme->heat.back().position, 1.0);
        }
    }

    void styleSheetLeavesNoTokenAndNamesOnlyFilesThatExist() {
        for (const Theme* theme : themes()) {
            const QString sheet = theme->styleSheet();
            QVERIFY(sheet.size() > 1000);
            QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
            auto urls = QRegularExpression(u"url\\(([^)]*)\\)"_s).globalMatch(sheet);
            QVERIFY(urls.hasNext());
            while (urls.hasNext()) {
                const QString path = urls.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    void everyIconIsValidAndTintable() {
        for (const Icon icon : allIcons()) {
            QFile file(iconPath(icon));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(iconPath(icon)));
            const QByteArray svg = file.readAll();
            QVERIFY2(svg.contains("currentColor"), qPrintable(iconPath(icon)));
            QVERIFY(QSvgRenderer(svg).isValid());
            const QPixmap pixmap = iconPixmap(icon, Tint::Text, 24, 2, Theme::lightTheme());
            QCOMPARE(pixmap.size(), QSize(48, 48));
            QVERIFY2(holdsColor(pixmap.toImage(), Theme::lightTheme().text),
                     qPrintable(iconPath(icon)));
        }
        QVERIFY(!programIcon().pixmap(64, 64).isNull());
    }

    void switchingDressesTheApplicationAndTellsListeners() {
        ThemeSwitch themeSwitch(*qApp, Appearance::Light);
        QSignalSpy changed(&themeSwitch, &ThemeSwitch::changed);
        Card card(u"Title"_s);
        QVERIFY(!Theme::of(&card).dark);
        themeSwitch.setAppearance(Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::of(&card).dark);
        QVERIFY(themeSwitch.theme().dark);
        themeSwitch.setAppearance(Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        themeSwitch.setAppearance(Appearance::Light);
        QVERIFY(!Theme::of(&card).dark);
    }

    void iconsFollowTheTheme() {
        ThemeSwitch themeSwitch(*qApp, Appearance::Light);
        const QIcon icon = themedIcon(Icon::Board);
        QVERIFY(holdsColor(icon.pixmap(32, 32).toImage(), Theme::lightTheme().text));
        themeSwitch.setAppearance(Appearance::Dark);
        QVERIFY(holdsColor(icon.pixmap(32, 32).toImage(), Theme::darkTheme().text));
    }

    void cardShowsItsContentOrAState() {
        Card card(u"Events"_s);
        auto* content = new QLabel(u"content"_s);
        card.setContent(content);
        QVERIFY(card.showsContent());
        card.showState({Icon::Filter, Tint::Muted, u"Nothing left"_s, {}, u"Clear filter"_s});
        QVERIFY(!card.showsContent());
        QSignalSpy action(&card, &Card::stateActionRequested);
        auto* button = card.findChild<QPushButton*>();
        QVERIFY(button != nullptr);
        button->click();
        QCOMPARE(action.count(), 1);
        card.showContent();
        QVERIFY(card.showsContent());
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
