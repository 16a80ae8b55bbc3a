// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/requestnote.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct RequestNote {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::RequestNote)
};

constexpr qsizetype MaxIds = 50; // service quota: 50 IDs a call

/// The accounts that a request names.
QJsonArray namedAccounts(const QJsonObject &input)
{
    return input[input.contains("accountDetails"_L1) ? "accountDetails"_L1 : "accountIds"_L1].toArray();
}

QJsonObject parsed(const QByteArray &reply)
{
    return QJsonDocument::fromJson(reply).object();
}

/// Answers name their unprocessed accounts last. Most have none, and large ones are not parsed to know it.
qsizetype unprocessedIn(const QByteArray &reply)
{
    if (!reply.contains("\"unprocessedAccounts\":[") || reply.endsWith("\"unprocessedAccounts\":[]}"))
        return 0;
    return parsed(reply).value("unprocessedAccounts"_L1).toArray().size();
}

/// A page of a list has one array besides its token.
QString pageNote(const QJsonObject &input, const QByteArray &json)
{
    if (!input.contains("nextToken"_L1) && !json.contains("\"nextToken\":"))
        return {};
    const QJsonObject reply = parsed(json);
    for (const QJsonValue &member : reply) {
        if (!member.isArray())
            continue;
        const int count = static_cast<int>(member.toArray().size());
        return reply.contains("nextToken"_L1) ? RequestNote::tr("%n on this page, more follow", nullptr, count)
                                              : RequestNote::tr("%n on the last page", nullptr, count);
    }
    return {};
}

} // namespace

QString requestNote(const QJsonObject &input, const ApiJson &reply)
{
    const QJsonArray accounts = namedAccounts(input);
    if (!reply)
        return accounts.size() > MaxIds ? RequestNote::tr("%1 IDs, %2 allowed").arg(accounts.size()).arg(MaxIds)
                                        : reply.error().message;
    if (const qsizetype unprocessed = unprocessedIn(*reply); unprocessed > 0)
        return RequestNote::tr("%n unprocessed", nullptr, static_cast<int>(unprocessed));
    if (!accounts.isEmpty())
        return RequestNote::tr("%n account(s)", nullptr, static_cast<int>(accounts.size()));
    return pageNote(input, *reply);
}

} // namespace bucketwatch
