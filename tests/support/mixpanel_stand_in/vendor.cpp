// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/vendor.h"

#include "core/json/json_writer.h"
#include "tests/support/mixpanel_stand_in/base64.h"
#include "tests/support/mixpanel_stand_in/export_answer.h"
#include "tests/support/mixpanel_stand_in/gzip_text.h"
#include "tests/support/mixpanel_stand_in/import_check.h"
#include "tests/support/mixpanel_stand_in/query_answer.h"

#include <algorithm>

namespace shardscope::stand_in {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMostImportBytes = 10'000'000;

std::optional<Endpoint> endpointOf(const std::string& path) {
    return path == "/api/2.0/export"         ? std::optional(Endpoint::Export)
           : path == "/import"               ? std::optional(Endpoint::Import)
           : path.starts_with("/api/query/") ? std::optional(Endpoint::Query)
                                             : std::nullopt;
}

/// The two shapes in which the vendor says no.
Answer refuse(Endpoint endpoint, int status, const std::string& why) {
    return endpoint == Endpoint::Import ? importRefusal(status, why) : refusalOf(status, why);
}

} // namespace

Answer refusalOf(int status, const std::string& why) {
    Answer answer{.status = status, .headers = {{"Content-Type", "application/json"}}};
    json::JsonWriter(answer.body).beginObject().member("error", why).endObject();
    return answer;
}

Vendor::Vendor(VendorOptions options, const base::Clock& clock)
    : m_options(std::move(options)),
      m_clock(clock),
      m_exports{RateWindow(60, 1h), RateWindow(3, 1s), Tickets(100)},
      m_queries{RateWindow(60, 1h), RateWindow(60, 1h), Tickets(5)},
      m_importedEvents(1'800'000, 60s),
      m_importedBytes(std::uint64_t{2} << 30, 60s) {}

std::vector<std::string> Vendor::imported() const {
    const std::lock_guard lock(m_mutex);
    return m_imported;
}

std::uint64_t Vendor::requests(Endpoint endpoint) const {
    const std::lock_guard lock(m_mutex);
    return m_requests[static_cast<std::size_t>(endpoint)];
}

std::vector<std::map<std::string, std::string>> Vendor::exportQueries() const {
    const std::lock_guard lock(m_mutex);
    return m_exportQueries;
}

Answer Vendor::answer(const Request& request) {
    const std::optional<Endpoint> endpoint = endpointOf(request.path);
    if (!endpoint) {
        return refusalOf(404, "no such page");
    }
    Fault fault;
    {
        const std::lock_guard lock(m_mutex);
        ++m_requests[static_cast<std::size_t>(*endpoint)];
        if (*endpoint == Endpoint::Export) {
            m_exportQueries.push_back(request.query);
        }
        fault = m_faults.next(*endpoint).value_or(Fault{});
    }
    Answer answer = fault.status ? refuse(*endpoint, *fault.status, "planned by a test")
                                 : answerWithout(request, *endpoint, fault);
    if (fault.retryAfter) {
        answer.headers.push_back({"Retry-After", std::to_string(*fault.retryAfter)});
    }
    answer.fault = fault.wire;
    return answer;
}

std::optional<Answer> Vendor::refusal(const Request& request, Endpoint endpoint) const {
    const std::string pair = m_options.user + ":" + m_options.secret;
    const std::string_view sent = request.header("Authorization");
    if (sent != "Basic " + base64(pair) && sent != "Basic " + pair) {
        return refuse(endpoint, 401, "Invalid service account credentials");
    }
    if (request.asked("project_id") != std::to_string(m_options.projectId)) {
        return refuse(endpoint, 403, "User is not a member of this project");
    }
    if (!m_options.isPlanWithApi) {
        return refuse(endpoint, 402, "Your plan does not allow API calls");
    }
    if (endpoint == Endpoint::Import && !m_options.isAdmin) {
        return refuse(endpoint, 403, "the service account must be an owner or admin");
    }
    return {};
}

std::optional<Answer> Vendor::limited(Limits& limits, std::shared_ptr<void>& ticket) {
    const std::lock_guard lock(m_mutex);
    const base::Clock::Time now = m_clock.now();
    ticket = limits.atOnce.take();
    if (!m_options.hasRateLimits) {
        return {};
    }
    if (!ticket || !limits.perHour.hasRoom(now) || !limits.perSecond.hasRoom(now)) {
        return refusalOf(429, "Query rate limit exceeded for project_id: " +
                                  std::to_string(m_options.projectId));
    }
    limits.perHour.take(now);
    limits.perSecond.take(now);
    return {};
}

Answer Vendor::answerWithout(const Request& request, Endpoint endpoint, const Fault& fault) {
    if (std::optional<Answer> refused = refusal(request, endpoint)) {
        return std::move(*refused);
    }
    if (endpoint == Endpoint::Import) {
        return importEvents(request);
    }
    std::shared_ptr<void> ticket;
    Limits& limits = endpoint == Endpoint::Export ? m_exports : m_queries;
    if (std::optional<Answer> refused = limited(limits, ticket)) {
        return std::move(*refused);
    }
    Answer answer =
        endpoint == Endpoint::Export ? exportEvents(request, fault) : answerQuery(request, m_shelf);
    answer.ticket = std::move(ticket);
    return answer;
}

Answer Vendor::exportEvents(const Request& request, const Fault& fault) {
    const auto from = request.asked("from_date");
    if (from && from == request.asked("to_date") && m_options.files.contains(*from)) {
        return {.status = 200,
                .headers = {{"Content-Type", "text/plain"}, {"Content-Encoding", "gzip"}},
                .file = m_options.files.at(*from)};
    }
    return answerExport(request, m_shelf, m_clock.now(),
                        {.terminatedEarly = fault.isTerminatedEarly, .split = fault.isSplit});
}

Answer Vendor::importEvents(const Request& request) {
    const base::Clock::Time now = m_clock.now();
    const bool isGzip = request.header("Content-Encoding") == "gzip";
    const std::optional<std::string> body =
        isGzip ? gunzip(request.body, kMostImportBytes) : std::optional(request.body);
    if (!body || body->size() > kMostImportBytes) {
        return importRefusal(413, "request exceeds max limit of 10000000 bytes");
    }
    ImportBatch batch = checkImport(request, *body, now, m_options.isSimplifiedIdMerge);
    const std::lock_guard lock(m_mutex);
    if (m_options.hasRateLimits && (!m_importedEvents.hasRoom(now, batch.good.size()) ||
                                    !m_importedBytes.hasRoom(now, body->size()))) {
        return importRefusal(429, "Project exceeded rate limits. Please retry the request with "
                                  "exponential backoff.");
    }
    m_importedEvents.take(now, batch.good.size());
    m_importedBytes.take(now, body->size());
    for (std::string& event : batch.good) {
        m_shelf.add(asExported(event, now));
        m_imported.push_back(std::move(event));
    }
    return std::move(batch.answer);
}

} // namespace shardscope::stand_in
