// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apihost.h"
#include "planning/changeplan.h"
#include "planning/planoutlook.h"

#include <functional>

namespace bucketwatch {

/// An organization as a plan would leave it: calls are answered from the plan's result, and what they change is staged in the
/// plan instead of carried out. So scripts can write into a plan and read it back. Lives in the thread of the host behind it.
class PlanHost final : public ApiHost {
public:
    /// Keeps a plan; what it returns without an error is stored.
    using Store = std::function<Result<void>(const ChangePlan &)>;

    /// @p behind outlives this.
    PlanHost(ApiHost &behind, ChangePlan plan, Store store);

    /// Works the plan out; before anything is asked. Error::Conflict while a run of the plan is not through, Error::Storage for
    /// Regions that cannot be read.
    [[nodiscard]] Result<void> open();
    [[nodiscard]] const ChangePlan &plan() const { return m_plan; }

    [[nodiscard]] ApiReply call(const ApiCall &call, const Caller &caller) override;
    [[nodiscard]] ApiJson callJson(const ApiCall &call, const Caller &caller) override;
    /// Stages @p request and answers what it would do. Error::BadInput for what cannot be planned.
    [[nodiscard]] Result<Outcome> change(const ChangeRequest &request) override;
    [[nodiscard]] Result<void> load(const std::vector<Region> &regions) override;
    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_outlook.result; }
    [[nodiscard]] Timestamp now() const override { return m_behind.now(); }
    [[nodiscard]] QByteArray keySeed() const override { return m_behind.keySeed(); }
    [[nodiscard]] ClientTokens &clientTokens() override { return m_tokens; }

private:
    void workOut();

    ApiHost &m_behind;
    ChangePlan m_plan;
    Store m_store;
    PlanOutlook m_outlook;
    ClientTokens m_tokens; ///< of detectors that are planned
};

} // namespace bucketwatch
