// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

#include <vector>

namespace shardscope::ui {

struct Theme;

/// The icons of the program, one family: 24 px grid, round 1.75 px strokes.
/// Each is resources/icons/<kebab-case-name>.svg.
enum class Icon {
    Alert, ///< triangle with exclamation mark: over the limit, warning
    ArrowLeft,
    ArrowRight,
    Bars,
    Board,
    Bolt, ///< an event
    Bookmark,
    Calendar,
    Case,
    Check,
    CheckCircle,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Clock,
    Close,
    Copy,
    Cross, ///< circle with cross: failed
    Database,
    Download,
    ExternalLink,
    Eye,
    EyeOff,
    File,
    Filter,
    Flame, ///< hot
    Folder,
    Globe,
    Group,
    Heatmap,
    Help,
    Import,
    Info,
    Layers,
    List,
    Lock,
    Minus,
    Moon,
    More,
    Pause,
    Pin,
    Play,
    Plus,
    Reset,
    Sample,
    Search,
    Settings,
    Stop,
    Sun,
    Table,
    Timeline,
    Trash,
    User,
};

/// The theme colour an icon takes; looked up when it is painted, so icons follow the theme.
enum class Tint { Text, Muted, Accent, OnAccent, Hot, Warn, Good };

/// Every icon, for tests and galleries.
[[nodiscard]] const std::vector<Icon>& allIcons();

/// The SVG's path in the resources.
[[nodiscard]] QString iconPath(Icon icon);

/// An icon that repaints itself in the current theme's colour and at any scale.
[[nodiscard]] QIcon themedIcon(Icon icon, Tint tint = Tint::Text);

/// One picture of `size` device-independent pixels in a theme's colour.
[[nodiscard]] QPixmap iconPixmap(Icon icon, Tint tint, int size, double devicePixelRatio,
                                 const Theme& theme);

/// The program's own icon.
[[nodiscard]] QIcon programIcon();

} // namespace shardscope::ui
