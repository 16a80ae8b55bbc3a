// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/pendingchange.h"
#include "organization/autoenablesubject.h"
#include "style/modal.h"

#include <optional>

namespace bucketwatch {

class Alert;
class AutoEnableModel;
class CodePane;
class PreferenceSection;

/// "Manage auto-enable preferences": what happens to existing and new accounts by itself in the Region of the session, for GuardDuty
/// and every protection plan, a section each. Edits the draft of an AutoEnableModel and says what Save would do; it sends
/// nothing itself.
class AutoEnablePreferencesDialog final : public Modal {
    Q_OBJECT
public:
    explicit AutoEnablePreferencesDialog(const PageContext &context, QWidget *parent = nullptr);
    ~AutoEnablePreferencesDialog() override;

    /// What Save asks for, all of it one edit; nothing while the draft is what holds or the rules refuse it.
    [[nodiscard]] std::optional<PendingChange> pending() const { return m_pending; }
    /// "The auto-enable preferences of S3 Protection, EKS Protection have been saved."
    [[nodiscard]] QString successText() const;
    /// Opens the sections of @p subjects and no others.
    void unfold(const std::vector<AutoEnableSubject> &subjects);
    [[nodiscard]] AutoEnableModel &model() const { return *m_model; }

private:
    void addSections();
    void showDraft();

    PageContext m_context;
    AutoEnableModel *m_model;
    Alert *m_notInForce;
    std::vector<PreferenceSection *> m_sections;
    Alert *m_refusal;
    CodePane *m_command;
    std::optional<PendingChange> m_pending;
};

} // namespace bucketwatch
