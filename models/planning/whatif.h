// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plancost.h"
#include "planning/planfindings.h"
#include "planning/stagededit.h"
#include "planning/usagesettings.h"
#include "planning/whatifchanges.h"

namespace bucketwatch {

/// What is compared, and for whom.
struct WhatIfQuestion {
    std::shared_ptr<const OrganizationView> view;
    Caller caller = {}; ///< whose calls would lead there
    std::vector<Region> regions = {}; ///< to compare
    /// For ChosenAccounts. Nothing: those in which AllAccounts finds more in the recording.
    std::optional<std::vector<AccountId>> chosen = {};
    UsageSettings settings = {};
    Timestamp when {};
    std::shared_ptr<const DetectedRecording> recording = {}; ///< that suits @c view; null: none is open
};

/// A month of S3 Protection by list prices, once every free trial has ended.
struct MonthOfS3 {
    Money assumed; ///< at the volumes that were measured or are assumed
    CostRange range; ///< when those that are assumed are off either way, see CostBasis::GuessFactor
    Money withTrials; ///< as assumed, with what is free today
    VolumeOrigins origins = {}; ///< of the accounts and Regions that are covered
    friend bool operator==(const MonthOfS3 &, const MonthOfS3 &) = default;
};

/// One way to set S3 Protection up, beside what there is.
struct Alternative {
    /// An account that is covered in other Regions than now.
    struct OfAccount {
        int row = -1; ///< of the account table
        int regionsOn = 0; ///< more Regions
        int regionsOff = 0; ///< fewer
        std::optional<qsizetype> events = {}; ///< data events of the recording in those Regions; nothing: nobody knows
        std::optional<Money> cost = {}; ///< more a month; nothing: nobody knows
        std::optional<qsizetype> gained = {}; ///< findings; nothing: nobody knows
        std::optional<qsizetype> lost = {};
    };

    AlternativeKind kind = AlternativeKind::Current;
    bool isCurrent = false; ///< the configuration is so already
    std::vector<ChangeRequest> requests = {}; ///< that lead there, one for each Region in which something changes
    std::vector<UnprocessedAccount> unprocessed = {}; ///< what they would not reach
    CoverageChange coverage = {}; ///< of S3 Protection, in the Regions that are compared
    std::optional<MonthOfS3> cost = {}; ///< nothing: a price is missing, or a recording does not tell the volume
    std::optional<Money> difference = {}; ///< of the assumed cost to that of now
    std::optional<PlanFindings> findings = {}; ///< nothing without a recording
    std::vector<OfAccount> accounts = {}; ///< with most findings first

    /// Findings that are raised now and under it; nothing when nobody knows.
    [[nodiscard]] std::optional<BeforeAfter> found() const;
    /// Findings that it raises more, less those that it raises no more; nothing when nobody knows.
    [[nodiscard]] std::optional<qsizetype> foundMore() const;
};

/// All alternatives in some Regions.
struct WhatIf {
    struct LeftOut {
        Region region;
        Error why; ///< in the service's words
    };

    std::shared_ptr<const OrganizationView> current;
    std::vector<Region> regions = {}; ///< that are compared
    std::vector<LeftOut> leftOut = {}; ///< those of the question in which the caller cannot lead anywhere
    std::vector<AccountId> chosen = {};
    bool isSuggestion = false; ///< nobody chose these accounts
    std::vector<Alternative> alternatives = {}; ///< empty when all Regions are left out; ChosenAccounts only with accounts
    std::optional<std::size_t> bestValue = {}; ///< the alternative that costs least for each finding more
    QDate pricesOf = {}; ///< when the prices were read
    std::shared_ptr<const RecordedVolumes> measured = {}; ///< that volumes come from; null: they are assumed

    [[nodiscard]] const Alternative *find(AlternativeKind kind) const;
    /// Never null while there are alternatives.
    [[nodiscard]] const Alternative *currentOne() const;
};

/// Works all alternatives out, by the rules that carry requests out. What takes its time to arrive is taken to have arrived.
/// A Region is left out when it is not in use or not loaded, and when the caller may not set its preferences.
[[nodiscard]] WhatIf whatIf(const WhatIfQuestion &question);

/// What makes @p alternative a plan. The errors are those of stagedEdit().
[[nodiscard]] Result<StagedEdits> stagedEdits(const Alternative &alternative, const OrganizationView &view, Timestamp when);

} // namespace bucketwatch
