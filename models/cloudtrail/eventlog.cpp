// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlog.h"

namespace bucketwatch {

std::string_view Identity::name() const
{
    for (std::string_view candidate : {arn, userName, principalId, invokedBy})
        if (!candidate.empty())
            return candidate;
    return accountId;
}

EventLog::~EventLog() = default;

void EventLog::release(qsizetype /*first*/, qsizetype /*count*/) const
{
}

std::optional<RecordPosition> EventLog::position(qsizetype /*row*/) const
{
    return std::nullopt;
}

EventKind EventLog::kind(qsizetype row) const
{
    return event(row).kind;
}

std::string_view EventLog::name(qsizetype row) const
{
    return text(event(row).name);
}

std::string_view EventLog::source(qsizetype row) const
{
    return text(event(row).source);
}

AccountId EventLog::account(qsizetype row) const
{
    return event(row).account;
}

std::string_view EventLog::region(qsizetype row) const
{
    return text(event(row).region);
}

std::string_view EventLog::bucket(qsizetype row) const
{
    return text(event(row).bucket);
}

std::string_view EventLog::caller(qsizetype row) const
{
    return identity(event(row).identity).name();
}

std::string_view EventLog::sourceIp(qsizetype row) const
{
    return text(event(row).sourceIp);
}

std::string_view EventLog::userAgent(qsizetype row) const
{
    return text(event(row).userAgent);
}

std::string_view EventLog::errorCode(qsizetype row) const
{
    return text(event(row).errorCode);
}

bool EventLog::isAnonymous(qsizetype row) const
{
    return event(row).isAnonymous;
}

} // namespace bucketwatch
