// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "guardduty/changetitle.h"
#include "planning/planrebase.h"
#include "support/simulation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <iostream>
#include <random>
#include <set>
#include <sstream>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 100;
const QString PlanName = u"quarter 4"_s;

struct Answer {
    int status = -1;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

int runVerb(const QStringList &arguments, const QString &path, const Context &context)
{
    std::vector<std::string> texts {"bucketwatchctl"};
    for (const QString &argument : arguments)
        texts.push_back(argument.toStdString());
    texts.insert(texts.end(), {"--workspace", path.toStdString()});
    std::vector<const char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(text.c_str());
    return runCommandLine(static_cast<int>(pointers.size()), pointers.data(), context);
}

Answer answerTo(const QStringList &arguments, const QString &path)
{
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int status = runVerb(arguments, path, {in, out, err});
    return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
}

QStringList applyArguments(bool json = true)
{
    return QStringList {u"apply"_s, u"--name"_s, PlanName} + (json ? QStringList {u"--format"_s, u"json"_s} : QStringList());
}

std::vector<AccountId> activeMembers(const OrganizationView &view, const RegionView &region)
{
    std::vector<AccountId> accounts;
    for (std::size_t row = 0; row < region.members.size(); ++row) {
        if (region.members[row].status == RelationshipStatus::Enabled)
            accounts.push_back(view.accounts->rows[row].id);
    }
    return accounts;
}

void stage(ChangePlan &plan, const OrganizationView &view, std::vector<Change> changes)
{
    const QString title = titleOf(changes);
    plan.stage(*stagedEdit(view, {{Administrator, Door::CommandLine}, title, std::move(changes)}, {}));
}

/// Turns S3 Protection of every member off, of some on again, and sets preferences, in every Region.
ChangePlan aPlanFor(const OrganizationView &view)
{
    ChangePlan plan(PlanName);
    std::vector<Change> off;
    for (const auto &region : view.regions) {
        const std::vector<AccountId> members = activeMembers(view, *region);
        off.emplace_back(SetMemberFeature {region->region, members, Feature::S3DataEvents, false});
    }
    stage(plan, view, off);
    for (const auto &region : view.regions) {
        std::vector<AccountId> members = activeMembers(view, *region);
        members.resize(members.size() / 2);
        stage(plan, view, {SetMemberFeature {region->region, members, Feature::S3DataEvents, true}});
    }
    stage(plan, view,
        {SetAutoEnable {view.regions.front()->region, AutoEnable::New, {{Feature::RdsLoginEvents, AutoEnable::All}}}});
    return plan;
}

/// What both say of every Region, but for the times.
void compareValues(const OrganizationView &one, const OrganizationView &other)
{
    for (const auto &region : one.regions) {
        const auto theirs = other.find(region->region);
        OrganizationConfiguration configuration = theirs->configuration;
        configuration.updatedAt = region->configuration.updatedAt;
        QCOMPARE(configuration, region->configuration);
        for (int row = 0; row < int(one.accounts->rows.size()); ++row) {
            const auto &mine = region->detectors[std::size_t(row)];
            const auto &its = theirs->detectors[std::size_t(row)];
            QCOMPARE(its.status, mine.status);
            for (const Feature feature : allFeatures())
                QCOMPARE(its.isEnabled(feature), mine.isEnabled(feature));
            QCOMPARE(theirs->members[std::size_t(row)].status, region->members[std::size_t(row)].status);
        }
    }
}

} // namespace

