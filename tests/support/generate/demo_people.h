// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/generate/demo_event.h"
#include "tests/support/generate/vocabulary.h"

#include <cstdint>
#include <string>

namespace shardscope::generate {

/// Someone who uses the planning app, always the same for the same number.
struct Person {
    std::string id;
    std::string deviceId;
    City city;
    bool mobile = false;
    Phone phone;     ///< when mobile
    Browser browser; ///< else
    std::string company;
    int team = 0;
};

[[nodiscard]] Person person(std::uint64_t number);

/// Puts what the person's device and place add to every event into it.
void describe(DemoEvent& event, const Person& who, const std::string& appVersion);

} // namespace shardscope::generate
