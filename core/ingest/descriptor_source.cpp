// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/descriptor_source.h"

#include <poll.h>
#include <unistd.h>

#include <cerrno>

namespace shardscope::ingest {

base::Result<std::size_t> DescriptorSource::read(std::span<char> space) {
    constexpr int kLookEveryMs = 100;
    while (!m_stop.stop_requested()) {
        pollfd ready{m_descriptor, POLLIN, 0};
        if (::poll(&ready, 1, kLookEveryMs) == 0) {
            continue;
        }
        const ssize_t got = ::read(m_descriptor, space.data(), space.size());
        if (got >= 0) {
            m_consumed += static_cast<std::uint64_t>(got);
            return static_cast<std::size_t>(got);
        }
        if (errno != EINTR) {
            return base::fail(
                base::systemError(base::ErrorCode::ReadFailed, "reading failed", m_name, errno));
        }
    }
    return 0;
}

} // namespace shardscope::ingest
