// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/failureinjector.h"

#include "guardduty/changetitle.h"
#include "organization/clocksettings.h"
#include "organization/rules.h"
#include "support/servedsimulation.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Failures on purpose: which requests they reach, that they are the same every time, and what the window and programs are told.
class TestFailureInjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsOn_data();
    void countsWhatIsOn();
    void reachesRequestsToAws_data();
    void reachesRequestsToAws();
    void refusesEveryNthRequest_data();
    void refusesEveryNthRequest();
    void leavesOutAboutTheShareAndTheSameEveryTime();
    void leavesAnAccountOutOfAllChangesOfARequest();
    void theWindowIsToldOfThrottling();
    void theWindowIsToldWhoWasLeftOut();
    void nothingIsStoredWhenAllAreLeftOut();
    void aRequestThatIsRefusedAnywayIsRefused();
    void undoAndTheClockAlwaysWork();
    void anAnswerComesLate();
    void programsAreThrottledAsOnAws();
    void programsAreToldWhoWasLeftOut();
    void anAnswerOverHttpComesLate();
    void whatArrivesBeforeALateAnswerIsRead();

private:
    [[nodiscard]] static std::vector<AccountId> someAccounts(int count);
    [[nodiscard]] static std::vector<AccountId> membersWithout(const DemoSimulation &demo, std::size_t count);
    [[nodiscard]] static ChangeRequest enabling(const std::vector<AccountId> &accounts);
    [[nodiscard]] static HttpReply get(ServedSimulation &served);
};

std::vector<AccountId> TestFailureInjection::someAccounts(int count)
{
    std::vector<AccountId> accounts;
    for (int i = 0; i < count; ++i)
        accounts.emplace_back(100'000'000'000ULL + quint64(i));
    return accounts;
}

std::vector<AccountId> TestFailureInjection::membersWithout(const DemoSimulation &demo, std::size_t count)
{
    std::vector<AccountId> found;
    const auto part = demo.region("eu-west-1"_L1);
    const auto &rows = demo.service->organization()->accounts->rows;
    for (std::size_t row = 0; row < rows.size() && found.size() < count; ++row) {
        if (isActive(part->members[row]) && !part->detectors[row].isEnabled(Feature::S3DataEvents))
            found.push_back(rows[row].id);
    }
    return found;
}

ChangeRequest TestFailureInjection::enabling(const std::vector<AccountId> &accounts)
{
    const std::vector<Change> changes {SetMemberFeature {region("eu-west-1"_L1), accounts, Feature::S3DataEvents, true}};
    return {{Administrator, Door::Window}, titleOf(changes), changes};
}

void TestFailureInjection::countsWhatIsOn_data()
{
    QTest::addColumn<FailureSettings>("settings");
    QTest::addColumn<int>("on");
    QTest::newRow("nothing") << FailureSettings() << 0;
    QTest::newRow("throttling") << FailureSettings {3, 0, 0ms} << 1;
    QTest::newRow("partial failure") << FailureSettings {0, 25, 0ms} << 1;
    QTest::newRow("latency") << FailureSettings {0, 0, 200ms} << 1;
    QTest::newRow("all") << FailureSettings {1, 100, 5s} << 3;
}

void TestFailureInjection::countsWhatIsOn()
{
    QFETCH(FailureSettings, settings);
    QTEST(settings.countOn(), "on");
}

void TestFailureInjection::reachesRequestsToAws_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("reached");
    const Region ireland = region("eu-west-1"_L1);
    QTest::newRow("a plan of members") << Change(SetMemberFeature {ireland, someAccounts(1), Feature::S3DataEvents, true})
                                       << true;
    QTest::newRow("members") << Change(ActOnMembers {ireland, MemberAction::StopMonitoring, someAccounts(1)}) << true;
    QTest::newRow("preferences") << Change(SetAutoEnable {ireland, AutoEnable::New, {}}) << true;
    QTest::newRow("a detector") << Change(SetOwnDetector {ireland, false, {}}) << true;
    QTest::newRow("a policy") << Change(SetPolicyType {true}) << true;
    QTest::newRow("the clock") << Change(SetTime {}) << false;
    QTest::newRow("propagation") << Change(SetPropagation {Propagation::Delayed}) << false;
    QTest::newRow("what is due") << Change(SettlePending {}) << false;
    QTest::newRow("accounts that join") << Change(JoinOrganization {}) << false;
    QTest::newRow("accounts that leave") << Change(LeaveOrganization {}) << false;
}

void TestFailureInjection::reachesRequestsToAws()
{
    QFETCH(Change, change);
    QTEST(FailureInjector::isReached(change), "reached");
}

void TestFailureInjection::refusesEveryNthRequest_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<QString>("refused"); // one letter a request
    QTest::newRow("none") << 0 << u"......"_s;
    QTest::newRow("all") << 1 << u"xxxxxx"_s;
    QTest::newRow("every second") << 2 << u".x.x.x"_s;
    QTest::newRow("every third") << 3 << u"..x..x"_s;
}

