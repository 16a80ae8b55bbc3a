// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/protectionplansmodel.h"
#include "style/container.h"

class QAction;

namespace bucketwatch {

class DropdownButton;
class TableView;

/// "Protection plans": one row a plan, with Actions for the selected one. As high as its rows. Which columns there are depends
/// on who looks: only the delegated administrator sees the organization's.
class PlansSection final : public Container {
    Q_OBJECT
public:
    /// Brief leaves out what is about the account itself.
    enum class Detail { Full, Brief };

    PlansSection(const QString &title, Detail detail, QWidget *parent = nullptr);

    /// @p lock says why no plan can be configured; empty: they can.
    void show(const OrganizationView &view, Region region, AccountId account, Timestamp now, const QString &lock);
    using QWidget::show;
    [[nodiscard]] const ProtectionPlansModel &model() const { return *m_model; }
    [[nodiscard]] DropdownButton *actionsButton() const { return m_actions; }
    void select(Feature plan);

Q_SIGNALS:
    void configureRequested(bucketwatch::Feature plan);
    void accountsRequested(bucketwatch::Feature plan, bool enabled);

private:
    void setWidths();
    void showColumns(bool administrates);
    void showActions();
    [[nodiscard]] std::optional<Feature> selectedPlan() const;

    Detail m_detail;
    QString m_lock;
    ProtectionPlansModel *m_model;
    TableView *m_table;
    DropdownButton *m_actions;
    QAction *m_configure;
    QAction *m_enabled;
    QAction *m_notEnabled;
};

} // namespace bucketwatch
