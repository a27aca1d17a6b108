// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_guard.h"

#include "ui/import/import_controller.h"
#include "ui/widgets/message_bar.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

ImportGuard::ImportGuard(ImportController& import, MessageArea& messages, QObject* parent)
    : QObject(parent), m_import(import), m_messages(messages) {
    connect(&import, &ImportController::finished, this, &ImportGuard::importEnded);
    connect(&import, &ImportController::failed, this, &ImportGuard::importEnded);
}

void ImportGuard::whenIdle(const QString& button, std::function<void()> action) {
    if (!m_import.running()) {
        action();
        return;
    }
    m_messages
        .show({.kind = Message::Kind::Warning,
               .text = tr("An import is running."),
               .detail = tr("Stopping it keeps every file that is complete; the others can be "
                            "imported again later."),
               .key = u"importing"_s})
        ->addAction(button, [this, action = std::move(action)] {
            m_after = action;
            m_import.cancel();
        });
}

void ImportGuard::whenEnded(std::function<void()> action) {
    m_waiting.push_back(std::move(action));
    goOn();
}

void ImportGuard::importEnded() {
    m_messages.dismiss(u"importing"_s);
    // After everybody has heard of the end.
    QTimer::singleShot(0, this, [this, next = std::exchange(m_after, nullptr)] {
        if (next) {
            next();
        }
        goOn();
    });
}

void ImportGuard::goOn() {
    while (!m_import.running() && !m_waiting.empty()) {
        const auto next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
}

} // namespace shardscope::ui
