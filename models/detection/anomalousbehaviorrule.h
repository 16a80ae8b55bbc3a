// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/behaviorcoverage.h"
#include "detection/behaviorprofiles.h"
#include "detection/behaviorscore.h"
#include "detection/behaviorsettings.h"
#include "detection/clientnames.h"
#include "detection/dataeventrule.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace bucketwatch {

class EventLog;
class FindingCollector;
struct FindingType;

/// The five AnomalousBehavior types: data events, and management calls that change permissions, of an identity that does not
/// usually call so. A profile is kept of every identity, bucket, account and Region; BehaviorScore says what adds up, and from
/// BehaviorSettings::threshold() a call is anomalous. What comes near that is learned too, but a day of it counts as a quarter, so
/// that an attack does not make itself usual at once. Failed calls count: they were attempts. Management events show where
/// somebody calls from, and with which program; a history of S3 they are not.
class AnomalousBehaviorRule final : public DataEventRule {
public:
    /// @param origins may be null
    AnomalousBehaviorRule(
        const EventLog &log, const BehaviorSettings &settings, const AddressOrigins *origins, FindingCollector &collector);

    /// A data event.
    void inspect(const Event &event) override;
    enum class Management : std::uint8_t { Other, CreatesBucket, SetsPermission };
    /// A management event. One that sets permissions can be anomalous itself.
    void inspectManagement(const Event &event, Management kind);

    [[nodiscard]] BehaviorCoverage coverage() const;

    /// Buckets of an identity, each purpose counting, that findings have evidence of their own for. On further ones an identity's
    /// findings share one, which does not name the bucket.
    static constexpr std::size_t MostBucketsInEvidence = 1024;
    static constexpr std::size_t MostEvidence = 64; ///< of an identity, besides the first on each bucket

private:
    [[nodiscard]] PlaceProfile &placeOf(const Event &event);
    /// What a call of an eventName is, by itself.
    struct Kind {
        CallPurpose purpose = CallPurpose::Discovery;
        std::uint32_t calls = 1;
        bool alsoWrites = false;
    };
    [[nodiscard]] Kind kindOf(TextId name);
    [[nodiscard]] Circumstances circumstancesOf(const Event &event);
    [[nodiscard]] bool isLearned(Timestamp since, Timestamp now) const { return now - since >= m_settings.learning; }
    void judge(const Event &event, const Circumstances &call);
    void count(const Circumstances &call, IdentityProfile &identity, PlaceProfile::Bucket *bucket, bool isUsual, bool isKnownNetwork) const;
    void learn(const Circumstances &call, IdentityProfile &identity, AccountClients &account, float share) const;
    void learnClient(const Circumstances &call, IdentityProfile &identity, AccountClients &account, float share) const;
    void raise(const Event &event, const Circumstances &call, const BehaviorScore &score, IdentityProfile &identity);
    [[nodiscard]] std::vector<UnusualPart> partsOf(
        const Event &event, const Circumstances &call, const BehaviorScore &score, const IdentityProfile &identity) const;

    const EventLog &m_log;
    BehaviorSettings m_settings;
    FindingCollector &m_collector;
    ClientNames m_names;
    std::array<const FindingType *, CallPurposes> m_types {};
    std::vector<std::optional<Kind>> m_kinds; ///< by text of eventName
    struct PlaceKey {
        AccountId account;
        TextId region = 0;
        friend auto operator<=>(const PlaceKey &, const PlaceKey &) = default;
    };
    std::map<PlaceKey, PlaceProfile> m_places;
    std::map<AccountId, AccountClients> m_accounts;
    PlaceProfile *m_lastPlace = nullptr; ///< neighbours are often alike
    AccountClients *m_lastAccount = nullptr;
    PlaceKey m_lastKey;
    Timestamp m_now {};
};

} // namespace bucketwatch
