// SPDX-License-Identifier: GPL-3.0-or-later
// The heat map on the board: zoomed, asked for hours, and shown whole again.
#include "tests/ui/support/look.h"
#include "tests/ui/support/snapshot_fixture.h"
#include "ui/board/board_page.h"
#include "ui/board/heat_zoom_bar.h"
#include "ui/charts/heat_legend.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace shardscope;
using namespace shardscope::ui;

namespace {

struct ShownBoard {
    BoardPage page;
    HeatMapChart* chart = page.findChild<HeatMapChart*>();
    HeatZoomBar* bar = page.findChild<HeatZoomBar*>();
    std::vector<store::BoardRequest> requests;

    explicit ShownBoard(const QSize& size = {1290, 700}) {
        QObject::connect(&page, &BoardPage::requestChanged, &page,
                         [this](const store::BoardRequest& asked) { requests.push_back(asked); });
        page.resize(size);
        page.show(test::shared(test::focusedBoard()));
        page.setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
    [[nodiscard]] QToolButton* button(const QString& name) const {
        for (QToolButton* button : bar->findChildren<QToolButton*>()) {
            if (button->accessibleName() == name) {
                return button;
            }
        }
        return nullptr;
    }
    void zoomIn(int steps) const {
        for (int step = 0; step < steps; ++step) {
            button(u"Zoom in"_s)->click();
        }
    }
    [[nodiscard]] QString words() const { return bar->findChild<QLabel*>()->text(); }
    /// Answers the last request as the engine does.
    void answer() {
        store::BoardSnapshot board = test::focusedBoard();
        board.heatHours = requests.back().heatHours;
        for (store::HeatRow& row : board.heat) {
            if (board.heatHours) {
                const int days = board.heatHours->last.number - board.heatHours->first.number + 1;
                row.hours.assign(static_cast<std::size_t>(days) * 24, 90);
            }
        }
        page.show(test::shared(std::move(board)));
    }
};

} // namespace

class HeatPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme = new ThemeSwitch(*qApp, Appearance::Light);
    }

    void closeEnoughTheBoardIsAskedForHours() {
        ShownBoard shown;
        const std::size_t before = shown.requests.size();
        shown.zoomIn(9);
        QTRY_VERIFY(shown.requests.size() > before);
        const auto hours = shown.requests.back().heatHours;
        QVERIFY(hours.has_value());
        QVERIFY(!shown.words().contains(u"hour"_s));
        shown.answer();
        QVERIFY(shown.chart->grid().hourly());
        QVERIFY2(shown.words().endsWith(u"by the hour"_s), qPrintable(shown.words()));
        const QString explained = shown.page.findChild<HeatLegend*>()->toolTip();
        QVERIFY(explained.contains(u"24th"_s));
        // Another filter keeps asking for them.
        ViewState state;
        add(state.filter, FilterPart::event("Search"));
        shown.page.visit(state);
        QCOMPARE(shown.requests.back().heatHours, hours);
    }

    void wholeRangeIsOneClickAway() {
        ShownBoard shown;
        QVERIFY(!shown.button(u"Whole range"_s)->isVisible());
        QVERIFY(!shown.button(u"Zoom out"_s)->isEnabled());
        shown.zoomIn(2);
        QVERIFY(shown.button(u"Whole range"_s)->isVisible());
        QVERIFY2(shown.words().contains(u"Sep 2023"_s), qPrintable(shown.words()));
        shown.button(u"Zoom out"_s)->click();
        QVERIFY(!shown.chart->sight().isWhole());
        shown.button(u"Whole range"_s)->click();
        QVERIFY(shown.chart->sight().isWhole());
        QVERIFY(!shown.button(u"Whole range"_s)->isVisible());
        QCOMPARE(shown.page.request().heatHours, std::nullopt);
    }

    void anotherCaseIsShownWhole() {
        ShownBoard shown;
        shown.zoomIn(9);
        shown.page.restart();
        QVERIFY(shown.chart->sight().isWhole());
        QCOMPARE(shown.page.request().heatHours, std::nullopt);
    }

    void nothingIsClippedWhileZoomed_data() {
        QTest::addColumn<int>("appearance");
        QTest::addColumn<QSize>("size");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const QSize& size : {QSize(1290, 700), QSize(1840, 1010)}) {
                QTest::addRow("%s-%d", appearance == Appearance::Light ? "light" : "dark",
                              size.width())
                    << static_cast<int>(appearance) << size;
            }
        }
    }

    void nothingIsClippedWhileZoomed() {
        QFETCH(const int, appearance);
        QFETCH(const QSize, size);
        m_theme->setAppearance(static_cast<Appearance>(appearance));
        ShownBoard shown(size);
        const auto check = [&](const QString& name) {
            QCoreApplication::sendPostedEvents();
            test::keepPicture(shown.page,
                              u"%1-%2"_s.arg(name, QLatin1String(QTest::currentDataTag())));
            const QStringList clipped = test::clippedTexts(*shown.bar);
            QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
            const QStringList unnamed = test::unnamedControls(shown.page);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        };
        check(u"heat-whole"_s);
        shown.zoomIn(9);
        QTRY_VERIFY(!shown.requests.empty());
        shown.answer();
        check(u"heat-hours"_s);
        m_theme->setAppearance(Appearance::Light);
    }

private:
    ThemeSwitch* m_theme = nullptr;
};

QTEST_MAIN(HeatPanelTest)
#include "heat_panel_test.moc"
