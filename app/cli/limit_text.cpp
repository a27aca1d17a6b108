// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/limit_text.h"

#include "app/cli/display_text.h"
#include "app/cli/number_text.h"

namespace shardscope::cli {

std::vector<std::string> notEventLines(const session::LimitReport& report) {
    std::vector<std::string> lines;
    if (report.notEvents == 0) {
        return lines;
    }
    lines.push_back(countText(report.notEvents, "line") +
                    (report.notEvents == 1 ? " is no event" : " are no events") +
                    " and passed through");
    for (const std::string& sample : report.notEventSamples) {
        lines.push_back("  " + safeText(sample));
    }
    if (report.notEvents > report.notEventSamples.size()) {
        lines.push_back("  and " + countText(report.notEvents - report.notEventSamples.size()) +
                        " more");
    }
    return lines;
}

std::vector<std::string> limitSummary(const session::LimitReport& report,
                                      const session::LimitOptions& options) {
    std::vector<std::string> lines;
    std::string done = countText(report.events, "event") + ", " + countText(report.rewritten) +
                       " renamed above the limit of " + countText(options.limit);
    if (options.writeRecords) {
        done += ", " + countText(report.records, "record") + " written";
    }
    lines.push_back(std::move(done));
    if (options.boundedMemory) {
        lines.push_back("bounded counter: a key may have kept up to " +
                        countText(report.errorBound) +
                        " more events a day than the limit, and none was renamed below it");
    }
    return lines;
}

} // namespace shardscope::cli
