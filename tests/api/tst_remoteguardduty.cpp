// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"
#include "guardduty/changetitle.h"
#include "guardduty/preview.h"
#include "organization/effectivepolicy.h"
#include "organization/relations.h"
#include "organization/role.h"
#include "organization/rules.h"
#include "support/simulation.h"
#include "support/testendpoint.h"

#include <algorithm>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const auto Ireland = "eu-west-1"_L1;

} // namespace

/// The client of the endpoint over the demo organization: what it sees, changes and takes back is looked up in the simulation
/// behind.
class TestRemoteGuardDuty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addressesElsewhereAreRefused_data();
    void addressesElsewhereAreRefused();
    void wrongKeysAreRefused();
    void rowsComeWhenTheyAreAskedFor();
    void theAdministratorSeesWhatTheSimulationHas();
    void ownAccountsAreSeenWithTheirOwnKeys();
    void listsOfEveryKindAreRead();
    void exportsAreReadAndSent();
    void whatAPolicyManagesIsKnown();
    void aMemberAloneKnowsItsAdministrator();
    void aChangeReachesTheOrganization();
    void aBulkChangeIsOneEdit();
    void accountsThatAreLeftOutAreNamed();
    void anAccountWithoutKeysIsRefused();
    void whatTheRulesForbidIsRefused();
    void nothingDifferentIsNoEdit();
    void undoSetsTheValuesBefore();
    void undoingAPreferenceTakesItsEffectBack();
    void undoGoesThroughTheCallsOfAMembership();
    void undoTakesBackWhomAnAdministratorByInvitationListed();
    void undoIsRefusedAfterALaterEdit();
    void revertToTakesEverythingBack();
    void changesByOthersAreNoticed();
    void anUndoLeavesWhatOthersChangedMeanwhile();
    void aQuietRefreshAnnouncesNothing();
    void aServerThatIsGoneIsSaid();

private:
    void connectAs(const std::vector<AccountId> &accounts, RemoteGuardDuty::Options options = {});
    [[nodiscard]] std::vector<AccountId> members(bool enabled, std::size_t count) const;
    [[nodiscard]] bool isEnabled(AccountId account) const;
    [[nodiscard]] std::shared_ptr<const RegionView> here() const { return m_remote->organization()->find(region(Ireland)); }
    Result<Outcome> change(const Change &change, AccountId caller = Administrator)
    {
        return waitFor(m_remote->change({{caller, Door::Window}, titleOf({change}), {change}}));
    }
    Result<Outcome> changeBehind(const Change &change)
    {
        return waitFor(m_demo->service->change({{Administrator, Door::CommandLine}, titleOf({change}), {change}}));
    }
    [[nodiscard]] static Change setS3(const std::vector<AccountId> &accounts, bool enable)
    {
        return SetMemberFeature {region(Ireland), accounts, Feature::S3DataEvents, enable};
    }

    std::unique_ptr<DemoSimulation> m_demo;
    std::unique_ptr<TestEndpoint> m_endpoint;
    std::unique_ptr<RemoteGuardDuty> m_remote;
};

void TestRemoteGuardDuty::init()
{
    m_demo = std::make_unique<DemoSimulation>();
    QVERIFY(m_demo->service);
    m_endpoint = std::make_unique<TestEndpoint>(*m_demo->service);
}

void TestRemoteGuardDuty::cleanup()
{
    m_remote.reset();
    m_endpoint.reset();
    m_demo.reset();
}

void TestRemoteGuardDuty::connectAs(const std::vector<AccountId> &accounts, RemoteGuardDuty::Options options)
{
    m_remote = m_endpoint->client(accounts, std::move(options));
    const auto opened = waitFor(m_remote->open());
    if (!opened)
        qFatal("%s %s", qUtf8Printable(opened.error().message), qUtf8Printable(opened.error().detail));
    const auto loaded = waitFor(m_remote->load({}));
    if (!loaded)
        qFatal("%s %s", qUtf8Printable(loaded.error().message), qUtf8Printable(loaded.error().detail));
}

