// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/callverb.h"

#include "cli/commandline.h"
#include "guardduty/operationregistry.h"
#include "organization/clocksettings.h"
#include "support/operationtour.h"
#include "support/refusedcalls.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sstream>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Every operation by bucketwatchctl call, at work and refused, beside the same call of the service.
class TestCallVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAsTheService_data();
    void refusesAsTheService();
    void everyOperationHasARefusedCase();
    void everyOperationWorksAsInTheService();

private:
    struct Run {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] QString path() const { return m_folder.filePath(u"called.bucketwatch"_s); }
    [[nodiscard]] Run run(const OperationCall &call) const;
    [[nodiscard]] ApiReply callTwin(const OperationCall &call) const;
    /// The answer to @p call in both workspaces; the test fails when they differ or refuse it.
    QJsonObject same(const OperationCall &call) const;

    QTemporaryDir m_folder;
    std::unique_ptr<SimulatedGuardDuty> m_twin; ///< of a copy of the workspace, whose clock stands at the same moment
    std::optional<Callers> m_callers;
};

void TestCallVerb::initTestCase()
{
    qunsetenv("AWS_REGION");
    qunsetenv("AWS_DEFAULT_REGION");
    OrganizationView organization = generateOrganization(demoOptions());
    organization.settings.time = stopped(organization.settings.time, StoppedClock().now());
    m_callers.emplace(organization);
    QVERIFY(m_callers->areAllThere());
    QVERIFY(writeNewWorkspace(path(), organization, Overwrite::No));
    const Run prepared = run(preparation(*m_callers));
    QCOMPARE(prepared.err, QByteArray());
    QCOMPARE(prepared.out, QByteArray("{\n}\n"));
    QCOMPARE(prepared.status, Done);
    const QString copy = m_folder.filePath(u"twin.bucketwatch"_s);
    {
        auto original = SimulatedGuardDuty::opened(path(), std::make_shared<SystemClock>());
        QVERIFY(original);
        QVERIFY(waitFor((*original)->saveAs(copy)));
    }
    auto twin = SimulatedGuardDuty::opened(copy, std::make_shared<SystemClock>());
    QVERIFY(twin);
    m_twin = std::move(*twin);
}

TestCallVerb::Run TestCallVerb::run(const OperationCall &call) const
{
    const std::string json = QJsonDocument(call.input).toJson(QJsonDocument::Compact).toStdString();
    const std::string texts[] {path().toStdString(), m_callers->idOf(call.who).toStdString(), call.region.id().toStdString(),
        call.operation.toStdString()};
    const char *const arguments[] {"bucketwatchctl", "call", "--workspace", texts[0].c_str(), "--as", texts[1].c_str(),
        "--region", texts[2].c_str(), texts[3].c_str(), json.c_str()};
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const int status = runCommandLine(int(std::size(arguments)), arguments, {in, out, err});
    return {status, QByteArray::fromStdString(out.str()), QByteArray::fromStdString(err.str())};
}

ApiReply TestCallVerb::callTwin(const OperationCall &call) const
{
    return waitFor(m_twin->call({call.operation, call.region, call.input}, {m_callers->account(call.who), Door::CommandLine}));
}

void TestCallVerb::refusesAsTheService_data()
{
    QTest::addColumn<OperationCall>("call");
    for (const OperationCall &call : refusedCalls(*m_callers))
        QTest::newRow(call.name.constData()) << call;
}

void TestCallVerb::refusesAsTheService()
{
    QFETCH(const OperationCall, call);
    const ApiReply expected = callTwin(call);
    QVERIFY(!expected);
    const Run refused = run(call);
    QCOMPARE(refused.status, Incomplete);
    QCOMPARE(refused.out, QByteArray());
    QCOMPARE(refused.err.count('\n'), 1);
    QJsonObject words = QJsonDocument::fromJson(refused.err).object();
    QCOMPARE(words.take("x-amzn-ErrorType"_L1).toString(), expected.error().exception);
    QCOMPARE(words, call.body(expected.error().message));
    QCOMPARE(words, expected.error().body());
    const auto after = SimulatedGuardDuty::opened(path(), std::make_shared<SystemClock>());
    QVERIFY(after);
    QCOMPARE((*after)->history()->edits.size(), 1U); // what stood before them
}

void TestCallVerb::everyOperationHasARefusedCase()
{
    std::set<QString> refused;
    for (const OperationCall &call : refusedCalls(*m_callers))
        refused.insert(call.operation);
    for (const QString &operation : handledOperations())
        QVERIFY2(refused.contains(operation) || operation == "GetInvitationsCount"_L1, qPrintable(operation)); // refuses nothing
}

QJsonObject TestCallVerb::same(const OperationCall &call) const
{
    const ApiReply expected = callTwin(call);
    const Run answered = run(call);
    if (!expected) {
        QTest::qFail(qPrintable(call.operation + u": "_s + expected.error().message), __FILE__, __LINE__);
        return {};
    }
    const bool leftOut = !expected->value("unprocessedAccounts"_L1).toArray().isEmpty();
    const bool isSame = QJsonDocument::fromJson(answered.out) == QJsonDocument(*expected);
    // Accounts that were left out are told of in words, which are no refusal.
    const bool isQuiet = leftOut ? !answered.err.startsWith('{') : answered.err.isEmpty();
    if (!isSame || !isQuiet || answered.status != (leftOut ? Incomplete : Done))
        QTest::qFail(qPrintable(u"%1 as %2: status %3, %4%5, not %6"_s.arg(call.operation, m_callers->idOf(call.who))
                             .arg(answered.status)
                             .arg(QString::fromUtf8(answered.out), QString::fromUtf8(answered.err),
                                 QString::fromUtf8(QJsonDocument(*expected).toJson()))),
            __FILE__, __LINE__);
    return *expected;
}

/// Two copies of a workspace at the same moment, one changed by the command line, one by the service.
void TestCallVerb::everyOperationWorksAsInTheService()
{
    OperationTour tour(*m_callers, [this](const OperationCall &call) { return same(call); });
    tour.run();
    if (QTest::currentTestFailed())
        return;
    const auto called = SimulatedGuardDuty::opened(path(), std::make_shared<SystemClock>());
    QVERIFY(called);
    compareWorkspaces(**called, *m_twin);
}

QTEST_GUILESS_MAIN(TestCallVerb)
#include "tst_callverb.moc"
