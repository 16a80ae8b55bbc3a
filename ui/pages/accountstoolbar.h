// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/feature.h"

#include <QObject>

class QAction;

namespace bucketwatch {

class Button;
class DropdownButton;
class Header;
class MemberActions;

/// The actions in the head of the Accounts page: refresh, those of @p members, Edit Protection Plans with a submenu of Enable and
/// Disable for each plan, and Auto-enable preferences.
class AccountsToolbar final : public QObject {
    Q_OBJECT
public:
    AccountsToolbar(Header *header, MemberActions &members, QObject *parent);

    /// @p lock says why nothing can be changed from here; empty: it can.
    void update(int selected, const QString &lock);
    void setVisible(bool visible);
    [[nodiscard]] DropdownButton *plansButton() const { return m_plans; }

Q_SIGNALS:
    void refreshRequested();
    void planRequested(bucketwatch::Feature plan, bool enable);
    void preferencesRequested();

private:
    void addPlan(Feature plan);

    Button *m_refresh;
    DropdownButton *m_plans;
    Button *m_preferences;
    MemberActions &m_members;
};

} // namespace bucketwatch
