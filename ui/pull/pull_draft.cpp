// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pull_draft.h"

namespace shardscope::ui {

base::Result<session::PullOptions> optionsOf(const PullDraft& draft, const std::string& secret,
                                             const VendorAccess& vendor) {
    const auto endpoints = session::endpointsOf(draft.connection);
    if (!endpoints) {
        return base::fail(endpoints.error());
    }
    session::PullOptions options;
    options.endpoints = *endpoints;
    options.query.projectId = draft.connection.projectId;
    if (draft.what == PullDraft::What::HotShard) {
        options.query.events = {"$hotshard_events", "$hotshard_record"};
    }
    options.range = draft.range;
    options.credentials = {draft.connection.user, secret};
    options.stateFolder = vendor.stateFolder;
    options.timezone = draft.timezone;
    options.groupKeys = draft.groupKeys;
    options.imports = false; // that is the window's own import, with its board
    return options;
}

} // namespace shardscope::ui
