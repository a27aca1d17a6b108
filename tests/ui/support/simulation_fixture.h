// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/limit_simulation.h"

#include <memory>

namespace shardscope::test {

/// Fifteen days with keys of every kind: renamed as simulated, fewer, more, and not at all.
[[nodiscard]] session::LimitSimulation realisticSimulation();

/// The same with keys of hostile text, and a source file missing.
[[nodiscard]] session::LimitSimulation hostileSimulation();

/// A limit that no key passes.
[[nodiscard]] session::LimitSimulation calmSimulation();

[[nodiscard]] inline std::shared_ptr<const session::LimitSimulation>
shared(session::LimitSimulation simulation) {
    return std::make_shared<const session::LimitSimulation>(std::move(simulation));
}

} // namespace shardscope::test
