// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/pendingchange.h"
#include "items/plandraft.h"
#include "style/modal.h"

#include <optional>

namespace bucketwatch {

class Alert;
class Container;
class RadioOption;

/// "Configure" of a protection plan: this account, and for the delegated administrator the active members and the auto-enable
/// preference. Edits a PlanDraft and says why a choice is refused; accepted() means that pending() is to be confirmed.
class ConfigurePlanDialog final : public Modal {
    Q_OBJECT
public:
    ConfigurePlanDialog(const PageContext &context, Feature plan, QWidget *parent = nullptr);
    ~ConfigurePlanDialog() override;

    /// What Save asks for; nothing while the draft is what holds or the rules refuse it.
    [[nodiscard]] std::optional<PendingChange> pending() const { return m_pending; }
    [[nodiscard]] const PlanDraft &draft() const { return m_draft; }
    /// Begins with @p draft instead of what holds.
    void choose(const PlanDraft &draft);

private:
    void addOwn();
    void addMembers();
    void addPreference();
    RadioOption *addOption(Container *section, const char *name, const QString &text, const QString &description,
        const std::function<void()> &choose);
    void showDraft();
    void focusChoice();
    void follow();

    PageContext m_context;
    PlanSummary m_summary;
    PlanDraft m_draft;
    RadioOption *m_enableOwn = nullptr;
    RadioOption *m_disableOwn = nullptr;
    std::vector<std::pair<PlanDraft::Members, RadioOption *>> m_members;
    std::vector<std::pair<AutoEnable, RadioOption *>> m_preferences;
    Alert *m_remark;
    std::optional<PendingChange> m_pending;
};

} // namespace bucketwatch
