// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/sigv4.h"

#include "guardduty/percentencoding.h"
#include "guardduty/signingkeys.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <utility>

namespace bucketwatch {

namespace {

QByteArray sha256(QByteArrayView data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

/// Without dot segments and empty ones, each of the others encoded once.
QByteArray canonicalPath(const QByteArray &path)
{
    QByteArrayList segments;
    for (const auto parts = path.split('/'); const QByteArray &segment : parts) {
        if (segment == ".." && !segments.isEmpty())
            segments.removeLast();
        else if (!segment.isEmpty() && segment != "." && segment != "..")
            segments.append(percentEncoded(segment));
    }
    const bool endsWithSlash = !segments.isEmpty() && (path.endsWith('/') || path.endsWith("/.") || path.endsWith("/.."));
    return '/' + segments.join('/') + (endsWithSlash ? "/" : "");
}

/// Names and values encoded in one way whatever the client did, sorted.
QByteArray canonicalQuery(const QByteArray &query)
{
    if (query.isEmpty())
        return {};
    std::vector<std::pair<QByteArray, QByteArray>> items;
    for (const auto parts = query.split('&'); const QByteArray &item : parts) {
        if (item.isEmpty())
            continue;
        const qsizetype equals = item.indexOf('=');
        const QByteArray name = equals < 0 ? item : item.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : item.sliced(equals + 1);
        items.emplace_back(percentEncoded(percentDecoded(name)), percentEncoded(percentDecoded(value)));
    }
    std::ranges::sort(items);
    QByteArrayList texts;
    for (const auto &[name, value] : items)
        texts.append(name + '=' + value);
    return texts.join('&');
}

/// Names that a client leaves out of its signature because somebody on the way may change them.
bool isUnsigned(const QByteArray &lowerCaseName)
{
    static constexpr std::array<QByteArrayView, 5> Names {
        "authorization", "connection", "expect", "user-agent", "x-amzn-trace-id"};
    return std::ranges::contains(Names, QByteArrayView(lowerCaseName));
}

QByteArrayList signedNames(const HttpHeaders &headers)
{
    QByteArrayList names;
    for (const HttpHeader &header : headers) {
        const QByteArray name = header.name.toLower();
        if (!isUnsigned(name) && !names.contains(name))
            names.append(name);
    }
    std::ranges::sort(names);
    return names;
}

template<typename T> bool readDigits(QByteArrayView text, T &number)
{
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end == text.end() && text.front() != '-';
}

/// A comparison whose time does not tell how much was right.
bool areEqual(QByteArrayView one, QByteArrayView other)
{
    if (one.size() != other.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        different |= one[i] ^ other[i];
    return different == 0;
}

} // namespace

QByteArray canonicalRequest(const SignableRequest &request, const QByteArrayList &signedHeaders)
{
    QByteArray text = request.method + '\n' + canonicalPath(request.path) + '\n' + canonicalQuery(request.query) + '\n';
    for (const QByteArray &name : signedHeaders)
        text += name + ':' + headerValue(request.headers, name).simplified() + '\n';
    return text + '\n' + signedHeaders.join(';') + '\n' + sha256(request.body);
}

QByteArray stringToSign(QByteArrayView amzDate, const CredentialScope &scope, QByteArrayView canonicalRequest)
{
    return "AWS4-HMAC-SHA256\n" + amzDate.toByteArray() + '\n' + scope.toString() + '\n' + sha256(canonicalRequest);
}

QByteArray toAmzDate(Timestamp time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(seconds - day);
    return QByteArray::fromStdString(
        std::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
            static_cast<unsigned>(date.day()), clock.hours().count(), clock.minutes().count(), clock.seconds().count()));
}

std::optional<Timestamp> timestampFromAmzDate(QByteArrayView text)
{
    using namespace std::chrono;
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (text.size() != 16 || text[8] != 'T' || text[15] != 'Z' || !readDigits(text.sliced(0, 4), year)
        || !readDigits(text.sliced(4, 2), month) || !readDigits(text.sliced(6, 2), day) || !readDigits(text.sliced(9, 2), hour)
        || !readDigits(text.sliced(11, 2), minute) || !readDigits(text.sliced(13, 2), second))
        return std::nullopt;
    const year_month_day date(std::chrono::year {year}, std::chrono::month {month}, std::chrono::day {day});
    if (!date.ok() || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    return sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
}

HttpHeaders signatureHeaders(const SignableRequest &request, const AwsCredentials &credentials, const QByteArray &region,
    const QByteArray &service, Timestamp time, SigningKeys &keys, BodyHash bodyHash)
{
    const QByteArray amzDate = toAmzDate(time);
    HttpHeaders added {{"x-amz-date", amzDate}};
    if (bodyHash == BodyHash::Sent)
        added.push_back({"x-amz-content-sha256", sha256(request.body)});
    if (!credentials.sessionToken.isEmpty())
        added.push_back({"x-amz-security-token", credentials.sessionToken});
    SignableRequest complete = request;
    complete.headers.insert(complete.headers.end(), added.begin(), added.end());

    AuthorizationHeader authorization {
        credentials.accessKeyId, {amzDate.first(8), region, service}, signedNames(complete.headers), {}};
    const QByteArray canonical = canonicalRequest(complete, authorization.signedHeaders);
    authorization.signature
        = keys.signature(credentials.secret, authorization.scope, stringToSign(amzDate, authorization.scope, canonical));
    added.push_back({"Authorization", authorization.toByteArray()});
    return added;
}

bool tellsItsBody(const SignableRequest &request)
{
    const QByteArray told = headerValue(request.headers, "x-amz-content-sha256");
    return told.isNull() || told == sha256(request.body);
}

bool isSignedWith(const Secret &secret, const SignableRequest &request, const AuthorizationHeader &authorization,
    QByteArrayView amzDate, SigningKeys &keys)
{
    const QByteArray canonical = canonicalRequest(request, authorization.signedHeaders);
    const QByteArray expected
        = keys.signature(secret, authorization.scope, stringToSign(amzDate, authorization.scope, canonical));
    return areEqual(expected, authorization.signature);
}

} // namespace bucketwatch
