// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::mixpanel {

/// Where a project's data lives; each has servers of its own.
enum class Region { UnitedStates, Europe, India };

/// "us", "eu" or "in"; nothing for anything else.
[[nodiscard]] std::optional<Region> regionOf(std::string_view name);

/// The servers of the API, as scheme and host without a slash at the end.
struct Endpoints {
    std::string data;   ///< raw export
    std::string ingest; ///< import
    std::string query;  ///< reports

    bool operator==(const Endpoints&) const = default;
    [[nodiscard]] std::vector<std::string> origins() const { return {data, ingest, query}; }
};

[[nodiscard]] Endpoints endpointsOf(Region region);

/// One base for everything, such as a proxy of the company's: "https://proxy.example/mixpanel".
/// Plain http is accepted for this machine only. Usage says what is wrong with it.
[[nodiscard]] base::Result<Endpoints> endpointsAt(std::string_view url);

/// `text` for the query of an address: everything but letters, digits and -._~ is encoded.
[[nodiscard]] std::string percentEncoded(std::string_view text);

} // namespace shardscope::mixpanel