class TestApplyVerb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoSimulation>();
        QVERIFY(m_demo->written);
        m_first = m_demo->service->organization();
    }

    void applyingLeadsToThePlannedConfiguration()
    {
        const ChangePlan plan = store(aPlanFor(*m_first));
        const PlanOutlook outlook = outlookOf(m_first, plan.edits(), m_demo->clock->now());
        QVERIFY(outlook.changesAnything());
        const Answer answer = answerTo(applyArguments(), m_demo->path());
        QVERIFY2(answer.status == 0, qPrintable(answer.out + answer.err));
        QCOMPARE(answer.json()["left"_L1].toArray(), QJsonArray());
        QCOMPARE(answer.json()["differences"_L1].toArray(), QJsonArray());
        QVERIFY(answer.json()["batches"_L1].toInt() > 20);
        QVERIFY2(answer.err.contains(u"eu-west-1  quarter 4 "_s), qPrintable(answer.err));
        m_demo->reopen();
        compareValues(*m_demo->service->organization(), *outlook.result);
        QVERIFY(planNow().isEmpty());
        QVERIFY(!planNow().run());
    }

    void applyingTwiceChangesNothingMore()
    {
        store(aPlanFor(*m_first));
        QCOMPARE(answerTo(applyArguments(), m_demo->path()).status, 0);
        const std::size_t edits = editCount();
        const Answer again = answerTo(applyArguments(false), m_demo->path());
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, u"The organization is as planned.\n"_s);
        QCOMPARE(editCount(), edits);
    }

    void whatIsRefusedStaysWithTheReason()
    {
        ChangePlan plan(PlanName);
        const std::vector<AccountId> members = activeMembers(*m_first, *m_first->regions.front());
        const Region region = m_first->regions.front()->region;
        plan.stage(*stagedEdit(*m_first,
            {{members.front(), Door::CommandLine}, u"not an administrator"_s, {SetAutoEnable {region, AutoEnable::None, {}}}},
            {}));
        stage(plan, *m_first, {SetMemberFeature {region, {members.front(), AccountId(7)}, Feature::S3DataEvents, false}});
        stage(plan, *m_first, {SetMemberFeature {region, {members.front()}, Feature::S3DataEvents, true}});
        store(plan);
        const Answer answer = answerTo(applyArguments(), m_demo->path());
        QVERIFY2(answer.status == 1, qPrintable(answer.out + answer.err));
        QCOMPARE(answer.json()["left"_L1].toArray().size(), 2);
        QCOMPARE(answer.json()["left"_L1][1]["accountId"_L1], u"000000000007"_s);
        const ChangePlan rest = planNow();
        QCOMPARE(rest.edits().size(), 2U);
        QVERIFY(!rest.edits()[0]->leftBecause.isEmpty());
        QCOMPARE(rest.edits()[1]->request.changes,
            std::vector<Change>({SetMemberFeature {region, {AccountId(7)}, Feature::S3DataEvents, false}}));
        QCOMPARE(rest.edits()[1]->leftBecause, answer.json()["left"_L1][1]["reason"_L1].toString());
    }

    void accountsThatWereLeftOutStayInThePlan()
    {
        PlanRun run(aPlanFor(*m_first), m_first, *m_demo->service->history(), m_demo->clock->now());
        FailureSettings failures;
        failures.unprocessedPercent = 20;
        m_demo->service->setFailures(failures);
        std::size_t left = 0;
        while (const auto *batch = run.next()) {
            const auto outcome = waitFor(m_demo->service->change(batch->request));
            left += outcome ? outcome->unprocessed.size() : 1;
            (void)run.take(outcome);
        }
        QVERIFY(left > 10);
        QCOMPARE(run.left().size(), left);
        const auto after = m_demo->service->organization();
        const ChangePlan rest = remainderOf(run, after, *m_demo->service->history(), m_demo->clock->now());
        QVERIFY(conflictsOf(*after, rest.edits()).empty());
        // Kept, read and carried out without failures, the rest leads to what the whole plan leads to.
        m_demo->service->setFailures({});
        store(*ChangePlan::fromBytes(PlanName, rest.toBytes()));
        QCOMPARE(answerTo(applyArguments(), m_demo->path()).status, 0);
        QVERIFY(planNow().isEmpty());
    }

    void aBatchWithoutAnAnswerIsRecognized()
    {
        const auto history = m_demo->service->history();
        PlanRun run(aPlanFor(*m_first), m_first, *history, m_demo->clock->now());
        const ChangePlan kept = run.plan();
        QVERIFY(waitFor(m_demo->service->change(run.next()->request))->edit > 0);
        QVERIFY(!run.isCarriedOut(*history));
        QVERIFY(run.isCarriedOut(*m_demo->service->history()));
        const auto again = ChangePlan::fromBytes(PlanName, kept.toBytes());
        QCOMPARE(*again, kept);
        const PlanRun resumed(*again, m_demo->service->organization(), *m_demo->service->history(), m_demo->clock->now());
        QVERIFY(resumed.isResumed());
        QCOMPARE(resumed.position(), 1U);
        QVERIFY(resumed.left().empty());
    }

    void whatOthersChangedIsListedAndNothingIsSent()
    {
        store(aPlanFor(*m_first));
        m_demo->reopen();
        const Region place = m_first->regions.front()->region;
        changeByOthers(SetAutoEnable {place, {}, {{Feature::RdsLoginEvents, otherThanAll(Feature::RdsLoginEvents)}}});
        m_demo->service.reset();
        const std::size_t edits = editCount();
        const Answer refused = answerTo(applyArguments(), m_demo->path());
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"--keep"_s), qPrintable(refused.err));
        QCOMPARE(editCount(), edits);
        const QJsonArray conflicts = refused.json()["conflicts"_L1].toArray();
        QCOMPARE(conflicts.size(), 1);
        QCOMPARE(conflicts[0]["feature"_L1], u"RDS Protection"_s);
        QCOMPARE(conflicts[0]["region"_L1], place.id());
        QCOMPARE(conflicts[0]["plannedTo"_L1], u"ALL"_s);
        QVERIFY(conflicts[0]["now"_L1] != conflicts[0]["plannedFrom"_L1]);
        const Answer table = answerTo(applyArguments(false), m_demo->path());
        QVERIFY2(table.out.contains(u"Planned from"_s) && table.out.contains(u"RDS Protection"_s), qPrintable(table.out));
    }

    void conflictsAreDecidedOnTheCommandLine_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<AutoEnable>("wanted");
        QTest::newRow("mine") << u"mine"_s << AutoEnable::All;
        QTest::newRow("theirs") << u"theirs"_s << otherThanAll(Feature::RdsLoginEvents);
    }
    void conflictsAreDecidedOnTheCommandLine()
    {
        QFETCH(QString, side);
        QFETCH(AutoEnable, wanted);
        store(aPlanFor(*m_first));
        m_demo->reopen();
        const Region place = m_first->regions.front()->region;
        changeByOthers(SetAutoEnable {place, {}, {{Feature::RdsLoginEvents, otherThanAll(Feature::RdsLoginEvents)}}});
        m_demo->service.reset();
        const Answer answer = answerTo(applyArguments() + QStringList {u"--keep"_s, side}, m_demo->path());
        QVERIFY2(answer.status == 0, qPrintable(answer.out + answer.err));
        m_demo->reopen();
        const auto configuration = m_demo->service->organization()->find(place)->configuration;
        QCOMPARE(configuration.of(Feature::RdsLoginEvents), wanted);
        QCOMPARE(configuration.members, AutoEnable::New);
        QVERIFY(planNow().isEmpty());
    }

    void whatARunDidItselfIsNoConflict()
    {
        // The second edit of every Region takes back half of the first one: its values are no longer those that it was staged on.
        const auto kept = partlyApplied(20);
        const auto view = m_demo->service->organization();
        QVERIFY(conflictsOf(*view, kept.edits()).size() > 0); // by the values alone
        QVERIFY(conflictsOf(kept, view, *m_demo->service->history(), m_demo->clock->now()).empty());
        // Nor is it when somebody else changed something that the plan does not name.
        changeByOthers(SetOwnDetector {m_first->regions.front()->region, std::nullopt, PublishingFrequency::OneHour});
        QVERIFY(conflictsOf(kept, m_demo->service->organization(), *m_demo->service->history(), m_demo->clock->now()).empty());
        m_demo->service.reset();
        const Answer answer = answerTo(applyArguments(), m_demo->path());
        QVERIFY2(answer.status == 0, qPrintable(answer.out + answer.err));
        QVERIFY(planNow().isEmpty());
    }

    void whatOthersChangedOfWhatARunDidIsAConflict_data()
    {
        QTest::addColumn<QString>("side");
        QTest::newRow("mine") << u"mine"_s;
        QTest::newRow("theirs") << u"theirs"_s;
    }
    void whatOthersChangedOfWhatARunDidIsAConflict()
    {
        QFETCH(QString, side);
        // Behind the members that are turned on again, one that stays off.
        const Region place = m_first->regions.front()->region;
        const AccountId account = activeMembers(*m_first, *m_first->regions.front()).back();
        const auto kept = partlyApplied(20);
        changeByOthers(SetMemberFeature {place, {account}, Feature::S3DataEvents, true});
        const auto found = conflictsOf(kept, m_demo->service->organization(), *m_demo->service->history(), m_demo->clock->now());
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].edit, 0U);
        QCOMPARE(found[0].staged.account, account);
        QCOMPARE(found[0].staged.value, 0U);
        QCOMPARE(*found[0].now, 1U);
        m_demo->service.reset();
        QCOMPARE(answerTo(applyArguments(), m_demo->path()).status, 1);
        const Answer answer = answerTo(applyArguments() + QStringList {u"--keep"_s, side}, m_demo->path());
        QVERIFY2(answer.status == 0, qPrintable(answer.out + answer.err));
        m_demo->reopen();
        const auto view = m_demo->service->organization();
        const auto &detector = view->find(place)->detectors[std::size_t(view->accounts->row(account))];
        QCOMPARE(detector.isEnabled(Feature::S3DataEvents), side == "theirs"_L1);
        QVERIFY(planNow().isEmpty());
    }

    void anInterruptedPlanTakesNothingIn()
    {
        ChangePlan plan = aPlanFor(*m_first);
        plan.setRun(RunRecord {});
        store(plan);
        const Answer staged = answerTo(
            {u"plan"_s, u"--name"_s, PlanName, u"--stage"_s, u"aws guardduty list-detectors"_s, u"show"_s}, m_demo->path());
        QCOMPARE(staged.status, 1);
        QVERIFY2(staged.err.contains(u"bucketwatchctl apply"_s), qPrintable(staged.err));
    }

    void anUnknownPlanIsAnError()
    {
        m_demo->service.reset();
        const Answer answer = answerTo(applyArguments(), m_demo->path());
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.contains(PlanName));
    }

    void aKilledRunGoesOnAndDoesNothingTwice()
    {
        const ChangePlan plan = store(aPlanFor(*m_first));
        const PlanOutlook outlook = outlookOf(m_first, plan.edits(), m_demo->clock->now());
        QVERIFY(QFile::copy(m_demo->path(), m_demo->path() + u".first"_s));
        QCOMPARE(answerTo(applyArguments(), m_demo->path()).status, 0);
        const QStringList once = titles();
        int interrupted = 0;
        for (int kills = 0; kills < Kills;) {
            m_demo->service.reset();
            QVERIFY(QFile::remove(m_demo->path()));
            QVERIFY(QFile::copy(m_demo->path() + u".first"_s, m_demo->path()));
            // Killed until it is through, each time after a few batches.
            while (kills < Kills && applyAndKill(std::uniform_int_distribution(1, 12)(m_random))) {
                ++kills;
                ++interrupted;
            }
            const Answer last = answerTo(applyArguments(), m_demo->path());
            QVERIFY2(last.status == 0, qPrintable(last.out + last.err));
            QCOMPARE(titles(), once);
            m_demo->reopen();
            compareValues(*m_demo->service->organization(), *outlook.result);
            QVERIFY(planNow().isEmpty());
        }
        QCOMPARE(interrupted, Kills);
    }

