// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/events/day.h"
#include "core/events/shard_key.h"
#include "core/json/json_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace shardscope::cli {

/// "name":["2023-09-01",..]
void writeDays(json::JsonWriter& json, std::string_view name, const std::vector<events::Day>& days);

/// "name":["..",..]
void writeStrings(json::JsonWriter& json, std::string_view name,
                  const std::vector<std::string>& texts);

/// "name":"text", or null when the text is empty.
void writeOptional(json::JsonWriter& json, std::string_view name, const std::string& text);

/// "group_key":"company","id":"Acme"; the key is null for a user.
void writeKey(json::JsonWriter& json, const events::ShardKey& key);

/// {"error":{"code","what","where","hint"}}
[[nodiscard]] std::string errorJson(const base::Error& error);

} // namespace shardscope::cli