std::vector<AccountId> TestRemoteGuardDuty::members(bool enabled, std::size_t count) const
{
    std::vector<AccountId> found;
    const auto part = m_demo->region(Ireland);
    for (std::size_t row = 0; row < part->members.size() && found.size() < count; ++row) {
        if (isActive(part->members[row]) && part->detectors[row].isEnabled(Feature::S3DataEvents) == enabled)
            found.push_back(m_demo->service->organization()->accounts->rows[row].id);
    }
    return found;
}

bool TestRemoteGuardDuty::isEnabled(AccountId account) const
{
    const int row = m_demo->service->organization()->accounts->row(account);
    return m_demo->region(Ireland)->detectors[std::size_t(row)].isEnabled(Feature::S3DataEvents);
}

void TestRemoteGuardDuty::addressesElsewhereAreRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("AWS") << u"https://guardduty.eu-west-1.amazonaws.com"_s;
    QTest::newRow("another computer") << u"http://192.0.2.1:8080"_s;
    QTest::newRow("a name that looks like this one") << u"http://127.0.0.1.example.com:8080"_s;
    QTest::newRow("this computer as a user") << u"http://127.0.0.1@example.com:8080"_s;
    QTest::newRow("no port") << u"http://127.0.0.1"_s;
    QTest::newRow("a path") << u"http://127.0.0.1:8080/detector"_s;
}

void TestRemoteGuardDuty::addressesElsewhereAreRefused()
{
    QFETCH(QString, address);
    RemoteGuardDuty remote(QUrl(address), m_endpoint->keysOf({Administrator}), std::make_shared<SystemClock>(),
        std::make_shared<SystemRetryTimer>(), {});
    const auto opened = waitFor(remote.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::BadInput);
    QVERIFY(!opened.error().message.isEmpty());
}

void TestRemoteGuardDuty::wrongKeysAreRefused()
{
    auto keys = m_endpoint->keysOf({Administrator});
    keys.front().secret = Secret("wrong"_ba);
    RemoteGuardDuty remote(m_endpoint->url(), keys, std::make_shared<SystemClock>(), std::make_shared<SystemRetryTimer>(), {});
    const auto opened = waitFor(remote.open());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Denied);
    QVERIFY(remote.organization()->regions.empty());
}

void TestRemoteGuardDuty::rowsComeWhenTheyAreAskedFor()
{
    m_remote = m_endpoint->client({Administrator});
    QVERIFY(waitFor(m_remote->open()));
    QCOMPARE(m_remote->organization()->regions.size(), m_demo->service->organization()->regions.size());
    QVERIFY(!here()->isLoaded);
    QCOMPARE(here()->administrator, Administrator);
    QCOMPARE(here()->configuration.of(Feature::S3DataEvents), m_demo->region(Ireland)->configuration.of(Feature::S3DataEvents));
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(m_remote->load({region(Ireland)})));
    QVERIFY(here()->isLoaded);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!m_remote->organization()->find(region("us-east-1"_L1))->isLoaded);
}

