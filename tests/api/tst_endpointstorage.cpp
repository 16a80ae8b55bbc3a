// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fulldisk.h"
#include "support/servedsimulation.h"
#include "support/testendpoint.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTest>

#include <optional>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What a client hears when the workspace behind the endpoint cannot be written: that is no fault of its request.
class TestEndpointStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskIsAnErrorOfTheServer();
    void aWorkspaceOfSomebodyElseIsAnErrorOfTheServer();
    void aFileThatIsGoneIsAnErrorOfTheServer();

private:
    [[nodiscard]] static ClientRequest updateDetector(const SimulatedGuardDuty &service)
    {
        const auto view = service.organization();
        const auto row = static_cast<std::size_t>(view->accounts->row(Administrator));
        const QString detector = view->find(region("eu-west-1"_L1))->detectors[row].id.toString();
        return {"POST", "/detector/" + detector.toLatin1(), {}, R"({"findingPublishingFrequency":"ONE_HOUR"})"};
    }
};

void TestEndpointStorage::aFullDiskIsAnErrorOfTheServer()
{
    const ServedSimulation served;
    SignedClient client(served.port, served.credentials(Administrator));
    const ClientRequest request = updateDetector(*served.demo.service);
    std::optional<FullDisk> disk(4096);
    const HttpReply failed = client.send(request);
    disk.reset();
    QCOMPARE(failed.status, 500);
    QCOMPARE(failed.header("x-amzn-errortype"), "InternalServerErrorException");
    QVERIFY2(failed.json()["message"_L1].toString().contains(served.demo.path()), failed.body.constData());
    QVERIFY(served.demo.service->history()->edits.empty());
    QCOMPARE(client.send(request).status, 200); // there is room again
}

void TestEndpointStorage::aWorkspaceOfSomebodyElseIsAnErrorOfTheServer()
{
    const DemoSimulation demo; // owns the file
    const auto reader = SimulatedGuardDuty::opened(demo.path(), demo.clock);
    QVERIFY(reader && !(*reader)->readOnlyReason().isEmpty());
    const TestEndpoint endpoint(**reader);
    const AwsCredentials keys = endpoint.keysOf({Administrator}).front();
    SignedClient client(static_cast<quint16>(endpoint.url().port()), keys);
    const HttpReply refused = client.send(updateDetector(**reader));
    QCOMPARE(refused.status, 500);
    QCOMPARE(refused.header("x-amzn-errortype"), "InternalServerErrorException");
    QCOMPARE(refused.json()["message"_L1].toString(), (*reader)->readOnlyReason());
    QCOMPARE(client.send({"GET", "/detector"}).status, 200); // reading goes on
}

void TestEndpointStorage::aFileThatIsGoneIsAnErrorOfTheServer()
{
    const ServedSimulation served;
    SimulatedGuardDuty &service = *served.demo.service;
    SignedClient client(served.port, served.credentials(Administrator));
    const ClientRequest request = updateDetector(service);
    QCOMPARE(client.send(request).status, 200);
    QVERIFY(QFile::remove(served.demo.path()));
    for (const QByteArray frequency : {"FIFTEEN_MINUTES", "SIX_HOURS"}) {
        ClientRequest other = request;
        other.body = R"({"findingPublishingFrequency":")" + frequency + R"("})";
        const HttpReply failed = client.send(other);
        QCOMPARE(failed.status, 500);
        QCOMPARE(failed.header("x-amzn-errortype"), "InternalServerErrorException");
        QVERIFY2(failed.json()["message"_L1].toString().contains(served.demo.path()), failed.body.constData());
    }
    QCoreApplication::sendPostedEvents();
    QCOMPARE(service.history()->edits.size(), 1U);
    QVERIFY2(service.readOnlyReason().contains(served.demo.path()), qPrintable(service.readOnlyReason()));
    QVERIFY(waitFor(service.saveAs(served.demo.path()))); // what was answered is there, and it goes on
    QCOMPARE(service.readOnlyReason(), QString());
    ClientRequest again = request;
    again.body = R"({"findingPublishingFrequency":"SIX_HOURS"})";
    QCOMPARE(client.send(again).status, 200);
    QCOMPARE((*Workspace::open(served.demo.path()))->read()->history.edits.size(), 2U);
}

QTEST_GUILESS_MAIN(TestEndpointStorage)
#include "tst_endpointstorage.moc"
