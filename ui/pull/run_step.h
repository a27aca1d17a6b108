// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pull/pull_feed.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace shardscope::ui {

class Card;
class DataTable;
class DayStrip;
class Notice;
class PulledDayModel;

/// How fast a pull goes, as far as that is known.
struct PullPace {
    std::optional<double> bytesPerSecond;
    std::optional<std::chrono::seconds> timeLeft;
};

/// The third step: the days as they arrive, and what became of them.
class RunStep : public QWidget {
    Q_OBJECT

public:
    enum class State { Idle, Running, Pausing, Paused, Failed, Done };

    explicit RunStep(QWidget* parent = nullptr);

    void begin(const QString& what);
    void show(const PullFeed::Batch& news, const PullPace& pace, base::Clock::Time now);
    void showPausing();
    void showPaused();
    void showDone(const session::PullReport& report);
    void showError(const base::Error& error);
    [[nodiscard]] State state() const { return m_state; }
    using QWidget::show;

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    /// No more: what is whole goes into the case.
    void endRequested();
    void boardRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildHead();
    void enter(State state);
    void count();

    State m_state = State::Idle;
    PulledDayModel* m_model;
    QLabel* m_headline;
    QLabel* m_figures;
    QPushButton* m_pause;
    QPushButton* m_end;
    QPushButton* m_board;
    Notice* m_note;
    DayStrip* m_strip;
    Card* m_days;
    DataTable* m_table;
};

} // namespace shardscope::ui