void TestRemoteGuardDuty::theAdministratorSeesWhatTheSimulationHas()
{
    connectAs({Administrator});
    const auto behind = m_demo->service->organization();
    const auto seen = m_remote->organization();
    QCOMPARE(seen->managementAccount, behind->managementAccount);
    int compared = 0;
    for (const auto &part : behind->regions) {
        const auto own = seen->find(part->region);
        QVERIFY(own);
        QCOMPARE(own->administrator, part->administrator);
        QCOMPARE(own->configuration.members, part->configuration.members);
        QCOMPARE(own->configuration.features, part->configuration.features);
        for (std::size_t row = 0; row < behind->accounts->rows.size(); ++row) {
            const Account &account = behind->accounts->rows[row];
            const Member &member = part->members[row];
            if (member.status == RelationshipStatus::None)
                continue;
            const int at = seen->accounts->row(account.id);
            QVERIFY2(at >= 0, qPrintable(account.id.toString()));
            QCOMPARE(seen->accounts->rows[std::size_t(at)].email, account.email);
            Member told = member; // accounts of the organization were never invited
            if (member.type == MemberType::ViaOrganizations)
                told.invitedAt = {};
            QCOMPARE(own->members[std::size_t(at)], told);
            ++compared;
            if (!isAssociated(member))
                continue;
            const Detector &detector = part->detectors[row];
            const Detector &ownDetector = own->detectors[std::size_t(at)];
            QCOMPARE(ownDetector.id, detector.id);
            QCOMPARE(ownDetector.status, detector.status);
            for (const Feature feature : allFeatures()) {
                QVERIFY2(ownDetector.isEnabled(feature) == detector.isEnabled(feature), qPrintable(wireName(feature)));
                if (isOrganizationFeature(feature)) // of the others the API tells no date
                    QCOMPARE(ownDetector.updatedAt(feature), detector.updatedAt(feature));
            }
        }
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

void TestRemoteGuardDuty::ownAccountsAreSeenWithTheirOwnKeys()
{
    connectAs(m_endpoint->ownMasters());
    const auto behind = m_demo->service->organization();
    const auto seen = m_remote->organization();
    for (const AccountId account : m_remote->identities()) {
        const auto row = std::size_t(behind->accounts->row(account));
        const Detector &detector = m_demo->region(Ireland)->detectors[row];
        const Detector &own = here()->detectors[std::size_t(seen->accounts->row(account))];
        QCOMPARE(own.status, detector.status);
        if (!detector.exists())
            continue;
        QCOMPARE(own.id, detector.id);
        QCOMPARE(own.createdAt, detector.createdAt);
        QCOMPARE(own.isEnabled(Feature::S3DataEvents), detector.isEnabled(Feature::S3DataEvents));
    }
}

void TestRemoteGuardDuty::listsOfEveryKindAreRead()
{
    for (std::size_t number = 0; number < 2; ++number) {
        for (const ListKind kind : AllListKinds) {
            if (number >= mostLists(kind))
                continue;
            DetectionList list;
            list.kind = kind;
            list.name = u"list %1.%2"_s.arg(int(kind)).arg(number);
            list.location = m_demo->folder.filePath(list.name);
            const auto made = changeBehind(CreateList {region(Ireland), list, false});
            QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
        }
    }
    connectAs(m_endpoint->ownMasters());
    const auto sorted = [](const RegionView &part, AccountId account) {
        const auto own = part.lists.find(account);
        std::vector<std::tuple<ListKind, QString, QString, QString>> lists;
        for (const DetectionList &list : own == part.lists.end() ? DetectionLists() : own->second)
            lists.emplace_back(list.kind, list.name, list.id, list.location);
        std::ranges::sort(lists);
        return lists;
    };
    QVERIFY(here()->knowsLists);
    QCOMPARE(sorted(*here(), Administrator).size(), std::size_t(6));
    QCOMPARE(sorted(*here(), Administrator), sorted(*m_demo->region(Ireland), Administrator));
    QCOMPARE(here()->lists.size(), std::size_t(1)); // nobody else has any
}

void TestRemoteGuardDuty::exportsAreReadAndSent()
{
    const QString key = u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s;
    const CreateDestination wanted {region(Ireland), {{}, u"arn:aws:s3:::findings/guardduty"_s, key, {}, {}, {}, {{u"a"_s, u"b"_s}}}};
    QVERIFY(changeBehind(wanted));
    connectAs(m_endpoint->ownMasters());
    QVERIFY(here()->knowsDestinations);
    QVERIFY(here()->destinations == m_demo->region(Ireland)->destinations);
    QCOMPARE(here()->destinations.size(), std::size_t(1));
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    const auto moved = change(UpdateDestination {region(Ireland), {}, u"arn:aws:s3:::other"_s});
    QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message));
    QCOMPARE(here()->destinations.at(Administrator).bucketArn, u"arn:aws:s3:::other"_s);
    QCOMPARE(here()->destinations.at(Administrator).keyArn, key);
    QVERIFY(here()->destinations == m_demo->region(Ireland)->destinations);
    QCOMPARE(changed.count(), 1);
    QVERIFY(waitFor(m_remote->revert(moved->edit, {Administrator, Door::Window})));
    QCOMPARE(here()->destinations.at(Administrator).bucketArn, wanted.destination.bucketArn);
    const auto ended = change(DeleteDestination {region(Ireland), {}});
    QVERIFY(ended);
    QVERIFY(here()->destinations.empty() && m_demo->region(Ireland)->destinations.empty());
    QVERIFY(waitFor(m_remote->revert(ended->edit, {Administrator, Door::Window})));
    QVERIFY(here()->destinations == m_demo->region(Ireland)->destinations);
    QCOMPARE(here()->destinations.size(), std::size_t(1));
    const auto refused = change(CreateDestination {region(Ireland), wanted.destination});
    QVERIFY(!refused && refused.error().message.contains("already exists"_L1));
}

