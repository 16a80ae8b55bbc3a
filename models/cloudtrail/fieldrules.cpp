// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/fieldrules.h"

#include "cloudtrail/recordfields.h"

#include <QString>

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cstring>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

constexpr std::string_view S3 = "s3.amazonaws.com"sv;

/// What CloudTrail logs as data events of S3 (S3 user guide, "Amazon S3 CloudTrail events", data events), for records
/// from before eventCategory. ListObjectsV2 is logged as ListObjects; some writers keep the API's name.
constexpr std::array DataCalls {"AbortMultipartUpload"sv, "CompleteMultipartUpload"sv, "CopyObject"sv, "CreateMultipartUpload"sv,
    "CreateSession"sv, "DeleteObject"sv, "DeleteObjectTagging"sv, "DeleteObjects"sv, "GetObject"sv, "GetObjectAcl"sv,
    "GetObjectAttributes"sv, "GetObjectLegalHold"sv, "GetObjectLockLegalHold"sv, "GetObjectLockRetention"sv,
    "GetObjectRetention"sv, "GetObjectTagging"sv, "GetObjectTorrent"sv, "HeadBucket"sv, "HeadObject"sv,
    "InitiateMultipartUpload"sv, "ListMultipartUploads"sv, "ListObjectVersions"sv, "ListObjects"sv, "ListObjectsV2"sv,
    "ListParts"sv, "PutObject"sv, "PutObjectAcl"sv, "PutObjectLegalHold"sv, "PutObjectLockLegalHold"sv,
    "PutObjectLockRetention"sv, "PutObjectRetention"sv, "PutObjectTagging"sv, "RenameObject"sv, "RestoreObject"sv,
    "SelectObjectContent"sv, "UploadPart"sv, "UploadPartCopy"sv, "WriteGetObjectResponse"sv};
static_assert(std::ranges::is_sorted(DataCalls));

