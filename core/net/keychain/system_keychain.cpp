// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/keychain/system_keychain.h"

#include <QObject>
#include <QString>
#include <QThread>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace shardscope::net {

namespace {

/// A person may have to type a password to unlock it; longer than this, nobody is there.
constexpr std::chrono::minutes kPatience{3};

/// The same for any two equal accounts and no others: neither a number nor an address has a blank.
QString keyOf(const AccountName& account) {
    return QString::number(account.projectId) + u' ' + QString::fromStdString(account.server) +
           u' ' + QString::fromStdString(account.user);
}

/// What a job of the keychain came to.
struct Outcome {
    QKeychain::Error error = QKeychain::NoError;
    QString words;
    QByteArray secret;
};

/// Where the main thread leaves it for the one that waits, which may have left before.
struct Mailbox {
    std::mutex mutex;
    std::condition_variable_any arrived;
    std::optional<Outcome> outcome;
};

base::Error noKeychain(const QString& words) {
    return {base::ErrorCode::Failed,
            "no keychain answers here" + (words.isEmpty() ? "" : ": " + words.toStdString()),
            {},
            "the secret is asked for each time, and written nowhere"};
}

} // namespace

struct SystemKeychain::Private {
    QObject home; ///< lives in the main thread; jobs are begun there

    /// `make` returns the job, not started yet.
    template<typename Make>
    base::Result<Outcome> run(Make make, const std::stop_token& stop) {
        Q_ASSERT(QThread::currentThread() != home.thread());
        auto mailbox = std::make_shared<Mailbox>();
        QMetaObject::invokeMethod(
            &home,
            [make = std::move(make), mailbox] {
                auto* job = make();
                QObject::connect(
                    job, &QKeychain::Job::finished, job, [mailbox](QKeychain::Job* done) {
                        Outcome outcome{done->error(), done->errorString(), {}};
                        if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(done)) {
                            outcome.secret = read->textData().toUtf8();
                        }
                        const std::lock_guard lock(mailbox->mutex);
                        mailbox->outcome = std::move(outcome);
                        mailbox->arrived.notify_all();
                    });
                job->start();
            },
            Qt::QueuedConnection);
        std::unique_lock lock(mailbox->mutex);
        mailbox->arrived.wait_for(lock, stop, kPatience,
                                  [&mailbox] { return mailbox->outcome.has_value(); });
        if (mailbox->outcome) {
            return std::move(*mailbox->outcome);
        }
        return stop.stop_requested() ? base::fail(base::ErrorCode::Cancelled, "stopped")
                                     : base::fail(noKeychain(u"it was not unlocked in time"_s));
    }

    template<typename Job>
    static Job* prepare(const QString& key) {
        auto* job = new Job(u"shardscope"_s); // of its own: libsecret answers it in any case
        job->setKey(key);
        job->setInsecureFallback(false);
        return job;
    }
};

std::unique_ptr<SystemKeychain> SystemKeychain::make() {
    return std::unique_ptr<SystemKeychain>(new SystemKeychain(std::make_unique<Private>()));
}

SystemKeychain::SystemKeychain(std::unique_ptr<Private> own) : m_own(std::move(own)) {}

SystemKeychain::~SystemKeychain() = default;

base::Result<std::optional<std::string>> SystemKeychain::read(const AccountName& account,
                                                              std::stop_token stop) {
    const auto outcome = m_own->run(
        [key = keyOf(account)] { return Private::prepare<QKeychain::ReadPasswordJob>(key); }, stop);
    if (!outcome) {
        return base::fail(outcome.error());
    }
    switch (outcome->error) {
    case QKeychain::NoError:
        return std::optional(outcome->secret.toStdString());
    case QKeychain::EntryNotFound:
        return std::optional<std::string>();
    default:
        return base::fail(noKeychain(outcome->words));
    }
}

base::Result<void> SystemKeychain::write(const AccountName& account, const std::string& secret,
                                         std::stop_token stop) {
    const auto outcome = m_own->run(
        [key = keyOf(account), text = QString::fromStdString(secret)] {
            auto* job = Private::prepare<QKeychain::WritePasswordJob>(key);
            job->setTextData(text);
            return job;
        },
        stop);
    if (!outcome) {
        return base::fail(outcome.error());
    }
    if (outcome->error != QKeychain::NoError) {
        return base::fail(noKeychain(outcome->words));
    }
    // A locked keychain may say yes and keep nothing.
    const auto kept = read(account, stop);
    if (!kept) {
        return base::fail(kept.error());
    }
    return *kept == secret ? base::Result<void>{}
                           : base::fail(noKeychain(u"it did not keep the secret"_s));
}

base::Result<void> SystemKeychain::remove(const AccountName& account, std::stop_token stop) {
    const auto outcome = m_own->run(
        [key = keyOf(account)] { return Private::prepare<QKeychain::DeletePasswordJob>(key); },
        stop);
    if (!outcome) {
        return base::fail(outcome.error());
    }
    return outcome->error == QKeychain::NoError || outcome->error == QKeychain::EntryNotFound
               ? base::Result<void>{}
               : base::fail(noKeychain(outcome->words));
}

} // namespace shardscope::net