void TestRemoteGuardDuty::whatAPolicyManagesIsKnown()
{
    const AccountId managed = members(false, 1).front();
    connectAs({Administrator});
    const auto manager = [this, managed](auto plan) {
        const auto view = m_remote->organization();
        return managedBy(*view, *here(), view->accounts->row(managed), plan);
    };
    QVERIFY(!arePoliciesInForce(*m_remote->organization()));
    QVERIFY(!manager(Feature::S3DataEvents));

    GuardDutyPolicy policy;
    policy.name = u"protect"_s;
    policy.content = uR"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},)"
                     uR"("s3_data_events":{"status":{"@@assign":"enabled"}}}}}})"_s;
    policy.accounts = {managed};
    const AccountId management = m_demo->service->organization()->managementAccount;
    for (const Change &change : {Change(SetPolicyType {true}), Change(PutPolicy {policy})}) {
        const auto done = waitFor(m_demo->service->change({{management, Door::CommandLine}, titleOf({change}), {change}}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(m_remote->refresh()));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(manager(Feature::S3DataEvents), ManagedBy::GuardDutyPolicy);
    QVERIFY(!manager(Feature::RdsLoginEvents));
    QVERIFY(!manager(AdditionalConfiguration::RuntimeEc2AgentManagement));
    QCOMPARE(effectivePolicy(*m_remote->organization(), managed, region(Ireland)).of(Feature::S3DataEvents), true);

    const Change stop = setS3({managed}, false);
    const auto foreseen = previewOf(*m_remote->organization(), {{Administrator, Door::Window}, titleOf({stop}), {stop}});
    const auto outcome = change(stop);
    QVERIFY(outcome && foreseen);
    QCOMPARE(outcome->unprocessed.size(), 1U);
    QCOMPARE(foreseen->unprocessed(), outcome->unprocessed); // said before anything is sent
    QCOMPARE(manager(Feature::S3DataEvents), ManagedBy::GuardDutyPolicy);
}

void TestRemoteGuardDuty::aMemberAloneKnowsItsAdministrator()
{
    const AccountId member = members(true, 1).front();
    connectAs({member});
    QCOMPARE(m_remote->identities(), std::vector {member});
    QCOMPARE(here()->administrator, Administrator);
    const auto row = std::size_t(m_remote->organization()->accounts->row(member));
    QVERIFY(here()->detectors[row].isEnabled(Feature::S3DataEvents));
    QVERIFY(isActive(here()->members[row]));
}

void TestRemoteGuardDuty::aChangeReachesTheOrganization()
{
    connectAs({Administrator});
    const auto accounts = members(false, 3);
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    QSignalSpy edited(m_remote.get(), &GuardDutyService::historyChanged);
    const auto outcome = change(setS3(accounts, true));
    QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().message + outcome.error().detail));
    QCOMPARE(outcome->edit, 1);
    QCOMPARE(outcome->changedAccounts, 3);
    QVERIFY(outcome->unprocessed.empty());
    for (const AccountId account : accounts)
        QVERIFY(isEnabled(account));
    QCOMPARE(edited.count(), 1);
    QCOMPARE(changed.count(), 1);
    const auto delta = changed.front().front().value<OrganizationDelta>();
    QVERIFY(!delta.everything);
    QCOMPARE(delta.parts.size(), std::size_t(1));
    QCOMPARE(delta.parts.front().rows.size(), std::size_t(3));
    QVERIFY(!delta.parts.front().configurationChanged);
    QCOMPARE(m_remote->history()->edits.back().caller, (Caller {Administrator, Door::Window}));
}

