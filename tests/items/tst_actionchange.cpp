// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/actionchange.h"

#include "guardduty/preview.h"
#include "items/cellcost.h"
#include "support/organizationbuilder.h"

#include <QTest>

#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const Region Ireland = *Region::parse(u"eu-west-1"_s);
const Region Virginia = *Region::parse(u"us-east-1"_s);
const Caller Administrator {Admin, Door::Window};

OrganizationView after(const OrganizationView &view, const std::vector<Change> &changes)
{
    return previewOf(view, {Administrator, {}, changes})->result;
}

} // namespace

/// Actions on accounts of several Regions; what an action does to an account has its own tables.
class TestActionChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsNamedByRegion_data();
    void whatChangesIsNamedByRegion();
    void aRegionThatRefusesIsLeftOut();
    void oneRegionKeepsTheTitleOfItsChange();
    void nothingToChangeIsAnError_data();
    void nothingToChangeIsAnError();
    void oneRegionThatFitsIsEnough();
    void enablingCosts();
};

void TestActionChange::whatChangesIsNamedByRegion_data()
{
    using Counts = std::map<Region, int>;
    QTest::addColumn<AccountAction>("action");
    QTest::addColumn<std::vector<AccountId>>("irish");
    QTest::addColumn<std::vector<AccountId>>("virginian");
    QTest::addColumn<Counts>("changed");
    QTest::addColumn<int>("accounts");
    QTest::addColumn<int>("members");
    QTest::newRow("the same accounts") << AccountAction::Suspend << std::vector {Active, ActiveToo} << std::vector {Active, ActiveToo}
                                       << Counts {{Ireland, 2}, {Virginia, 2}} << 2 << 0;
    QTest::newRow("others in each") << AccountAction::Suspend << std::vector {Active} << std::vector {ActiveToo}
                                    << Counts {{Ireland, 1}, {Virginia, 1}} << 2 << 0;
    QTest::newRow("who is so already is not counted") << AccountAction::Suspend << std::vector {Active, Suspended}
                                                      << std::vector {Suspended} << Counts {{Ireland, 1}} << 1 << 0;
    QTest::newRow("resume") << AccountAction::Resume << std::vector {Suspended} << std::vector {Suspended}
                            << Counts {{Ireland, 1}, {Virginia, 1}} << 1 << 1;
    QTest::newRow("add members") << AccountAction::AddMember << std::vector {Standalone, Bare} << std::vector {Standalone}
                                 << Counts {{Ireland, 2}, {Virginia, 1}} << 2 << 2;
    QTest::newRow("delete what is no member any more") << AccountAction::Delete << std::vector {Removed, Active} << std::vector {Removed}
                                                       << Counts {{Ireland, 1}, {Virginia, 1}} << 1 << 0;
}

void TestActionChange::whatChangesIsNamedByRegion()
{
    QFETCH(AccountAction, action);
    QFETCH(std::vector<AccountId>, irish);
    QFETCH(std::vector<AccountId>, virginian);
    using Counts = std::map<Region, int>;
    QFETCH(Counts, changed);
    const OrganizationView view = anOrganization().build();
    const auto change = actionChange(view, Ireland, Administrator, action, {{Ireland, irish}, {Virginia, virginian}});
    QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error().message));
    Counts found;
    for (const auto &[region, count] : change->regions)
        found[region] = count;
    QCOMPARE(found, changed);
    QTEST(change->accounts, "accounts");
    QTEST(change->members, "members");
    QVERIFY(change->refused.empty());
    QCOMPARE(change->pending.request.changes.size(), changed.size()); // who does not change is not named
    const auto carriedOut = previewOf(view, change->pending.request);
    QVERIFY(carriedOut.has_value());
    for (const ChangeEffect &effect : carriedOut->effects)
        QVERIFY(effect.alreadySo.empty() && effect.unprocessed.empty() && !effect.changed.empty());
}

void TestActionChange::aRegionThatRefusesIsLeftOut()
{
    const OrganizationView view = after(anOrganization().build(), {SetAutoEnable {Ireland, AutoEnable::All, {}}});
    const auto change = actionChange(view, Ireland, Administrator, AccountAction::Disassociate, {{Ireland, {Active}}, {Virginia, {Active}}});
    QVERIFY2(change.has_value(), change ? "" : qPrintable(change.error().message));
    QCOMPARE(change->refused.size(), std::size_t(1));
    QCOMPARE(change->refused.front().region, Ireland);
    QVERIFY(!change->refused.front().reason.isEmpty());
    QCOMPARE(change->regions, (std::vector<ActionChange::RegionCount> {{Virginia, 1}}));
    QCOMPARE(change->place(), Virginia.name());
    QCOMPARE(*regionOf(change->pending.request.changes.front()), Virginia);
}