void TestFailureInjection::refusesEveryNthRequest()
{
    QFETCH(int, every);
    FailureInjector injector;
    for (int round = 0; round < 2; ++round) { // set() begins anew
        injector.set({every, 0, 0ms});
        QString refused;
        for (int i = 0; i < 6; ++i) {
            const auto admitted = injector.admit();
            refused += admitted ? u'.' : u'x';
            QVERIFY(admitted || admitted.error().kind == Error::Kind::Throttled);
        }
        QTEST(refused, "refused");
    }
}

void TestFailureInjection::leavesOutAboutTheShareAndTheSameEveryTime()
{
    constexpr int Accounts = 10'000;
    const ChangeRequest request = enabling(someAccounts(Accounts));
    std::vector<std::vector<UnprocessedAccount>> rounds;
    for (int round = 0; round < 2; ++round) {
        FailureInjector injector;
        injector.set({0, 25, 0ms});
        for (int i = 0; i < 2; ++i) {
            QVERIFY(injector.admit());
            std::vector<UnprocessedAccount> left;
            const ChangeRequest reduced = injector.reduced(request, left);
            QVERIFY(left.size() > Accounts / 5 && left.size() < 3 * Accounts / 10);
            const auto &kept = std::get<SetMemberFeature>(reduced.changes.front()).accounts;
            QCOMPARE(kept.size() + left.size(), std::size_t(Accounts));
            QCOMPARE(reduced.title, titleOf(reduced.changes));
            rounds.push_back(left);
        }
    }
    QCOMPARE(rounds[0], rounds[2]);
    QCOMPARE(rounds[1], rounds[3]);
    QVERIFY(rounds[0] != rounds[1]); // so trying again helps
}

void TestFailureInjection::leavesAnAccountOutOfAllChangesOfARequest()
{
    const Region ireland = region("eu-west-1"_L1);
    const auto accounts = someAccounts(40);
    CreateMembers create {ireland, {}};
    for (const AccountId account : accounts)
        create.accounts.push_back({account, u"aws@test.example"_s});
    FailureInjector injector;
    injector.set({0, 50, 0ms});
    QVERIFY(injector.admit());
    std::vector<UnprocessedAccount> left;
    const ChangeRequest reduced = injector.reduced(
        {{Administrator, Door::Window}, u"own title"_s, {create, ActOnMembers {ireland, MemberAction::Invite, accounts}}}, left);
    QCOMPARE(reduced.changes.size(), 2);
    QCOMPARE(reduced.title, u"own title"_s);
    const auto &created = std::get<CreateMembers>(reduced.changes[0]).accounts;
    const auto &invited = std::get<ActOnMembers>(reduced.changes[1]).accounts;
    QVERIFY(std::ranges::equal(created, invited, {}, &CreateMembers::Details::account));
    QCOMPARE(created.size() + left.size(), accounts.size());
}

void TestFailureInjection::theWindowIsToldOfThrottling()
{
    DemoSimulation demo;
    demo.service->setFailures({2, 0, 0ms});
    const auto members = membersWithout(demo, 2);
    QVERIFY(waitFor(demo.service->change(enabling({members[0]}))));
    const auto refused = waitFor(demo.service->change(enabling({members[1]})));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Throttled);
    QVERIFY(!refused.error().message.isEmpty());
    QCOMPARE(demo.service->history()->edits.size(), std::size_t(1));
    QVERIFY(waitFor(demo.service->change(enabling({members[1]}))));
}

void TestFailureInjection::theWindowIsToldWhoWasLeftOut()
{
    DemoSimulation demo;
    demo.service->setFailures({0, 50, 0ms});
    const auto members = membersWithout(demo, 20);
    const auto outcome = waitFor(demo.service->change(enabling(members)));
    QVERIFY(outcome);
    QVERIFY(!outcome->unprocessed.empty() && outcome->changedAccounts > 0);
    QCOMPARE(outcome->changedAccounts + std::ssize(outcome->unprocessed), std::ssize(members));
    for (const UnprocessedAccount &left : outcome->unprocessed) {
        const auto row = std::size_t(demo.service->organization()->accounts->row(left.account));
        QVERIFY(!demo.region("eu-west-1"_L1)->detectors[row].isEnabled(Feature::S3DataEvents));
        QVERIFY(!left.reason.isEmpty());
    }
}

void TestFailureInjection::nothingIsStoredWhenAllAreLeftOut()
{
    DemoSimulation demo;
    demo.service->setFailures({0, 100, 0ms});
    const auto outcome = waitFor(demo.service->change(enabling(membersWithout(demo, 3))));
    QVERIFY(outcome);
    QCOMPARE(outcome->edit, EditNumber(0));
    QCOMPARE(outcome->unprocessed.size(), std::size_t(3));
    QVERIFY(demo.service->history()->edits.empty());
    demo.service->setFailures({});
    QCOMPARE(waitFor(demo.service->change(enabling(membersWithout(demo, 3))))->changedAccounts, 3);
}