void TestRemoteGuardDuty::aBulkChangeIsOneEdit()
{
    connectAs({Administrator});
    const auto accounts = members(true, 1000);
    QVERIFY(accounts.size() > 50);
    const auto outcome = change(setS3(accounts, false));
    QVERIFY(outcome);
    QCOMPARE(outcome->changedAccounts, qsizetype(accounts.size()));
    QVERIFY(members(true, 1).empty());
    QCOMPARE(m_remote->history()->edits.size(), std::size_t(1));
    QCOMPARE(m_demo->service->history()->edits.size(), (accounts.size() + 49) / 50);
}

void TestRemoteGuardDuty::accountsThatAreLeftOutAreNamed()
{
    connectAs({Administrator});
    const AccountId member = members(false, 1).front();
    const AccountId stranger(999'988'887'777);
    const auto outcome = change(setS3({member, stranger}, true));
    QVERIFY(outcome);
    QVERIFY(isEnabled(member));
    QCOMPARE(outcome->changedAccounts, 1);
    QCOMPARE(outcome->unprocessed.size(), std::size_t(1));
    QCOMPARE(outcome->unprocessed.front().account, stranger);
    QCOMPARE(outcome->unprocessed.front().region, region(Ireland));
    QVERIFY(outcome->unprocessed.front().reason.contains(u"not an associated member"_s));
}

void TestRemoteGuardDuty::anAccountWithoutKeysIsRefused()
{
    connectAs({Administrator});
    const AccountId member = members(false, 1).front();
    const auto outcome = change(SetOwnFeature {region(Ireland), Feature::S3DataEvents, true}, member);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Denied);
    QVERIFY(outcome.error().message.contains(member.toString()));
    QVERIFY(!isEnabled(member));
}

void TestRemoteGuardDuty::whatTheRulesForbidIsRefused()
{
    const AccountId member = members(false, 1).front();
    connectAs({Administrator, member});
    QVERIFY(!change(SetOwnFeature {region(Ireland), Feature::S3DataEvents, true}, member));
    QVERIFY(!change(setS3({member}, true), member));
    QVERIFY(!isEnabled(member));
    QVERIFY(m_remote->history()->edits.empty());
}

void TestRemoteGuardDuty::nothingDifferentIsNoEdit()
{
    connectAs({Administrator});
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    const auto outcome = change(setS3(members(true, 2), true));
    QVERIFY(outcome);
    QCOMPARE(outcome->edit, 0);
    QVERIFY(m_remote->history()->edits.empty());
    QCOMPARE(changed.count(), 0);
}