void TestActionChange::oneRegionKeepsTheTitleOfItsChange()
{
    const OrganizationView view = anOrganization().build();
    const auto one = actionChange(view, Ireland, Administrator, AccountAction::Suspend, {{Ireland, {Active}}});
    QVERIFY(one.has_value());
    QVERIFY2(one->pending.request.title.contains(Ireland.name()), qPrintable(one->pending.request.title));
    QCOMPARE(one->success(1), u"GuardDuty has been suspended for 1 account(s) in Europe (Ireland)."_s);
    const auto two = actionChange(view, Ireland, Administrator, AccountAction::Suspend, {{Ireland, {Active}}, {Virginia, {Active}}});
    QVERIFY(two.has_value());
    QCOMPARE(two->pending.request.title, u"Suspend GuardDuty for 1 account(s) in 2 Region(s)"_s);
    QCOMPARE(two->success(1), u"GuardDuty has been suspended for 1 account(s) in 2 Region(s)."_s);
}

void TestActionChange::nothingToChangeIsAnError_data()
{
    QTest::addColumn<AutoEnable>("members");
    QTest::addColumn<std::vector<AccountId>>("accounts");
    QTest::newRow("nobody is selected") << AutoEnable::New << std::vector<AccountId>();
    QTest::newRow("all are suspended already") << AutoEnable::New << std::vector {Suspended};
    QTest::newRow("no member is selected") << AutoEnable::New << std::vector {Standalone};
    QTest::newRow("every Region refuses") << AutoEnable::All << std::vector {Active};
}

void TestActionChange::nothingToChangeIsAnError()
{
    QFETCH(AutoEnable, members);
    QFETCH(std::vector<AccountId>, accounts);
    const OrganizationView view = anOrganization().withMembers(members).build();
    const auto change = actionChange(view, Ireland, Administrator, AccountAction::Suspend, {{Ireland, accounts}, {Virginia, accounts}});
    QVERIFY(!change.has_value());
    QVERIFY(!change.error().message.isEmpty());
}

void TestActionChange::oneRegionThatFitsIsEnough()
{
    const OrganizationView view = after(anOrganization().build(), {SetAutoEnable {Ireland, AutoEnable::All, {}}});
    const std::vector<RegionAccounts> both {{Ireland, {Active}}, {Virginia, {Active}}};
    QVERIFY(refusalOf(AccountAction::Suspend, view, Administrator, both).isEmpty());
    QVERIFY(!refusalOf(AccountAction::Suspend, view, Administrator, {both.front()}).isEmpty());
    QVERIFY(!refusalOf(AccountAction::Suspend, view, Administrator, std::vector<RegionAccounts>()).isEmpty());
    QVERIFY(!refusalOfRegion(AccountAction::Suspend, view, Ireland, Administrator, {Active}).isEmpty());
    QVERIFY(refusalOfRegion(AccountAction::Suspend, view, Virginia, Administrator, {Active}).isEmpty());
}

void TestActionChange::enablingCosts()
{
    const OrganizationView view = anOrganization().withS3(ActiveToo).build();
    const auto sentence = [&](const std::vector<AccountId> &accounts, bool enable, Feature feature = Feature::S3DataEvents) {
        const auto cost
            = cellCost(view, Administrator, {SetMemberFeature {Ireland, accounts, feature, enable}}, UsageSettings(), When);
        return cost ? cost->sentence() : u"refused"_s;
    };
    QVERIFY2(sentence({Active}, true).startsWith(u"Enabling: +$"), qPrintable(sentence({Active}, true)));
    QVERIFY2(sentence({ActiveToo}, false).startsWith(u"Disabling: −$"), qPrintable(sentence({ActiveToo}, false)));
    QVERIFY(sentence({Active}, true) != sentence({Active, Management}, true));
    QCOMPARE(sentence({ActiveToo}, true), QString()); // as it is
}

QTEST_GUILESS_MAIN(TestActionChange)
#include "tst_actionchange.moc"
