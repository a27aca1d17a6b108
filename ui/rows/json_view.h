// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <string_view>

namespace shardscope::ui {

/// JSON to look at: laid out, coloured, every hostile character made visible.
class JsonView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit JsonView(QWidget* parent = nullptr);
    void show(std::string_view json, bool cut);
    using QPlainTextEdit::show;
};

} // namespace shardscope::ui
