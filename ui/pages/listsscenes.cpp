// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Lists page that are worth a picture.

#include "pages/changesender.h"
#include "pages/listspage.h"
#include "pages/scenekit.h"

#include <QFile>
#include <QTemporaryDir>

namespace bucketwatch {

namespace {

using namespace Qt::StringLiterals;

/// A file of @p count addresses, with a line that is none after @p wrongAfter of them.
QString makeFile(const QTemporaryDir &folder, const QString &name, int count, int wrongAfter = -1)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (int i = 0; i < count; ++i) {
        if (i == wrongAfter)
            file.write("exit-node.example\n");
        file.write(u"198.18.%1.%2\n"_s.arg(i / 250).arg(i % 250).toLatin1());
    }
    return file.fileName();
}

CreateList listOf(Region region, ListKind kind, const QString &name, const QString &location, bool activate = true)
{
    DetectionList list;
    list.kind = kind;
    list.name = name;
    list.location = location;
    return {region, list, activate};
}

} // namespace

std::vector<Scene> ListsPage::scenes()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    connect(this, &QObject::destroyed, this, [folder] { }); // the lists read their files later, and again with every edit
    const auto withLists = [this, folder](const std::function<void()> &then) {
        return [this, folder, then] {
            if (!actAs(m_context, Role::DelegatedAdministrator))
                return;
            const auto next = then ? then : [] { };
            if (!m_model->all().empty()) {
                next();
                return;
            }
            const Region region = m_context.session.region();
            const auto file = [&folder](const QString &name, int count, int wrongAfter = -1) {
                return makeFile(*folder, name, count, wrongAfter);
            };
            const std::vector<Change> changes {
                listOf(region, ListKind::TrustedIp, u"Office and VPN exits"_s, file(u"offices.txt"_s, 212)),
                listOf(region, ListKind::ThreatIp, u"partner-blocklist"_s, file(u"partners.txt"_s, 18'406)),
                listOf(region, ListKind::ThreatIp, u"tor-exits-mirror"_s, file(u"tor.txt"_s, 1'300, 1'203)),
                listOf(region, ListKind::ThreatIp, u"retired-partners"_s, file(u"retired.txt"_s, 96), false),
                listOf(region, ListKind::TrustedEntity, u"Own domains"_s, file(u"own.txt"_s, 38)),
                listOf(region, ListKind::ThreatEntity, u"Incident 2291 indicators"_s, file(u"incident.txt"_s, 417)),
            };
            auto pending
                = pendingChange(*m_context.service.organization(), region, {m_context.caller(), tr("Add lists"), changes});
            if (!pending)
                return;
            connect(m_sender, &ChangeSender::changed, this, next, Qt::SingleShotConnection);
            m_sender->send(*pending, tr("The lists have been added."));
        };
    };
    const auto withSelected = [this, withLists](const QString &name, const std::function<void()> &then) {
        return withLists([this, name, then] {
            for (const DetectionList &list : m_model->all()) {
                if (list.name == name)
                    select(list.id);
            }
            then();
        });
    };
    return {
        {u"empty"_s, [this] { actAs(m_context, Role::DelegatedAdministrator); }},
        {u"standalone"_s, [this] { actAs(m_context, Role::Standalone); }},
        {u"all"_s, withLists({})},
        {u"actions-open"_s, withSelected(u"partner-blocklist"_s, [this] { openDropdown(m_actions); })},
        {u"add-open"_s, withLists([this] { openDropdown(m_add); })},
        {u"add"_s, withLists([this] { addList(ListKind::ThreatIp); })},
        {u"edit"_s, withSelected(u"partner-blocklist"_s, [this] { trigger(Verb::Edit); })},
        {u"delete"_s, withSelected(u"Office and VPN exits"_s, [this] { trigger(Verb::Delete); })},
        {u"wrong-line"_s, withSelected(u"tor-exits-mirror"_s, [this] { trigger(Verb::ShowLine); })},
        {u"member"_s, withLists([this] { actAs(m_context, Role::Member); })},
    };
}

} // namespace bucketwatch
