// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"

#include <array>
#include <optional>

namespace bucketwatch {

/// The ways to set S3 Protection up that are compared with each other.
enum class AlternativeKind : std::uint8_t {
    Current, ///< what there is, where that is none of the others
    Off, ///< NONE, and disabled in every account
    AdministratorOnly, ///< NONE, and enabled in the administrator account alone
    NewAccounts, ///< NEW; accounts that are there stay as they are
    ChosenAccounts, ///< the same, and some accounts by name
    AllAccounts, ///< ALL
};

/// Those that can be asked for, in the order in which they are shown.
inline constexpr std::array AllAlternatives {AlternativeKind::Off, AlternativeKind::AdministratorOnly, AlternativeKind::NewAccounts,
    AlternativeKind::ChosenAccounts, AlternativeKind::AllAccounts};

/// "off", "administrator-only", "new", "chosen", "all", "current"; for the command line.
[[nodiscard]] QString wireName(AlternativeKind kind);
/// "Administrator only"; translated.
[[nodiscard]] QString displayName(AlternativeKind kind);
/// Nothing for other words, and for "current", which cannot be asked for.
[[nodiscard]] std::optional<AlternativeKind> parseAlternative(QStringView wireName);

/// What the delegated administrator of @p region changes to get to @p kind: the auto-enable preference, then members that are not so
/// yet, then its own detector. @p chosen are for ChosenAccounts; those that cannot be reached are named too, so that the service says
/// why. Empty without an administrator. The Region must be loaded.
[[nodiscard]] std::vector<Change> changesTo(
    AlternativeKind kind, const OrganizationView &view, const RegionView &region, const std::vector<AccountId> &chosen = {});

/// The title of an edit with @p changes, which changesTo() gave: "Disable S3 Protection for every account in Europe (Ireland)".
[[nodiscard]] QString alternativeTitle(AlternativeKind kind, Region region, const std::vector<Change> &changes);

} // namespace bucketwatch