void TestRemoteGuardDuty::undoSetsTheValuesBefore()
{
    connectAs({Administrator});
    std::vector<AccountId> accounts = members(false, 2);
    const AccountId already = members(true, 1).front();
    accounts.push_back(already);
    accounts.push_back(Administrator);
    const bool own = isEnabled(Administrator);
    const auto done = change(setS3(accounts, true));
    QVERIFY(done);
    const auto undone = waitFor(m_remote->revert(done->edit, {Administrator, Door::Window}));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
    QVERIFY(!isEnabled(accounts[0]));
    QVERIFY(!isEnabled(accounts[1]));
    QVERIFY(isEnabled(already));
    QCOMPARE(isEnabled(Administrator), own);
    QCOMPARE(m_remote->history()->find(done->edit)->revertedBy, undone->edit);
    const auto redone = waitFor(m_remote->revert(undone->edit, {Administrator, Door::Window}));
    QVERIFY(redone);
    QVERIFY(isEnabled(accounts[0]));
    QVERIFY(m_remote->history()->edits.back().title.startsWith(u"Redo: "_s));
    QVERIFY(!waitFor(m_remote->revert(undone->edit, {Administrator, Door::Window})));
}

void TestRemoteGuardDuty::undoingAPreferenceTakesItsEffectBack()
{
    connectAs({Administrator});
    const AutoEnable before = m_demo->region(Ireland)->configuration.of(Feature::S3DataEvents);
    QVERIFY(before != AutoEnable::All);
    const auto off = members(false, 1000);
    const bool own = isEnabled(Administrator);
    const auto done = change(SetAutoEnable {region(Ireland), {}, {{Feature::S3DataEvents, AutoEnable::All}}});
    QVERIFY(done);
    QVERIFY(members(false, 1).empty());
    QCOMPARE(here()->configuration.of(Feature::S3DataEvents), AutoEnable::All);
    const auto undone = waitFor(m_remote->revert(done->edit, {Administrator, Door::Window}));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
    QCOMPARE(m_demo->region(Ireland)->configuration.of(Feature::S3DataEvents), before);
    QCOMPARE(members(false, 1000), off);
    QCOMPARE(isEnabled(Administrator), own);
}

void TestRemoteGuardDuty::undoGoesThroughTheCallsOfAMembership()
{
    connectAs({Administrator});
    const AccountId account = members(true, 1).front();
    const auto status = [&] {
        const int row = m_demo->service->organization()->accounts->row(account);
        return m_demo->region(Ireland)->members[std::size_t(row)].status;
    };
    const auto done = change(ActOnMembers {region(Ireland), MemberAction::Disassociate, {account}});
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(status(), RelationshipStatus::Removed);
    const auto undone = waitFor(m_remote->revert(done->edit, {Administrator, Door::Window}));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
    QCOMPARE(status(), RelationshipStatus::Enabled);
    QVERIFY(isEnabled(account));
    const auto redone = waitFor(m_remote->revert(undone->edit, {Administrator, Door::Window}));
    QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message + redone.error().detail));
    QCOMPARE(status(), RelationshipStatus::Removed);
}

void TestRemoteGuardDuty::undoTakesBackWhomAnAdministratorByInvitationListed()
{
    const auto view = m_demo->service->organization();
    const auto part = m_demo->region(Ireland);
    const auto found = std::ranges::find_if(view->accounts->rows,
        [&](const Account &account) { return roleOf(*view, *part, account.id) == Role::Standalone && account.inOrganization; });
    QVERIFY(found != view->accounts->rows.end());
    const AccountId own = found->id;
    connectAs({Administrator, own});
    if (!part->detectors[std::size_t(view->accounts->row(own))].exists())
        QVERIFY(change(CreateDetector {region(Ireland), true, {}, {}, {}, {}}, own));
    const AccountId stranger(987'654'321'098);
    const auto status = [&](const RegionView &in) { return memberOf(in, own, stranger, -1).status; };
    const auto done = change(CreateMembers {region(Ireland), {{stranger, u"owner@elsewhere.example"_s}}}, own);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(done->edit != 0);
    QCOMPARE(status(*here()), RelationshipStatus::Created);
    const auto undone = waitFor(m_remote->revert(done->edit, {own, Door::Window}));
    QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().detail));
    QCOMPARE(status(*here()), RelationshipStatus::None);
    QCOMPARE(status(*m_demo->region(Ireland)), RelationshipStatus::None);
}

