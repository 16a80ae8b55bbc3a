// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/paletteitems.h"

#include "finding/severitybadge.h"
#include "items/plansummary.h"
#include "items/relativetime.h"
#include "items/s3protectionsummary.h"
#include "organization/findingscope.h"
#include "organization/rules.h"
#include "shell/actionregistry.h"

#include <QMenu>

#include <functional>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// Without mnemonics.
QString plain(QString text)
{
    text.replace(u"&&"_s, u"\x1f"_s).remove(u'&').replace(u'\x1f', u'&');
    return text.endsWith(u'\u2026') ? text.chopped(1) : text;
}

} // namespace

PaletteItems::PaletteItems(const Parts &parts, PaletteSearch &search)
    : m_parts(parts), m_view(parts.service.organization()), m_region(m_view->find(parts.session.region()))
{
    if (m_region && !m_region->isLoaded)
        m_region.reset();
    addActions(search);
    addAccounts(search);
    addFindings(search);
    addPages(search);
}

void PaletteItems::addActions(PaletteSearch &search)
{
    std::vector<PaletteItem> items;
    const auto add = [&](const QString &text, const QString &key, QAction *action) {
        if (!action->isEnabled() || !action->isVisible() || action->isSeparator() || m_actions.contains(key))
            return;
        m_actions.insert(key, action);
        items.push_back({plain(text), plain(action->statusTip()), key});
    };
    const std::function<void(const QString &, QAction *)> addWithMenu = [&](const QString &where, QAction *action) {
        const QString text = where.isEmpty() ? action->text() : where + u" \u203a "_s + action->text();
        if (!action->menu())
            return add(text, u"command:"_s + text, action);
        if (!action->isEnabled() || !action->isVisible())
            return;
        Q_EMIT action->menu()->aboutToShow(); // which brings its entries up to date
        for (const auto entries = action->menu()->actions(); QAction *entry : entries)
            addWithMenu(text, entry);
    };
    if (m_parts.page) {
        for (const PageCommand &command : m_parts.page->commands())
            addWithMenu(command.section, command.action);
    }
    for (const ActionSpec &spec : m_parts.actions.specs()) {
        if (!spec.id.startsWith("page."_L1) && spec.id != "view.palette"_L1)
            add(m_parts.actions.action(spec.id)->text(), u"action:"_s + spec.id, m_parts.actions.action(spec.id));
    }
    search.setItems(PaletteGroup::Actions, std::move(items));
}

void PaletteItems::addAccounts(PaletteSearch &search) const
{
    std::vector<PaletteItem> items;
    const auto summary = summaryFor(*m_view, m_parts.session.region(), m_parts.session.identity());
    if (m_region && summary.role == Role::DelegatedAdministrator) {
        items.reserve(m_view->accounts->rows.size());
        for (const Account &account : m_view->accounts->rows) {
            const QString id = account.id.toString();
            items.push_back({account.name, id, u"account:"_s + id});
        }
    }
    search.setItems(PaletteGroup::Accounts, std::move(items));
}

void PaletteItems::addFindings(PaletteSearch &search) const
{
    std::vector<PaletteItem> items;
    if (m_region) {
        const FindingScope scope(*m_view, *m_region, m_parts.session.identity(), Action::ViewFindings);
        const auto &rows = m_region->findings.rows();
        for (std::size_t i = rows.size(); i > 0 && items.size() < MostFindings; --i) {
            const StoredFinding &finding = rows[i - 1];
            if (scope.covers(finding.account) && !finding.state.isArchived)
                items.push_back({finding.content->type, finding.content->resource, u"finding:"_s + finding.id.toString()});
        }
    }
    search.setItems(PaletteGroup::Findings, std::move(items));
}

void PaletteItems::addPages(PaletteSearch &search) const
{
    std::vector<PaletteItem> items;
    items.reserve(m_parts.pages.size());
    for (const PageDescription &page : m_parts.pages)
        items.push_back({page.label, page.section, u"page:"_s + page.id});
    search.setItems(PaletteGroup::Pages, std::move(items));
}

QAction *PaletteItems::actionOf(const PaletteItem &item) const
{
    return m_actions.value(item.key);
}

PaletteLook PaletteItems::lookOf(const PaletteItem &item) const
{
    if (const QAction *action = actionOf(item))
        return {u"system-run"_s, {}, item.detail, {}, {}, action->shortcut().toString(QKeySequence::NativeText)};
    if (item.key.startsWith("account:"_L1))
        return lookOfAccount(AccountId::parse(item.detail).value_or(AccountId()));
    if (item.key.startsWith("finding:"_L1))
        return lookOfFinding(item);
    return {u"text-x-generic"_s, {}, item.detail, {}, {}, {}};
}

PaletteLook PaletteItems::lookOfAccount(AccountId account) const
{
    PaletteLook look {u"user-identity"_s, Status::Inactive, account.toString(), {}, {}, {}};
    const int row = m_view->accounts->row(account);
    if (!m_region || row < 0)
        return look;
    const Member &member = m_region->members[std::size_t(row)];
    const bool isOwn = account == m_parts.session.identity();
    const bool isOn = m_region->detectors[std::size_t(row)].isEnabled(Feature::S3DataEvents);
    look.status = !isOwn && !isActive(member) ? Status::Warning : isOn ? Status::Success : Status::Inactive;
    //: %1 is the ID of an account, %2 its status in GuardDuty or whether S3 Protection is enabled
    look.detail = !isOwn && !isActive(member)
        ? tr("%1 – %2").arg(account.toString(), displayName(member.status))
        : tr("%1 – S3 Protection: %2").arg(account.toString(), S3Words::enabled(isOn));
    return look;
}

PaletteLook PaletteItems::lookOfFinding(const PaletteItem &item) const
{
    PaletteLook look {u"flag"_s, {}, item.detail, {}, {}, {}};
    const auto id = FindingId::parse(item.key.sliced(8));
    const StoredFinding *finding = m_region && id ? m_region->findings.find(*id) : nullptr;
    if (!finding)
        return look;
    const Severity severity = severityOf(finding->content->severity);
    const Timestamp now = m_view->settings.time.at(m_parts.clock.now());
    //: %1 is the name of a bucket or user, %2 how long ago it was
    look.detail = tr("%1, %2").arg(item.detail, relativeTime(finding->state.updatedAt, now));
    look.badge = badgeKind(severity);
    look.badgeText = displayName(severity);
    return look;
}

} // namespace bucketwatch
