// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/demo_case.h"

#include "ui/text/size_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Must stand outside of any namespace.
static void initDemoResources() {
    Q_INIT_RESOURCE(demo);
}

namespace shardscope::ui {

namespace {

constexpr std::uint64_t kUserLimit = 2'000;
constexpr std::uint64_t kGroupLimit = 10'000;

std::string words(const char* source) {
    return QCoreApplication::translate("Demo", source).toStdString();
}

base::Result<void> copyOut(const QString& resource, const QString& target) {
    QFile source(resource);
    if (!source.open(QIODevice::ReadOnly)) {
        return base::fail(base::ErrorCode::Failed,
                          words(QT_TRANSLATE_NOOP("Demo", "The sample data is damaged")));
    }
    if (QFile::exists(target) && QFile(target).size() == source.size()) {
        return {};
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(source.readAll()) != source.size() ||
        !file.commit()) {
        return base::fail(base::ErrorCode::WriteFailed,
                          words(QT_TRANSLATE_NOOP("Demo", "The sample data could not be written")) +
                              ": " + file.errorString().toStdString(),
                          target.toStdString());
    }
    return {};
}

} // namespace

base::Result<DemoCase> unpackDemo(const std::filesystem::path& folder) {
    initDemoResources();
    const QStringList names = QDir(u":/demo"_s).entryList(QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        return base::fail(
            base::ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("Demo", "This build of the program has no sample data")));
    }
    const QDir target(fromPath(folder));
    if (!target.mkpath(u"."_s)) {
        return base::fail(
            base::ErrorCode::WriteFailed,
            words(QT_TRANSLATE_NOOP("Demo", "The folder for the sample data cannot be made")),
            folder.string());
    }
    DemoCase demo{.casePath = folder / "demo.shardcase", .exports = {}};
    for (const QString& name : names) {
        if (auto copied = copyOut(u":/demo/"_s + name, target.filePath(name)); !copied) {
            return base::fail(copied.error());
        }
        demo.exports.push_back(toPath(target.filePath(name)));
    }
    return demo;
}

session::ImportOptions demoImportOptions(const DemoCase& demo) {
    session::ImportOptions options;
    options.paths = demo.exports;
    options.groupKeys = {"company", "team_id"};
    options.userLimit = kUserLimit;
    options.groupLimit = kGroupLimit;
    options.demoLimits = true;
    return options;
}

bool holdsAll(const std::vector<std::string>& sourcePaths, const DemoCase& demo) {
    return std::all_of(demo.exports.begin(), demo.exports.end(), [&](const auto& file) {
        return std::find(sourcePaths.begin(), sourcePaths.end(), file.string()) !=
               sourcePaths.end();
    });
}

} // namespace shardscope::ui
