// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectiondraft.h"

#include <QWidget>

namespace bucketwatch {

class Alert;
class Button;
class CheckOption;
class Container;
class RadioOption;
class TileGroup;

/// The edit view of the S3 Protection page: "Enable for all accounts" or "Configure accounts manually". It edits a draft
/// and sends nothing: the page asks and sends when saveRequested().
class EditConfigurationView final : public QWidget {
    Q_OBJECT
public:
    explicit EditConfigurationView(QWidget *parent = nullptr);

    /// Begins with what @p summary holds.
    void begin(const S3ProtectionSummary &summary);
    /// Takes over new numbers and keeps what was chosen.
    void follow(const S3ProtectionSummary &summary);

    [[nodiscard]] S3ProtectionDraft draft() const;
    void choose(const S3ProtectionDraft &draft);
    [[nodiscard]] bool isModified() const { return draft() != m_initial; }
    /// Puts the focus on the choice that holds.
    void focusFirst();
    [[nodiscard]] Button *saveButton() const { return m_save; }
    [[nodiscard]] Button *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    /// Save was pressed and the draft is complete.
    void saveRequested();
    void cancelRequested();

private:
    [[nodiscard]] Container *makeScopes();
    [[nodiscard]] Container *makeThisAccount();
    [[nodiscard]] Container *makeNewMembers();
    [[nodiscard]] QWidget *makeButtons();
    void save();
    void showScope();

    S3ProtectionDraft m_initial;
    S3ProtectionSummary m_summary;
    TileGroup *m_scope = nullptr;
    QWidget *m_error = nullptr;
    Alert *m_allRemark;
    Container *m_thisAccount = nullptr;
    RadioOption *m_enableOwn = nullptr;
    RadioOption *m_disableOwn = nullptr;
    Container *m_newMembers = nullptr;
    CheckOption *m_enableNew = nullptr;
    Button *m_save = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace bucketwatch
