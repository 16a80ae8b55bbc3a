// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulatedguardduty.h"

#include "guardduty/changetitle.h"
#include "guardduty/preview.h"
#include "organization/pending.h"
#include "organization/rules.h"
#include "support/fulldisk.h"
#include "support/simulation.h"
#include "workspace/database.h"

#include <cstdio>
#include <optional>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class TestSimulatedGuardDuty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void beginsWithoutAWorkspace();
    void opensTheDemo();
    void enablesAllExistingMembersAndTakesItBack();
    void announcesJustTheRowsThatChanged();
    void regionsThatDidNotChangeAreTheSameObjects();
    void aRevertSurvivesReopening();
    void redoIsTheRevertOfARevert();
    void refusesARevertAfterALaterEditAndNamesIt();
    void aRequestThatChangesNothingStoresNothing();
    void anEditWithoutATitleIsNamedByItsChanges();
    void aMemberChangesNothing();
    void aSecondOpenerReadsOnlyAndSaysWhy();
    void aReaderFollowsTheOwner();
    void aReaderFollowsAFileThatIsReplaced();
    void aReaderSaysThatItsFileWasReplacedByNone();
    void anOwnerSaysThatItsFileIsGone();
    void anEditThatCannotBeStoredIsNotAnnounced();
    void finishesWhatWasAskedForBeforeItGoes();
    void openingTheOpenWorkspaceAgainKeepsIt();
    void aReaderMayWriteOnceTheOwnerIsGone();
    void keepsTheOpenWorkspaceWhenAnotherCannotBeOpened();
    void resetReplacesTheOpenWorkspace();
    void changesFiftyThousandAccountsAtOnce();
    void readsTheOtherRegionsWhenTheyAreAskedFor();
    void aRequestReadsWhatItNeeds();
    void anEditOfARegionThatNobodyLookedAtCanBeTakenBack();
    void goesBackToAPointOfTheHistory_data();
    void goesBackToAPointOfTheHistory();
    void thereIsNothingToGoBackFrom();
    void savesACopyAndGoesOnInIt();
    void savesNoCopyOverAnOpenWorkspace();
    void sayingThatItMustWriteNamesTheOwner();
    void whatBecomesDueIsAnEditThatCanBeTakenBack();
    void aFullDiskLosesNothing();
    void saysWhatIsWrongWithTheDisk();

private:
    [[nodiscard]] static GeneratorOptions large();
    [[nodiscard]] static ChangeRequest enableAll(const DemoSimulation &demo, QLatin1StringView in = "eu-west-1"_L1);
};

ChangeRequest TestSimulatedGuardDuty::enableAll(const DemoSimulation &demo, QLatin1StringView in)
{
    SetMemberFeature change {region(in), {}, Feature::S3DataEvents, true};
    const auto view = demo.region(in);
    for (std::size_t row = 0; row < view->members.size(); ++row) {
        if (isActive(view->members[row]))
            change.accounts.push_back(demo.service->organization()->accounts->rows[row].id);
    }
    return {{Administrator, Door::Window}, u"Enable S3 Protection for all existing active member accounts"_s, {change}};
}

void TestSimulatedGuardDuty::beginsWithoutAWorkspace()
{
    SimulatedGuardDuty service(std::make_shared<SystemClock>());
    QVERIFY(service.organization()->accounts->rows.empty());
    QVERIFY(service.organization()->regions.empty());
    QVERIFY(service.history()->edits.empty());
    QVERIFY(service.path().isEmpty());
    const auto outcome = waitFor(service.change({{Administrator, Door::Window}, {}, {SetOwnFeature {}}}));
    QVERIFY(!outcome);
}

void TestSimulatedGuardDuty::opensTheDemo()
{
    const DemoSimulation demo;
    QVERIFY(demo.written);
    QVERIFY(demo.service);
    QCOMPARE(demo.service->organization()->name, u"halden"_s);
    QCOMPARE(demo.service->organization()->accounts->rows.size(), 215U);
    QCOMPARE(demo.service->readOnlyReason(), QString());
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 149);
    QCOMPARE(demo.region("eu-west-1"_L1)->administrator, std::optional(Administrator));
}

