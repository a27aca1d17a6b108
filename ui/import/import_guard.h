// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>

namespace shardscope::ui {

class ImportController;
class MessageArea;

/// Keeps a running import from losing its case: what would close the case waits until the person
/// has chosen to stop the import.
class ImportGuard : public QObject {
    Q_OBJECT

public:
    ImportGuard(ImportController& import, MessageArea& messages, QObject* parent = nullptr);

    /// Does it now, or offers it as a button that stops the import first.
    void whenIdle(const QString& button, std::function<void()> action);
    /// Does it now, or as soon as the running import has ended, without a question.
    void whenEnded(std::function<void()> action);

private:
    void importEnded();
    void goOn();

    ImportController& m_import;
    MessageArea& m_messages;
    std::function<void()> m_after;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace shardscope::ui
