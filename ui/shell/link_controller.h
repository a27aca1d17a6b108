// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <filesystem>

namespace shardscope::ui {

class BoardPage;
class CaseController;
class MessageArea;
class SessionController;

/// Makes links to what the board shows, and goes where they lead.
class LinkController : public QObject {
    Q_OBJECT

public:
    /// All of them must outlive it.
    LinkController(CaseController& openCase, SessionController& session, BoardPage& board,
                   MessageArea& messages, QObject* parent);

    /// Puts a link to the present view on the clipboard.
    void copy() const;
    /// Goes there; a link that leads nowhere is refused with a reason, and nothing changes.
    void open(const QString& link);

Q_SIGNALS:
    /// The board is to be seen: it shows what the link says.
    void boardRequested();
    /// This case is to be opened, at the place that the session expects.
    void caseRequested(const std::filesystem::path& path);

private:
    void refuse(const QString& why) const;

    CaseController& m_case;
    SessionController& m_session;
    BoardPage& m_board;
    MessageArea& m_messages;
};

} // namespace shardscope::ui