void TestSimulatedGuardDuty::enablesAllExistingMembersAndTakesItBack()
{
    const DemoSimulation demo;
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    QSignalSpy history(demo.service.get(), &GuardDutyService::historyChanged);
    const auto outcome = waitFor(demo.service->change(enableAll(demo)));
    QVERIFY(outcome);
    QCOMPARE(outcome->changedAccounts, 45);
    QCOMPARE(outcome->edit, 1);
    QVERIFY(outcome->unprocessed.empty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(history.count(), 1);
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 194);
    QCOMPARE(demo.service->history()->undoable()->number, 1);

    const auto back = waitFor(demo.service->revert(1, {Administrator, Door::Window}));
    QVERIFY(back);
    QCOMPARE(back->changedAccounts, 45);
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 149);
    QVERIFY(!demo.service->history()->undoable());
    QCOMPARE(demo.service->history()->redoable()->number, 2);
}

void TestSimulatedGuardDuty::announcesJustTheRowsThatChanged()
{
    const DemoSimulation demo;
    const auto before = demo.region("eu-west-1"_L1);
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    const auto delta = changed.at(0).at(0).value<OrganizationDelta>();
    QVERIFY(!delta.everything);
    QCOMPARE(delta.parts.size(), 1U);
    QCOMPARE(delta.parts[0].region, region("eu-west-1"_L1));
    QVERIFY(!delta.parts[0].configurationChanged);
    std::vector<int> different;
    for (int row = 0; row < std::ssize(before->detectors); ++row) {
        if (before->detectors[static_cast<std::size_t>(row)]
            != demo.region("eu-west-1"_L1)->detectors[static_cast<std::size_t>(row)])
            different.push_back(row);
    }
    QCOMPARE(delta.parts[0].rows, different);
    QCOMPARE(different.size(), 45U);
}

void TestSimulatedGuardDuty::regionsThatDidNotChangeAreTheSameObjects()
{
    const DemoSimulation demo;
    const auto before = demo.service->organization();
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    const auto after = demo.service->organization();
    QCOMPARE(after->accounts, before->accounts);
    QVERIFY(after->find(region("eu-west-1"_L1)) != before->find(region("eu-west-1"_L1)));
    for (const auto other : {"us-east-1"_L1, "eu-central-1"_L1, "ap-northeast-1"_L1})
        QCOMPARE(after->find(region(other)), before->find(region(other)));
}

void TestSimulatedGuardDuty::aRevertSurvivesReopening()
{
    DemoSimulation demo;
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    demo.reopen();
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 194);
    QCOMPARE(demo.service->history()->undoable()->title, u"Enable S3 Protection for all existing active member accounts"_s);
    QVERIFY(waitFor(demo.service->revert(1, {Administrator, Door::Window})));
    demo.reopen();
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 149);
    QVERIFY(!demo.service->history()->undoable());
    QCOMPARE(demo.service->history()->redoable()->number, 2);
}

void TestSimulatedGuardDuty::redoIsTheRevertOfARevert()
{
    const DemoSimulation demo;
    const Caller caller {Administrator, Door::Window};
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QVERIFY(waitFor(demo.service->revert(1, caller)));
    QVERIFY(waitFor(demo.service->revert(2, caller)));
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 194);
    QCOMPARE(demo.service->history()->undoable()->number, 1);
    QVERIFY(!demo.service->history()->redoable());
    QVERIFY(waitFor(demo.service->revert(1, caller)));
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 149);
    QCOMPARE(demo.service->history()->redoable()->number, 4);
}

void TestSimulatedGuardDuty::refusesARevertAfterALaterEditAndNamesIt()
{
    const DemoSimulation demo;
    const Caller caller {Administrator, Door::Window};
    const ChangeRequest all = enableAll(demo);
    QVERIFY(waitFor(demo.service->change(all)));
    SetMemberFeature fewer = std::get<SetMemberFeature>(all.changes[0]);
    fewer.plans.front().enable = false;
    QVERIFY(waitFor(demo.service->change({caller, u"Disable S3 Protection"_s, {fewer}})));
    const auto refused = waitFor(demo.service->revert(1, caller));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u"edit 2"_s) && refused.error().message.contains(u"Disable S3 Protection"_s),
        qUtf8Printable(refused.error().message));
    QCOMPARE(demo.service->history()->edits.size(), 2U);
    QVERIFY(waitFor(demo.service->revert(2, caller)));
    QVERIFY(waitFor(demo.service->revert(1, caller)));
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 149);
}

