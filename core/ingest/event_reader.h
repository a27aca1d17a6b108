// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/events/event_view.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shardscope::ingest {

/// Turns one record of an export into an EventView. One object per thread.
class EventReader {
public:
    virtual ~EventReader() = default;

    /// Reads one JSON object. `text` is followed by TextWindow::kPadding readable bytes. False
    /// when it is no event; then reason() says why. The view is valid until the next call.
    [[nodiscard]] virtual bool read(std::string_view text, events::EventView& view) = 0;
    [[nodiscard]] virtual const std::string& reason() const = 0;
};

struct EventReaderOptions {
    std::vector<std::string> groupKeys; ///< decoded; EventView::groups has their order
    bool strict = false;                ///< validate every byte, not only what is read
};

[[nodiscard]] std::unique_ptr<EventReader> makeEventReader(EventReaderOptions options);

} // namespace shardscope::ingest
