// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "planning/pricetable.h"

#include <map>

namespace bucketwatch {

/// How much of each data source GuardDuty is taken to analyze in a month, in one account and Region. Nobody measured it: it is
/// what somebody assumes, for every account or for one.
class UsageAssumptions {
public:
    /// What is assumed until somebody says otherwise.
    [[nodiscard]] static UsageAssumptions builtIn();

    /// For an account that has nothing of its own.
    [[nodiscard]] Volume general(DataSource source) const { return m_general[static_cast<std::size_t>(source)]; }
    [[nodiscard]] Volume of(AccountId account, DataSource source) const;
    [[nodiscard]] bool hasOwn(AccountId account) const { return m_own.contains(account); }
    [[nodiscard]] std::size_t ownCount() const { return m_own.size(); }

    void setGeneral(DataSource source, Volume volume) { m_general[static_cast<std::size_t>(source)] = volume; }
    void setOwn(AccountId account, DataSource source, Volume volume);
    /// The account is like all others again.
    void forgetOwn(AccountId account) { m_own.erase(account); }

    [[nodiscard]] static Result<UsageAssumptions> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const UsageAssumptions &, const UsageAssumptions &) = default;

private:
    std::array<Volume, DataSourceCount> m_general {};
    std::map<AccountId, std::map<DataSource, Volume>> m_own;
};

/// "10", "0.5": whole units and up to three decimals, at most Volume::Most. Error::BadInput otherwise.
[[nodiscard]] Result<Volume> parseVolume(QStringView text);
/// What parseVolume() reads.
[[nodiscard]] QString plainText(Volume volume);

} // namespace bucketwatch