void TestSimulatedGuardDuty::aRequestThatChangesNothingStoresNothing()
{
    const DemoSimulation demo;
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    const auto again = waitFor(demo.service->change(enableAll(demo)));
    QVERIFY(again);
    QCOMPARE(again->edit, 0);
    QCOMPARE(again->changedAccounts, 0);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(demo.service->history()->edits.size(), 1U);
}

void TestSimulatedGuardDuty::anEditWithoutATitleIsNamedByItsChanges()
{
    const DemoSimulation demo;
    ChangeRequest request = enableAll(demo);
    request.title = QString();
    QVERIFY(waitFor(demo.service->change(request)));
    QCOMPARE(demo.service->history()->undoable()->title, titleOf(request.changes));
}

void TestSimulatedGuardDuty::aMemberChangesNothing()
{
    const DemoSimulation demo;
    ChangeRequest request = enableAll(demo);
    const AccountId member = std::get<SetMemberFeature>(request.changes[0]).accounts[3];
    request.caller.account = member;
    const auto refused = waitFor(demo.service->change(request));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    const auto own = waitFor(demo.service->change(
        {{member, Door::Window}, {}, {SetOwnFeature {region("eu-west-1"_L1), Feature::S3DataEvents, false}}}));
    QVERIFY(!own);
    QCOMPARE(own.error().kind, Error::Kind::Denied);
    QVERIFY(demo.service->history()->edits.empty());
}

void TestSimulatedGuardDuty::aSecondOpenerReadsOnlyAndSaysWhy()
{
    const DemoSimulation demo;
    const auto second = SimulatedGuardDuty::opened(demo.path(), demo.clock);
    QVERIFY(second);
    QVERIFY2((*second)->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())),
        qUtf8Printable((*second)->readOnlyReason()));
    QCOMPARE((*second)->organization()->accounts->rows.size(), 215U);
    const auto refused = waitFor((*second)->change(enableAll(demo)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, (*second)->readOnlyReason());
}

void TestSimulatedGuardDuty::aReaderFollowsTheOwner()
{
    const DemoSimulation demo;
    const auto reader = SimulatedGuardDuty::opened(demo.path(), demo.clock);
    QVERIFY(reader);
    QSignalSpy changed(reader->get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QVERIFY(eventually([&] { return (*reader)->history()->edits.size() == 1; }));
    QCOMPARE(protectedMembers(*(*reader)->organization()->find(region("eu-west-1"_L1))), 194);
    const auto delta = changed.constLast().constFirst().value<OrganizationDelta>();
    QVERIFY(delta.everything && !delta.isAnother); // the same workspace, so that what was done is news
    QVERIFY(waitFor(demo.service->revert(1, {Administrator, Door::Window})));
    QVERIFY(eventually([&] { return (*reader)->history()->edits.size() == 2; }));
    QCOMPARE(changed.count(), 2);
}

void TestSimulatedGuardDuty::aReaderFollowsAFileThatIsReplaced()
{
    const DemoSimulation demo;
    const auto reader = SimulatedGuardDuty::opened(demo.path(), demo.clock);
    QVERIFY(reader);
    const QString reason = (*reader)->readOnlyReason();
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QVERIFY(eventually([&] { return (*reader)->history()->edits.size() == 1; }));
    QSignalSpy changed(reader->get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(demo.service->reset(demo.path(), demoOptions())));
    QVERIFY(eventually([&] { return (*reader)->history()->edits.empty(); }));
    QVERIFY(changed.constLast().constFirst().value<OrganizationDelta>().isAnother);
    QCOMPARE((*reader)->readOnlyReason(), reason);
    QVERIFY(waitFor(demo.service->change(enableAll(demo)))); // and is followed as the first one was
    QVERIFY(eventually([&] { return (*reader)->history()->edits.size() == 1; }));
    QCOMPARE(protectedMembers(*(*reader)->organization()->find(region("eu-west-1"_L1))), 194);
}

void TestSimulatedGuardDuty::aReaderSaysThatItsFileWasReplacedByNone()
{
    const DemoSimulation demo;
    const auto reader = SimulatedGuardDuty::opened(demo.path(), demo.clock);
    QVERIFY(reader);
    const QString draft = demo.folder.filePath(u"draft"_s);
    QFile file(draft);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    QCOMPARE(std::rename(QFile::encodeName(draft).constData(), QFile::encodeName(demo.path()).constData()), 0);
    QVERIFY(eventually([&] { return (*reader)->readOnlyReason().contains(u"was replaced"_s); }));
    QCOMPARE((*reader)->organization()->accounts->rows.size(), 215U); // nothing that it shows is lost
}

void TestSimulatedGuardDuty::anOwnerSaysThatItsFileIsGone()
{
    const DemoSimulation demo;
    const QString aside = demo.folder.filePath(u"aside"_s);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QVERIFY(QFile::rename(demo.path(), aside));
    QVERIFY(eventually([&] { return demo.service->readOnlyReason().contains(demo.path()); })); // also when nobody edits
    QCOMPARE(waitFor(demo.service->revert(1, {Administrator, Door::Window})).error().kind, Error::Kind::Storage);
    QCOMPARE(waitFor(demo.service->open(demo.path())).error().kind, Error::Kind::NotFound);
    QCOMPARE(demo.service->history()->edits.size(), 1U);
    QVERIFY(QFile::rename(aside, demo.path()));
    QVERIFY(waitFor(demo.service->open(demo.path()))); // Reload in the window
    QCOMPARE(demo.service->readOnlyReason(), QString());
    QCOMPARE(waitFor(demo.service->revert(1, {Administrator, Door::Window}))->edit, 2);
}

void TestSimulatedGuardDuty::anEditThatCannotBeStoredIsNotAnnounced()
{
    const DemoSimulation demo;
    const auto before = demo.service->organization();
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    {
        const auto intruder = Database::open(demo.path(), Database::Mode::ReadWrite);
        QVERIFY(intruder->begin());
        const auto failed = waitFor(demo.service->change(enableAll(demo)));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Storage);
        intruder->rollBack();
    }
    QCOMPARE(changed.count(), 0);
    QCOMPARE(demo.service->organization(), before);
    QVERIFY(demo.service->history()->edits.empty());
    QCOMPARE(waitFor(demo.service->change(enableAll(demo)))->edit, 1);
}

