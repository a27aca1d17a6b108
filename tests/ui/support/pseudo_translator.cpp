// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo_translator.h"

namespace shardscope::test {

using namespace Qt::StringLiterals;

QString PseudoTranslator::translate(const char* context, const char* source, const char*,
                                    int n) const {
    const QLatin1StringView of(context);
    if (of.startsWith(u'Q') || of.isEmpty()) {
        return {}; // Qt's own words
    }
    static const QString plain = u"aceinouyACEINOUY"_s;
    static const QString accented = u"áçéíñóúýÁÇÉÍÑÓÚÝ"_s;
    const QString text = QString::fromUtf8(source);
    m_asked.emplace(of, text);
    if (text.contains("yyyy"_L1) || text.contains("MMM"_L1)) {
        return {}; // the form of a date is no word
    }
    QString out;
    for (const QChar c : text) {
        const qsizetype at = plain.indexOf(c);
        out += at < 0 ? c : accented.at(at);
    }
    if (n >= 0) {
        out.replace(u"%n"_s, QString::number(n));
    }
    return u"["_s + out + QString(text.size() * 2 / 5, u'·') + u"]"_s;
}

} // namespace shardscope::test
