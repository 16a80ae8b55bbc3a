// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace bucketwatch {

class GuardDutyService;
class PlanDesk;
class Session;

/// The dark bar at the top: the title, the switch between editing and planning, and the selectors of Region and identity.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(GuardDutyService &service, Session &session, PlanDesk &plans, QWidget *parent = nullptr);

    [[nodiscard]] QMenu *regionMenu() const { return m_regionMenu; }
    [[nodiscard]] QMenu *identityMenu() const { return m_identityMenu; }
    [[nodiscard]] QMenu *editingMenu() const { return m_editingMenu; }

Q_SIGNALS:
    void regionRequested(bucketwatch::Region region);
    void identityRequested(bucketwatch::AccountId account);
    /// "Other account…" was chosen.
    void otherAccountRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void refreshEditing();
    void fillRegionMenu();
    void fillIdentityMenu();
    void fillEditingMenu();

    GuardDutyService &m_service;
    Session &m_session;
    PlanDesk &m_plans;
    QPushButton *m_editing;
    QPushButton *m_region;
    QPushButton *m_identity;
    QMenu *m_editingMenu;
    QMenu *m_regionMenu;
    QMenu *m_identityMenu;
};

} // namespace bucketwatch
