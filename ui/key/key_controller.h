// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/key/key_facts.h"
#include "ui/shell/engine.h"
#include "ui/shell/job_runner.h"

#include <QObject>

#include <cstdint>

namespace shardscope::ui {

class CaseController;
class KeyPage;

/// Fills the page of one key: first with what the case knows, then with what its files say. Reads
/// through sessions of its own: the case's serves the board, which must not wait for files.
class KeyController : public QObject {
    Q_OBJECT

public:
    KeyController(Engine engine, CaseController& openCase, KeyPage& page, QObject* parent);

    void open(const KeyTarget& target);

private:
    void follow();
    void readFacts(const KeyTarget& target);
    void readProfile(const KeyTarget& target);
    void stop();

    Engine m_engine;
    CaseController& m_case;
    KeyPage& m_page;
    std::uint64_t m_serial = 0;                 ///< of the newest key
    std::vector<store::SourceRecord> m_sources; ///< that the page shows events of
    JobRunner m_facts{JobRunner::Order::NewestWins};
    JobRunner m_profile{JobRunner::Order::NewestWins};
};

} // namespace shardscope::ui
