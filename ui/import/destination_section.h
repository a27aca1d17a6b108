// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <optional>

class QComboBox;
class QLabel;

namespace shardscope::ui {

/// Which case an import goes into: the open one, a new one next to the exports, or one chosen.
class DestinationSection : public QWidget {
    Q_OBJECT

public:
    /// `name` is the object name of its box.
    explicit DestinationSection(const QString& name = QStringLiteral("destination"),
                                QWidget* parent = nullptr);

    /// Starts over: the open case (if it can be written) is offered first.
    void reset(const std::optional<std::filesystem::path>& openCase);
    /// What the engine proposes for a new case.
    void setSuggested(const std::filesystem::path& path);
    void setDisk(std::uint64_t neededBytes, std::uint64_t freeBytes);

    /// Nothing while no suggestion has come yet.
    [[nodiscard]] std::optional<std::filesystem::path> path() const;

Q_SIGNALS:
    void pathChanged();

private:
    void offer(const QString& words, const std::filesystem::path& path);
    void choose();

    QComboBox* m_choices; ///< data: the path as QString; the last entry: choose another
    QLabel* m_where;
    QLabel* m_disk;
};

} // namespace shardscope::ui
