// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_editor_impl.h"
#include "core/session/selector_session.h"
#include "core/store/selector_history.h"

#include <chrono>

namespace shardscope::session {

namespace {

/// Every editor is one of these.
CaseEditorImpl& implementationOf(CaseEditor& editor) {
    return static_cast<CaseEditorImpl&>(editor);
}

} // namespace

base::Result<std::int64_t> keepSelector(CaseEditor& editor, const select::SelectorProof& proof) {
    CaseEditorImpl& impl = implementationOf(editor);
    const std::unique_lock guard = impl.lock();
    return store::writeSelector(impl.writer().database(), proof);
}

base::Result<void> renewProof(CaseEditor& editor, std::int64_t id,
                              const select::SelectorProof& proof) {
    CaseEditorImpl& impl = implementationOf(editor);
    const std::unique_lock guard = impl.lock();
    return store::replaceProof(impl.writer().database(), id, proof);
}

base::Result<void> waiveInnocents(CaseEditor& editor, std::int64_t id, const std::string& reason) {
    CaseEditorImpl& impl = implementationOf(editor);
    const std::unique_lock guard = impl.lock();
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::system_clock::now().time_since_epoch());
    return store::writeWaiver(impl.writer().database(), id, reason, now.count());
}

base::Result<void> forgetSelector(CaseEditor& editor, std::int64_t id) {
    CaseEditorImpl& impl = implementationOf(editor);
    const std::unique_lock guard = impl.lock();
    return store::removeSelector(impl.writer().database(), id);
}

base::Result<void> restoreSelector(CaseEditor& editor, const store::KeptSelector& kept) {
    CaseEditorImpl& impl = implementationOf(editor);
    const std::unique_lock guard = impl.lock();
    return store::restoreSelector(impl.writer().database(), kept);
}

} // namespace shardscope::session