void TestSimulatedGuardDuty::finishesWhatWasAskedForBeforeItGoes()
{
    DemoSimulation demo;
    QFuture<Result<Outcome>> outcome = demo.service->change(enableAll(demo));
    demo.reopen();
    QVERIFY(outcome.isFinished() && outcome.result());
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 194);
}

void TestSimulatedGuardDuty::openingTheOpenWorkspaceAgainKeepsIt()
{
    const DemoSimulation demo;
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    const auto opened = waitFor(demo.service->open(demo.path()));
    QVERIFY(opened);
    QCOMPARE(opened->readOnlyReason, QString());
    QCOMPARE(demo.service->readOnlyReason(), QString());
    QCOMPARE(waitFor(demo.service->revert(1, {Administrator, Door::Window}))->edit, 2);
}

void TestSimulatedGuardDuty::aReaderMayWriteOnceTheOwnerIsGone()
{
    DemoSimulation demo;
    const auto reader = SimulatedGuardDuty::opened(demo.path(), demo.clock);
    QVERIFY(!(*reader)->readOnlyReason().isEmpty());
    const ChangeRequest request = enableAll(demo);
    QVERIFY(waitFor(demo.service->change(request)));
    demo.service.reset();
    QVERIFY(waitFor((*reader)->open(demo.path())));
    QCOMPARE((*reader)->readOnlyReason(), QString());
    QCOMPARE((*reader)->history()->edits.size(), 1U);
    QCOMPARE(waitFor((*reader)->revert(1, request.caller))->edit, 2);
}

void TestSimulatedGuardDuty::keepsTheOpenWorkspaceWhenAnotherCannotBeOpened()
{
    const DemoSimulation demo;
    const auto failed = waitFor(demo.service->open(demo.folder.filePath(u"nothing.bucketwatch"_s)));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::NotFound);
    QCOMPARE(demo.service->path(), demo.path());
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
}

void TestSimulatedGuardDuty::resetReplacesTheOpenWorkspace()
{
    const DemoSimulation demo;
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(demo.service->reset(demo.path(), demoOptions())));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.at(0).at(0).value<OrganizationDelta>().everything);
    QVERIFY(demo.service->history()->edits.empty());
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 149);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
}

