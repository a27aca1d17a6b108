// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/mixpanel_stand_in/vendor_transport.h"
#include "ui/shell/engine.h"

#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>

namespace shardscope::test {

/// A keychain in memory, or none at all.
class MemorySecrets : public net::CredentialStore {
public:
    bool missing = false;

    base::Result<std::optional<std::string>> read(const net::AccountName& account,
                                                  std::stop_token stop) override;
    base::Result<void> write(const net::AccountName& account, const std::string& secret,
                             std::stop_token stop) override;
    base::Result<void> remove(const net::AccountName& account, std::stop_token stop) override;
    [[nodiscard]] std::size_t size() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::string> m_secrets;
};

/// The vendor's stand-in behind the screen's access to it, with a clock on which waits take no
/// time. Shared by all that asks it, so it outlives every job.
class VendorFixture {
public:
    static constexpr const char* kSecret = "canary-5e6f-secret";

    /// Two weeks of the sample data, and a clock a week later; `folder` takes what is written.
    explicit VendorFixture(const std::filesystem::path& folder);

    [[nodiscard]] ui::VendorAccess access() const;
    [[nodiscard]] stand_in::Vendor& vendor() { return m_project->vendor; }
    [[nodiscard]] MemorySecrets& secrets() { return *m_secrets; }
    [[nodiscard]] base::Clock::Time now() const { return m_project->clock.now(); }
    void advance(base::Clock::Time::duration by) { m_project->clock.advance(by); }

    /// Requests from this number on (1 is the first one ever) wait until released.
    void holdFrom(std::uint64_t request);
    void release();
    /// A request waits.
    [[nodiscard]] bool isHolding() const;

private:
    struct Project {
        tests::ManualClock clock;
        stand_in::Vendor vendor;
        stand_in::VendorTransport transport;
        mutable std::mutex mutex;
        std::condition_variable changed;
        std::uint64_t requests = 0;
        std::uint64_t heldFrom = UINT64_MAX;
        bool holding = false;

        explicit Project(base::Clock::Time start);
    };
    std::shared_ptr<Project> m_project;
    std::shared_ptr<MemorySecrets> m_secrets = std::make_shared<MemorySecrets>();
    std::filesystem::path m_state;
};

} // namespace shardscope::test
