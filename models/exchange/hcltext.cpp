// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/hcltext.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString hclQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool opens = (character == u'$' || character == u'%') && i + 1 < text.size() && text[i + 1] == u'{';
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        if (opens)
            quoted += character;
        if (character == u'\n')
            quoted += u"\\n"_s;
        else if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            quoted += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += character;
    }
    return quoted + u'"';
}

QString hclIdentifier(QString text)
{
    return text.toLower().replace(u'-', u'_');
}

} // namespace bucketwatch