void TestFailureInjection::aRequestThatIsRefusedAnywayIsRefused()
{
    DemoSimulation demo;
    demo.service->setFailures({0, 100, 0ms});
    ChangeRequest request = enabling(membersWithout(demo, 3));
    request.caller.account = membersWithout(demo, 1).front();
    const auto refused = waitFor(demo.service->change(request));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
}

void TestFailureInjection::undoAndTheClockAlwaysWork()
{
    DemoSimulation demo;
    const auto outcome = waitFor(demo.service->change(enabling(membersWithout(demo, 3))));
    demo.service->setFailures({1, 100, 0ms});
    QVERIFY(waitFor(demo.service->revert(outcome->edit, {Administrator, Door::Window})));
    const Change later = SetTime {movedTo({}, demo.clock->now() + 1h, demo.clock->now())};
    QVERIFY(waitFor(demo.service->change({{Administrator, Door::Window}, titleOf({later}), {later}})));
    QCOMPARE(demo.service->organization()->settings.time.at(demo.clock->now()), demo.clock->now() + 1h);
}

void TestFailureInjection::anAnswerComesLate()
{
    DemoSimulation demo;
    demo.service->setFailures({0, 0, 200ms});
    QElapsedTimer timer;
    timer.start();
    const auto future = demo.service->change(enabling(membersWithout(demo, 1)));
    QVERIFY(waitFor(future));
    QVERIFY2(timer.durationElapsed() >= 190ms, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(demo.service->history()->edits.size(), std::size_t(1));
}

HttpReply TestFailureInjection::get(ServedSimulation &served)
{
    return SignedClient(served.port, served.credentials(Administrator)).send({.path = "/detector"});
}

void TestFailureInjection::programsAreThrottledAsOnAws()
{
    ServedSimulation served;
    served.demo.service->setFailures({2, 0, 0ms});
    QCOMPARE(get(served).status, 200);
    const HttpReply refused = get(served);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.header("x-amzn-ErrorType"), "TooManyRequestsException");
    QVERIFY(!refused.json()["message"_L1].toString().isEmpty());
    QCOMPARE(get(served).status, 200);
}

void TestFailureInjection::programsAreToldWhoWasLeftOut()
{
    ServedSimulation served;
    served.demo.service->setFailures({0, 100, 0ms});
    const auto row = std::size_t(served.demo.service->organization()->accounts->row(Administrator));
    const QString detector = served.demo.region("eu-west-1"_L1)->detectors[row].id.toString();
    const AccountId member = membersWithout(served.demo, 1).front();
    const QJsonObject body {{u"accountIds"_s, QJsonArray {member.toString()}},
        {u"features"_s, QJsonArray {QJsonObject {{u"name"_s, u"S3_DATA_EVENTS"_s}, {u"status"_s, u"ENABLED"_s}}}}};
    const HttpReply reply = SignedClient(served.port, served.credentials(Administrator))
                                .send({.method = "POST",
                                    .path = "/detector/" + detector.toLatin1() + "/member/detector/update",
                                    .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
    QCOMPARE(reply.status, 200);
    const QJsonArray left = reply.json()["unprocessedAccounts"_L1].toArray();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0]["accountId"_L1].toString(), member.toString());
    QVERIFY(!left[0]["result"_L1].toString().isEmpty());
}

void TestFailureInjection::anAnswerOverHttpComesLate()
{
    ServedSimulation served;
    served.demo.service->setFailures({0, 0, 200ms});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get(served).status, 200);
    QVERIFY2(timer.durationElapsed() >= 190ms, qPrintable(QString::number(timer.elapsed())));
    served.demo.service->setFailures({});
    QCOMPARE(get(served).status, 200);
}

void TestFailureInjection::whatArrivesBeforeALateAnswerIsRead()
{
    ServedSimulation served;
    served.demo.service->setFailures({0, 0, 200ms});
    SignedClient signer(served.port, served.credentials(Administrator));
    const QByteArray request = toBytes(signer.sign({.path = "/detector"}));
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, served.port);
    QByteArray received;
    for (const QByteArrayList pieces {request + request.first(20), request.sliced(20, 20), request.sliced(40)};
        const QByteArray &piece : pieces) {
        socket.write(piece);
        QVERIFY(socket.waitForBytesWritten(10'000));
        QVERIFY(!socket.waitForReadyRead(40));
    }
    for (int replies = 0; replies < 2;) {
        QVERIFY(socket.waitForReadyRead(10'000));
        received += socket.readAll();
        while (const auto reply = takeReply(received)) {
            QCOMPARE(reply->status, 200);
            ++replies;
        }
    }
}

QTEST_GUILESS_MAIN(TestFailureInjection)
#include "tst_failureinjection.moc"
