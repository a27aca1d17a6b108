// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/event_reader.h"

#include "core/ingest/skim_reader.h"

#include <utility>

namespace shardscope::ingest {

std::unique_ptr<EventReader> makeEventReader(EventReaderOptions options) {
    return makeSkimReader(std::move(options), json::StructureCode::Best);
}

} // namespace shardscope::ingest
