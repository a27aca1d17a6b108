// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mixpanel/endpoints.h"

#include <algorithm>

namespace shardscope::mixpanel {

namespace {

bool isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
           (letter >= '0' && letter <= '9') || letter == '-' || letter == '.' || letter == '_' ||
           letter == '~';
}

/// The host of what follows the scheme, without its port; brackets of IPv6 stay.
std::string_view hostOf(std::string_view rest) {
    const std::string_view authority = rest.substr(0, rest.find('/'));
    const std::size_t bracket = authority.find(']');
    const std::size_t port = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    return authority.substr(0, port);
}

bool isLoopback(std::string_view host) {
    return host == "localhost" || host == "[::1]" ||
           (host.starts_with("127.") && std::ranges::all_of(host, [](char letter) {
                return (letter >= '0' && letter <= '9') || letter == '.';
            }));
}

} // namespace

std::optional<Region> regionOf(std::string_view name) {
    return name == "us"   ? std::optional(Region::UnitedStates)
           : name == "eu" ? std::optional(Region::Europe)
           : name == "in" ? std::optional(Region::India)
                          : std::nullopt;
}

Endpoints endpointsOf(Region region) {
    switch (region) {
    case Region::Europe:
        return {"https://data-eu.mixpanel.com", "https://api-eu.mixpanel.com",
                "https://eu.mixpanel.com"};
    case Region::India:
        return {"https://data-in.mixpanel.com", "https://api-in.mixpanel.com",
                "https://in.mixpanel.com"};
    case Region::UnitedStates:
        break;
    }
    return {"https://data.mixpanel.com", "https://api.mixpanel.com", "https://mixpanel.com"};
}

base::Result<Endpoints> endpointsAt(std::string_view url) {
    while (url.ends_with('/')) {
        url.remove_suffix(1);
    }
    const bool isSecure = url.starts_with("https://");
    const std::string_view rest = url.substr(std::min(url.size(), url.find("://") + 3));
    const std::string_view host = hostOf(rest);
    const bool isClean = std::ranges::all_of(rest, [](char letter) {
        return isPlain(letter) || letter == '/' || letter == ':' || letter == '[' || letter == ']';
    });
    if ((!isSecure && !url.starts_with("http://")) || host.empty() || !isClean) {
        return base::fail(base::ErrorCode::Usage, "this is no address of a server",
                          std::string(url), "write it like https://proxy.example/mixpanel");
    }
    if (!isSecure && !isLoopback(host)) {
        return base::fail(base::ErrorCode::Usage,
                          "plain http would show the secret to everybody on the way",
                          std::string(url), "use https; http is for this machine only");
    }
    const std::string all(url);
    return Endpoints{all, all, all};
}

std::string percentEncoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char letter : text) {
        if (isPlain(letter)) {
            out += letter;
        } else {
            const auto byte = static_cast<unsigned char>(letter);
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
    return out;
}

} // namespace shardscope::mixpanel
