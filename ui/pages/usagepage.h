// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "planning/usageestimate.h"
#include "planning/usagesettings.h"
#include "style/page.h"

class QLineEdit;

namespace bucketwatch {

class Button;
class DropdownButton;
class EstimateSection;
class Figure;
class RegionLoader;
class RemarkPlace;
class TableSection;
class TrialsModel;
class UsageAccountsProxy;
class UsageExport;
class UsageSharesModel;
class UsageVolumes;

/// The Usage page: what a month costs by the user's own price table and assumed volumes, or those of the recording that is open,
/// by account, Region and plan, and the free trials that run. Everything is an estimate and says so. It changes nothing of the
/// organization.
class UsagePage final : public Page {
    Q_OBJECT
public:
    explicit UsagePage(const PageContext &context, QWidget *parent = nullptr, const QString &file = usageSettingsPath());
    ~UsagePage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    bool focusFilter() override;
    /// Scrolls to the list of free trials and puts the focus there.
    void showTrials();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Scope { ThisRegion, AllRegions };

    void addHead();
    void addFigures();
    void addAccounts();
    void addTrials();
    void chooseScope(Scope scope);
    [[nodiscard]] std::vector<Region> chosenRegions() const;
    void readSettings();
    void takeSettings(const UsageSettings &settings);
    /// What an estimate is made with.
    [[nodiscard]] UsageAssumptions volumes() const;
    void takeVolumes();
    void loadMissing(const std::vector<Region> &regions);
    void refresh();
    void showEstimate(const OrganizationView &view, const UsageAssumptions &volumes, UsageEstimate estimate);
    void showFigures(const UsageEstimate &estimate);
    void scrollToTrials();
    void openPrices();
    void openAssumptions();
    void openVolumesOfSelected();
    void editVolumes(const std::optional<Account> &account);
    [[nodiscard]] std::optional<Account> selectedAccount() const;
    void select(AccountId account);
    void measureDemoRecording(); ///< for scenes

    PageContext m_context;
    QString m_file;
    UsageSettings m_settings;
    Scope m_scope = Scope::ThisRegion;
    bool m_isEstimating = false;
    bool m_isLoading = false; ///< a recording, for a scene
    bool m_goesToTrials = false; ///< with the next estimate
    std::shared_ptr<const RecordedVolumes> m_measured; ///< that the latest estimate was asked for with; null: all is assumed
    bool m_isStale = true; ///< while nobody looks, or an estimate of what was before is on its way
    UsageVolumes &m_volumesOf;
    RegionLoader *m_loader;
    DropdownButton *m_regions;
    UsageExport *m_export = nullptr;
    RemarkPlace *m_remark;
    QWidget *m_content;
    std::array<Figure *, 4> m_figures {};
    UsageSharesModel *m_byAccount;
    UsageAccountsProxy *m_accounts;
    UsageSharesModel *m_byRegion;
    UsageSharesModel *m_byPlan;
    TrialsModel *m_trials;
    TableSection *m_accountsSection = nullptr;
    TableSection *m_trialsSection = nullptr;
    TableSection *m_regionsSection = nullptr;
    TableSection *m_plansSection = nullptr;
    QLineEdit *m_find;
    Button *m_volumes;
    EstimateSection *m_estimated;
};

} // namespace bucketwatch
