// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <filesystem>

namespace shardscope::ui {

/// A size on disk in decimal units, as file managers show it: 812 bytes, 1.9 GB.
[[nodiscard]] QString sizeText(std::uint64_t bytes);

/// "118 MB/s".
[[nodiscard]] QString byteRateText(double bytesPerSecond);

/// "1.1M events/s".
[[nodiscard]] QString eventRateText(double eventsPerSecond);

/// How long something took or will take: 0.4 s, 12 s, 1:12, 1:04:30.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

/// The path for looking at: the home folder as ~, hostile characters made visible.
[[nodiscard]] QString pathText(const std::filesystem::path& path);

/// The last part of the path, for looking at.
[[nodiscard]] QString fileNameText(const std::filesystem::path& path);

/// The file system's path of Qt's, and back; both hold UTF-8.
[[nodiscard]] std::filesystem::path toPath(const QString& path);
[[nodiscard]] QString fromPath(const std::filesystem::path& path);

} // namespace shardscope::ui
