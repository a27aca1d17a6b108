// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/key/key_facts.h"
#include "ui/rows/event_rows.h"

#include <QWidget>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

class QLabel;

namespace shardscope::ui {

class Card;
class HourMap;
class JobLine;
class KeyDayChart;
class KeyHeader;
class Notice;
class ProfilePane;
class SegmentedSwitch;

/// The drill-down on one key: how its events run into the limit, at which hours, since which
/// version and from where. It only shows values: what the case knows at once, and what stands in
/// the files when they were read again.
class KeyPage : public QWidget {
    Q_OBJECT

public:
    explicit KeyPage(QWidget* parent = nullptr);

    /// Another key: everything of the one before is gone.
    void begin(const KeyTarget& target);
    void show(const KeyFacts& facts);
    void showProgress(const base::Progress& progress);
    void show(std::shared_ptr<const session::KeyProfile> profile,
              const std::vector<std::string>& groupKeys);
    void showStopped();
    /// The case has other events now than those that are shown.
    void showStale();
    void showError(const base::Error& error);
    [[nodiscard]] const KeyTarget& target() const { return m_target; }

Q_SIGNALS:
    void backRequested();
    void stopRequested();
    /// Read the files once more.
    void readRequested();
    void dataPageRequested();
    void rowsRequested(const shardscope::ui::RowsTarget& target);
    void selectorRequested(const std::vector<shardscope::events::ShardKey>& keys);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* buildCharts();
    void connectParts();
    void showUnreadable(const session::KeyProfile& profile);

    KeyTarget m_target;
    std::shared_ptr<const session::KeyProfile> m_profile;
    std::chrono::steady_clock::time_point m_began;

    KeyHeader* m_header;
    JobLine* m_job;
    Notice* m_missing;
    Notice* m_stale;
    QLabel* m_onset;
    Card* m_dayCard;
    SegmentedSwitch* m_mode;
    KeyDayChart* m_dayChart;
    Card* m_hourCard;
    HourMap* m_hours;
    ProfilePane* m_pane;
};

} // namespace shardscope::ui
