// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/pendingchange.h"
#include "style/page.h"

#include <optional>

namespace bucketwatch {

class AdministratorModel;
class ChangeSender;
class FrequencySection;
class KeyValueGrid;
class SuspendSection;
class TableView;
class TagsSection;
class InvitationsSection;
class SamplesSection;
class Button;

/// The Settings page: the detector of the account in the Region with its ID, which the API and the CLI ask for everywhere, how
/// often it publishes, its tags, and whether it runs; and who administers GuardDuty in each Region.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] std::vector<Scene> scenes() override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;

private:
    void addSections();
    /// Sends @p change, or says why it cannot be.
    void send(const Change &change, const QString &success);
    void askToStop(bool disable);
    void showDetector();
    [[nodiscard]] std::optional<PendingChange> pendingFor(const Change &change);
    void addAdministrators();
    void showSamples();
    void archiveSamples();
    void editDestination();
    void stopExporting();
    void showDelegation();
    /// That of the chosen row of the table, else that of the session.
    [[nodiscard]] std::shared_ptr<const RegionView> chosenRegion() const;
    void delegate();
    void removeDelegation();
    /// Reads the Region that is chosen if nobody did yet.
    void withRows(const std::function<void(const RegionView &)> &then);
    void openDelegateDialog(Region region);
    void askToRemove(Region region, AccountId administrator);
    void showFacts();
    /// What the facts say.
    struct Facts {
        QString organization;
        AccountId management;
        std::size_t regions = 0;
        std::shared_ptr<const AccountTable> accounts;
        Region region;
        AccountId account;
        Detector detector;
        friend bool operator==(const Facts &, const Facts &) = default;
    };

    PageContext m_context;
    std::optional<Facts> m_facts;
    KeyValueGrid *m_about;
    KeyValueGrid *m_organization;
    ChangeSender *m_sender;
    FrequencySection *m_frequency;
    TagsSection *m_tags;
    SuspendSection *m_suspend;
    AdministratorModel *m_model;
    TableView *m_table;
    InvitationsSection *m_invitations;
    SamplesSection *m_samples;
    Button *m_delegate;
    Button *m_removeDelegate;
    bool m_isPreparingScene = false;
};

} // namespace bucketwatch
