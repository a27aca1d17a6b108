// SPDX-License-Identifier: GPL-3.0-or-later
// Run twice: in a session with a real keyring (with_keyring.sh), and in one without any.
#include "core/net/keychain/system_keychain.h"

#include <QCoreApplication>

#include <QEventLoop>

#include <gtest/gtest.h>

#include <functional>
#include <thread>

namespace shardscope::net {
namespace {

const AccountName kAccount{"https://data.mixpanel.com", 12345, "analyst.sa"};
const std::string kSecret = "canary-5e6f-secret \xc3\xa9\xe2\x82\xac";

/// What uses the keychain runs on a thread of its own while the main thread's events go on.
void onWorker(const std::function<void()>& work) {
    QEventLoop loop;
    const std::jthread worker([&] {
        work();
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
}

class KeychainTest : public testing::Test {
protected:
    std::unique_ptr<SystemKeychain> keychain = SystemKeychain::make();
};

TEST_F(KeychainTest, KeepsASecretUntilItIsRemoved) {
    onWorker([&] {
        auto kept = keychain->read(kAccount, {});
        ASSERT_TRUE(kept) << describe(kept.error());
        EXPECT_EQ(*kept, std::nullopt);
        const auto written = keychain->write(kAccount, kSecret, {});
        ASSERT_TRUE(written) << describe(written.error());
    });
    keychain = SystemKeychain::make(); // as after a restart
    onWorker([&] {
        const auto kept = keychain->read(kAccount, {});
        ASSERT_TRUE(kept) << describe(kept.error());
        EXPECT_EQ(*kept, kSecret);
        ASSERT_TRUE(keychain->write(kAccount, "another one", {}));
        EXPECT_EQ(*keychain->read(kAccount, {}), "another one");
        ASSERT_TRUE(keychain->remove(kAccount, {}));
        EXPECT_EQ(*keychain->read(kAccount, {}), std::nullopt);
        EXPECT_TRUE(keychain->remove(kAccount, {}));
    });
}

TEST_F(KeychainTest, TellsAccountsApart) {
    onWorker([&] {
        AccountName otherServer = kAccount;
        AccountName otherProject = kAccount;
        AccountName otherUser = kAccount;
        otherServer.server = "https://data-eu.mixpanel.com";
        otherProject.projectId = 1234;
        otherUser.user = "5 analyst.sa";
        ASSERT_TRUE(keychain->write(kAccount, kSecret, {}));
        for (const AccountName& other : {otherServer, otherProject, otherUser}) {
            EXPECT_EQ(*keychain->read(other, {}), std::nullopt) << other.server << other.user;
        }
        ASSERT_TRUE(keychain->remove(kAccount, {}));
    });
}

TEST_F(KeychainTest, StopsWhenAsked) {
    onWorker([&] {
        std::stop_source stop;
        stop.request_stop();
        const auto kept = keychain->read(kAccount, stop.get_token());
        if (!kept) { // else the answer was quicker
            EXPECT_EQ(kept.error().code, base::ErrorCode::Cancelled);
        }
    });
}

using NoKeychainTest = KeychainTest;

TEST_F(NoKeychainTest, SaysSoAndKeepsNothing) {
    onWorker([&] {
        const auto kept = keychain->read(kAccount, {});
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().code, base::ErrorCode::Failed);
        EXPECT_NE(kept.error().what.find("no keychain answers here"), std::string::npos);
        EXPECT_NE(kept.error().hint, "");
        const auto written = keychain->write(kAccount, kSecret, {});
        ASSERT_FALSE(written);
        EXPECT_EQ(describe(written.error()).find("canary"), std::string::npos);
        EXPECT_FALSE(keychain->remove(kAccount, {}));
    });
}

} // namespace
} // namespace shardscope::net

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
