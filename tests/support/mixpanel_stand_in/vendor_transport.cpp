// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/vendor_transport.h"

#include "tests/support/mixpanel_stand_in/base64.h"

#include <algorithm>

namespace shardscope::stand_in {

namespace {

net::TransportError brokenOff(net::TransportFailure failure, const char* what) {
    return {failure, true, {base::ErrorCode::Failed, what, "vendor.invalid", {}}};
}

/// What the bytes on the wire come to for a client: too few of them are a cut.
std::string_view received(const Answer& answer, bool& isCut) {
    const WireFault& fault = answer.fault;
    const std::size_t size = answer.body.size();
    const std::size_t told =
        static_cast<std::size_t>(std::max(0L, static_cast<long>(size) + fault.lengthError));
    const std::size_t sent =
        std::min({size, fault.cutAfter.value_or(size), fault.stallAfter.value_or(size)});
    isCut = sent < told;
    return std::string_view(answer.body).substr(0, std::min(sent, told));
}

} // namespace

Request asReceived(const net::HttpRequest& request) {
    Request received;
    received.method = request.method == net::HttpMethod::Post ? "POST" : "GET";
    const std::size_t host = request.url.find("://") + 3;
    const std::size_t path = request.url.find('/', host);
    readTarget(path == std::string::npos ? "/" : std::string_view(request.url).substr(path),
               received);
    received.headers = request.headers;
    if (request.credentials) {
        const std::string pair = request.credentials->user + ":" + request.credentials->secret;
        received.headers.push_back({"Authorization", "Basic " + base64(pair)});
    }
    received.body = request.body;
    return received;
}

net::HttpResult<net::HttpResponse> VendorTransport::send(const net::HttpRequest& request,
                                                         net::ResponseSink& sink,
                                                         std::stop_token stop) {
    using net::TransportFailure;
    const auto stopped = [&] {
        return tl::unexpected(net::TransportError{
            TransportFailure::Cancelled, true, {base::ErrorCode::Cancelled, "stopped", {}, {}}});
    };
    if (onRequest) {
        onRequest(request);
    }
    if (stop.stop_requested()) {
        return stopped();
    }
    const Answer answer = m_vendor.answer(asReceived(request));
    m_clock.advance(std::min(answer.fault.slowStart, request.timeouts.firstByte));
    if (answer.fault.slowStart > request.timeouts.firstByte) {
        return tl::unexpected(brokenOff(TransportFailure::FirstByteLate, "too slow"));
    }
    if (answer.fault.isLost) {
        return tl::unexpected(brokenOff(TransportFailure::Cut, "the connection ended"));
    }
    net::HttpResponse response{{answer.status, answer.headers}, 0};
    const auto sinkFailed = [](base::Error error) {
        return tl::unexpected(net::TransportError{TransportFailure::Sink, true, std::move(error)});
    };
    if (base::Result<void> begun = sink.begin(response.head); !begun) {
        return sinkFailed(begun.error());
    }
    bool isCut = false;
    std::string_view body = received(answer, isCut);
    while (!body.empty()) {
        const std::string_view piece = body.substr(0, pieceSize);
        body.remove_prefix(piece.size());
        if (base::Result<void> written = sink.write(piece); !written) {
            return sinkFailed(written.error());
        }
        response.bodyBytes += piece.size();
        if (stop.stop_requested()) {
            return stopped();
        }
    }
    if (answer.fault.stallAfter && isCut) {
        m_clock.advance(request.timeouts.stall);
        return tl::unexpected(brokenOff(TransportFailure::Stalled, "nothing more comes"));
    }
    if (isCut) {
        return tl::unexpected(brokenOff(TransportFailure::Cut, "the connection ended"));
    }
    return response;
}

} // namespace shardscope::stand_in
