// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/listpage.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int MaxPageSize = 20; // Organizations API reference, MaxResults
constexpr QByteArrayView TokenPrefix = "from:";

std::unexpected<ServiceError> invalid(const QString &message)
{
    return std::unexpected(ServiceError {400, u"InvalidInputException"_s, message});
}

} // namespace

std::expected<ListPageRequest, ServiceError> readPage(const QJsonObject &input)
{
    ListPageRequest page;
    const QJsonValue size = input["MaxResults"_L1];
    page.size = size.isUndefined() || size.isNull() ? MaxPageSize : size.toInt(0);
    if (page.size < 1 || page.size > MaxPageSize)
        return invalid(u"You specified a value for MaxResults that is not between 1 and 20."_s);
    const QJsonValue token = input["NextToken"_L1];
    if (token.isUndefined() || token.isNull())
        return page;
    const QByteArray text = QByteArray::fromBase64(token.toString().toLatin1());
    bool isNumber = false;
    page.first = text.startsWith(TokenPrefix) ? text.sliced(TokenPrefix.size()).toULongLong(&isNumber) : 0;
    if (!isNumber)
        return invalid(u"You provided an invalid value for the NextToken parameter."_s);
    return page;
}

QJsonObject listPage(const ListPageRequest &page, const QString &name, std::size_t count,
    const std::function<std::optional<QJsonObject>(std::size_t)> &entry)
{
    QJsonArray entries;
    for (std::size_t row = page.first; row < count; ++row) {
        const auto json = entry(row);
        if (!json)
            continue;
        if (entries.size() == page.size) {
            const QByteArray token = TokenPrefix.toByteArray() + QByteArray::number(quint64(row));
            return {{name, entries}, {u"NextToken"_s, QString::fromLatin1(token.toBase64())}};
        }
        entries.append(*json);
    }
    return {{name, entries}};
}

} // namespace bucketwatch
