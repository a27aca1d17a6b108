// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/repair_files.h"
#include "core/session/repair_manifest.h"
#include "core/session/repair_session.h"
#include "core/session/repair_walk.h"
#include "core/store/case_reader.h"

#include <algorithm>
#include <utility>

namespace shardscope::session {

namespace {

using remediate::RecordEditor;

/// Writes what a walk finds, and foresees what it will make hot.
class TransformVisitor final : public RepairVisitor {
public:
    TransformVisitor(RepairFiles& files, RepairForecast& forecast)
        : m_files(files), m_forecast(forecast) {}

    void seen(const store::SourceRecord& source, const SourceReader::Event& event,
              bool deleted) override {
        m_forecast.see(event.view, event.whom, source.groupKeys, event.day, deleted);
    }
    base::Result<void> repaired(const store::SourceRecord& source, const SourceReader::Event& event,
                                RecordEditor::Outcome outcome,
                                const RecordEditor& editor) override {
        switch (outcome) {
        case RecordEditor::Outcome::Edited:
            return m_files.add(event.day, editor.text());
        case RecordEditor::Outcome::Refused:
            return m_files.setAside({source.path, event.record.line, event.record.offset, event.day,
                                     editor.reason(), event.record.text});
        case RecordEditor::Outcome::LeftOut:
            break;
        }
        return {};
    }

private:
    RepairFiles& m_files;
    RepairForecast& m_forecast;
};

base::Result<RepairReport> transform(RepairWalk& walk, const std::filesystem::path& folder,
                                     base::ProgressSink& progress, const std::stop_token& stop) {
    if (base::Result<void> ready = walk.prepare(stop); !ready) {
        return base::fail(ready.error());
    }
    base::Result<RepairForecast> forecast =
        RepairForecast::of(walk.database(), walk.limits(), stop);
    if (!forecast) {
        return base::fail(forecast.error());
    }
    base::Result<RepairFiles> files = RepairFiles::open(folder);
    if (!files) {
        return base::fail(files.error());
    }
    TransformVisitor visitor(*files, *forecast);
    if (base::Result<void> read = walk.run(visitor, progress, stop); !read) {
        return base::fail(read.error());
    }
    base::Result<std::vector<remediate::StagedFile>> staged = files->finish();
    if (!staged) {
        return base::fail(staged.error());
    }
    RepairReport& report = walk.report();
    report.files = std::move(*staged);
    base::Result<std::vector<ForecastFinding>> after =
        forecast->after(folder, report.files, progress, stop);
    if (!after) {
        return base::fail(after.error());
    }
    report.after = std::move(*after);
    const base::Result<void> done = files->writeManifest(manifestJson(report));
    return done ? base::Result<RepairReport>(std::move(report)) : base::fail(done.error());
}

} // namespace

bool RepairReport::staysHot() const {
    return std::any_of(after.begin(), after.end(), [](const ForecastFinding& finding) {
        return finding.state == detect::HeatState::Over;
    });
}

base::Result<RepairReport> transformCase(const std::filesystem::path& casePath,
                                         const RepairRequest& request,
                                         const std::filesystem::path& folder,
                                         base::ProgressSink& progress, std::stop_token stop) {
    base::Result<store::Database> database = store::openForReading(casePath.string());
    if (!database) {
        return base::fail(database.error());
    }
    RepairWalk walk(casePath, std::move(*database), request);
    return transform(walk, folder, progress, stop);
}

base::Result<std::string> runOfRepair(const std::filesystem::path& casePath,
                                      const RepairRequest& request, std::stop_token stop) {
    base::Result<store::Database> database = store::openForReading(casePath.string());
    if (!database) {
        return base::fail(database.error());
    }
    RepairWalk walk(casePath, std::move(*database), request);
    const base::Result<void> ready = walk.prepare(stop);
    return ready ? base::Result<std::string>(walk.report().run) : base::fail(ready.error());
}

} // namespace shardscope::session
