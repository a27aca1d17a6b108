// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace shardscope::mixpanel {

/// Writes a new file, with the bytes as they come or compressing them; close() makes sure that
/// they are on the disk. A file that is there already is written anew.
class GzipFile {
public:
    enum class Input { Plain, Compressed };

    [[nodiscard]] static base::Result<std::unique_ptr<GzipFile>> create(const std::string& path,
                                                                        Input input);
    ~GzipFile();
    GzipFile(const GzipFile&) = delete;
    GzipFile& operator=(const GzipFile&) = delete;

    [[nodiscard]] base::Result<void> write(std::string_view bytes);
    [[nodiscard]] base::Result<void> close();

private:
    struct Deflate;
    GzipFile(std::string path, int descriptor, Input input);

    [[nodiscard]] base::Result<void> compress(std::string_view bytes, bool isLast);
    [[nodiscard]] base::Result<void> put(std::string_view bytes);

    std::string m_path;
    int m_descriptor;
    std::unique_ptr<Deflate> m_deflate; ///< only for plain input
};

} // namespace shardscope::mixpanel
