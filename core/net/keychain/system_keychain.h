// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/credential_store.h"

#include <memory>

namespace shardscope::net {

/// The keychain of the person's session: the Secret Service (GNOME Keyring and others) or KWallet,
/// through QtKeychain. Never falls back to a file. Made on the main thread, whose event loop does
/// the work: libsecret stays with the first thread that uses it. Called on other threads only.
class SystemKeychain : public CredentialStore {
public:
    [[nodiscard]] static std::unique_ptr<SystemKeychain> make();
    ~SystemKeychain() override;

    [[nodiscard]] base::Result<std::optional<std::string>> read(const AccountName& account,
                                                                std::stop_token stop) override;
    [[nodiscard]] base::Result<void> write(const AccountName& account, const std::string& secret,
                                           std::stop_token stop) override;
    [[nodiscard]] base::Result<void> remove(const AccountName& account,
                                            std::stop_token stop) override;

private:
    struct Private;
    explicit SystemKeychain(std::unique_ptr<Private> own);
    std::unique_ptr<Private> m_own;
};

} // namespace shardscope::net
