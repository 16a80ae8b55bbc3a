// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/scenekit.h"

#include "organization/rules.h"
#include "style/button.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace bucketwatch {

bool actAs(const PageContext &context, const std::function<bool(const OrganizationView &, const RegionView &, AccountId)> &fits)
{
    const auto view = context.service.organization();
    const auto actIn = [&](const RegionView &region) {
        const auto found
            = std::ranges::find_if(view->accounts->rows, [&](const Account &account) { return fits(*view, region, account.id); });
        if (found == view->accounts->rows.end())
            return false;
        context.session.setRegion(region.region);
        context.session.setIdentity(found->id);
        return true;
    };
    const auto here = view->find(context.session.region());
    return (here && actIn(*here)) || std::ranges::any_of(view->regions, [&](const auto &region) { return actIn(*region); });
}

bool actAs(const PageContext &context, Role role)
{
    return actAs(context, [role](const OrganizationView &view, const RegionView &region, AccountId account) {
        return roleOf(view, region, account) == role;
    });
}

bool actAsStandalone(const PageContext &context, bool enabled)
{
    return actAs(context, [enabled](const OrganizationView &view, const RegionView &region, AccountId account) {
        const auto row = std::size_t(view.accounts->row(account));
        return roleOf(view, region, account) == Role::Standalone && mayConfigureOwnFeatures(view, region, account)
            && region.detectors[row].isEnabled(Feature::S3DataEvents) == enabled;
    });
}

void openDropdown(DropdownButton *button)
{
    QMenu *menu = button->dropdown();
    const QRect window(button->window()->mapToGlobal(QPoint()), button->window()->size());
    const QRect opener(button->mapToGlobal(QPoint()), button->size());
    menu->popup(opener.bottomLeft() + QPoint(0, 2));
    // again, for screens that are smaller than the window, as those without a display are
    const int left = std::min(opener.left(), window.right() - Tokens::PagePadding - menu->width());
    menu->move(left, opener.bottom() + 2);
    QAction *first = menu->actions().constFirst();
    menu->setActiveAction(first);
    if (QMenu *submenu = first->menu()) {
        QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(menu, &right);
        submenu->move(menu->geometry().right(), menu->y());
    }
}

} // namespace bucketwatch
