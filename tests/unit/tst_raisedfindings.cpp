// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/raisedfindings.h"

#include "findings/finding.h"
#include "findings/samplefindings.h"
#include "support/changingorganization.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Findings of a recording as changes of an organization.
class RaisedFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findingsOfAccountsThatAreSeenAreRaised();
    void nothingOfNothing();
};

namespace {

Finding found(AccountId account, const QString &region, const QString &id)
{
    Finding finding;
    finding.id = id;
    finding.account = account;
    finding.region = region;
    finding.count = 3;
    finding.firstSeen = When;
    finding.lastSeen = When + std::chrono::hours(1);
    finding.document = sampleContent(findingTypes()[0], region)->document;
    return finding;
}

} // namespace

void RaisedFindingsTest::findingsOfAccountsThatAreSeenAreRaised()
{
    const ChangingOrganization organization;
    const QString id = u"%1"_s.arg(1, 32, 16, QChar(u'0'));
    const std::vector findings {found(Active, u"eu-west-1"_s, id), found(Standalone, u"eu-west-1"_s, id),
        found(Active, u"sa-east-1"_s, id), found(Active, u"moon-1"_s, id), found(AccountId(999'999'999'999ULL), u"eu-west-1"_s, id),
        found(Active, u"eu-west-1"_s, u"no number"_s)};
    const RaisedFindings raised = raisedFindings(findings, organization.view, Admin);
    QCOMPARE(raised.changes.size(), std::size_t(1));
    QCOMPARE(raised.elsewhere, 5);
    const auto &change = std::get<RaiseFindings>(raised.changes.front());
    QCOMPARE(change.region, ireland());
    QCOMPARE(change.findings.size(), std::size_t(1));
    const StoredFinding &one = change.findings.front();
    QCOMPARE(one.id.toString(), id);
    QCOMPARE(one.state.count, 3U);
    QCOMPARE(one.createdAt, When);
    QCOMPARE(one.state.updatedAt, When + std::chrono::hours(1));
    QCOMPARE(one.content->type, findingTypes()[0].name);
    QCOMPARE(raisedFindings(findings, organization.view, Standalone).changes.size(), std::size_t(1));
}

void RaisedFindingsTest::nothingOfNothing()
{
    const ChangingOrganization organization;
    const RaisedFindings none = raisedFindings({}, organization.view, Admin);
    QVERIFY(none.changes.empty());
    QCOMPARE(none.elsewhere, 0);
}

QTEST_GUILESS_MAIN(RaisedFindingsTest)
#include "tst_raisedfindings.moc"
