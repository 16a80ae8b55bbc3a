// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/accountpieces.h"

#include "base/packedbytes.h"
#include "organization/detector.h"
#include "workspace/regionpieces.h"

#include <algorithm>

namespace bucketwatch {

namespace {

/// Version 1 did not know when an account joined.
constexpr std::uint8_t AccountsVersion = 2;

} // namespace

QByteArray encodeAccounts(const std::vector<Account> &rows, std::size_t piece)
{
    const std::size_t first = piece * RowsPerPiece;
    const std::size_t count = std::min(RowsPerPiece, rows.size() - first);
    std::vector<std::uint64_t> ids;
    std::vector<std::uint64_t> inOrganization;
    std::vector<std::uint64_t> joinedAt;
    for (std::size_t i = 0; i < count; ++i) {
        ids.push_back(rows[first + i].id.number());
        inOrganization.push_back(rows[first + i].inOrganization ? 1 : 0);
        joinedAt.push_back(toSeconds32(rows[first + i].joinedAt));
    }
    PackedWriter out;
    out.byte(AccountsVersion);
    out.number(count);
    out.column(ids);
    out.column(inOrganization);
    out.column(joinedAt);
    for (std::size_t i = 0; i < count; ++i) {
        out.text(rows[first + i].name);
        out.text(rows[first + i].email);
    }
    return out.bytes();
}

bool decodeAccounts(QByteArrayView bytes, std::vector<Account> &rows)
{
    PackedReader in(bytes);
    const std::uint8_t version = in.byte();
    if (version == 0 || version > AccountsVersion)
        return false;
    const std::size_t count = in.numberUpTo(RowsPerPiece);
    std::vector<std::uint64_t> ids(count);
    std::vector<std::uint64_t> inOrganization(count);
    in.column(ids);
    in.column(inOrganization);
    std::vector<std::uint64_t> joinedAt(count);
    if (version > 1)
        in.column(joinedAt);
    for (std::size_t i = 0; i < count && in.isGood(); ++i) {
        Account account {AccountId(ids[i]), in.text(), {}, inOrganization[i] != 0};
        account.email = in.text();
        account.joinedAt = toTimestamp(static_cast<Seconds32>(joinedAt[i]));
        rows.push_back(std::move(account));
    }
    return in.isDone();
}

} // namespace bucketwatch
