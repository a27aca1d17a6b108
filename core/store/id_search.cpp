// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/id_search.h"

#include "core/base/interner.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace shardscope::store {

using base::ShardedInterner;

namespace {

/// The best ids so far, the worst of them on top of a heap.
class Best {
public:
    Best(std::string_view text, std::size_t most) : m_text(text), m_most(most) {}

    void take(std::string_view id) {
        const auto worse = [this](std::string_view one, std::string_view other) {
            return rank(one) < rank(other);
        };
        if (m_most == 0 || (m_ids.size() == m_most && !worse(id, m_ids.front()))) {
            return;
        }
        if (m_ids.size() == m_most) {
            std::pop_heap(m_ids.begin(), m_ids.end(), worse);
            m_ids.pop_back();
        }
        m_ids.emplace_back(id);
        std::push_heap(m_ids.begin(), m_ids.end(), worse);
    }

    [[nodiscard]] std::vector<std::string> finish() {
        std::sort(m_ids.begin(), m_ids.end(),
                  [this](const auto& one, const auto& other) { return rank(one) < rank(other); });
        return std::move(m_ids);
    }

private:
    /// The id equal to the text is the shortest that begins with it.
    [[nodiscard]] std::tuple<bool, std::size_t, std::string_view> rank(std::string_view id) const {
        return {!id.starts_with(m_text), id.size(), id};
    }

    std::string_view m_text;
    std::size_t m_most;
    std::vector<std::string> m_ids;
};

} // namespace

base::Result<std::vector<std::string>> IdSearch::find(std::string_view text, std::size_t most,
                                                      TextSource& texts,
                                                      const std::stop_token& stop) {
    m_shards.resize(ShardedInterner::kShards);
    Best best(text, most);
    for (std::uint32_t number = 0; number < ShardedInterner::kShards; ++number) {
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped");
        }
        base::Result<Shard> fresh;
        const bool known = m_shards[number].known;
        if (!known && !(fresh = read(number, texts))) {
            return base::fail(fresh.error());
        }
        const Shard& shard = known ? m_shards[number] : *fresh;
        const std::string_view bytes = shard.bytes;
        auto end = shard.ends.begin(); // of the id that holds the place found
        for (std::size_t at = bytes.find(text); at != std::string_view::npos && most > 0;) {
            end = std::upper_bound(end, shard.ends.end(), at);
            if (end == shard.ends.end()) {
                break;
            }
            const std::size_t begin = end == shard.ends.begin() ? 0 : *std::prev(end);
            if (at + text.size() <= *end) { // else it reaches into the next id
                best.take(bytes.substr(begin, *end - begin));
                at = bytes.find(text, *end);
            } else {
                at = bytes.find(text, at + 1);
            }
        }
        if (!known) {
            keep(number, std::move(*fresh));
        }
    }
    return best.finish();
}

base::Result<IdSearch::Shard> IdSearch::read(std::uint32_t number, TextSource& texts) {
    Shard shard;
    bool fits = true;
    base::Result<void> done =
        texts.forEachId(number, [&shard, &fits](std::uint32_t, std::string_view id) {
            fits =
                fits && id.size() <= std::numeric_limits<std::uint32_t>::max() - shard.bytes.size();
            if (fits && !id.empty()) {
                shard.bytes += id;
                shard.ends.push_back(static_cast<std::uint32_t>(shard.bytes.size()));
            }
        });
    if (!done) {
        return base::fail(done.error());
    }
    if (!fits) {
        return base::fail(base::ErrorCode::Failed, "the ids of this case are too long to search");
    }
    return shard;
}

void IdSearch::keep(std::uint32_t number, Shard shard) {
    shard.bytes.shrink_to_fit();
    shard.ends.shrink_to_fit();
    const std::size_t size = shard.bytes.size() + shard.ends.size() * sizeof(std::uint32_t);
    if (size <= m_budget) {
        m_budget -= size;
        shard.known = true;
        m_shards[number] = std::move(shard);
    }
}

} // namespace shardscope::store
