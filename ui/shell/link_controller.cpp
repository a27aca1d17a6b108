// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/link_controller.h"

#include "ui/board/board_page.h"
#include "ui/shell/case_controller.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session_controller.h"
#include "ui/shell/window_messages.h"
#include "ui/text/size_text.h"
#include "ui/view/view_link.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

namespace shardscope::ui {

LinkController::LinkController(CaseController& openCase, SessionController& session,
                               BoardPage& board, MessageArea& messages, QObject* parent)
    : QObject(parent), m_case(openCase), m_session(session), m_board(board), m_messages(messages) {}

void LinkController::copy() const {
    if (!m_case.status().open) {
        return;
    }
    const QString link =
        ViewLink{fromPath(m_case.status().path), m_board.state(), m_board.section()}.toText();
    if (link.size() > ViewLink::kLongest) {
        refuse(tr("The filter is too long for a link. Save it with a name instead."));
        return;
    }
    QGuiApplication::clipboard()->setText(link);
}

void LinkController::open(const QString& text) {
    m_messages.dismiss(messages::kLink);
    const auto parsed = ViewLink::parse(text);
    if (const auto* why = std::get_if<QString>(&parsed)) {
        return refuse(*why);
    }
    const auto& link = std::get<ViewLink>(parsed);
    const std::filesystem::path path = toPath(link.casePath);
    if (!QFileInfo(link.casePath).isFile()) {
        return refuse(tr("The link was not opened: there is no case at %1.").arg(pathText(path)));
    }
    if (m_case.status().open && m_case.status().path == path) {
        m_board.visit(link.view);
        m_board.showSection(static_cast<BoardPage::Section>(link.section));
        Q_EMIT boardRequested();
        return;
    }
    m_session.expect({link.casePath, MainWindow::Board, link.view, link.section});
    Q_EMIT caseRequested(path);
}

void LinkController::refuse(const QString& why) const {
    m_messages.show({.kind = Message::Kind::Warning, .text = why, .key = messages::kLink});
}

} // namespace shardscope::ui
