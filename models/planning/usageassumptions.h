// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "planning/recordedvolumes.h"

#include <map>
#include <memory>

namespace bucketwatch {

/// Where a volume comes from.
enum class VolumeOrigin : std::uint8_t {
    Assumed, ///< for every account: a guess
    Given, ///< by somebody, for this account
    Measured, ///< in a recording
    Unknown, ///< a recording was to tell, and does not
};
inline constexpr std::size_t VolumeOriginCount = 4;

/// How many accounts and Regions have a volume of each origin.
using VolumeOrigins = std::array<int, VolumeOriginCount>;
[[nodiscard]] inline int placesOf(const VolumeOrigins &origins, VolumeOrigin origin)
{
    return origins[static_cast<std::size_t>(origin)];
}

/// How much of each data source GuardDuty is taken to analyze in a month, in one account and Region: what somebody assumes, for
/// every account or for one, unless a recording was measured.
class UsageAssumptions {
public:
    /// What is assumed until somebody says otherwise.
    [[nodiscard]] static UsageAssumptions builtIn();

    /// For an account that has nothing of its own.
    [[nodiscard]] Volume general(DataSource source) const { return m_general[static_cast<std::size_t>(source)]; }
    /// What is assumed, whatever was measured.
    [[nodiscard]] Volume of(AccountId account, DataSource source) const;
    [[nodiscard]] bool hasOwn(AccountId account) const { return m_own.contains(account); }
    [[nodiscard]] std::size_t ownCount() const { return m_own.size(); }

    void setGeneral(DataSource source, Volume volume) { m_general[static_cast<std::size_t>(source)] = volume; }
    void setOwn(AccountId account, DataSource source, Volume volume);
    /// The account is like all others again.
    void forgetOwn(AccountId account) { m_own.erase(account); }

    struct Found {
        Volume volume; ///< zero when it is unknown
        VolumeOrigin origin = VolumeOrigin::Assumed;
    };
    /// What an estimate is made with: measured comes before given and that before assumed. S3 data events are unknown when a
    /// recording is set that does not tell them.
    [[nodiscard]] Found find(AccountId account, Region region, DataSource source) const;
    [[nodiscard]] const std::shared_ptr<const RecordedVolumes> &measured() const { return m_measured; }
    /// Null: no recording. It is not among what toJson() keeps, since it belongs to the recording and not to the user.
    void setMeasured(std::shared_ptr<const RecordedVolumes> measured) { m_measured = std::move(measured); }

    [[nodiscard]] static Result<UsageAssumptions> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const UsageAssumptions &, const UsageAssumptions &) = default;

private:
    std::array<Volume, DataSourceCount> m_general {};
    std::map<AccountId, std::map<DataSource, Volume>> m_own;
    std::shared_ptr<const RecordedVolumes> m_measured;
};

/// "10", "0.5": whole units and up to three decimals, at most Volume::Most. Error::BadInput otherwise.
[[nodiscard]] Result<Volume> parseVolume(QStringView text);
/// What parseVolume() reads.
[[nodiscard]] QString plainText(Volume volume);

} // namespace bucketwatch
