// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/structtext.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <format>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

constexpr int MostNesting = 8;
/// Of userIdentity and resources; Athena has them in lower case.
constexpr std::array StructMembers {"principalId"sv, "accountId"sv, "accessKeyId"sv, "userName"sv, "invokedBy"sv, "sessionContext"sv,
    "sessionIssuer"sv, "mfaAuthenticated"sv, "creationDate"sv, "identityProvider"sv, "webIdFederationData"sv, "sourceIdentity"sv};

std::string_view structMember(std::string_view name)
{
    const auto known = std::ranges::find_if(StructMembers, [name](std::string_view member) {
        return QLatin1StringView(member).compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
    });
    return known != StructMembers.end() ? *known : name;
}

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/// Where the name ends that begins at @p at; npos when it is no name with = behind it.
std::size_t nameEnd(std::string_view text, std::size_t at)
{
    const std::size_t begin = at;
    while (at < text.size() && isNameCharacter(text[at]))
        ++at;
    return at > begin && at < text.size() && text[at] == '=' ? at : std::string_view::npos;
}

class StructReader {
public:
    StructReader(std::string_view text, std::string &json) : m_text(text), m_json(json) { }

    void appendValue(int nesting)
    {
        const bool isNested = m_at < m_text.size() && nesting < MostNesting;
        if (isNested && m_text[m_at] == '{')
            appendObject(nesting + 1);
        else if (isNested && m_text[m_at] == '[')
            appendList(nesting + 1);
        else
            appendJsonText(m_json, takeText());
    }

private:
    void appendObject(int nesting)
    {
        m_json += '{';
        ++m_at;
        bool isFirst = true;
        for (std::size_t end = nameEnd(m_text, m_at); end != std::string_view::npos; end = nameEnd(m_text, m_at)) {
            const std::string_view name = m_text.substr(m_at, end - m_at);
            m_at = end + 1;
            if (!takeNull()) {
                m_json += isFirst ? "" : ",";
                appendJsonText(m_json, structMember(name));
                m_json += ':';
                appendValue(nesting);
                isFirst = false;
            }
            if (!takeSeparator())
                break;
        }
        takeClosing('}');
        m_json += '}';
    }

    void appendList(int nesting)
    {
        m_json += '[';
        ++m_at;
        for (bool isFirst = true; m_at < m_text.size() && m_text[m_at] != ']'; isFirst = false) {
            m_json += isFirst ? "" : ",";
            const std::size_t before = m_at;
            appendValue(nesting);
            if (!takeSeparator() || m_at == before)
                break;
        }
        takeClosing(']');
        m_json += ']';
    }

    /// A value without members, up to the bracket around it or to the next name.
    std::string_view takeText()
    {
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != '}' && m_text[m_at] != ']' && !isSeparator(m_at))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    [[nodiscard]] bool isSeparator(std::size_t at) const
    {
        return m_text.substr(at).starts_with(", "sv)
            && (nameEnd(m_text, at + 2) != std::string_view::npos || m_text.substr(at + 2).starts_with('{'));
    }

    bool takeNull()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (!rest.starts_with("null"sv) || (rest.size() > 4 && rest[4] != ',' && rest[4] != '}'))
            return false;
        m_at += 4;
        return true;
    }

    bool takeSeparator()
    {
        if (!m_text.substr(m_at).starts_with(", "sv))
            return false;
        m_at += 2;
        return true;
    }

    void takeClosing(char bracket)
    {
        if (m_at < m_text.size() && m_text[m_at] == bracket)
            ++m_at;
    }

    std::string_view m_text;
    std::string &m_json;
    std::size_t m_at = 0;
};

} // namespace

bool isStructText(std::string_view text)
{
    const std::size_t brackets = std::min(text.find_first_not_of("[{"sv), text.size());
    return nameEnd(text, brackets) != std::string_view::npos;
}

void appendStructAsJson(std::string &json, std::string_view text)
{
    StructReader(text, json).appendValue(0);
}

void appendJsonText(std::string &json, std::string_view text)
{
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            json += std::format("\\u{:04x}", static_cast<unsigned>(c));
        else
            json += c;
    }
    json += '"';
}

} // namespace bucketwatch
