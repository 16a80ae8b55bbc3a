// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/pendingchange.h"
#include "items/plandraft.h"
#include "style/page.h"

#include <optional>

namespace bucketwatch {

class ChangeSender;
class LastChangePane;
class PlansSection;
class RemarkPlace;

/// Every protection plan of GuardDuty: its status in this account, and for the delegated administrator the coverage of the
/// active members and the auto-enable preference. S3 Protection has a page of its own; the others are configured in a dialog.
class ProtectionPlansPage final : public Page {
    Q_OBJECT
public:
    explicit ProtectionPlansPage(const PageContext &context, QWidget *parent = nullptr);
    ~ProtectionPlansPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    /// Opens what configures @p plan: its page or the dialog, which begins with @p draft when there is one.
    void configure(Feature plan, const std::optional<PlanDraft> &draft = {});
    /// Selects the plan with the feature name @p filter and opens its dialog, see Navigator::openPage().
    void open(const QString &filter);

private:
    void refresh();
    /// Asks about @p pending; a question that is cancelled leads back to @p draft.
    void confirm(const PendingChange &pending, const PlanDraft &draft);

    PageContext m_context;
    ChangeSender *m_sender;
    RemarkPlace *m_remark;
    PlansSection *m_plans;
    LastChangePane *m_lastChange;
};

} // namespace bucketwatch
