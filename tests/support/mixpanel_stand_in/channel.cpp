// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mixpanel_stand_in/channel.h"

#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>

namespace shardscope::stand_in {

namespace {

constexpr std::size_t kPiece = 65536;

class PlainChannel : public Channel {
public:
    explicit PlainChannel(int socket) : m_socket(socket) {}
    bool read(std::string& into) override {
        char piece[kPiece];
        const ssize_t got = ::recv(m_socket, piece, sizeof piece, 0);
        into.append(piece, got > 0 ? static_cast<std::size_t>(got) : 0);
        return got > 0;
    }
    bool write(std::string_view bytes) override {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) {
                return false;
            }
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

private:
    int m_socket;
};

class TlsChannel : public Channel {
public:
    explicit TlsChannel(SSL* ssl) : m_ssl(ssl, &SSL_free) {}
    [[nodiscard]] bool accept() { return SSL_accept(m_ssl.get()) == 1; }
    bool read(std::string& into) override {
        char piece[kPiece];
        const int got = SSL_read(m_ssl.get(), piece, sizeof piece);
        into.append(piece, got > 0 ? static_cast<std::size_t>(got) : 0);
        return got > 0;
    }
    bool write(std::string_view bytes) override {
        return bytes.empty() ||
               SSL_write(m_ssl.get(), bytes.data(), static_cast<int>(bytes.size())) > 0;
    }

private:
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
};

} // namespace

std::unique_ptr<Channel> plainChannel(int socket) {
    return std::make_unique<PlainChannel>(socket);
}

std::shared_ptr<SSL_CTX> selfSignedContext() {
    constexpr long day = 86'400;
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"),
                                                                  &EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), day);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_set_pubkey(certificate.get(), key.get());
    X509_NAME* const name = X509_get_subject_name(certificate.get());
    const unsigned char host[] = "127.0.0.1";
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, host, -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_sign(certificate.get(), key.get(), EVP_sha256());
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), &SSL_CTX_free);
    SSL_CTX_use_certificate(context.get(), certificate.get());
    SSL_CTX_use_PrivateKey(context.get(), key.get());
    return context;
}

std::unique_ptr<Channel> tlsChannel(int socket, SSL_CTX* context) {
    SSL* const ssl = SSL_new(context);
    SSL_set_fd(ssl, socket);
    auto channel = std::make_unique<TlsChannel>(ssl);
    return channel->accept() ? std::move(channel) : nullptr;
}

} // namespace shardscope::stand_in
