// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"
#include "organization/rules.h"
#include "planning/planapplier.h"
#include "planning/plandiff.h"
#include "support/simulation.h"
#include "support/testendpoint.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const auto Ireland = "eu-west-1"_L1;
const auto Virginia = "us-east-1"_L1;

} // namespace

/// A plan over a connection to the endpoint of the demo organization: kept beside the connection, carried out through it.
class TestPlanOverConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoSimulation>();
        m_endpoint = std::make_unique<TestEndpoint>(*m_demo->service);
        connectAgain();
    }
    void cleanup()
    {
        m_remote.reset();
        m_endpoint.reset();
        m_demo.reset();
    }

    void plansBelongToTheOrganization();
    void withoutAFolderPlansAreRefused();
    void applyingLeadsToThePlan();
    void anInterruptedRunGoesOnAfterTheConnectionIsGone();

private:
    /// As if the program were ended and connected once more.
    void connectAgain()
    {
        m_remote.reset();
        m_remote = m_endpoint->client({Administrator}, {.planFolder = m_demo->folder.filePath(u"plans"_s)});
        QVERIFY(waitFor(m_remote->open()));
        QVERIFY(waitFor(m_remote->load({})));
    }
    [[nodiscard]] std::vector<AccountId> unprotected(QLatin1StringView id) const
    {
        std::vector<AccountId> accounts;
        const auto part = m_demo->region(id);
        for (std::size_t row = 0; row < part->members.size(); ++row) {
            if (isActive(part->members[row]) && !part->detectors[row].isEnabled(Feature::S3DataEvents))
                accounts.push_back(m_demo->service->organization()->accounts->rows[row].id);
        }
        return accounts;
    }
    /// Everybody in Ireland and Virginia, and those who join there.
    [[nodiscard]] ChangePlan everybody()
    {
        ChangePlan plan(u"Everybody"_s);
        StagedEdits edits;
        for (const QLatin1StringView id : {Ireland, Virginia}) {
            const std::vector<Change> changes {SetMemberFeature {region(id), unprotected(id), Feature::S3DataEvents, true},
                SetAutoEnable {region(id), {}, {{Feature::S3DataEvents, AutoEnable::New}}}};
            const auto edit
                = stagedEdit(*m_remote->organization(), {{Administrator, Door::Window}, titleOf(changes), changes}, now());
            if (!edit)
                qFatal("%s", qPrintable(edit.error().message));
            edits.push_back(std::make_shared<const StagedEdit>(*edit));
        }
        plan.replaceEdits(std::move(edits));
        return plan;
    }
    [[nodiscard]] Timestamp now() const { return m_demo->clock->now(); }
    [[nodiscard]] std::unique_ptr<PlanApplier> applierOf(const ChangePlan &plan)
    {
        return std::make_unique<PlanApplier>(
            plan, PlanApplier::Parts {.service = *m_remote, .clock = *m_demo->clock, .store = [this](const ChangePlan &now) {
                                          return m_remote->storePlan(now.name(), now.toBytes());
                                      }});
    }
    [[nodiscard]] ChangePlan stored() const
    {
        const auto plans = waitFor(m_remote->plans());
        if (!plans || !plans->contains(u"Everybody"_s))
            qFatal("The plan is not there.");
        return *ChangePlan::fromBytes(u"Everybody"_s, plans->at(u"Everybody"_s));
    }
    /// Every edit that the simulation behind has made.
    [[nodiscard]] qsizetype editsBehind() const { return std::ssize(m_demo->service->history()->edits); }

    std::unique_ptr<DemoSimulation> m_demo;
    std::unique_ptr<TestEndpoint> m_endpoint;
    std::unique_ptr<RemoteGuardDuty> m_remote;
};

void TestPlanOverConnection::plansBelongToTheOrganization()
{
    const ChangePlan plan = everybody();
    QVERIFY(waitFor(m_remote->storePlan(plan.name(), plan.toBytes())));
    connectAgain();
    QCOMPARE(stored().edits().size(), 2U);
    const QString owner = m_remote->organization()->name;
    QVERIFY(!owner.isEmpty());
    QVERIFY(QFile::exists(m_demo->folder.filePath(u"plans/"_s + owner)));
    QVERIFY(waitFor(m_demo->service->plans())->empty()); // the workspace behind is another's
}

