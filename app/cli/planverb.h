// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/recordingarguments.h"
#include "cli/whatifarguments.h"
#include "exchange/planexport.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "planning/changeplan.h"
#include "planning/planfindings.h"
#include "planning/planoutlook.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl plan: keeps edits instead of making them and shows what they would do. Without a name the plan ends with the
/// command.
class PlanVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "plan"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    [[nodiscard]] bool stagesSomething() const { return !m_stages.empty() || m_whatIf.staged(); }
    [[nodiscard]] bool editsPlan() const;
    [[nodiscard]] Result<ChangePlan> readPlan(PlanStore &store) const;
    [[nodiscard]] int list(const Context &context) const;
    /// Adds what --stage and --stage-alternative name and keeps the plan when it has a name.
    [[nodiscard]] Result<void> stage(SimulatedGuardDuty &service, ChangePlan &plan, const Context &context);
    [[nodiscard]] Result<void> stageOne(
        SimulatedGuardDuty &service, ChangePlan &plan, const std::string &argument, const Context &context);
    [[nodiscard]] Result<void> stageAlternative(
        const std::shared_ptr<const OrganizationView> &view, ChangePlan &plan, const Context &context);
    [[nodiscard]] int print(const Context &context, const ChangePlan &plan, const PlanOutlook &outlook) const;
    /// Puts @p exported into --out.
    [[nodiscard]] int writeFiles(const Context &context, const ExportedPlan &exported) const;
    [[nodiscard]] Result<std::shared_ptr<const Replay>> readReplay(
        const std::shared_ptr<const OrganizationView> &view, const Context &context) const;
    /// The recording that is named; null when none is.
    [[nodiscard]] Result<std::shared_ptr<const Replay>> readNamedReplay(
        const std::shared_ptr<const OrganizationView> &view, const Context &context) const;
    /// What @p replay raises under the current configuration and the plan.
    [[nodiscard]] static PlanFindings findingsOf(const Replay &replay, const PlanOutlook &outlook);
    [[nodiscard]] int printFindings(const Context &context, const PlanOutlook &outlook) const;
    [[nodiscard]] int printCost(const Context &context, const PlanOutlook &outlook) const;
    [[nodiscard]] int printAlternatives(const Context &context, const std::shared_ptr<const OrganizationView> &view) const;
    /// The plan as a document, into --out or to the output.
    [[nodiscard]] int printReview(const Context &context, const ChangePlan &plan, const PlanOutlook &outlook) const;
    [[nodiscard]] int printExport(const Context &context, const ChangePlan &plan, const PlanOutlook &outlook) const;

    std::string m_workspace;
    std::string m_name;
    std::string m_region;
    std::string m_as; ///< empty: what the action writes when nobody says
    std::string m_out; ///< the folder for exported files, the file for a review
    std::string m_format = "table";
    std::string m_action = "show";
    std::vector<std::string> m_arguments; ///< of actions that edit the plan
    std::vector<std::string> m_stages;
    RecordingArguments m_recording;
    WhatIfArguments m_whatIf;
    bool m_hadProblem = false; ///< something that was to be staged could not be
};

} // namespace bucketwatch
