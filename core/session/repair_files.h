// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/events/day.h"
#include "core/remediate/day_files.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::session {

/// The folder that a repair writes to.
class RepairFiles {
public:
    /// Makes the folder, or takes away what an earlier repair left in it. Usage when it holds
    /// anything else.
    [[nodiscard]] static base::Result<RepairFiles> open(const std::filesystem::path& folder);

    [[nodiscard]] base::Result<void> add(events::Day day, std::string_view event) {
        return m_days->add(day, event);
    }

    /// An event that was set aside.
    struct Quarantined {
        std::string_view path;
        std::uint64_t line = 0;   ///< 1-based
        std::uint64_t offset = 0; ///< of its first byte in the uncompressed text
        events::Day day;
        std::string_view reason;
        std::string_view text;
    };
    [[nodiscard]] base::Result<void> setAside(const Quarantined& event);

    /// Gives all files but the manifest their names.
    [[nodiscard]] base::Result<std::vector<remediate::StagedFile>> finish();
    [[nodiscard]] base::Result<void> writeManifest(std::string_view json);

private:
    explicit RepairFiles(std::filesystem::path folder);
    [[nodiscard]] base::Result<void> flushQuarantine();

    std::filesystem::path m_folder;
    std::unique_ptr<remediate::DayFiles> m_days;
    std::string m_quarantine; ///< text that is not written yet
};

inline constexpr const char* kManifestName = "manifest.json";
inline constexpr const char* kQuarantineName = "quarantine.ndjson";
inline constexpr const char* kRefusedName = "refused.ndjson"; ///< by the vendor

} // namespace shardscope::session
