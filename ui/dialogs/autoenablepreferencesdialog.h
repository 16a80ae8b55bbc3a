// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/pendingchange.h"
#include "style/modal.h"

#include <optional>

namespace bucketwatch {

class Alert;
class AutoEnableModel;
class CodePane;
class RadioOption;

/// "Manage auto-enable preferences": what happens to existing and new accounts by itself, for S3 Protection in the Region
/// of the session. Edits the draft of an AutoEnableModel and says what Save would do; it sends nothing itself.
class AutoEnablePreferencesDialog final : public Modal {
    Q_OBJECT
public:
    explicit AutoEnablePreferencesDialog(const PageContext &context, QWidget *parent = nullptr);
    ~AutoEnablePreferencesDialog() override;

    /// What Save asks for; nothing while the draft is what holds.
    [[nodiscard]] std::optional<PendingChange> pending() const { return m_pending; }

private:
    void showDraft();

    PageContext m_context;
    AutoEnableModel *m_model;
    std::vector<std::pair<AutoEnable, RadioOption *>> m_options;
    Alert *m_effect;
    CodePane *m_command;
    std::optional<PendingChange> m_pending;
};

} // namespace bucketwatch