/// The number that @p count digits at @p at are; -1 when one is no digit.
int digits(std::string_view text, size_t at, size_t count)
{
    int value = 0;
    for (char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// Milliseconds of ".5", ".123456" at the start of @p rest, which it takes away.
int takeFraction(std::string_view &rest)
{
    if (!rest.starts_with('.'))
        return 0;
    const size_t end = std::min(rest.find_first_not_of("0123456789"sv, 1), rest.size());
    int milliseconds = 0;
    for (size_t i = 1; i <= 3; ++i)
        milliseconds = milliseconds * 10 + (i < end ? rest[i] - '0' : 0);
    rest.remove_prefix(end);
    return milliseconds;
}

std::optional<std::chrono::minutes> offsetOf(std::string_view rest)
{
    if (rest.empty() || rest == "Z"sv || rest == "z"sv)
        return std::chrono::minutes(0);
    if (rest.front() != '+' && rest.front() != '-')
        return std::nullopt;
    const bool hasColon = rest.size() == 6 && rest[3] == ':';
    if (!hasColon && rest.size() != 5)
        return std::nullopt;
    const int hours = digits(rest, 1, 2);
    const int minutes = digits(rest, hasColon ? 4 : 3, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return std::chrono::minutes((hours * 60 + minutes) * (rest.front() == '-' ? -1 : 1));
}

/// The number that twice four hexadecimal digits are; clears @p isHex when they are something else. All eight at once, for
/// every record has 32 of them.
std::uint64_t hexWord(const char *high, const char *low, bool &isHex)
{
    constexpr std::uint64_t Ones = 0x0101010101010101U;
    char digits[8];
    std::memcpy(digits, high, 4);
    std::memcpy(digits + 4, low, 4);
    std::uint64_t word = 0;
    std::memcpy(&word, digits, sizeof word);
    if constexpr (std::endian::native == std::endian::little)
        word = std::byteswap(word);
    word |= word >> 1 & 0x20 * Ones; // to lower case: what has 0x40 gets 0x20
    const std::uint64_t letters = word >> 6 & Ones; // 1 for a ... f
    const std::uint64_t values = (word & 0x0f * Ones) + 9 * letters;
    const std::uint64_t spelled = values + '0' * Ones + ('a' - 10 - '0') * letters;
    const std::uint64_t overNine = (values + 6 * Ones) >> 4 & Ones;
    isHex = isHex && spelled == word && overNine == letters && (values & 0xf0 * Ones) == 0;
    word = (values | values >> 4) & 0x00ff00ff00ff00ffU;
    word = (word | word >> 8) & 0x0000ffff0000ffffU;
    return (word | word >> 16) & 0xffffffffU;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return QLatin1StringView(a).compare(QLatin1StringView(b), Qt::CaseInsensitive) == 0;
}

bool isAnonymousName(std::string_view text)
{
    return equalsIgnoringCase(text, "ANONYMOUS_PRINCIPAL"sv) || equalsIgnoringCase(text, "anonymous"sv);
}

} // namespace

std::int64_t parseEventTime(std::string_view text)
{
    if (text.size() < 19 || text[4] != '-' || text[7] != '-' || (text[10] != 'T' && text[10] != ' ') || text[13] != ':'
        || text[16] != ':')
        return NoTime;
    const std::chrono::year_month_day day(std::chrono::year(digits(text, 0, 4)),
        std::chrono::month(static_cast<unsigned>(digits(text, 5, 2))),
        std::chrono::day(static_cast<unsigned>(digits(text, 8, 2))));
    const int hours = digits(text, 11, 2);
    const int minutes = digits(text, 14, 2);
    const int seconds = digits(text, 17, 2);
    std::string_view rest = text.substr(19);
    const int milliseconds = takeFraction(rest);
    const auto offset = offsetOf(rest);
    if (!day.ok() || digits(text, 0, 4) < 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0
        || seconds > 60 || !offset)
        return NoTime;
    const auto time = std::chrono::sys_days(day).time_since_epoch() + std::chrono::hours(hours) + std::chrono::minutes(minutes)
        + std::chrono::seconds(seconds) - *offset;
    return std::chrono::duration_cast<std::chrono::milliseconds>(time).count() + milliseconds;
}

std::int64_t parseContainerTime(std::string_view text)
{
    if (const std::int64_t time = parseEventTime(text); time != NoTime)
        return time;
    constexpr double LeastMilliseconds = 1e11; // in 1973; as seconds in 5138
    constexpr double MostMilliseconds = 1e14;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return NoTime;
    const double milliseconds = number < LeastMilliseconds ? number * 1000 : number;
    return milliseconds > 0 && milliseconds < MostMilliseconds ? static_cast<std::int64_t>(milliseconds) : NoTime;
}

AccountId parseAccount(std::string_view text)
{
    std::uint64_t number = 0;
    if (text.size() != AccountId::Digits)
        return {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? AccountId(number) : AccountId();
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> parseUuid(std::string_view text)
{
    if (text.size() != 36 || text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-')
        return std::nullopt;
    const char *const digit = text.data();
    bool isHex = true;
    const std::uint64_t first = hexWord(digit, digit + 4, isHex);
    const std::uint64_t second = hexWord(digit + 9, digit + 14, isHex);
    const std::uint64_t third = hexWord(digit + 19, digit + 24, isHex);
    const std::uint64_t fourth = hexWord(digit + 28, digit + 32, isHex);
    if (!isHex || (first | second | third | fourth) == 0) // all zeros stand for none
        return std::nullopt;
    return std::pair(first << 32 | second, third << 32 | fourth);
}

EventKind kindOf(const RecordFields &fields)
{
    const bool isS3 = fields.source == S3;
    if (!fields.category.empty()) {
        if (fields.category == "Management"sv)
            return EventKind::Management;
        return isS3 && fields.category == "Data"sv ? EventKind::Data : EventKind::Other;
    }
    if (isS3 && std::ranges::binary_search(DataCalls, fields.name))
        return EventKind::Data;
    return fields.managementEvent == RecordFields::Flag::False ? EventKind::Other : EventKind::Management;
}

bool isAnonymousCaller(const Identity &identity)
{
    if (isAnonymousName(identity.accountId) || isAnonymousName(identity.principalId) || isAnonymousName(identity.type))
        return true;
    return identity.type == "AWSAccount"sv && identity.accountId.empty() && identity.principalId.empty() && identity.arn.empty()
        && identity.accessKeyId.empty() && identity.invokedBy.empty(); // a service names itself there
}

} // namespace bucketwatch
