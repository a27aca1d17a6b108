// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/socket_server.h"

#include "core/net/header_name.h"
#include "tests/support/mixpanel_stand_in/channel.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <condition_variable>
#include <fstream>
#include <mutex>
#include <set>
#include <stop_token>
#include <thread>
#include <vector>

namespace shardscope::stand_in {

namespace {

constexpr std::size_t kLongestRequest = std::size_t{64} << 20;

/// Reads the next request from a connection; what was read beyond it stays in `buffer`.
bool readRequest(Channel& channel, std::string& buffer, Request& request) {
    std::size_t end = std::string::npos;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos) {
        if (buffer.size() > kLongestRequest || !channel.read(buffer)) {
            return false;
        }
    }
    std::string_view head = std::string_view(buffer).substr(0, end);
    const auto nextLine = [&head] {
        const std::string_view line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(head.size(), line.size() + 2));
        return line;
    };
    const std::string_view first = nextLine();
    const std::size_t afterMethod = first.find(' ');
    request.method = first.substr(0, afterMethod);
    const std::string_view rest = first.substr(std::min(first.size(), afterMethod + 1));
    readTarget(rest.substr(0, rest.find(' ')), request);
    while (!head.empty()) {
        const std::string_view line = nextLine();
        const std::size_t colon = line.find(':');
        const std::size_t value = line.find_first_not_of(' ', std::min(line.size(), colon + 1));
        request.headers.push_back(
            {std::string(line.substr(0, colon)),
             value == std::string_view::npos ? "" : std::string(line.substr(value))});
    }
    std::size_t length = 0;
    const std::string_view told = request.header("Content-Length");
    std::from_chars(told.data(), told.data() + told.size(), length);
    buffer.erase(0, end + 4);
    while (buffer.size() < length) {
        if (length > kLongestRequest || !channel.read(buffer)) {
            return false;
        }
    }
    request.body = buffer.substr(0, length);
    buffer.erase(0, length);
    return true;
}

std::string headOf(const Answer& answer, std::size_t length) {
    std::string head =
        "HTTP/1.1 " + std::to_string(answer.status) + " " + reasonOf(answer.status) + "\r\n";
    for (const net::HttpHeader& header : answer.headers) {
        head += header.name + ": " + header.value + "\r\n";
    }
    const long told = std::max(0L, static_cast<long>(length) + answer.fault.lengthError);
    return head + "Content-Length: " + std::to_string(told) + "\r\n\r\n";
}

bool sendFile(Channel& channel, const Answer& answer) {
    std::ifstream file(answer.file, std::ios::binary);
    if (!channel.write(headOf(answer, std::filesystem::file_size(answer.file)))) {
        return false;
    }
    std::string piece(std::size_t{256} << 10, '\0');
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) ||
           file.gcount() > 0) {
        if (!channel.write(
                std::string_view(piece).substr(0, static_cast<std::size_t>(file.gcount())))) {
            return false;
        }
    }
    return true;
}

} // namespace

struct SocketServer::Private {
    Options options;
    Respond respond;
    int listener = -1;
    std::uint16_t port = 0;
    std::shared_ptr<SSL_CTX> tls;
    std::atomic<std::uint64_t> connections = 0;
    std::mutex mutex; ///< guards the open sockets and the threads
    std::set<int> open;
    std::vector<std::jthread> threads;
    std::stop_source stop;
    std::mutex waiting;
    std::condition_variable_any never;
    std::jthread accepting;

    void accept() {
        while (!stop.stop_requested()) {
            const int socket = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (socket < 0) {
                if (errno == EINTR || errno == ECONNABORTED) {
                    continue;
                }
                return;
            }
            const int yes = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            ++connections;
            const std::lock_guard lock(mutex);
            open.insert(socket);
            threads.emplace_back([this, socket] { serve(socket); });
        }
    }

    void serve(int socket) {
        const std::unique_ptr<Channel> channel =
            tls ? tlsChannel(socket, tls.get()) : plainChannel(socket);
        std::string buffer;
        Request request;
        while (channel && !stop.stop_requested() && readRequest(*channel, buffer, request)) {
            if (!deliver(*channel, respond(request))) {
                break;
            }
            request = {};
        }
        const std::lock_guard lock(mutex);
        open.erase(socket);
        ::close(socket);
    }

    /// False when the connection is over.
    bool deliver(Channel& channel, const Answer& answer) {
        const WireFault& fault = answer.fault;
        if (fault.slowStart.count() > 0) {
            wait(fault.slowStart);
        }
        if (fault.isLost || stop.stop_requested()) {
            return false;
        }
        if (!answer.file.empty()) {
            return sendFile(channel, answer);
        }
        const std::size_t sent =
            std::min({answer.body.size(), fault.cutAfter.value_or(answer.body.size()),
                      fault.stallAfter.value_or(answer.body.size())});
        const std::string whole = headOf(answer, answer.body.size()) + answer.body.substr(0, sent);
        bool isGood = channel.write(whole);
        if (isGood && fault.isDoubled) {
            isGood = channel.write(whole);
        }
        if (isGood && fault.stallAfter) {
            wait(std::chrono::hours(24));
            return false;
        }
        return isGood && !fault.cutAfter && fault.lengthError == 0;
    }

    void wait(std::chrono::milliseconds duration) {
        std::unique_lock lock(waiting);
        (void)never.wait_for(lock, stop.get_token(), duration, [] { return false; });
    }
};

base::Result<std::unique_ptr<SocketServer>> SocketServer::start(Options options, Respond respond) {
    auto own = std::make_unique<Private>();
    own->options = options;
    own->respond = std::move(respond);
    own->tls = options.badCertificate ? selfSignedContext() : nullptr;
    own->listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(own->listener, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(options.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* const plain = reinterpret_cast<sockaddr*>(&address);
    if (::bind(own->listener, plain, length) != 0 || ::listen(own->listener, SOMAXCONN) != 0 ||
        ::getsockname(own->listener, plain, &length) != 0) {
        return base::fail(base::systemError(base::ErrorCode::Failed, "cannot listen",
                                            "port " + std::to_string(options.port), errno));
    }
    own->port = ntohs(address.sin_port);
    own->accepting = std::jthread([raw = own.get()] { raw->accept(); });
    return std::unique_ptr<SocketServer>(new SocketServer(std::move(own)));
}

SocketServer::SocketServer(std::unique_ptr<Private> own) : m_own(std::move(own)) {}

SocketServer::~SocketServer() {
    m_own->stop.request_stop();
    ::shutdown(m_own->listener, SHUT_RDWR);
    m_own->accepting.join();
    ::close(m_own->listener);
    std::vector<std::jthread> threads;
    {
        const std::lock_guard lock(m_own->mutex);
        for (const int socket : m_own->open) {
            ::shutdown(socket, SHUT_RDWR);
        }
        threads.swap(m_own->threads);
    }
}

std::uint16_t SocketServer::port() const {
    return m_own->port;
}

std::string SocketServer::url() const {
    return std::string(m_own->tls ? "https" : "http") +
           "://127.0.0.1:" + std::to_string(m_own->port);
}

std::uint64_t SocketServer::connections() const {
    return m_own->connections;
}

} // namespace shardscope::stand_in
