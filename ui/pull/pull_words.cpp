// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pull/pull_words.h"

#include "ui/text/display_text.h"
#include "ui/text/size_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;

namespace shardscope::ui {

namespace {

/// Beyond this a clock does harm.
constexpr std::chrono::minutes kClockIsOff{10};

QString sentence(const mixpanel::ConnectionVerdict& verdict,
                 const session::Connection& connection) {
    using Flaw = mixpanel::ConnectionFlaw;
    const QString project = QString::number(connection.projectId);
    switch (verdict.flaw) {
    case Flaw::None:
        return QCoreApplication::translate("Pull", "It works: project %1 answers.").arg(project);
    case Flaw::Credentials:
        return QCoreApplication::translate(
            "Pull", "The account or its secret is refused. Check both, and that the account has "
                    "not expired.");
    case Flaw::Project:
        return QCoreApplication::translate(
                   "Pull", "The account does not reach project %1 in this region (%2). Check the "
                           "project id, the region, and that the account belongs to the project.")
            .arg(project, regionText(connection));
    case Flaw::Region:
        return QCoreApplication::translate(
                   "Pull", "Project %1 does not live in this region (%2). The project's settings "
                           "say where it does.")
            .arg(project, regionText(connection));
    case Flaw::Role:
        return QCoreApplication::translate(
                   "Pull", "The account belongs to project %1, but its role may not export.")
            .arg(project);
    case Flaw::Plan:
        return QCoreApplication::translate(
            "Pull", "The plan of this project has no API. Exports made in the browser can be "
                    "opened as files.");
    case Flaw::Clock:
        return QCoreApplication::translate(
            "Pull", "The clock of this computer is wrong. Set it, and test again.");
    case Flaw::TimeZone:
        return QCoreApplication::translate(
            "Pull", "The day before yesterday has not begun where the project is, says the "
                    "server. Check the date and the time zone of this computer.");
    case Flaw::Tls:
        return QCoreApplication::translate(
            "Pull", "No secure connection can be made, so nothing was sent. Something on the way "
                    "may answer in the server's place.");
    case Flaw::HostName:
        return QCoreApplication::translate(
            "Pull", "There is no server of this name. Check the address and the network.");
    case Flaw::Network:
        return QCoreApplication::translate(
            "Pull", "The server cannot be reached, or the connection broke off. Check the network "
                    "and try again.");
    case Flaw::Proxy:
        return QCoreApplication::translate(
            "Pull", "The proxy on the way refuses. Check the proxy settings of this computer.");
    case Flaw::NotTheVendor:
        return QCoreApplication::translate(
            "Pull", "Something answers at this address, but it is not Mixpanel's API.");
    case Flaw::Quota:
        return QCoreApplication::translate(
            "Pull", "The 60 exports that the project has each hour are used up, so the test has "
                    "to wait.");
    case Flaw::Server:
        return QCoreApplication::translate("Pull",
                                           "The server has trouble of its own. Try again later.");
    case Flaw::Refused:
        break;
    }
    return QCoreApplication::translate("Pull", "The server refuses the request.");
}

} // namespace

QString regionText(const session::Connection& connection) {
    if (!connection.address.empty()) {
        return QUrl(QString::fromStdString(connection.address)).host();
    }
    switch (connection.region) {
    case mixpanel::Region::Europe:
        return QCoreApplication::translate("Pull", "EU");
    case mixpanel::Region::India:
        return QCoreApplication::translate("Pull", "India");
    case mixpanel::Region::UnitedStates:
        break;
    }
    return QCoreApplication::translate("Pull", "US");
}

QString connectionText(const session::Connection& connection) {
    return u"%1 · %2 · %3"_s.arg(QString::number(connection.projectId), regionText(connection),
                                 shortText(connection.user));
}

QString verdictText(const mixpanel::ConnectionVerdict& verdict,
                    const session::Connection& connection) {
    QString text = sentence(verdict, connection);
    const auto off = std::chrono::abs(verdict.clockAhead);
    if (off > kClockIsOff) {
        const QString by = durationText(off);
        text += u' ' + (verdict.clockAhead.count() > 0
                            ? QCoreApplication::translate(
                                  "Pull", "This computer's clock is %1 ahead of the server's.")
                                  .arg(by)
                            : QCoreApplication::translate(
                                  "Pull", "This computer's clock is %1 behind the server's.")
                                  .arg(by));
    }
    if (!verdict.words.empty()) {
        text += u'\n' + QCoreApplication::translate("Pull", "The answer was: %1")
                            .arg(displayText(verdict.words));
    }
    return text;
}

IconText dayLook(session::PullState state) {
    switch (state) {
    case session::PullState::Complete:
        return {QCoreApplication::translate("Pull", "Complete"), Icon::CheckCircle, Tint::Good};
    case session::PullState::Incomplete:
        return {QCoreApplication::translate("Pull", "Incomplete"), Icon::Alert, Tint::Warn};
    case session::PullState::Fetching:
        return {QCoreApplication::translate("Pull", "Fetching"), Icon::Download, Tint::Accent};
    case session::PullState::Pending:
        break;
    }
    return {QCoreApplication::translate("Pull", "Pending"), Icon::Clock, Tint::Muted};
}

QString momentText(base::Clock::Time time, base::Clock::Time now) {
    const auto local = [](base::Clock::Time at) {
        return QDateTime::fromMSecsSinceEpoch(
            std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count());
    };
    const QString clock = QLocale().toString(local(time).time(), QLocale::ShortFormat);
    return local(time).date() == local(now).date()
               ? QCoreApplication::translate("Pull", "today at %1").arg(clock)
               : QCoreApplication::translate("Pull", "%1 at %2")
                     .arg(QLocale().toString(local(time).date(), QLocale::ShortFormat), clock);
}

} // namespace shardscope::ui
