// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window of the desktop program takes, in milliseconds, one JSON object:
//   shardscope-desktop-times open CASE        from asking for the case to its painted board
//   shardscope-desktop-times import PATH...   the longest time in which the window could not
//                                             answer while it imported, into a case beside PATH
//   shardscope-desktop-times explore CASE     filters changed, ids searched for, frames of the heat
//                                             map zoomed and moved, by day and by hour, the longest
//                                             pause in all that, and the memory
//   shardscope-desktop-times start            from the start of the process to the painted welcome
#include "core/session/case_session.h"
#include "core/session/import_session.h"
#include "ui/board/board_page.h"
#include "ui/charts/heat_map_chart.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme_switch.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace {

using namespace shardscope;

constexpr QSize kScreen{1920, 1080};
constexpr int kBeatMs = 2;

ui::Engine makeEngine() {
    ui::Engine engine;
    engine.openSession = &session::CaseSession::open;
    engine.openEditor = &session::CaseEditor::open;
    engine.makeLive = &session::makeLiveCounts;
    engine.importFiles = &session::importFiles;
    engine.previewImport = &session::previewImport;
    return engine;
}

double milliseconds(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// Runs the event loop until the window says that the board shows everything, and paints it.
void untilPainted(ui::MainWindow& window) {
    QEventLoop loop;
    QObject::connect(&window, &ui::MainWindow::settled, &loop, &QEventLoop::quit);
    loop.exec();
    (void)window.grab();
}

double openCase(ui::MainWindow& window, const std::filesystem::path& path) {
    QElapsedTimer clock;
    clock.start();
    window.openCase(path);
    untilPainted(window);
    return milliseconds(clock);
}

/// The longest pause between two beats of a timer that fires all the time.
double importFiles(ui::MainWindow& window, const ui::OpenedPaths& paths) {
    double longest = 0;
    QElapsedTimer sinceBeat;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, milliseconds(sinceBeat) - kBeatMs);
        sinceBeat.restart();
    });
    window.openPaths(paths, ui::MainWindow::Importing::AtOnce);
    sinceBeat.start();
    beat.start(kBeatMs);
    untilPainted(window);
    return longest;
}

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values.empty() ? 0 : values[static_cast<std::size_t>(last * share)];
}

/// The longest time in which the event loop did not come round.
class StallMeter {
public:
    StallMeter() {
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] {
            m_longest = std::max(m_longest, milliseconds(m_sinceBeat) - kBeatMs);
            m_sinceBeat.restart();
        });
        m_sinceBeat.start();
        m_beat.start(kBeatMs);
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    double m_longest = 0;
    QElapsedTimer m_sinceBeat;
    QTimer m_beat;
};

/// What somebody clicks on: every id, event and day of the board's top rows, one after the other.
std::vector<ui::ViewState> clicks(const store::BoardSnapshot& board) {
    std::vector<ui::ViewState> states;
    const auto add = [&](const ui::FilterPart& part) {
        states.push_back(ui::picked({}, {part}, ui::PickMode::Only));
    };
    for (std::size_t at = 0; at < 20; ++at) {
        if (at < board.ids.size()) {
            add(ui::FilterPart::id(board.ids[at].id));
        }
        if (at < board.events.size()) {
            add(ui::FilterPart::event(board.events[at].event));
        }
        if (at < board.days.size()) {
            add(ui::FilterPart::day(board.days[at].day));
        }
        if (at < board.groups.size()) {
            add(ui::FilterPart::ofGroup(board.groups[at].group));
        }
    }
    return states;
}

std::vector<double> changeFilters(ui::MainWindow& window) {
    auto& board = *window.findChild<ui::BoardPage*>();
    std::vector<double> times;
    for (const ui::ViewState& state : clicks(*board.snapshot())) {
        QElapsedTimer clock;
        clock.start();
        board.visit(state);
        untilPainted(window);
        times.push_back(milliseconds(clock));
    }
    return times;
}

/// The heat map under a hand: every gesture is a frame.
class HeatMapHand {
public:
    explicit HeatMapHand(ui::HeatMapChart& chart)
        : m_chart(chart), m_at(chart.geometryNow().grid.center()) {
        send(QEvent::MouseMove, m_at, Qt::NoButton);
    }
    void turnWheel(int steps, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWheelEvent wheel(m_at, m_chart.mapToGlobal(m_at), {}, {0, 120 * steps}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        frame([&] { QCoreApplication::sendEvent(&m_chart, &wheel); });
    }
    /// There and back, in small steps.
    void move() {
        send(QEvent::MouseButtonPress, m_at, Qt::MiddleButton);
        for (int step = 1; step <= 40; ++step) {
            const double way = step <= 20 ? step * 4 : (40 - step) * 4;
            frame([&] { send(QEvent::MouseMove, m_at - QPointF(way, way / 4), Qt::MiddleButton); });
        }
        send(QEvent::MouseButtonRelease, m_at, Qt::MiddleButton);
    }
    [[nodiscard]] const std::vector<double>& times() const { return m_times; }

private:
    template<typename Gesture>
    void frame(Gesture gesture) {
        QElapsedTimer clock;
        clock.start();
        gesture();
        m_chart.render(&m_picture);
        m_times.push_back(milliseconds(clock));
    }
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, m_chart.mapToGlobal(at), button, button, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_chart, &event);
    }

    ui::HeatMapChart& m_chart;
    QPointF m_at;
    QImage m_picture{m_chart.size(), QImage::Format_ARGB32_Premultiplied};
    std::vector<double> m_times;
};

