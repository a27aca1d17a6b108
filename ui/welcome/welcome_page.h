// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListView;

namespace shardscope::ui {

class Card;
class RecentCases;
class RecentModel;

/// The first page: drop, open, the sample data, what was open lately, and what this is about.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(RecentCases& recents, QWidget* parent = nullptr);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openCaseRequested();
    void demoRequested();
    void pullRequested();
    void caseChosen(const QString& path);
    /// A recent case that is missing was chosen.
    void missingCaseChosen(const QString& path, const QString& reason);
    void forgetRequested(const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildRecents(RecentCases& recents);
    void choose(const QModelIndex& index);
    void showMenu(const QPoint& position);
    void updateRecentsState();

    Card* m_recentCard;
    QListView* m_recentList;
    RecentModel* m_model;
};

} // namespace shardscope::ui
