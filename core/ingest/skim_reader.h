// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/event_reader.h"
#include "core/json/structure.h"

#include <memory>

namespace shardscope::ingest {

/// Reads events from the structure of a line alone, without a parser. Every line it does not
/// accept at once goes to the careful reader for the verdict and the reason.
[[nodiscard]] std::unique_ptr<EventReader> makeSkimReader(EventReaderOptions options,
                                                          json::StructureCode code);

/// The careful reader by itself: simdjson On-Demand.
[[nodiscard]] std::unique_ptr<EventReader> makeOnDemandReader(EventReaderOptions options);

} // namespace shardscope::ingest
