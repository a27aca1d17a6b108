// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/case_editor_impl.h"

#include "core/store/case_reader.h"

#include <algorithm>

namespace shardscope::session {

base::Result<std::shared_ptr<CaseEditor>> CaseEditor::open(const std::filesystem::path& path,
                                                           Missing missing) {
    base::Result<std::unique_ptr<store::CaseWriter>> writer = store::CaseWriter::open(
        path.string(), missing == Missing::Create ? store::CaseWriter::Missing::Create
                                                  : store::CaseWriter::Missing::Fail);
    if (!writer) {
        return base::fail(writer.error());
    }
    return std::make_shared<CaseEditorImpl>(std::move(*writer));
}

base::Result<void> CaseEditorImpl::setLimits(const detect::Limits& limits) {
    if (limits.user == 0 || limits.group == 0) {
        return base::fail(base::ErrorCode::Usage, "a limit must be at least 1");
    }
    const std::unique_lock guard = lock();
    base::Result<store::CaseSettings> settings = store::readSettings(m_writer->database());
    if (!settings) {
        return base::fail(settings.error());
    }
    settings->demoLimits = settings->demoLimits && settings->limits == limits;
    settings->limits = limits;
    return m_writer->saveSettings(*settings);
}

base::Result<void> CaseEditorImpl::removeSource(const std::string& path) {
    const std::unique_lock guard = lock();
    const base::Result<std::vector<store::SourceRecord>> sources =
        store::readSources(m_writer->database());
    if (!sources) {
        return base::fail(sources.error());
    }
    const auto source =
        std::find_if(sources->begin(), sources->end(),
                     [&path](const store::SourceRecord& known) { return known.path == path; });
    if (source == sources->end()) {
        return base::fail(base::ErrorCode::NotFound, "the case has no such source", path,
                          "the sources are listed by: shardscope-cli sources CASE");
    }
    return m_writer->removeSource(source->id);
}

} // namespace shardscope::session
