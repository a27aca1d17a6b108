// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor on a loopback port, to try everything without an account.
#include "tests/support/mixpanel_stand_in/socket_server.h"
#include "tests/support/mixpanel_stand_in/vendor.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

namespace {

using namespace shardscope;

int usage(int code) {
    std::cerr
        << "usage: shardscope-stand-in [OPTIONS] [EXPORT...]\n\n"
           "Answers as the vendor's API does, with the events of the EXPORTs (files or folders).\n"
           "  --port N             8723 unless given, 0 for any\n"
           "  --project-id N       12345 unless given\n"
           "  --user U, --secret S analyst.sa and open-sesame unless given\n"
           "  --no-limits          no rate limits\n"
           "  --no-api, --no-admin a plan without the API; an account that may not import\n"
           "  --bad-certificate    speaks TLS, with a certificate that nobody trusts\n"
           "  --serve DATE=FILE    sends FILE, a .gz, for the export of that day\n"
           "  --fault FAULT        may be repeated;\n"
        << stand_in::faultHelp();
    return code;
}

struct Setup {
    stand_in::VendorOptions vendor;
    stand_in::SocketServer::Options server{.port = 8723};
    std::vector<std::string> faults;
    std::vector<std::string> exports;
};

/// False when an option is unknown or has no value.
bool read(const std::vector<std::string>& words, Setup& setup) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::string& word = words[at];
        if (word == "--no-limits") {
            setup.vendor.hasRateLimits = false;
        } else if (word == "--no-api") {
            setup.vendor.isPlanWithApi = false;
        } else if (word == "--no-admin") {
            setup.vendor.isAdmin = false;
        } else if (word == "--bad-certificate") {
            setup.server.badCertificate = true;
        } else if (!word.starts_with("--")) {
            setup.exports.push_back(word);
        } else if (++at == words.size()) {
            return false;
        } else if (word == "--port") {
            setup.server.port = static_cast<std::uint16_t>(std::atoi(words[at].c_str()));
        } else if (word == "--project-id") {
            setup.vendor.projectId = std::atoll(words[at].c_str());
        } else if (word == "--user") {
            setup.vendor.user = words[at];
        } else if (word == "--secret") {
            setup.vendor.secret = words[at];
        } else if (word == "--serve") {
            const std::size_t equals = words[at].find('=');
            setup.vendor.files[words[at].substr(0, equals)] = words[at].substr(equals + 1);
        } else if (word == "--fault") {
            setup.faults.push_back(words[at]);
        } else {
            return false;
        }
    }
    return true;
}

} // namespace

int main(int argc, char** argv) {
    Setup setup;
    if (!read({argv + 1, argv + argc}, setup)) {
        return usage(2);
    }
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const base::SystemClock clock;
    stand_in::Vendor vendor(setup.vendor, clock);
    for (const std::string& text : setup.faults) {
        if (const auto added = vendor.faults().add(text); !added) {
            std::cerr << describe(added.error()) << "\n";
            return usage(2);
        }
    }
    for (const std::string& path : setup.exports) {
        if (const auto loaded = vendor.shelf().load(path); !loaded) {
            std::cerr << describe(loaded.error()) << "\n";
            return 1;
        }
    }
    const auto server =
        stand_in::SocketServer::start(setup.server, [&vendor](const stand_in::Request& request) {
            stand_in::Answer answer = vendor.answer(request);
            std::cerr << request.method << " " << request.path << " "
                      << request.asked("from_date").value_or("") << " " << answer.status << "\n";
            return answer;
        });
    if (!server) {
        std::cerr << describe(server.error()) << "\n";
        return 1;
    }
    const std::vector<events::Day> days = vendor.shelf().days();
    std::cout << (*server)->url() << "\n"
              << "project " << setup.vendor.projectId << ", user " << setup.vendor.user
              << ", secret " << setup.vendor.secret << "; " << vendor.shelf().size() << " events";
    if (!days.empty()) {
        std::cout << " from " << toIsoDate(days.front()) << " to " << toIsoDate(days.back());
    }
    std::cout << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    return 0;
}
