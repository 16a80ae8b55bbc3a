// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "planning/planrebase.h"

#include <string>

namespace bucketwatch {

/// bucketwatchctl apply: carries a plan out in batches of one Region and 50 accounts, goes on with one that was interrupted, and
/// keeps in the plan what was left undone. Where others changed what the plan is about since it was staged, nothing is sent
/// before that is decided.
class ApplyVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "apply"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    [[nodiscard]] Result<ChangePlan> readPlan(PlanStore &store) const;
    /// Sends every batch that is left.
    [[nodiscard]] Result<void> sendAll(PlanRun &run, SimulatedGuardDuty &service, const Context &context) const;
    /// What others changed since the plan was staged, and --keep did not decide.
    void printConflicts(const std::vector<PlanConflict> &conflicts, const ChangePlan &plan, const Context &context) const;
    void print(const PlanRun &run, const PlanOutlook &readBack, const Context &context) const;

    std::string m_workspace;
    std::string m_name;
    std::string m_keep; ///< "mine", "theirs", or empty: conflicts end it
    std::string m_format = "table";
};

} // namespace bucketwatch
