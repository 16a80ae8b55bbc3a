// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/s3protectiondraft.h"
#include "style/page.h"

#include <QPointer>

namespace bucketwatch {

class Alert;
class ChangeSender;
class ConfigurationSection;
class ConfirmChangeDialog;
class DataEventsSection;
class EditConfigurationView;
class LastChangePane;
class MembersSection;
class StatusSection;

/// The S3 Protection page: what it shows and allows depends on what the account is to GuardDuty in the Region. The delegated
/// administrator configures the organization, a standalone account itself, a member reads, the management account is shown
/// the way to the administrator. Every edit is confirmed in a dialog and sent to the service as one request.
class S3ProtectionPage final : public Page {
    Q_OBJECT
public:
    explicit S3ProtectionPage(const PageContext &context, QWidget *parent = nullptr);
    ~S3ProtectionPage() override;

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    void activateTrail(int index) override;
    [[nodiscard]] std::vector<Scene> scenes() override;

    /// Opens the edit view. Does nothing unless the account is the delegated administrator.
    void beginEdit();
    /// Asks before it drops what was chosen.
    void leaveEdit();

private:
    void refresh();
    void showOverview();
    void showRemarks();
    void countFindings(Timestamp now);
    [[nodiscard]] QString ownLock() const;
    [[nodiscard]] QString memberLock() const;
    [[nodiscard]] QString editLock() const;

    void saveConfiguration();
    void enableExistingMembers();
    void setOwn(bool enable);
    /// Asks with the dialog that @p make gives; @p success is said when the change was carried out.
    template<typename MakeDialog> void ask(const std::vector<Change> &changes, const QString &success, MakeDialog make);
    void endEdit();
    /// For a scene: lets @p caller make @p changes, then calls @p then.
    [[nodiscard]] std::vector<Scene> restrictedScenes();
    void prepare(AccountId caller, const std::vector<Change> &changes, const std::function<void()> &then);

    PageContext m_context;
    ChangeSender *m_sender;
    S3ProtectionSummary m_summary;
    int m_count = 0; ///< run of the count of findings; a late one is dropped
    int m_counted = 0; ///< the last run that came to an end
    int m_preparing = 0; ///< changes for a scene that are on their way
    QString m_findingsFilter; ///< shows the findings that are counted
    QWidget *m_overview;
    QWidget *m_remarkPlace;
    ConfigurationSection *m_configuration;
    MembersSection *m_members;
    StatusSection *m_status;
    DataEventsSection *m_dataEvents;
    EditConfigurationView *m_edit;
    LastChangePane *m_lastChange;
};

} // namespace bucketwatch
