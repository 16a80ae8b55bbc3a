// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "journal/edit.h"
#include "organization/autoenable.h"
#include "organization/feature.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace bucketwatch {

/// UpdateDetector: the caller's own detector.
struct SetOwnFeature {
    Region region;
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    friend bool operator==(const SetOwnFeature &, const SetOwnFeature &) = default;
};

/// UpdateMemberDetectors: members of the calling administrator, any number of them.
struct SetMemberFeature {
    Region region;
    std::vector<AccountId> accounts;
    Feature feature = Feature::S3DataEvents;
    bool enable = false;
    friend bool operator==(const SetMemberFeature &, const SetMemberFeature &) = default;
};

/// UpdateOrganizationConfiguration. What is not named stays as it is.
struct SetAutoEnable {
    Region region;
    std::optional<AutoEnable> members; ///< autoEnableOrganizationMembers
    std::vector<std::pair<Feature, AutoEnable>> features;
    friend bool operator==(const SetAutoEnable &, const SetAutoEnable &) = default;
};

using Change = std::variant<SetOwnFeature, SetMemberFeature, SetAutoEnable>;

/// What a page, a verb or an HTTP call asks for: several changes that are carried out together or not at all,
/// and are one entry of the history.
struct ChangeRequest {
    Caller caller;
    QString title; ///< imperative, translated, for the history: "Enable S3 Protection for 45 accounts"
    std::vector<Change> changes;
};

/// An account that a request named and that was not changed, with the reason in the service's words.
struct UnprocessedAccount {
    AccountId account;
    Region region;
    QString reason;
    friend bool operator==(const UnprocessedAccount &, const UnprocessedAccount &) = default;
};

struct Outcome {
    EditNumber edit = 0; ///< 0 when nothing was different, so nothing was stored
    qsizetype changedAccounts = 0; ///< detectors that are different now
    std::vector<UnprocessedAccount> unprocessed;
};

/// What may be different in a new view: whole Regions, and in them the rows of accounts.
struct OrganizationDelta {
    struct Part {
        Region region;
        bool configurationChanged = false;
        std::vector<int> rows; ///< ascending rows of AccountTable; empty: none
    };
    bool everything = false; ///< other workspace, other accounts: reread all
    std::vector<Part> parts;
};

} // namespace bucketwatch
