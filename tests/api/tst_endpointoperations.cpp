// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/operationregistry.h"
#include "guardduty/operationtable.h"
#include "support/operationtour.h"
#include "support/refusedcalls.h"
#include "support/servedsimulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

/// Any input as a request, checked by nobody.
ClientRequest requestFor(const QString &name, const QJsonObject &input)
{
    const Operation &operation = *OperationTable::builtIn().find(name);
    QString path = operation.uri;
    QUrlQuery query;
    QJsonObject body;
    for (const Parameter &parameter : operation.input) {
        const QJsonValue value = input[parameter.name];
        if (parameter.place == Parameter::Place::Path)
            path.replace(u'{' + parameter.name + u'}', QString::fromLatin1(value.toString().toUtf8().toPercentEncoding()));
        else if (parameter.place == Parameter::Place::Body && !value.isUndefined())
            body.insert(parameter.name, value);
        else if (value.isArray())
            for (const QJsonValue element : value.toArray())
                query.addQueryItem(parameter.name, element.toString());
        else if (!value.isUndefined())
            query.addQueryItem(parameter.name, value.toVariant().toString());
    }
    ClientRequest request {operation.method.toLatin1(), path.toLatin1(), query.toString(QUrl::FullyEncoded).toLatin1()};
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

/// Every operation over HTTP, at work and refused, beside the same call without HTTP.
class TestEndpointOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesAsWithoutHttp_data();
    void refusesAsWithoutHttp();
    void everyOperationHasARefusedCase();
    void everyOperationWorksAsWithoutHttp();

private:
    [[nodiscard]] HttpReply send(const OperationCall &call);
    /// The answer to @p call in both workspaces; the test fails when they differ or refuse it.
    QJsonObject same(const OperationCall &call);

    ServedSimulation m_served;
    std::unique_ptr<SimulatedGuardDuty> m_twin; ///< a copy of the workspace with the same clock, changed without HTTP
    std::optional<Callers> m_callers;
};

void TestEndpointOperations::initTestCase()
{
    QVERIFY(m_served.port != 0);
    SimulatedGuardDuty &service = *m_served.demo.service;
    m_callers.emplace(*service.organization());
    QVERIFY(m_callers->areAllThere());
    const OperationCall first = preparation(*m_callers);
    QVERIFY(
        waitFor(service.call({first.operation, first.region, first.input}, {m_callers->account(first.who), Door::CommandLine})));
    QVERIFY(waitFor(service.saveAs(m_served.demo.folder.filePath(u"served.bucketwatch"_s))));
    auto twin = SimulatedGuardDuty::opened(m_served.demo.path(), m_served.demo.clock);
    QVERIFY(twin);
    m_twin = std::move(*twin);
}

HttpReply TestEndpointOperations::send(const OperationCall &call)
{
    SignedClient client(m_served.port, m_served.credentials(m_callers->account(call.who)));
    client.region = call.region.id().toLatin1();
    return client.send(requestFor(call.operation, call.input));
}

void TestEndpointOperations::refusesAsWithoutHttp_data()
{
    QTest::addColumn<OperationCall>("call");
    for (const OperationCall &call : refusedCalls(*m_callers))
        QTest::newRow(call.name.constData()) << call;
}

void TestEndpointOperations::refusesAsWithoutHttp()
{
    QFETCH(const OperationCall, call);
    const auto edits = m_served.demo.service->history()->edits.size();
    const ApiReply expected = waitFor(m_served.demo.service->call(
        {call.operation, call.region, call.input}, {m_callers->account(call.who), Door::CommandLine}));
    QVERIFY(!expected);
    const HttpReply reply = send(call);
    QCOMPARE(reply.json(), call.body(expected.error().message));
    QCOMPARE(reply.status, call.status);
    QCOMPARE(reply.header("x-amzn-errortype"), call.exception());
    QCOMPARE(reply.json(), expected.error().body());
    QCOMPARE(reply.status, expected.error().httpStatus);
    QCOMPARE(reply.header("x-amzn-errortype"), expected.error().exception.toLatin1());
    QCOMPARE(m_served.demo.service->history()->edits.size(), edits);
}

void TestEndpointOperations::everyOperationHasARefusedCase()
{
    std::set<QString> refused;
    for (const OperationCall &call : refusedCalls(*m_callers))
        refused.insert(call.operation);
    for (const QString &operation : handledOperations()) {
        if (operation == "GetInvitationsCount"_L1) // has no input, and everybody may ask: a wrong key is all that can be refused
            continue;
        QVERIFY2(refused.contains(operation), qPrintable(operation));
    }
    SignedClient stranger(m_served.port, {"AKIAIOSFODNN7EXAMPLE", Secret("wrong"), {}});
    QCOMPARE(stranger.send(requestFor(u"GetInvitationsCount"_s, {})).status, 403);
}

QJsonObject TestEndpointOperations::same(const OperationCall &call)
{
    const ApiReply expected
        = waitFor(m_twin->call({call.operation, call.region, call.input}, {m_callers->account(call.who), Door::CommandLine}));
    const HttpReply reply = send(call);
    if (!expected) {
        QTest::qFail(qPrintable(call.operation + u": "_s + expected.error().message), __FILE__, __LINE__);
        return {};
    }
    if (reply.status != OperationTable::builtIn().find(call.operation)->successStatus || reply.json() != *expected)
        QTest::qFail(qPrintable(call.operation + u": "_s + QString::fromUtf8(reply.body)), __FILE__, __LINE__);
    return *expected;
}

/// Two copies of a workspace at the same moment, one changed over HTTP, one without: the answers and the organizations are the
/// same.
void TestEndpointOperations::everyOperationWorksAsWithoutHttp()
{
    OperationTour tour(*m_callers, [this](const OperationCall &call) { return same(call); });
    tour.run();
    if (QTest::currentTestFailed())
        return;
    compareWorkspaces(*m_served.demo.service, *m_twin);
}

QTEST_GUILESS_MAIN(TestEndpointOperations)
#include "tst_endpointoperations.moc"
