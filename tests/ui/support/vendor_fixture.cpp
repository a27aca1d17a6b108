// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/vendor_fixture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace shardscope::test {

namespace {

constexpr std::int32_t kWeek = 7;

/// The sample data as files, since that is what the stand-in reads.
std::string unpackDemo(const std::filesystem::path& folder) {
    const QString target = QString::fromStdString((folder / "served").string());
    QDir().mkpath(target);
    for (const QString& name : QDir(u":/demo"_s).entryList()) {
        QFile::copy(u":/demo/"_s + name, target + u'/' + name);
    }
    return target.toStdString();
}

std::string keyOf(const net::AccountName& account) {
    return std::to_string(account.projectId) + " " + account.server + " " + account.user;
}

tl::unexpected<base::Error> noKeychain() {
    return base::fail(base::ErrorCode::Failed, "no keychain answers here");
}

} // namespace

base::Result<std::optional<std::string>> MemorySecrets::read(const net::AccountName& account,
                                                             std::stop_token) {
    const std::lock_guard lock(m_mutex);
    if (missing) {
        return noKeychain();
    }
    const auto found = m_secrets.find(keyOf(account));
    return found == m_secrets.end() ? std::optional<std::string>() : std::optional(found->second);
}

base::Result<void> MemorySecrets::write(const net::AccountName& account, const std::string& secret,
                                        std::stop_token) {
    const std::lock_guard lock(m_mutex);
    if (missing) {
        return noKeychain();
    }
    m_secrets[keyOf(account)] = secret;
    return {};
}

base::Result<void> MemorySecrets::remove(const net::AccountName& account, std::stop_token) {
    const std::lock_guard lock(m_mutex);
    if (missing) {
        return noKeychain();
    }
    m_secrets.erase(keyOf(account));
    return {};
}

std::size_t MemorySecrets::size() const {
    const std::lock_guard lock(m_mutex);
    return m_secrets.size();
}

VendorFixture::Project::Project(base::Clock::Time start)
    : clock(start), vendor({.secret = kSecret}, clock), transport(vendor, clock) {
    transport.onRequest = [this](const net::HttpRequest&) {
        std::unique_lock lock(mutex);
        ++requests;
        holding = requests >= heldFrom;
        changed.wait(lock, [this] { return requests < heldFrom; });
        holding = false;
    };
}

VendorFixture::VendorFixture(const std::filesystem::path& folder)
    : m_project(std::make_shared<Project>(base::Clock::Time())), m_state(folder / "state") {
    if (!m_project->vendor.shelf().load(unpackDemo(folder))) {
        qFatal("the sample data cannot be served");
    }
    const events::Day last = m_project->vendor.shelf().days().back();
    m_project->clock.advance(std::chrono::days(last.number + kWeek) + std::chrono::hours(9));
}

ui::VendorAccess VendorFixture::access() const {
    return {.connect =
                [project = m_project](const mixpanel::Endpoints&) {
                    return std::shared_ptr<net::HttpTransport>(project, &project->transport);
                },
            .secrets = m_secrets,
            .clock = std::shared_ptr<base::Clock>(m_project, &m_project->clock),
            .stateFolder = m_state};
}

void VendorFixture::holdFrom(std::uint64_t request) {
    const std::lock_guard lock(m_project->mutex);
    m_project->heldFrom = request;
}

void VendorFixture::release() {
    const std::lock_guard lock(m_project->mutex);
    m_project->heldFrom = UINT64_MAX;
    m_project->changed.notify_all();
}

bool VendorFixture::isHolding() const {
    const std::lock_guard lock(m_project->mutex);
    return m_project->holding;
}

} // namespace shardscope::test
