// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/byte_source.h"

#include <stop_token>
#include <string>
#include <utility>

namespace shardscope::ingest {

/// Reads an open file descriptor, for instance a pipe; does not own it. Waiting for bytes ends
/// soon after a stop request, as if the input had ended.
class DescriptorSource final : public ByteSource {
public:
    DescriptorSource(int descriptor, std::string name, std::stop_token stop)
        : m_descriptor(descriptor), m_name(std::move(name)), m_stop(std::move(stop)) {}

    [[nodiscard]] base::Result<std::size_t> read(std::span<char> space) override;
    [[nodiscard]] std::uint64_t consumed() const override { return m_consumed; }

private:
    int m_descriptor;
    std::string m_name;
    std::stop_token m_stop;
    std::uint64_t m_consumed = 0;
};

} // namespace shardscope::ingest
