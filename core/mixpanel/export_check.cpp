// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/export_check.h"

#include "core/ingest/export_file.h"
#include "core/json/scalars.h"
#include "core/json/strict_check.h"

#include <cstring>
#include <string_view>
#include <vector>

namespace shardscope::mixpanel {

namespace {

constexpr std::size_t kPiece = std::size_t{256} << 10;
constexpr std::size_t kLongestKept = std::size_t{1} << 20; // of the last line

/// Looks at lines as they come, in pieces of any size.
class LineCheck {
public:
    explicit LineCheck(ExportCheck& check) : m_check(check) {}

    void take(std::string_view text) {
        m_check.textBytes += text.size();
        while (!text.empty()) {
            const std::size_t end = text.find('\n');
            const std::string_view part = text.substr(0, end);
            m_line.append(part.substr(0, std::min(part.size(), kLongestKept - m_line.size())));
            m_length += part.size();
            if (!part.empty()) {
                m_last = part.back();
                m_beforeLast = part.size() > 1 ? part[part.size() - 2] : m_beforeLast;
            }
            if (end == std::string_view::npos) {
                return;
            }
            text.remove_prefix(end + 1);
            endLine(true);
        }
    }

    void finish() {
        endLine(false);
        if (m_isTerminated) {
            m_check.flaw = "the server ended the export early";
        } else if (m_isUnfinished) {
            m_check.flaw = "the export ends in the middle of a line";
        }
    }

private:
    void endLine(bool hasEnd) {
        const char last = m_last == '\r' ? m_beforeLast : m_last;
        std::string_view line = m_line;
        while (!line.empty() && json::isSpace(line.front())) {
            line.remove_prefix(1);
        }
        if (!line.empty()) {
            m_isTerminated =
                line.find("terminated early") != std::string_view::npos && line.front() != '{';
            m_isUnfinished =
                !hasEnd && !m_isTerminated && (m_length > kLongestKept || json::findDefect(line));
            m_check.lines += m_isTerminated ? 0 : 1;
            m_check.brokenLines += line.front() == '{' && last == '}' ? 0 : 1;
        }
        m_line.clear();
        m_length = 0;
        m_last = m_beforeLast = '\0';
    }

    ExportCheck& m_check;
    std::string m_line; ///< its beginning
    std::size_t m_length = 0;
    char m_last = '\0';
    char m_beforeLast = '\0';
    bool m_isTerminated = false; ///< the last line that was not blank
    bool m_isUnfinished = false;
};

} // namespace

base::Result<ExportCheck> checkExport(const std::string& path, const std::stop_token& stop) {
    base::Result<ingest::ExportFile> file = ingest::ExportFile::open(path);
    if (!file) {
        return base::fail(file.error());
    }
    ExportCheck check;
    LineCheck lines(check);
    std::vector<char> piece(kPiece);
    while (true) {
        const base::Result<std::size_t> got = file->bytes().read(piece);
        if (!got && got.error().code == base::ErrorCode::Damaged) {
            lines.finish();
            check.flaw = got.error().what;
            return check;
        }
        if (!got) {
            return base::fail(got.error());
        }
        if (stop.stop_requested()) {
            return base::fail(base::ErrorCode::Cancelled, "stopped", path);
        }
        if (*got == 0) {
            lines.finish();
            return check;
        }
        lines.take({piece.data(), *got});
    }
}

} // namespace shardscope::mixpanel
