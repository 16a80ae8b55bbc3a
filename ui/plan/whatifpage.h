// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "planning/whatif.h"

namespace bucketwatch {

class Alert;
class Button;
class DropdownButton;
class EmptyState;
class PlanDesk;
class UsageVolumes;
class WhatIfChart;
class WhatIfDetail;
class WhatIfRecordingRow;
class WhatIfTable;
class WhatIfWatch;

/// The What-if explorer: the ways to set S3 Protection up beside each other, with what each covers, costs, and finds in the recording
/// that is open. Any of them becomes a plan; nothing is sent.
class WhatIfPage final : public Page {
    Q_OBJECT
public:
    enum class Scope { AllRegions, ThisRegion };

    explicit WhatIfPage(const PageContext &context, QWidget *parent = nullptr);
    ~WhatIfPage() override;

    [[nodiscard]] static PageDescription description();

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    /// What is shown; null before the first answer.
    [[nodiscard]] std::shared_ptr<const WhatIf> all() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHead();
    void addRemarks();
    void addAlternatives();
    void addComparison();
    void chooseScope(Scope scope);
    void chooseAccounts();
    void createPlan();
    [[nodiscard]] std::vector<Region> regions() const;
    [[nodiscard]] bool loadMissing();
    void refresh();
    void showAnswer();
    void showState();
    void showChart();
    void showRemarks();
    void showSelected();
    void keepSelection();
    [[nodiscard]] QString planLock() const;
    void openAccount(AccountId account);
    void loadDemoRecording(); ///< for scenes

    PageContext m_context;
    PlanDesk &m_plans;
    WhatIfWatch *m_watch;
    Scope m_scope = Scope::AllRegions;
    std::optional<std::vector<AccountId>> m_chosen; ///< nothing: those that the recording suggests
    std::optional<AlternativeKind> m_selected; ///< by somebody; nothing: the best one
    QString m_loadFailure;
    bool m_isStale = true; ///< while nobody looks
    bool m_isLoading = false;
    UsageVolumes &m_volumes;
    std::shared_ptr<const RecordedVolumes> m_measured; ///< that was asked with
    DropdownButton *m_regionsButton;
    Button *m_chooseButton;
    WhatIfRecordingRow *m_recording;
    Alert *m_noPermission;
    Button *m_switchButton;
    Alert *m_remark;
    Button *m_againButton;
    Alert *m_priceRemark;
    QWidget *m_content;
    WhatIfTable *m_alternatives;
    WhatIfChart *m_chart;
    EmptyState *m_noChart;
    WhatIfDetail *m_detail;
};

} // namespace bucketwatch
