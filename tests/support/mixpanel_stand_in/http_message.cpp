// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/http_message.h"

#include "core/net/header_name.h"

#include <charconv>

namespace shardscope::stand_in {

namespace {

std::string_view find(const std::vector<net::HttpHeader>& headers, std::string_view name) {
    for (const net::HttpHeader& header : headers) {
        if (net::isSameHeader(header.name, name)) {
            return header.value;
        }
    }
    return {};
}

std::string decode(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        unsigned byte = 0;
        const char* const end = text.data() + at + 3;
        if (text[at] == '%' && at + 2 < text.size() &&
            std::from_chars(text.data() + at + 1, end, byte, 16).ptr == end) {
            out += static_cast<char>(byte);
            at += 2;
        } else {
            out += text[at] == '+' ? ' ' : text[at];
        }
    }
    return out;
}

} // namespace

std::string_view Request::header(std::string_view name) const {
    return find(headers, name);
}

std::optional<std::string> Request::asked(const std::string& name) const {
    const auto found = query.find(name);
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

std::string_view Answer::header(std::string_view name) const {
    return find(headers, name);
}

void readTarget(std::string_view target, Request& request) {
    const std::size_t mark = target.find('?');
    request.path = decode(target.substr(0, mark));
    std::string_view rest = mark == std::string_view::npos ? "" : target.substr(mark + 1);
    while (!rest.empty()) {
        const std::string_view pair = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        request.query[decode(pair.substr(0, equals))] =
            equals == std::string_view::npos ? "" : decode(pair.substr(equals + 1));
    }
}

const char* reasonOf(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 413:
        return "Request Entity Too Large";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    default:
        return "Something Else";
    }
}

} // namespace shardscope::stand_in
