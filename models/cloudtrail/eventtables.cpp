// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventtables.h"

#include "cloudtrail/fieldrules.h"

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int KindShift = 8; ///< above the eight high bits of the account's forty

AccountId accountOf(const RecordFields &fields)
{
    const AccountId recipient = parseAccount(fields.recipientAccount);
    return recipient.isValid() ? recipient : parseAccount(fields.identity[RecordFields::AccountId]);
}

} // namespace

EventRow EventTables::insert(const RecordFields &fields)
{
    EventRow row;
    row.time = parseEventTime(fields.eventTime);
    if (row.time == NoTime) [[unlikely]] {
        row.time = parseContainerTime(fields.containerTime);
        ++(row.time == NoTime ? untimed : timedByContainer);
    }
    if (row.time != NoTime)
        firstTime = std::min(firstTime, row.time);
    row.call = insertCall({texts.insert(fields.source), texts.insert(fields.name), texts.insert(fields.region),
        texts.insert(fields.errorCode), accountOf(fields), kindOf(fields)});
    decltype(identities)::Tuple identity;
    for (size_t i = 0; i < identity.size(); ++i)
        identity[i] = texts.insert(fields.identity[i]);
    row.identity = identities.insert(identity);
    row.sourceIp = texts.insert(fields.sourceIp);
    row.userAgent = texts.insert(fields.userAgent);
    row.bucket = texts.insert(fields.bucket);
    row.bytes = fields.bytes;
    return row;
}

std::uint32_t EventTables::insertCall(const Call &call)
{
    const std::uint64_t account = call.account.number();
    const auto high = static_cast<std::uint32_t>(account >> 32) | static_cast<std::uint32_t>(call.kind) << KindShift;
    return calls.insert({call.source, call.name, call.region, call.errorCode, static_cast<std::uint32_t>(account), high});
}

EventTables::Call EventTables::call(std::uint32_t id) const
{
    const auto &tuple = calls.at(id);
    const std::uint64_t account = std::uint64_t(tuple[5] & ((1U << KindShift) - 1)) << 32 | tuple[4];
    return {tuple[0], tuple[1], tuple[2], tuple[3], AccountId(account), static_cast<EventKind>(tuple[5] >> KindShift)};
}

} // namespace bucketwatch
