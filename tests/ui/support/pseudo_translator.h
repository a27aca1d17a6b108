// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

#include <set>
#include <utility>

namespace shardscope::test {

/// A language that nobody speaks: every word with accents and two fifths longer, in brackets, so
/// that a look shows what is not translated, what is cut, and what was put together from parts.
class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const override;

    /// What was asked of it so far: context and source.
    using Asked = std::set<std::pair<QString, QString>>;
    [[nodiscard]] const Asked& asked() const { return m_asked; }

private:
    mutable Asked m_asked;
};

} // namespace shardscope::test
