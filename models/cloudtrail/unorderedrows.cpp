// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/unorderedrows.h"

#include "cloudtrail/fieldrules.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace bucketwatch {

namespace {

using UuidText = std::array<char, 36>;

UuidText uuidText(const UnorderedRow &row)
{
    constexpr std::string_view Digits = "0123456789abcdef";
    UuidText text {};
    int digit = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            text[i] = '-';
            continue;
        }
        const std::uint64_t half = digit < 16 ? row.idHigh : row.idLow;
        text[i] = Digits[half >> (60 - 4 * (digit % 16)) & 15];
        ++digit;
    }
    return text;
}

std::strong_ordering compareIds(const UnorderedRow &a, std::string_view aIds, const UnorderedRow &b, std::string_view bIds)
{
    if (a.id == UnorderedRow::UuidId && b.id == UnorderedRow::UuidId) {
        const auto high = a.idHigh <=> b.idHigh;
        return high != 0 ? high : a.idLow <=> b.idLow;
    }
    const auto asText = [](const UnorderedRow &row, std::string_view ids, UuidText &buffer) {
        if (row.id == UnorderedRow::NoId)
            return std::string_view();
        if (row.id == UnorderedRow::TextId)
            return ids.substr(row.idHigh, row.idLow);
        buffer = uuidText(row);
        return std::string_view(buffer.data(), buffer.size());
    };
    UuidText aBuffer;
    UuidText bBuffer;
    return asText(a, aIds, aBuffer) <=> asText(b, bIds, bBuffer);
}

} // namespace

void UnorderedRows::add(UnorderedRow row, std::string_view eventId)
{
    if (const auto uuid = parseUuid(eventId)) {
        row.id = UnorderedRow::UuidId;
        std::tie(row.idHigh, row.idLow) = *uuid;
    } else if (!eventId.empty()) {
        row.id = UnorderedRow::TextId;
        row.idHigh = ids.size();
        ids += eventId.substr(0, MaxIdBytes);
        row.idLow = ids.size() - row.idHigh;
    }
    rows.push_back(row);
}

void UnorderedRows::sort()
{
    std::ranges::sort(
        rows, [this](const UnorderedRow &a, const UnorderedRow &b) { return compareRows(a, ids, b, ids) < 0; });
    if (ids.empty())
        return;
    std::string ordered;
    ordered.reserve(ids.size());
    for (UnorderedRow &row : rows) {
        if (row.id == UnorderedRow::TextId) {
            const std::string_view text = std::string_view(ids).substr(row.idHigh, row.idLow);
            row.idHigh = ordered.size();
            ordered += text;
        }
    }
    ids = std::move(ordered);
}

void UnorderedRows::clear()
{
    rows.clear();
    ids.clear();
}

std::strong_ordering compareRows(
    const UnorderedRow &a, std::string_view aIds, const UnorderedRow &b, std::string_view bIds)
{
    if (a.row.time != b.row.time)
        return a.row.time <=> b.row.time;
    const auto byId = compareIds(a, aIds, b, bIds);
    return byId != 0 ? byId : a.hash <=> b.hash;
}

bool isSameEvent(const UnorderedRow &a, const UnorderedRow &b)
{
    if (a.row.time != b.row.time || a.id != b.id)
        return false;
    if (a.id == UnorderedRow::UuidId)
        return a.idHigh == b.idHigh && a.idLow == b.idLow;
    return a.hash == b.hash;
}

} // namespace bucketwatch
