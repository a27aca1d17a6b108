// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/real_engine.h"

#include <QAbstractEventDispatcher>
#include <QDateTime>
#include <QObject>
#include <QThread>

#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <fstream>

namespace shardscope::test {

ui::Engine realEngine() {
    return {.openSession = &session::CaseSession::open,
            .openEditor = &session::CaseEditor::open,
            .makeLive = &session::makeLiveCounts,
            .importFiles = &session::importFiles,
            .previewImport = &session::previewImport,
            .openSelectors = &session::SelectorSession::open,
            .outlineRepair = &session::outlineRepair,
            .previewRepair = &session::previewRepair,
            .transformCase = &session::transformCase,
            .vendor = {}};
}

std::filesystem::path writeExport(const std::filesystem::path& path, const ExportContent& content) {
    const QDate date = QDate::fromString(QString::fromStdString(content.date), Qt::ISODate);
    const qint64 midnight = date.startOfDay(Qt::UTC).toSecsSinceEpoch();
    std::ofstream file(path, std::ios::binary);
    for (int at = 0; at < content.events; ++at) {
        const int number = content.firstNumber + at;
        const int turn = number % content.ids;
        const std::string id = turn == 0 ? content.id : fmt::format("{}-{}", content.id, turn);
        file << fmt::format(R"({{"event":"Ping","properties":{{"time":{},"distinct_id":"{}",)"
                            R"("$insert_id":"{}-{}","company":"Acme"}}}})"
                            "\n",
                            midnight + number % 86'000, id, id, number);
    }
    for (int at = 0; at < content.badLines; ++at) {
        file << "{\"event\":\"torn off \xE2\x80\xAE<b>\n";
    }
    return path;
}

namespace {

double threadCpuMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

} // namespace

struct TurnMeter::Hooks : QObject {
    double began = threadCpuMs();
    double longest = 0;
    int turns = 0;
};

// Waiting costs no CPU time, so a turn may be measured from one wait to the next.
TurnMeter::TurnMeter() : m_hooks(new Hooks) {
    QAbstractEventDispatcher* loop = QAbstractEventDispatcher::instance(QThread::currentThread());
    QObject::connect(loop, &QAbstractEventDispatcher::aboutToBlock, m_hooks, [hooks = m_hooks] {
        const double now = threadCpuMs();
        hooks->longest = std::max(hooks->longest, now - hooks->began);
        hooks->began = now;
        ++hooks->turns;
    });
}

TurnMeter::~TurnMeter() {
    delete m_hooks;
}

double TurnMeter::longestMs() const {
    return m_hooks->longest;
}

int TurnMeter::turns() const {
    return m_hooks->turns;
}

} // namespace shardscope::test
