// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plansummary.h"

#include <QString>

#include <optional>
#include <vector>

namespace bucketwatch {

/// What the S3 Protection page is made of.
using S3Coverage = PlanCoverage;
using S3ProtectionSummary = PlanSummary;

/// "12 days left, until November 30, 2026 …" or "Ended on …"; of one that never began, how long it takes. @p now is the simulated
/// time.
[[nodiscard]] QString trialText(std::optional<Timestamp> ends, Timestamp now);

/// The words of the S3 Protection page, AWS's labels, in one place for page, dialogs and history.
namespace S3Words {
[[nodiscard]] QString enabled(bool enabled); ///< "Enabled", "Not enabled"
[[nodiscard]] QString on(bool on); ///< "On", "Off"
/// AWS's page prints this section name with a small first letter.
[[nodiscard]] QString thisAccount(); ///< "delegated GuardDuty administrator account (this account)"
[[nodiscard]] QString configuration(AutoEnable preference); ///< "Enable for all accounts", "Configure accounts manually"
[[nodiscard]] QString forNewAccounts(); ///< "Automatically enable for new member accounts"
[[nodiscard]] QString mayTakeADay(); ///< the note about 24 hours
[[nodiscard]] QString regionName(Region region); ///< "Europe (Ireland) eu-west-1"
} // namespace S3Words

/// One line of what a request makes different: "S3 Protection: Not enabled, Enabled".
struct Difference {
    QString label;
    QString before;
    QString after;
    friend bool operator==(const Difference &, const Difference &) = default;
};

/// What is different between two moments of the same plan, account and Region, in the words and order of the page.
[[nodiscard]] std::vector<Difference> differences(const PlanSummary &before, const PlanSummary &after);

} // namespace bucketwatch