void TestPlanOverConnection::withoutAFolderPlansAreRefused()
{
    m_remote = m_endpoint->client({Administrator});
    QVERIFY(waitFor(m_remote->open()));
    const auto plans = waitFor(m_remote->plans());
    QVERIFY(!plans);
    QCOMPARE(plans.error().kind, Error::Kind::NotFound);
    QVERIFY(!waitFor(m_remote->storePlan(u"Plan"_s, "1")));
}

void TestPlanOverConnection::applyingLeadsToThePlan()
{
    const ChangePlan plan = everybody();
    const auto planned = outlookOf(m_remote->organization(), plan.edits(), now()).result;
    const auto applier = applierOf(plan);
    QVERIFY(applier->run().batchCount() > 4);
    applier->start();
    QVERIFY(QTest::qWaitFor([&] { return applier->hasEnded(); }, 60'000));
    QVERIFY2(applier->state() == PlanApplier::State::Applied, qPrintable(applier->problem()));
    QVERIFY2(applier->differences().isEmpty(), qPrintable(applier->differences().join(u' ')));
    for (const QLatin1StringView id : {Ireland, Virginia}) {
        QVERIFY(unprotected(id).empty());
        QCOMPARE(m_demo->region(id)->configuration.of(Feature::S3DataEvents), AutoEnable::New);
        const auto part = planned->find(region(id));
        const auto now = m_remote->organization()->find(region(id));
        for (std::size_t row = 0; row < part->detectors.size(); ++row)
            QCOMPARE(now->detectors[row].isEnabled(Feature::S3DataEvents), part->detectors[row].isEnabled(Feature::S3DataEvents));
    }
    QVERIFY(stored().edits().empty());
}

void TestPlanOverConnection::anInterruptedRunGoesOnAfterTheConnectionIsGone()
{
    const ChangePlan plan = everybody();
    std::size_t answered = 0;
    {
        const auto applier = applierOf(plan);
        applier->start();
        QVERIFY(QTest::qWaitFor([&] { return applier->run().position() >= 2; }, 60'000));
        answered = applier->run().position();
        QVERIFY(!applier->hasEnded());
    } // the program ends between two answers
    connectAgain();
    const ChangePlan known = stored();
    QVERIFY(known.run());
    QVERIFY(known.run()->answered + 1 >= answered);
    // What somebody takes back meanwhile is told before anything is sent.
    const auto *first = std::get_if<SetMemberFeature>(&plan.edits().front()->request.changes.front());
    QVERIFY(first);
    const AccountId other = first->accounts.front();
    const auto setOther = [&](bool enable) {
        const Change change = SetMemberFeature {region(Ireland), {other}, Feature::S3DataEvents, enable};
        return waitFor(m_demo->service->change({{Administrator, Door::CommandLine}, titleOf({change}), {change}})).has_value()
            && waitFor(m_remote->refresh()).has_value();
    };
    QVERIFY(setOther(false));
    qsizetype before = editsBehind();
    auto applier = applierOf(known);
    applier->start();
    QVERIFY(QTest::qWaitFor([&] { return applier->hasEnded(); }, 60'000));
    QCOMPARE(applier->state(), PlanApplier::State::Stopped);
    QVERIFY2(applier->problem().contains(other.toString()), qPrintable(applier->problem()));
    QCOMPARE(editsBehind(), before);

    QVERIFY(setOther(true));
    before = editsBehind();
    applier = applierOf(known);
    QVERIFY(applier->run().isResumed());
    applier->start();
    QVERIFY(QTest::qWaitFor([&] { return applier->hasEnded(); }, 60'000));
    QVERIFY2(applier->state() == PlanApplier::State::Applied, qPrintable(applier->problem()));
    QVERIFY(editsBehind() - before
        <= qsizetype(applier->run().batchCount() - known.run()->answered)); // what was answered is not sent again
    QVERIFY(unprotected(Ireland).empty());
    QVERIFY(unprotected(Virginia).empty());
    QVERIFY2(applier->differences().isEmpty(), qPrintable(applier->differences().join(u' ')));
}

QTEST_GUILESS_MAIN(TestPlanOverConnection)
#include "tst_planoverconnection.moc"
