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
/// BehaviorSettings::threshold() a call is anomalous. What is anomalous is learned too, but a day of it counts as a quarter, so
/// that an attack does not make itself usual at once. Failed calls count: they were attempts.
class AnomalousBehaviorRule final : public DataEventRule {
public:
    AnomalousBehaviorRule(const EventLog &log, const BehaviorSettings &settings, FindingCollector &collector);

    /// A data event.
    void inspect(const Event &event) override;
    /// A management event: it shows where the identity calls from. One that changes permissions can be anomalous itself.
    void inspectManagement(const Event &event, bool isS3Permission);

    [[nodiscard]] BehaviorCoverage coverage() const;

private:
    [[nodiscard]] PlaceProfile &placeOf(const Event &event);
    [[nodiscard]] CallPurpose purposeOf(TextId name);
    [[nodiscard]] Circumstances circumstancesOf(const Event &event, CallPurpose purpose);
    [[nodiscard]] bool isLearned(Timestamp since, Timestamp now) const { return now - since >= m_settings.learning; }
    void judge(const Event &event);
    void count(const Circumstances &call, IdentityProfile &identity, PlaceProfile::Bucket *bucket, bool isUsual, bool isKnownNetwork) const;
    void learn(const Circumstances &call, IdentityProfile &identity, PlaceProfile &place, float share) const;
    void learnClient(const Circumstances &call, IdentityProfile &identity, PlaceProfile &place, float share) const;
    void raise(const Event &event, const Circumstances &call, const BehaviorScore &score, IdentityProfile &identity);
    [[nodiscard]] std::vector<UnusualPart> partsOf(
        const Event &event, const Circumstances &call, const BehaviorScore &score, const IdentityProfile &identity) const;

    const EventLog &m_log;
    BehaviorSettings m_settings;
    FindingCollector &m_collector;
    ClientNames m_names;
    std::array<const FindingType *, CallPurposes> m_types {};
    std::vector<std::optional<CallPurpose>> m_purposes; ///< by text of eventName
    struct PlaceKey {
        AccountId account;
        TextId region = 0;
        friend auto operator<=>(const PlaceKey &, const PlaceKey &) = default;
    };
    std::map<PlaceKey, PlaceProfile> m_places;
    PlaceProfile *m_lastPlace = nullptr; ///< neighbours are often alike
    PlaceKey m_lastKey;
    Timestamp m_now {};
};

} // namespace bucketwatch