void TestSimulatedGuardDuty::changesFiftyThousandAccountsAtOnce()
{
    GeneratorOptions options = demoOptions();
    options.accounts = 50000;
    const DemoSimulation demo(options);
    ChangeRequest request = enableAll(demo);
    std::get<SetMemberFeature>(request.changes[0]).plans.front().enable = false;
    QVERIFY(waitFor(demo.service->change(request)));
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    const auto outcome = waitFor(demo.service->change(enableAll(demo))); // bench_organization says how long it takes
    QVERIFY(outcome);
    QCOMPARE(outcome->changedAccounts, std::ssize(std::get<SetMemberFeature>(request.changes[0]).accounts));
    QVERIFY(outcome->changedAccounts > 45000);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(std::ssize(changed.at(0).at(0).value<OrganizationDelta>().parts.at(0).rows), outcome->changedAccounts);
}

/// Large enough for Regions to be read one by one.
GeneratorOptions TestSimulatedGuardDuty::large()
{
    GeneratorOptions options = demoOptions();
    options.accounts = 6000;
    return options;
}

void TestSimulatedGuardDuty::readsTheOtherRegionsWhenTheyAreAskedFor()
{
    DemoSimulation demo(large());
    const auto all = demo.service->organization(); // opened without a Region
    demo.reopen({region("us-east-1"_L1), {}, true});
    QVERIFY(demo.region("us-east-1"_L1)->isLoaded);
    QVERIFY(!demo.region("eu-west-1"_L1)->isLoaded);
    QCOMPARE(demo.region("eu-west-1"_L1)->configuration, all->find(region("eu-west-1"_L1))->configuration);
    const auto before = demo.region("us-east-1"_L1);
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    QVERIFY(waitFor(demo.service->load({region("eu-west-1"_L1)})));
    QCOMPARE(changed.count(), 1);
    const auto delta = changed.at(0).at(0).value<OrganizationDelta>();
    QVERIFY(!delta.everything);
    QCOMPARE(delta.parts.size(), 1U);
    QCOMPARE(delta.parts[0].region, region("eu-west-1"_L1));
    QCOMPARE(delta.parts[0].rows.size(), all->accounts->rows.size());
    QVERIFY(demo.region("eu-west-1"_L1)->isLoaded);
    QCOMPARE(demo.region("eu-west-1"_L1)->detectors, all->find(region("eu-west-1"_L1))->detectors);
    QCOMPARE(demo.region("us-east-1"_L1), before);
    QVERIFY(waitFor(demo.service->load({region("eu-west-1"_L1)}))); // nothing new
    QCOMPARE(changed.count(), 1);
    QVERIFY(waitFor(demo.service->load({})));
    QCOMPARE(changed.count(), 2);
    for (const auto &part : demo.service->organization()->regions)
        QVERIFY(part->isLoaded);
}

void TestSimulatedGuardDuty::aRequestReadsWhatItNeeds()
{
    DemoSimulation demo(large());
    const ChangeRequest request = enableAll(demo);
    const auto toChange = previewOf(*demo.service->organization(), request, demo.clock->now())->changedAccounts();
    demo.reopen({region("us-east-1"_L1), {}, true});
    const auto outcome = waitFor(demo.service->change(request));
    QVERIFY(outcome);
    QCOMPARE(outcome->changedAccounts, toChange);
    QVERIFY(demo.region("eu-west-1"_L1)->isLoaded);
    QVERIFY(!demo.region("eu-central-1"_L1)->isLoaded);
    const auto reply
        = waitFor(demo.service->call({u"ListDetectors"_s, region("eu-central-1"_L1), {}}, {Administrator, Door::CommandLine}));
    QVERIFY(reply);
    QVERIFY(demo.region("eu-central-1"_L1)->isLoaded);
}

void TestSimulatedGuardDuty::anEditOfARegionThatNobodyLookedAtCanBeTakenBack()
{
    DemoSimulation demo(large());
    const auto before = demo.region("eu-west-1"_L1);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    demo.reopen({region("us-east-1"_L1), {}, true});
    QVERIFY(waitFor(demo.service->revert(1, {Administrator, Door::Window})));
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), protectedMembers(*before));
    QVERIFY(!demo.region("eu-central-1"_L1)->isLoaded);
    demo.reopen({region("us-east-1"_L1), {}, true});
    QVERIFY(waitFor(demo.service->revertTo(1, {Administrator, Door::Window})));
    QVERIFY(protectedMembers(*demo.region("eu-west-1"_L1)) > protectedMembers(*before));
}

