// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/recordsearch.h"

#include "cloudtrail/jsonscanner.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

constexpr std::string_view Blanks = " \t\r\n"sv;
constexpr size_t None = std::string_view::npos;

} // namespace

size_t skipSpace(std::string_view text, size_t at)
{
    return std::min(text.find_first_not_of(Blanks, at), text.size());
}

std::string_view withoutTrailingSpace(std::string_view text)
{
    return text.substr(0, text.find_last_not_of(Blanks) + 1);
}

Envelope envelopeAt(std::string_view text, size_t at)
{
    using enum Envelope::State;
    at = skipSpace(text, at + 1);
    for (std::string_view key : {"\"Records\""sv, "\"Events\""sv}) {
        const std::string_view found = text.substr(at, key.size());
        if (found != key) {
            if (key.starts_with(found))
                return {Incomplete};
            continue;
        }
        size_t next = skipSpace(text, at + key.size());
        if (next < text.size() && text[next] != ':')
            return {Absent};
        next = skipSpace(text, std::min(next + 1, text.size()));
        if (next == text.size())
            return {Incomplete};
        return text[next] == '[' ? Envelope {Found, next + 1} : Envelope {Absent};
    }
    return {Absent};
}

size_t laterEnvelopeAt(std::string_view text, size_t at)
{
    constexpr std::array Keys {"Records"sv, "Events"sv, "records"sv, "events"sv, "logEvents"sv};
    at = skipSpace(text, at + 1);
    while (at < text.size() && text[at] == '"') {
        const ScannedValue key = scanValue(text, at);
        if (key.state != ScannedValue::State::Complete)
            return None;
        const std::string_view name = text.substr(at + 1, key.end - at - 2);
        at = skipSpace(text, key.end);
        at = at < text.size() && text[at] == ':' ? skipSpace(text, at + 1) : text.size();
        if (at == text.size())
            return None;
        if (text[at] == '[' && std::ranges::find(Keys, name) != Keys.end())
            return at + 1;
        if ("\"{["sv.contains(text[at])) {
            const ScannedValue value = scanValue(text, at);
            if (value.state != ScannedValue::State::Complete)
                return None;
            at = value.end;
        }
        at = text.find_first_of(",}"sv, at);
        if (at == None || text[at] == '}')
            return None;
        at = skipSpace(text, at + 1);
    }
    return None;
}

size_t findRecordStart(std::string_view text, size_t at, bool isBetweenDocuments)
{
    constexpr std::string_view FirstMember = "\"eventVersion\""sv;
    constexpr std::string_view LineStart = "\n{"sv;
    size_t start = None;
    for (size_t member = text.find(FirstMember, at); member != None && start == None;
        member = text.find(FirstMember, member + 1)) {
        const size_t before = member == 0 ? None : text.find_last_not_of(Blanks, member - 1);
        if (before != None && before >= at && text[before] == '{')
            start = before;
    }
    if (!isBetweenDocuments)
        return start;
    const size_t from = at > 0 ? at - 1 : 0; // the line break may stand before
    const size_t line = text.substr(0, start).find(LineStart, from);
    return line == None ? start : line + 1;
}

} // namespace bucketwatch