struct HeatTimes {
    std::vector<double> days;
    std::vector<double> hours;
};

HeatTimes zoomHeatMap(ui::MainWindow& window) {
    HeatTimes times;
    auto* chart = window.findChild<ui::HeatMapChart*>();
    if (chart == nullptr || chart->grid().rows() == 0) {
        return times;
    }
    HeatMapHand days(*chart);
    for (const int steps : {1, 1, -1, 1, 1, -1}) {
        days.turnWheel(steps);
        days.turnWheel(steps, Qt::ControlModifier);
        days.move();
    }
    times.days = days.times();
    for (int step = 0; step < 40 && !chart->hours(); ++step) {
        days.turnWheel(1);
    }
    if (chart->hours()) {
        untilPainted(window);
        HeatMapHand hours(*chart);
        for (const int steps : {1, 1, -1, 1}) {
            hours.turnWheel(steps);
            hours.move();
        }
        times.hours = hours.times();
    }
    return times;
}

std::vector<double> searchIds(const std::filesystem::path& path) {
    std::vector<double> times;
    const auto session = session::CaseSession::open(path);
    for (const char* text : {"a", "us", "usr", "user_", "99", "0af", "zz", "@example", "$device"}) {
        QElapsedTimer clock;
        clock.start();
        if (!session || !(*session)->findIds(text, 20, {})) {
            std::fputs("the search for ids failed\n", stderr);
        }
        times.push_back(milliseconds(clock));
    }
    return times;
}

/// Resident memory, MB.
double residentMegabytes() {
    std::ifstream status("/proc/self/statm");
    double all = 0;
    double resident = 0;
    status >> all >> resident;
    return resident * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

void explore(ui::MainWindow& window, const std::filesystem::path& path) {
    (void)openCase(window, path);
    const StallMeter stall;
    const std::vector<double> filters = changeFilters(window);
    const double memory = residentMegabytes();
    const double longest = stall.longest();
    const HeatTimes heat = zoomHeatMap(window);
    const std::vector<double> search = searchIds(path);
    std::printf("{\"filters\":%zu,\"filter_median_ms\":%.1f,\"filter_p99_ms\":%.1f,"
                "\"heat_days_median_ms\":%.2f,\"heat_days_max_ms\":%.2f,"
                "\"heat_hours_median_ms\":%.2f,\"heat_hours_max_ms\":%.2f,"
                "\"search_median_ms\":%.1f,\"search_max_ms\":%.1f,"
                "\"longest_stall_ms\":%.1f,\"memory_mb\":%.0f}\n",
                filters.size(), percentile(filters, 0.5), percentile(filters, 0.99),
                percentile(heat.days, 0.5), percentile(heat.days, 1), percentile(heat.hours, 0.5),
                percentile(heat.hours, 1), percentile(search, 0.5), percentile(search, 1), longest,
                memory);
}

/// Since the process began, in steps of the kernel's clock (10 ms).
double sinceStart() {
    std::ifstream uptime("/proc/uptime");
    std::ifstream stat("/proc/self/stat");
    double now = 0;
    uptime >> now;
    std::string text((std::istreambuf_iterator<char>(stat)), std::istreambuf_iterator<char>());
    text.erase(0, text.rfind(')') + 2);
    std::size_t at = 0;
    for (int field = 3; field < 22; ++field) { // the 22nd is when it began
        at = text.find(' ', at) + 1;
    }
    return (now - std::stod(text.substr(at)) / static_cast<double>(::sysconf(_SC_CLK_TCK))) * 1000;
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QApplication::arguments().mid(1);
    const bool opens = words.size() == 2 && words[0] == u"open";
    const bool imports = words.size() > 1 && words[0] == u"import";
    const bool explores = words.size() == 2 && words[0] == u"explore";
    const bool starts = words == QStringList{QStringLiteral("start")};
    if (!opens && !imports && !explores && !starts) {
        std::fputs("usage: shardscope-desktop-times open CASE | import PATH... | explore CASE | "
                   "start\n",
                   stderr);
        return 2;
    }
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"state.ini"_qs), QSettings::IniFormat);
    ui::ThemeSwitch theme(application, ui::Appearance::Light);
    ui::MainWindow window(makeEngine(), settings, theme, folder.path().toStdString());
    window.resize(kScreen);
    window.show();
    QApplication::processEvents();
    if (starts) {
        (void)window.grab();
        std::printf("{\"start_ms\":%.0f}\n", sinceStart());
    } else if (explores) {
        explore(window, words[1].toStdString());
    } else if (opens) {
        std::printf("{\"painted_ms\":%.1f}\n", openCase(window, words[1].toStdString()));
    } else {
        std::printf("{\"longest_stall_ms\":%.1f}\n",
                    importFiles(window, ui::sortPaths(words.mid(1))));
    }
    return 0;
}