void TestSimulatedGuardDuty::goesBackToAPointOfTheHistory_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("the beginning") << 0;
    QTest::newRow("an edit between") << 1;
}

void TestSimulatedGuardDuty::goesBackToAPointOfTheHistory()
{
    QFETCH(const int, number);
    DemoSimulation demo;
    const Caller caller {Administrator, Door::Window};
    const auto start = protectedMembers(*demo.region("eu-west-1"_L1));
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QVERIFY(waitFor(
        demo.service->change({caller, u"Disable"_s, {SetOwnFeature {region("us-east-1"_L1), Feature::S3DataEvents, false}}})));
    QVERIFY(waitFor(demo.service->change({caller, u"New"_s,
        {SetAutoEnable {region("eu-central-1"_L1), AutoEnable::None, {{Feature::S3DataEvents, AutoEnable::None}}}}})));
    const auto last = demo.service->organization();
    const auto back = waitFor(demo.service->revertTo(number, caller));
    QVERIFY(back);
    QCOMPARE(back->edit, 4);
    QCOMPARE(demo.service->history()->undoable()->number, 4);
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), number == 0 ? start : 194);
    const auto row = static_cast<std::size_t>(demo.service->organization()->accounts->row(Administrator));
    QVERIFY(demo.region("us-east-1"_L1)->detectors[row].isEnabled(Feature::S3DataEvents));
    demo.reopen(); // stored as it was announced
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), number == 0 ? start : 194);
    QVERIFY(waitFor(demo.service->revert(4, caller)));
    QCOMPARE(protectedMembers(*demo.region("eu-west-1"_L1)), 194);
    QVERIFY(!demo.region("us-east-1"_L1)->detectors[row].isEnabled(Feature::S3DataEvents));
    QCOMPARE(demo.region("eu-central-1"_L1)->configuration.members, last->find(region("eu-central-1"_L1))->configuration.members);
}

void TestSimulatedGuardDuty::thereIsNothingToGoBackFrom()
{
    const DemoSimulation demo;
    const Caller caller {Administrator, Door::Window};
    QCOMPARE(waitFor(demo.service->revertTo(0, caller))->edit, 0);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QCOMPARE(waitFor(demo.service->revertTo(1, caller))->edit, 0);
    QCOMPARE(demo.service->history()->edits.size(), 1U);
    QCOMPARE(waitFor(demo.service->revertTo(2, caller)).error().kind, Error::Kind::NotFound);
}

void TestSimulatedGuardDuty::savesACopyAndGoesOnInIt()
{
    DemoSimulation demo;
    const QString copy = demo.folder.filePath(u"copy.bucketwatch"_s);
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QSignalSpy changed(demo.service.get(), &GuardDutyService::organizationChanged);
    const auto saved = waitFor(demo.service->saveAs(copy));
    QVERIFY(saved);
    QCOMPARE(saved->path, copy);
    QCOMPARE(demo.service->path(), copy);
    QCOMPARE(changed.count(), 0); // the organization is the same
    QVERIFY(waitFor(demo.service->saveAs(copy))); // onto itself
    QVERIFY(waitFor(demo.service->revert(1, {Administrator, Door::Window})));
    const auto old = SimulatedGuardDuty::opened(demo.path(), demo.clock, {{}, {}, true}); // nobody has it open any more
    QVERIFY(old);
    QCOMPARE((*old)->history()->edits.size(), 1U);
    demo.service.reset();
    const auto reopened = SimulatedGuardDuty::opened(copy, demo.clock, {{}, {}, true});
    QVERIFY(reopened);
    QCOMPARE((*reopened)->history()->edits.size(), 2U);
}

void TestSimulatedGuardDuty::savesNoCopyOverAnOpenWorkspace()
{
    const DemoSimulation demo;
    const DemoSimulation other;
    const auto refused = waitFor(demo.service->saveAs(other.path()));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(demo.service->path(), demo.path());
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    QVERIFY(waitFor(other.service->change(enableAll(other))));
}

void TestSimulatedGuardDuty::sayingThatItMustWriteNamesTheOwner()
{
    const DemoSimulation demo;
    const auto refused = SimulatedGuardDuty::opened(demo.path(), demo.clock, {{}, std::chrono::milliseconds(50), true});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().message.contains(QString::number(QCoreApplication::applicationPid())));
}

