// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/operationcalls.h"

#include "organization/rules.h"
#include "support/memoryhost.h"

using namespace Qt::StringLiterals;

namespace bucketwatch::test {

Callers::Callers(const OrganizationView &view)
{
    m_accounts = {{int(Who::Delegated), test::Administrator}, {int(Who::Management), view.managementAccount}};
    const auto part = view.find(Ireland);
    for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
        const Account &account = view.accounts->rows[row];
        if (m_accounts.values().contains(account.id) || !part->detectors[row].exists())
            continue;
        if (!account.inOrganization)
            m_accounts.insert(int(Who::Outside), account.id);
        else if (isActive(part->members[row]))
            m_accounts.insert(int(Who::Member), account.id);
        else if (part->members[row].status == RelationshipStatus::None)
            m_accounts.insert(int(Who::Standalone), account.id);
    }
}

QString Callers::detectorOf(Who who, Region region) const
{
    return detectorIdFor(account(who), region).toString();
}

QJsonObject with(QJsonObject input, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        input.insert(member.key(), member.value());
    return input;
}

QString arnOf(const Callers &callers, Who who)
{
    return u"arn:aws:guardduty:eu-west-1:%1:detector/%2"_s.arg(callers.idOf(who), callers.detectorOf(who, Ireland));
}

QJsonObject olderS3Off(const QString &key)
{
    return {{u"s3Logs"_s, QJsonObject {{key, false}}}};
}

void compareWorkspaces(SimulatedGuardDuty &here, SimulatedGuardDuty &there)
{
    QVERIFY(waitFor(here.load({})) && waitFor(there.load({})));
    QVERIFY(eventually([&] { return here.history()->edits.size() == there.history()->edits.size(); }));
    for (const auto &one : here.organization()->regions) {
        const auto other = there.organization()->find(one->region);
        QVERIFY(other);
        QVERIFY2(one->members == other->members, qPrintable(one->region.id()));
        QVERIFY2(one->detectors == other->detectors, qPrintable(one->region.id()));
        QCOMPARE(one->configuration, other->configuration);
        QCOMPARE(one->administrator, other->administrator);
    }
}

} // namespace bucketwatch::test
