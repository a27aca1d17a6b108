// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/interner.h"

#include <mutex>
#include <string_view>

namespace shardscope::base {

/// A TextTable shared by threads under one lock: for names, groups and other texts of which
/// there are few.
class LockedTable {
public:
    [[nodiscard]] std::uint32_t add(std::string_view text) {
        const std::uint64_t hash = hashText(text);
        const std::lock_guard lock(m_mutex);
        return m_table.add(text, hash);
    }
    [[nodiscard]] std::string_view text(std::uint32_t number) const {
        const std::lock_guard lock(m_mutex);
        return m_table.text(number);
    }
    [[nodiscard]] std::uint32_t size() const {
        const std::lock_guard lock(m_mutex);
        return m_table.size();
    }

private:
    mutable std::mutex m_mutex;
    TextTable m_table;
};

} // namespace shardscope::base
