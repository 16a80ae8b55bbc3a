// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/autoenablesubject.h"
#include "planning/planoutlook.h"

#include <span>

namespace bucketwatch {

struct RegionDiff;

/// Accounts of one Region, as ascending rows of the account table.
struct DiffPlaces {
    Region region;
    std::vector<int> rows;
    friend bool operator==(const DiffPlaces &, const DiffPlaces &) = default;
};
[[nodiscard]] qsizetype countOf(const std::vector<DiffPlaces> &places);

/// One value that becomes another one in many places: "S3 Protection: Disabled, then Enabled".
struct DiffValues {
    Field field = Field::FirstFeature;
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    std::vector<DiffPlaces> places; ///< by Region, in the order of the organization; none is empty
    friend bool operator==(const DiffValues &, const DiffValues &) = default;
};

/// Why accounts change: a preference reaches them, an edit names them, or a policy of AWS Organizations applies.
enum class DiffReason : std::uint8_t { Preference, Explicit, Policy };
[[nodiscard]] QString displayName(DiffReason reason);

/// One line of a diff, which unfolds to values and those to accounts.
struct DiffLine {
    struct Preference {
        AutoEnableSubject subject;
        AutoEnable before = AutoEnable::None;
        AutoEnable after = AutoEnable::None;
        bool comesWithGuardDuty = false; ///< it stays as it is, and accounts change since they get GuardDuty
        friend bool operator==(const Preference &, const Preference &) = default;
    };

    DiffReason reason = DiffReason::Explicit;
    std::optional<Preference> preference; ///< what is set in @c regions
    std::vector<Region> regions;
    std::vector<DiffValues> values; ///< what becomes of accounts by it
    QString text; ///< "S3 Protection for ALL accounts in 12 Regions (was NEW)"; translated
    qsizetype places = 0; ///< accounts times Regions that change by it, each once
    qsizetype accounts = 0; ///< different accounts among them

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// Accounts and Regions that stay as they are, for one reason.
struct UnchangedLine {
    enum class Reason : std::uint8_t {
        Unprocessed, ///< the service would leave it out, see @c text
        Refused, ///< the edit that names it
        AlreadySo,
        CancelledOut, ///< one edit changes it and another one changes it back
        RegionOff,
        PreferenceLeavesExisting, ///< NEW and NONE reach no account that exists
        NotReached, ///< no member, or managed by somebody else
        NotNamed, ///< the plan changes something in the Region, and not this account
        RegionNotNamed,
    };

    Reason reason = Reason::NotNamed;
    QString text; ///< why; translated
    std::vector<DiffPlaces> places;

    friend bool operator==(const UnchangedLine &, const UnchangedLine &) = default;
};

/// What a plan changes and what not. Every account in every Region is in exactly one of the two.
struct PlanDiff {
    std::vector<DiffLine> lines; ///< preferences, then explicit ones, then policies
    /// Changes of something else, in words: the delegated administrator, invitations, tags, policies, AWS Organizations.
    QStringList others;
    std::vector<UnchangedLine> unchanged;
    qsizetype changedPlaces = 0;
    qsizetype unchangedPlaces = 0;

    [[nodiscard]] bool isEmpty() const { return lines.empty() && others.empty(); }
    friend bool operator==(const PlanDiff &, const PlanDiff &) = default;
};

[[nodiscard]] PlanDiff diffOf(const PlanOutlook &outlook);
/// The same from its parts, one for each of regionOutlooks().
[[nodiscard]] PlanDiff diffOf(const PlanOutlook &outlook, std::span<const RegionDiff *const> regions);

} // namespace bucketwatch
