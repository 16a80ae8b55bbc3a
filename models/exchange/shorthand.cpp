// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/shorthand.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Deeper than anything in the API, so that a made-up text does not fill the stack.
constexpr int MaxDepth = 16;

class Parser {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Shorthand)
public:
    explicit Parser(const QString &text) : m_text(text) { }

    Result<QJsonObject> parse()
    {
        QJsonObject object = parseMembers({}, 0);
        if (m_error.isEmpty())
            return object;
        return std::unexpected(Error {Error::Kind::BadInput, m_error, {}});
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek() const { return atEnd() ? QChar() : m_text[m_at]; }
    [[nodiscard]] bool isGood() const { return m_error.isEmpty(); }

    bool take(QChar character)
    {
        if (peek() != character || atEnd())
            return false;
        ++m_at;
        return true;
    }

    void fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message.arg(m_at + 1);
    }

    /// "key=value,key=value" up to @p end, which is taken; a null one is the end of the text.
    QJsonObject parseMembers(QChar end, int depth)
    {
        QJsonObject object;
        if (depth > MaxDepth)
            fail(tr("Too many brackets inside each other at character %1."));
        while (isGood()) {
            const QString key = takeKey();
            if (!take(u'='))
                fail(tr("At character %1, NAME=VALUE is expected."));
            if (!isGood())
                break;
            object.insert(key, parseValue(end, depth));
            if (end.isNull() ? atEnd() : take(end))
                break;
            if (!take(u','))
                fail(tr("At character %1, a comma is expected."));
            skipSpaces();
        }
        return object;
    }

    QString takeKey()
    {
        const qsizetype begin = m_at;
        while (isKeyCharacter(peek()))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }

    static bool isKeyCharacter(QChar character)
    {
        return character.isLetterOrNumber() || (!character.isNull() && QStringView(u"-_.#/:").contains(character));
    }

    QJsonValue parseValue(QChar end, int depth)
    {
        skipSpaces();
        if (peek() == u'[' || peek() == u'{')
            return parseBracket(depth);
        QJsonValue first = parseText(end);
        // Inside of braces a comma begins the next member; outside it may also go on with the list.
        if (!end.isNull() || !isListComma())
            return first;
        QJsonArray list {first};
        while (isGood() && isListComma()) {
            take(u',');
            list.append(parseText(end));
        }
        return list;
    }

    QJsonValue parseBracket(int depth)
    {
        if (take(u'{'))
            return parseMembers(u'}', depth + 1);
        take(u'[');
        QJsonArray list;
        if (depth >= MaxDepth)
            fail(tr("Too many brackets inside each other at character %1."));
        skipSpaces();
        while (isGood() && !take(u']')) {
            list.append(peek() == u'[' || peek() == u'{' ? parseBracket(depth + 1) : QJsonValue(parseText(u']')));
            skipSpaces();
            if (peek() != u']' && !take(u','))
                fail(tr("At character %1, a comma is expected."));
            skipSpaces();
        }
        return list;
    }

    QString parseText(QChar end)
    {
        if (peek() == u'\'' || peek() == u'"')
            return takeQuoted(m_text[m_at++]);
        const qsizetype begin = m_at;
        while (!atEnd() && peek() != u',' && (end.isNull() || peek() != end))
            ++m_at;
        return m_text.sliced(begin, m_at - begin).trimmed();
    }

    QString takeQuoted(QChar quote)
    {
        QString text;
        while (!atEnd() && peek() != quote) {
            if (peek() == u'\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == quote || m_text[m_at + 1] == u'\\'))
                ++m_at;
            text.append(m_text[m_at++]);
        }
        if (!take(quote))
            fail(tr("The quotation mark before character %1 is not closed."));
        return text;
    }

    /// Whether the comma here is followed by another element rather than by NAME=.
    [[nodiscard]] bool isListComma() const
    {
        if (peek() != u',')
            return false;
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        while (at < m_text.size() && isKeyCharacter(m_text[at]))
            ++at;
        return at >= m_text.size() || m_text[at] != u'=';
    }

    void skipSpaces()
    {
        while (peek().isSpace())
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_error;
};

} // namespace

Result<QJsonObject> parseShorthand(const QString &text)
{
    return Parser(text).parse();
}

} // namespace bucketwatch
