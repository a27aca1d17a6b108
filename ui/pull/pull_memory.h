// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pull/pull_draft.h"

#include <optional>
#include <vector>

class QSettings;

namespace shardscope::ui {

/// What the pages of the vendor remember between two runs of the program: connections, and the
/// pull that was not finished. No secret is ever among it.
class PullMemory {
public:
    explicit PullMemory(QSettings& settings) : m_settings(settings) {}

    /// The one used last comes first.
    [[nodiscard]] std::vector<session::Connection> connections() const;
    void remember(const session::Connection& connection);

    [[nodiscard]] std::optional<PullDraft> unfinished() const;
    void keepUnfinished(const PullDraft& draft);
    void forgetUnfinished();

private:
    QSettings& m_settings;
};

} // namespace shardscope::ui