private:
    [[nodiscard]] AutoEnable otherThanAll(Feature feature) const
    {
        const auto view = m_first ? m_first : std::make_shared<const OrganizationView>(generateOrganization(demoOptions()));
        return view->regions.front()->configuration.of(feature) == AutoEnable::None ? AutoEnable::New : AutoEnable::None;
    }
    void changeByOthers(const Change &change)
    {
        const ChangeRequest request {{Administrator, Door::Window}, titleOf({change}), {change}};
        QVERIFY(waitFor(m_demo->service->change(request)));
    }
    /// The plan, stored after @p batches of it were carried out, with the workspace open.
    [[nodiscard]] ChangePlan partlyApplied(std::size_t batches)
    {
        PlanRun run(aPlanFor(*m_first), m_first, *m_demo->service->history(), m_demo->clock->now());
        const ChangePlan kept = run.plan();
        if (!waitFor(m_demo->service->storePlan(kept.name(), kept.toBytes())))
            qFatal("The plan cannot be stored.");
        while (run.next() && run.position() < batches)
            (void)run.take(waitFor(m_demo->service->change(run.next()->request)));
        return kept;
    }
    /// In the workspace, which is closed then.
    ChangePlan store(const ChangePlan &plan)
    {
        if (!waitFor(m_demo->service->storePlan(plan.name(), plan.toBytes())))
            qFatal("The plan cannot be stored.");
        m_demo->service.reset();
        return plan;
    }
    [[nodiscard]] ChangePlan planNow()
    {
        if (!m_demo->service)
            m_demo->reopen();
        const auto plans = waitFor(m_demo->service->plans());
        return *ChangePlan::fromBytes(PlanName, plans->at(PlanName));
    }
    [[nodiscard]] QStringList titles()
    {
        m_demo->reopen();
        QStringList all;
        for (const EditSummary &edit : m_demo->service->history()->edits)
            all << edit.title;
        m_demo->service.reset();
        return all;
    }
    [[nodiscard]] std::size_t editCount() { return std::size_t(titles().size()); }
    /// Starts this program as the verb and kills it after @p lines of progress and some microseconds more.
    /// @return whether it was killed before it ended
    bool applyAndKill(int lines)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {u"--apply"_s, m_demo->path()});
        while (lines > 0 && process.state() != QProcess::NotRunning) {
            (void)process.waitForReadyRead(30'000);
            for (; process.canReadLine(); --lines)
                (void)process.readLine();
        }
        QElapsedTimer timer;
        timer.start();
        const qint64 nanoseconds = std::uniform_int_distribution<qint64>(0, 5'000'000)(m_random);
        while (timer.nsecsElapsed() < nanoseconds) { } // wherever it is then
        process.kill();
        (void)process.waitForFinished(30'000);
        return process.exitStatus() == QProcess::CrashExit;
    }

    std::unique_ptr<DemoSimulation> m_demo;
    std::shared_ptr<const OrganizationView> m_first;
    std::mt19937 m_random {20261129};
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--apply"_L1)
        return runVerb(applyArguments(), arguments[2], {std::cin, std::cout, std::cerr});
    TestApplyVerb test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_applyverb.moc"
