// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/requesttext.h"

#include "guardduty/endpoint/requestrecord.h"

#include <algorithm>
#include <array>

namespace bucketwatch {

namespace {

bool authenticates(const HttpHeader &header)
{
    static constexpr std::array<QByteArrayView, 3> Names {"authorization", "x-amz-security-token", "cookie"};
    return std::ranges::any_of(
        Names, [&header](QByteArrayView name) { return name.compare(header.name, Qt::CaseInsensitive) == 0; });
}

QString finished(QByteArray text, const HttpHeaders &headers, const QByteArray &body)
{
    for (const HttpHeader &header : headers) {
        if (!authenticates(header))
            text += header.name + ": " + header.value + '\n';
    }
    if (!body.isEmpty())
        text += '\n' + body.first(qMin(body.size(), MaxRecordedCharacters));
    return QString::fromUtf8(text.first(qMin(text.size(), MaxRecordedCharacters)));
}

} // namespace

QString recordedText(const SignableRequest &request)
{
    QByteArray line = request.method + ' ' + request.path;
    if (!request.query.isEmpty())
        line += '?' + request.query;
    // A presigned request carries its signature and token there.
    if (request.query.contains("X-Amz-Signature"))
        line = request.method + ' ' + request.path;
    return finished(line + '\n', request.headers, request.body);
}

QString recordedText(const HttpAnswer &answer)
{
    return finished("HTTP/1.1 " + QByteArray::number(answer.status) + '\n', answer.headers, answer.body);
}

} // namespace bucketwatch
