// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to make the selectors of 1,000 groups, in both forms: JSON, milliseconds.
#include "core/select/selector_generator.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace shardscope;

namespace {

double millisecondsOf(const select::SelectorRequest& request) {
    const auto start = std::chrono::steady_clock::now();
    const select::GeneratedSelectors made = generateSelectors(request);
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - start;
    return made.selectors.empty() ? 0 : taken.count();
}

double medianOf(select::SelectorForm form) {
    select::SelectorRequest request;
    request.form = form;
    request.beforeMs = 1'700'000'000'000;
    for (int number = 0; number < 1'000; ++number) {
        select::SelectorPair pair;
        pair.key = {events::KeyKind::Group, "company", "Company \"" + std::to_string(number)};
        pair.renamed = true;
        request.pairs.push_back(pair);
    }
    std::vector<double> times;
    for (int round = 0; round < 9; ++round) {
        times.push_back(millisecondsOf(request));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main() {
    std::printf("{\"standard_ms\":%.3f,\"vendor_ms\":%.3f}\n",
                medianOf(select::SelectorForm::Standard), medianOf(select::SelectorForm::Vendor));
    return 0;
}