void TestSimulatedGuardDuty::whatBecomesDueIsAnEditThatCanBeTakenBack()
{
    DemoSimulation demo;
    const auto enabled = [&demo] {
        return std::ranges::count_if(demo.region("eu-west-1"_L1)->detectors,
            [](const Detector &detector) { return detector.isEnabled(Feature::S3DataEvents); });
    };
    const auto before = enabled();
    const Caller administrator {Administrator, Door::Window};
    QVERIFY(waitFor(demo.service->change({administrator, u"Delay"_s, {SetPropagation {Propagation::Delayed}}})));
    const SetAutoEnable all {region("eu-west-1"_L1), {}, {{Feature::S3DataEvents, AutoEnable::All}}};
    QVERIFY(waitFor(demo.service->change({administrator, u"All"_s, {all}})));
    QCOMPARE(enabled(), before);
    const auto pending = nextDue(*demo.service->organization());
    QVERIFY(pending);

    demo.clock->advance(std::chrono::hours(24));
    QVERIFY(waitFor(demo.service->call({u"ListDetectors"_s, region("eu-west-1"_L1), {}}, administrator))); // settles first
    const EditSummary settled = demo.service->history()->edits.back();
    QCOMPARE(settled.caller.door, Door::Service);
    QVERIFY(enabled() > before);
    QVERIFY(!nextDue(*demo.service->organization()));

    QVERIFY(waitFor(demo.service->revert(settled.number, administrator)));
    QCOMPARE(enabled(), before);
    QVERIFY(!nextDue(*demo.service->organization())); // what was due is not due again
    QVERIFY(waitFor(demo.service->call({u"ListDetectors"_s, region("eu-west-1"_L1), {}}, administrator)));
    QCOMPARE(demo.service->history()->edits.size(), 4U);
    QVERIFY(waitFor(demo.service->revert(2, administrator)));
    QVERIFY(demo.region("eu-west-1"_L1)->configuration.of(Feature::S3DataEvents) != AutoEnable::All);
}

void TestSimulatedGuardDuty::aFullDiskLosesNothing()
{
    DemoSimulation demo;
    QVERIFY(waitFor(demo.service->change(enableAll(demo))));
    const auto before = demo.service->organization();
    const ChangeRequest off {
        {Administrator, Door::Window}, u"Off"_s, {SetOwnFeature {region("eu-west-1"_L1), Feature::S3DataEvents, false}}};
    std::optional<FullDisk> disk(4096);
    const auto failed = waitFor(demo.service->change(off));
    const auto copied = waitFor(demo.service->saveAs(demo.folder.filePath(u"copy.bucketwatch"_s)));
    disk.reset();
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Storage);
    QVERIFY2(failed.error().message.contains(demo.path()), qPrintable(failed.error().message));
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(u"copy.bucketwatch"_s), qPrintable(copied.error().message));
    QVERIFY(!QFile::exists(demo.folder.filePath(u"copy.bucketwatch"_s)));
    QCOMPARE(demo.service->path(), demo.path());
    QCOMPARE(demo.service->organization(), before);
    QCOMPARE(demo.service->history()->edits.size(), 1U);
    QCOMPARE(waitFor(demo.service->change(off))->edit, 2); // there is room again
    demo.reopen();
    QCOMPARE(demo.service->history()->edits.size(), 2U);
}

void TestSimulatedGuardDuty::saysWhatIsWrongWithTheDisk()
{
    DemoSimulation demo;
    demo.service.reset();
    const auto writer = Database::open(demo.path(), Database::Mode::ReadWrite);
    QVERIFY(writer->run(u"PRAGMA max_page_count = 1"_s)); // as many as there are
    const auto full = writer->run(u"INSERT INTO edit (number, time, account, door, title, reverts) VALUES (1, 0, 0, 0, ?, 0)"_s, {QString(1'000'000, u'x')});
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Error::Kind::Storage);
    QVERIFY2(full.error().message.contains(u"no room"_s) && full.error().message.contains(demo.path()),
        qPrintable(full.error().message));
    const auto reader = Database::open(demo.path(), Database::Mode::ReadOnly);
    const auto refused = reader->run(u"DELETE FROM edit"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"write-protected"_s), qPrintable(refused.error().message));
}

QTEST_GUILESS_MAIN(TestSimulatedGuardDuty)
#include "tst_simulatedguardduty.moc"
