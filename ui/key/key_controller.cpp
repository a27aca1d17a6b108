// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/key_controller.h"

#include "ui/key/key_page.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/progress_feed.h"

#include <memory>
#include <utility>

namespace shardscope::ui {

KeyController::KeyController(Engine engine, CaseController& openCase, KeyPage& page,
                             QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_case(openCase), m_page(page) {
    connect(&page, &KeyPage::readRequested, this, [this] { open(m_page.target()); });
    connect(&page, &KeyPage::stopRequested, &m_profile, &JobRunner::requestStop);
    connect(&page, &KeyPage::backRequested, this, &KeyController::stop);
    connect(&openCase, &CaseController::closed, this, &KeyController::stop);
    connect(&openCase, &CaseController::statusChanged, this, &KeyController::follow);
}

void KeyController::stop() {
    m_facts.abandon();
    m_profile.abandon();
}

void KeyController::follow() {
    const CaseStatus& status = m_case.status();
    if (status.open && m_serial > 0 && status.sources != m_sources) {
        m_sources = status.sources;
        m_page.showStale();
    }
}

void KeyController::open(const KeyTarget& target) {
    if (!m_case.status().open) {
        return;
    }
    ++m_serial;
    m_sources = m_case.status().sources;
    m_page.begin(target);
    readFacts(target);
    readProfile(target);
}

void KeyController::readFacts(const KeyTarget& target) {
    m_facts.run(
        [engine = m_engine, path = m_case.status().path,
         target](std::stop_token stop) -> base::Result<KeyFacts> {
            const auto session = engine.openSession(path);
            return session ? KeyFacts::read(**session, target, stop) : base::fail(session.error());
        },
        this,
        [this](const base::Result<KeyFacts>& facts) {
            if (facts) {
                m_page.show(*facts);
            }
        });
}

void KeyController::readProfile(const KeyTarget& target) {
    const auto progress =
        ProgressFeed::make(this, [this, serial = m_serial](const base::Progress& now) {
            if (serial == m_serial && m_profile.busy()) { // not of a key that was left
                m_page.showProgress(now);
            }
        });
    session::ProfileRequest request;
    request.key = target.key;
    if (target.days) {
        request.from = target.days->first;
        request.to = target.days->last;
    }
    m_profile.run(
        [engine = m_engine, path = m_case.status().path, request,
         progress](std::stop_token stop) -> base::Result<session::KeyProfile> {
            const auto session = engine.openSession(path);
            return session ? (*session)->profile(request, *progress, std::move(stop))
                           : base::fail(session.error());
        },
        this,
        [this](base::Result<session::KeyProfile> answer) {
            if (answer) {
                m_page.show(std::make_shared<const session::KeyProfile>(std::move(*answer)),
                            m_case.status().settings.groupKeys);
            } else if (answer.error().code == base::ErrorCode::Cancelled) {
                m_page.showStopped();
            } else {
                m_page.showError(answer.error());
            }
        });
}

} // namespace shardscope::ui
