// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/topbar.h"

#include "context/plandesk.h"
#include "context/session.h"
#include "guardduty/guarddutyservice.h"
#include "items/identitytext.h"
#include "organization/identities.h"
#include "shell/topbarbutton.h"
#include "style/dropdownmenu.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

TopBar::TopBar(GuardDutyService &service, Session &session, PlanDesk &plans, QWidget *parent)
    : QWidget(parent), m_service(service), m_session(session), m_plans(plans), m_editing(new TopBarButton(this)), m_region(new TopBarButton(this)), m_identity(new TopBarButton(this)),
      m_editingMenu(new DropdownMenu(m_editing)), m_regionMenu(new DropdownMenu(m_region)), m_identityMenu(new DropdownMenu(m_identity))
{
    auto *title = new TextLabel(tr("Bucketwatch"), TextLevel::Strong, TextLabel::Tone::Body, this);
    title->setWordWrap(false);
    QPalette onDark = title->palette();
    onDark.setColor(QPalette::WindowText, Tokens::of(this)(TopnavTitle)); // the bar is dark in both themes
    title->setPalette(onDark);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 8, 0);
    line->setSpacing(4);
    line->addWidget(title);
    line->addStretch(1);
    line->addWidget(m_editing);
    line->addWidget(m_region);
    line->addWidget(m_identity);
    setMinimumHeight(Tokens::TopBarHeight);
    setAccessibleName(tr("Region and account"));
    m_editing->setObjectName(u"editingSwitch"_s);
    m_editing->setMenu(m_editingMenu);
    m_region->setObjectName(u"regionSelector"_s);
    m_identity->setObjectName(u"identitySelector"_s);
    m_region->setMenu(m_regionMenu);
    m_identity->setMenu(m_identityMenu);

    connect(m_regionMenu, &QMenu::aboutToShow, this, &TopBar::fillRegionMenu);
    connect(m_identityMenu, &QMenu::aboutToShow, this, &TopBar::fillIdentityMenu);
    connect(&m_session, &Session::changed, this, &TopBar::refresh);
    connect(&m_service, &GuardDutyService::organizationChanged, this, &TopBar::refresh);
    connect(m_editingMenu, &QMenu::aboutToShow, this, &TopBar::fillEditingMenu);
    connect(&m_plans, &PlanDesk::changed, this, &TopBar::refreshEditing);
    connect(&m_plans, &PlanDesk::planningChanged, this, &TopBar::refreshEditing);
    refresh();
    refreshEditing();
}

void TopBar::refreshEditing()
{
    const QString name = fontMetrics().elidedText(m_plans.plan().name(), Qt::ElideRight, 22 * fontMetrics().averageCharWidth());
    //: %1 is the name of a plan
    const QString text = m_plans.isPlanning() ? tr("Plan changes: %1").arg(name) : tr("Edit directly");
    m_editing->setText(text);
    m_editing->setAccessibleName(tr("Editing: %1").arg(text));
    m_editing->setToolTip(m_plans.isPlanning()
            ? tr("What you change on a page is put into the plan and takes effect when the plan is applied.")
            : tr("What you change on a page takes effect at once."));
    m_editing->updateGeometry();
}

void TopBar::fillEditingMenu()
{
    m_editingMenu->clear();
    const auto entry = [this](const QString &text, const char *name, bool planning) {
        QAction *action = m_editingMenu->addAction(text, this, [this, planning] { m_plans.setPlanning(planning); });
        action->setObjectName(QLatin1String(name));
        action->setCheckable(true);
        action->setChecked(m_plans.isPlanning() == planning);
        return action;
    };
    entry(tr("Edit directly"), "editDirectly", false);
    const QString lock = m_plans.lockReason();
    QAction *plan = entry(tr("Plan changes"), "planChanges", true);
    plan->setEnabled(lock.isEmpty());
    plan->setToolTip(lock);
    m_editingMenu->setToolTipsVisible(true);
}

void TopBar::refresh()
{
    const auto view = m_service.organization();
    m_region->setText(m_session.region().name());
    m_region->setAccessibleName(tr("Region: %1").arg(m_session.region().name()));
    const QString who = identityLabel(*view, m_session.identity());
    m_identity->setText(who);
    m_identity->setAccessibleName(tr("Acting as: %1").arg(who));
    for (QPushButton *button : {m_editing, m_region, m_identity})
        button->setVisible(!view->regions.empty()); // without a workspace there is nothing to choose from
    m_region->updateGeometry();
    m_identity->updateGeometry();
}

void TopBar::fillRegionMenu()
{
    m_regionMenu->clear();
    for (const auto &part : m_service.organization()->regions) {
        const Region region = part->region;
        QAction *action = m_regionMenu->addAction(tr("%1 %2").arg(region.name(), region.id()), this, [this, region] { Q_EMIT regionRequested(region); });
        action->setCheckable(true);
        action->setChecked(region == m_session.region());
    }
}

void TopBar::fillIdentityMenu()
{
    m_identityMenu->clear();
    const auto view = m_service.organization();
    const auto part = view->find(m_session.region());
    if (part) {
        for (const SuggestedIdentity &identity : suggestedIdentities(*view, *part)) {
            const QString text = tr("%1: %2").arg(roleName(identity.role), identityLabel(*view, identity.account));
            QAction *action = m_identityMenu->addAction(text, this, [this, identity] { Q_EMIT identityRequested(identity.account); });
            action->setCheckable(true);
            action->setChecked(identity.account == m_session.identity());
        }
        m_identityMenu->addSeparator();
    }
    m_identityMenu->addAction(tr("Other account…"), this, &TopBar::otherAccountRequested);
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens(TopnavBg));
    painter.setPen(tokens(TopnavBorder));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace bucketwatch
