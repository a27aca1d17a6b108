// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace shardscope::net {

/// A body that can be read once. When a connection breaks before the answer, Qt sends a request
/// again by itself, even one that changes something; without a body to go with it, the server never
/// gets a second whole request.
class OneWayBody : public QIODevice {
public:
    explicit OneWayBody(std::string_view bytes) : m_bytes(bytes) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_bytes.empty(); }
    qint64 bytesAvailable() const override { return static_cast<qint64>(m_bytes.size()); }

protected:
    qint64 readData(char* into, qint64 most) override {
        if (m_bytes.empty()) {
            return -1;
        }
        const std::string_view piece = m_bytes.substr(0, static_cast<std::size_t>(most));
        std::memcpy(into, piece.data(), piece.size());
        m_bytes.remove_prefix(piece.size());
        return static_cast<qint64>(piece.size());
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::string_view m_bytes;
};

} // namespace shardscope::net
