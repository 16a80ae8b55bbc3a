// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/feature.h"

#include <QObject>

class QAction;

namespace bucketwatch {

class AccountAdder;
class Button;
class DropdownButton;
class Header;
class MemberActions;

/// The actions in the head of the Accounts page: refresh, the Actions of @p members, Edit Protection Plans with a submenu of Enable and
/// Disable for each plan, Auto-enable preferences, and the button of @p adder.
class AccountsToolbar final : public QObject {
    Q_OBJECT
public:
    AccountsToolbar(Header *header, MemberActions &members, AccountAdder &adder, QObject *parent);

    /// @p lock says why nothing can be changed from here; empty: it can.
    void update(int selected, const QString &lock);
    void setVisible(bool visible);
    [[nodiscard]] DropdownButton *plansButton() const { return m_plans; }

Q_SIGNALS:
    void refreshRequested();
    void planRequested(bucketwatch::Feature plan, bool enable);
    void preferencesRequested();
    void importRequested();

private:
    void addPlan(Feature plan);

    Button *m_refresh;
    DropdownButton *m_plans;
    Button *m_preferences;
    MemberActions &m_members;
    AccountAdder &m_adder;
};

} // namespace bucketwatch