void TestRemoteGuardDuty::undoIsRefusedAfterALaterEdit()
{
    connectAs({Administrator});
    const AccountId account = members(false, 1).front();
    const auto first = change(setS3({account}, true));
    QVERIFY(first);
    const auto second = change(setS3({account}, false));
    QVERIFY(second);
    const auto refused = waitFor(m_remote->revert(first->edit, {Administrator, Door::Window}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().message.contains(QString::number(second->edit)));
    QVERIFY(!waitFor(m_remote->revert(4711, {Administrator, Door::Window})));
}

void TestRemoteGuardDuty::revertToTakesEverythingBack()
{
    connectAs({Administrator});
    const auto off = members(false, 3);
    const AutoEnable before = m_demo->region(Ireland)->configuration.of(Feature::S3DataEvents);
    const AutoEnable other = before == AutoEnable::None ? AutoEnable::New : AutoEnable::None;
    QVERIFY(change(setS3({off[0], off[1]}, true)));
    QVERIFY(change(SetAutoEnable {region(Ireland), {}, {{Feature::S3DataEvents, other}}}));
    QVERIFY(change(setS3({off[1], off[2]}, true)));
    const auto back = waitFor(m_remote->revertTo(0, {Administrator, Door::Window}));
    QVERIFY2(back, back ? "" : qPrintable(back.error().message + back.error().detail));
    QCOMPARE(members(false, 3), off);
    QCOMPARE(m_demo->region(Ireland)->configuration.of(Feature::S3DataEvents), before);
    QCOMPARE(m_remote->history()->edits.size(), std::size_t(4));
}

void TestRemoteGuardDuty::changesByOthersAreNoticed()
{
    connectAs({Administrator}, {.pollInterval = std::chrono::milliseconds(20)});
    const AccountId account = members(false, 1).front();
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    m_remote->setPolling(true);
    QVERIFY(changeBehind(setS3({account}, true)));
    eventually([&] { return changed.count() == 1; });
    QCOMPARE(changed.count(), 1);
    const auto row = std::size_t(m_remote->organization()->accounts->row(account));
    QVERIFY(here()->detectors[row].isEnabled(Feature::S3DataEvents));
    QVERIFY2(m_remote->history()->edits.empty(), "What others did is not ours to take back.");
}

void TestRemoteGuardDuty::anUndoLeavesWhatOthersChangedMeanwhile()
{
    connectAs({Administrator});
    const auto off = members(false, 2);
    const auto done = change(setS3({off[0]}, true));
    QVERIFY(done);
    QVERIFY(changeBehind(setS3({off[1]}, true)));
    QVERIFY(waitFor(m_remote->revert(done->edit, {Administrator, Door::Window})));
    QVERIFY(!isEnabled(off[0]));
    QVERIFY(isEnabled(off[1]));
}

void TestRemoteGuardDuty::aQuietRefreshAnnouncesNothing()
{
    connectAs({Administrator});
    const auto before = m_remote->organization();
    QSignalSpy changed(m_remote.get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(m_remote->refresh()));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_remote->organization()->accounts, before->accounts);
    QCOMPARE(here(), before->find(region(Ireland)));
}

void TestRemoteGuardDuty::aServerThatIsGoneIsSaid()
{
    connectAs({Administrator});
    const AccountId account = members(false, 1).front();
    m_endpoint->stop();
    const auto outcome = change(setS3({account}, true));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Offline);
    QVERIFY(m_remote->readOnlyReason().isEmpty());
    QVERIFY(!waitFor(m_remote->refresh()));
    QVERIFY(!m_remote->readOnlyReason().isEmpty());
    QVERIFY2(here()->isLoaded, "What was read last stays.");
    QVERIFY(!isEnabled(account));
}

QTEST_GUILESS_MAIN(TestRemoteGuardDuty)
#include "tst_remoteguardduty.moc"
