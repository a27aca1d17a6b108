// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/spilled_texts.h"

#include <algorithm>

namespace shardscope::store {

namespace {

constexpr std::size_t kPageTexts = 1024;
constexpr std::size_t kPageBytes = 64 * 1024; ///< a longer text is a page of its own

template<typename T>
std::string_view bytesOf(const std::vector<T>& numbers) {
    return {reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(T)};
}

} // namespace

base::Result<void> SpilledTexts::append(base::TemporaryFile& file, std::string_view text,
                                        std::uint64_t hash) {
    const bool full = m_last.hashes.size() == kPageTexts ||
                      (!m_last.hashes.empty() && m_last.texts.size() + text.size() > kPageBytes);
    if (full) {
        if (base::Result<void> written = writePage(file); !written) {
            return written;
        }
    }
    m_last.hashes.push_back(hash);
    m_last.lengths.push_back(static_cast<std::uint32_t>(text.size()));
    m_last.texts.append(text);
    ++m_size;
    return {};
}

base::Result<void> SpilledTexts::writePage(base::TemporaryFile& file) {
    const std::string_view hashes = bytesOf(m_last.hashes);
    const std::string_view lengths = bytesOf(m_last.lengths);
    std::string bytes;
    bytes.reserve(hashes.size() + lengths.size() + m_last.texts.size());
    bytes.append(hashes).append(lengths).append(m_last.texts);
    const base::Result<std::uint64_t> offset = file.append(bytes);
    if (!offset) {
        return base::fail(offset.error());
    }
    const auto count = static_cast<std::uint32_t>(m_last.hashes.size());
    m_pages.push_back({*offset, bytes.size(), m_size - count, count});
    m_last = {};
    return {};
}

base::Result<void> SpilledTexts::readHashes(const base::TemporaryFile& file, const Page& page,
                                            Content& into) {
    into.hashes.resize(page.count);
    return file.read(page.offset, reinterpret_cast<char*>(into.hashes.data()),
                     page.count * sizeof(std::uint64_t));
}

base::Result<void> SpilledTexts::readTexts(const base::TemporaryFile& file, const Page& page,
                                           Content& into) {
    const std::size_t hashes = page.count * sizeof(std::uint64_t);
    const std::size_t lengths = page.count * sizeof(std::uint32_t);
    into.lengths.resize(page.count);
    base::Result<void> read =
        file.read(page.offset + hashes, reinterpret_cast<char*>(into.lengths.data()), lengths);
    if (read) {
        into.texts.resize(page.bytes - hashes - lengths);
        read = file.read(page.offset + hashes + lengths, into.texts.data(), into.texts.size());
    }
    return read;
}

void SpilledTexts::visitPage(const Content& content, std::uint32_t number, std::uint32_t first,
                             const Visitor& visit) {
    std::size_t at = 0;
    for (const std::uint32_t length : content.lengths) {
        if (number >= first) {
            visit(number, std::string_view(content.texts).substr(at, length));
        }
        at += length;
        ++number;
    }
}

std::vector<SpilledTexts::Page>::const_iterator SpilledTexts::pageOf(std::uint32_t number) const {
    return std::upper_bound(
        m_pages.begin(), m_pages.end(), number,
        [](std::uint32_t wanted, const Page& page) { return wanted < page.first + page.count; });
}

base::Result<std::string> SpilledTexts::text(const base::TemporaryFile& file,
                                             std::uint32_t number) const {
    std::string found;
    const auto take = [&](std::uint32_t here, std::string_view text) {
        if (here == number) {
            found = text;
        }
    };
    const auto page = pageOf(number);
    if (page == m_pages.end()) {
        visitPage(m_last, firstOfLast(), number, take);
        return found;
    }
    Content content;
    if (const base::Result<void> read = readTexts(file, *page, content); !read) {
        return base::fail(read.error());
    }
    visitPage(content, page->first, number, take);
    return found;
}

base::Result<void> SpilledTexts::forEach(const base::TemporaryFile& file, std::uint32_t first,
                                         const Visitor& visit) const {
    Content content;
    for (auto page = pageOf(first); page != m_pages.end(); ++page) {
        if (base::Result<void> read = readTexts(file, *page, content); !read) {
            return read;
        }
        visitPage(content, page->first, first, visit);
    }
    visitPage(m_last, firstOfLast(), first, visit);
    return {};
}

void SpilledTexts::matchPage(const Content& content, std::uint32_t first,
                             const base::TextTable& wanted, const MatchVisitor& visit) {
    std::size_t at = 0;
    for (std::size_t index = 0; index < content.hashes.size(); ++index) {
        const std::string_view text(content.texts.data() + at, content.lengths[index]);
        const std::uint32_t number = wanted.find(text, content.hashes[index]);
        if (number != base::TextTable::kUnknown) {
            visit(first + static_cast<std::uint32_t>(index), number);
        }
        at += text.size();
    }
}

base::Result<void> SpilledTexts::match(const base::TemporaryFile& file,
                                       const base::TextTable& wanted,
                                       const MatchVisitor& visit) const {
    const auto isMet = [&wanted](std::uint64_t hash) { return wanted.mayContain(hash); };
    Content content;
    for (const Page& page : m_pages) {
        if (base::Result<void> read = readHashes(file, page, content); !read) {
            return read;
        }
        if (std::none_of(content.hashes.begin(), content.hashes.end(), isMet)) {
            continue;
        }
        if (base::Result<void> read = readTexts(file, page, content); !read) {
            return read;
        }
        matchPage(content, page.first, wanted, visit);
    }
    matchPage(m_last, firstOfLast(), wanted, visit);
    return {};
}

} // namespace shardscope::store
