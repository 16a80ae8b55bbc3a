// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/localendpoint.h"
#include "guardduty/sigv4.h"
#include "guardduty/signingkeys.h"
#include "windowfixture.h"

#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The endpoint as the window has it, with a real client on the other side of a real socket.
class tst_LocalEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init();
    void cleanup();

    void theConnectionIsTestedWithTheKeysOfTheWorkspace();
    void everyAccountHasKeysOfItsOwn();
    void aTakenPortIsAConflict();
    void whatAClientChangesAppearsAtOnceAndCanBeUndone();
    void aThousandRequestsAreOneNotice();
    void afterStoppingNobodyAnswers();

private:
    void start();
    /// UpdateMemberDetectors for @p account as the administrator; the status of the answer.
    int setS3Protection(AccountId account, bool enabled);
    [[nodiscard]] bool isEnabled(AccountId account) const;
    /// A member whose S3 Protection is off.
    [[nodiscard]] AccountId someMember() const;
    [[nodiscard]] QString said() const;

    Theme *m_theme = nullptr;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LocalEndpoint> m_endpoint;
    QNetworkAccessManager m_network;
    SigningKeys m_signingKeys;
};

void tst_LocalEndpoint::init()
{
    m_fixture = std::make_unique<WindowFixture>(*m_theme);
    m_fixture->show(QSize(1280, 860));
    m_endpoint = std::make_unique<LocalEndpoint>(*m_fixture->demo.service);
    QVERIFY(QTest::qWaitFor([&] { return m_endpoint->credentialsFor(Administrator).has_value(); }));
}

void tst_LocalEndpoint::cleanup()
{
    m_endpoint.reset();
    m_fixture.reset();
}

void tst_LocalEndpoint::start()
{
    QSignalSpy started(m_endpoint.get(), &EndpointControl::started);
    m_endpoint->start(0);
    QVERIFY(started.count() == 1 || started.wait());
}

bool tst_LocalEndpoint::isEnabled(AccountId account) const
{
    const auto view = m_fixture->demo.service->organization();
    return m_fixture->demo.region("eu-west-1"_L1)->detectors[std::size_t(view->accounts->row(account))].isEnabled(Feature::S3DataEvents);
}

AccountId tst_LocalEndpoint::someMember() const
{
    const auto part = m_fixture->demo.region("eu-west-1"_L1);
    const auto &accounts = m_fixture->demo.service->organization()->accounts->rows;
    for (std::size_t row = 0; row < accounts.size(); ++row) {
        if (part->members[row].status == RelationshipStatus::Enabled && !part->detectors[row].isEnabled(Feature::S3DataEvents))
            return accounts[row].id;
    }
    return {};
}

QString tst_LocalEndpoint::said() const
{
    QString words;
    for (const auto *label : m_fixture->window.notices().findChildren<QLabel *>())
        words += label->text() + u' ';
    return words;
}

int tst_LocalEndpoint::setS3Protection(AccountId account, bool enabled)
{
    const auto view = m_fixture->demo.service->organization();
    const Detector &own = m_fixture->demo.region("eu-west-1"_L1)->detectors[std::size_t(view->accounts->row(Administrator))];
    const QUrl url(m_endpoint->address() + u"/detector/%1/member/detector/update"_s.arg(own.id.toString()));
    const QByteArray body = R"({"accountIds":["%1"],"features":[{"name":"S3_DATA_EVENTS","status":"%2"}]})"_L1.toString().arg(account.toString(), enabled ? u"ENABLED"_s : u"DISABLED"_s).toUtf8();
    const EndpointKey key = m_endpoint->credentialsFor(Administrator).value();
    const SignableRequest signable {"POST", url.path().toUtf8(), {}, {{"host", url.authority().toUtf8()}, {"content-type", "application/json"}}, body};
    const Timestamp now = std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    QNetworkRequest request(url);
    request.setRawHeader("content-type", "application/json");
    for (const HttpHeader &header : signatureHeaders(signable, {key.accessKeyId.toLatin1(), Secret(key.secretAccessKey.toLatin1()), {}}, "eu-west-1", "guardduty", now, m_signingKeys))
        request.setRawHeader(header.name, header.value);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30000))
        return 0;
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void tst_LocalEndpoint::theConnectionIsTestedWithTheKeysOfTheWorkspace()
{
    start();
    QVERIFY(m_endpoint->address().startsWith(u"http://127.0.0.1:"_s));
    QSignalSpy answered(m_endpoint.get(), &EndpointControl::requestsAnswered);
    const auto tested = waitFor(m_endpoint->test(Administrator, region("eu-west-1"_L1)));
    QVERIFY2(tested.has_value(), qPrintable(tested ? QString() : tested.error().message));
    QVERIFY(answered.count() == 1 || answered.wait());
    const auto requests = answered.constFirst().constFirst().value<std::vector<AnsweredRequest>>();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.front().operation, u"ListDetectors"_s);
    QCOMPARE(requests.front().account, std::optional(Administrator));
    QCOMPARE(requests.front().status, 200);
    QVERIFY(!requests.front().responseMessage.isEmpty());
}

void tst_LocalEndpoint::everyAccountHasKeysOfItsOwn()
{
    const AccountId management = m_fixture->demo.service->organization()->managementAccount;
    QVERIFY(m_endpoint->credentialsFor(Administrator) != m_endpoint->credentialsFor(management));
    start();
    QVERIFY(waitFor(m_endpoint->test(management, region("eu-west-1"_L1))).has_value());
}

void tst_LocalEndpoint::aTakenPortIsAConflict()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QSignalSpy failed(m_endpoint.get(), &EndpointControl::failed);
    m_endpoint->start(other.serverPort());
    QVERIFY(failed.wait());
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, Error::Kind::Conflict);
    QVERIFY(!m_endpoint->isRunning());
    start(); // another port is fine
}

void tst_LocalEndpoint::whatAClientChangesAppearsAtOnceAndCanBeUndone()
{
    start();
    const AccountId member = someMember();
    QCOMPARE(setS3Protection(member, true), 200);
    QVERIFY(QTest::qWaitFor([&] { return isEnabled(member); }));
    QVERIFY(QTest::qWaitFor([&] { return said().contains(u"HTTP client"_s); }));
    QCOMPARE(m_fixture->demo.service->history()->edits.back().caller.door, Door::Http);

    m_fixture->window.openPage(u"accounts"_s, u"Account ID = %1"_s.arg(member.toString()));
    auto *table = m_fixture->window.findChild<QTableView *>(u"accountsTable"_s);
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 1; }));
    const auto cell = [&] { return table->model()->index(0, 4).data().toString(); };
    QCOMPARE(cell(), u"Enabled"_s);
    QCOMPARE(setS3Protection(member, false), 200);
    QVERIFY(QTest::qWaitFor([&] { return cell() == u"Not enabled"_s; }));

    QTest::keyClick(&m_fixture->window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return cell() == u"Enabled"_s; }));
}

void tst_LocalEndpoint::aThousandRequestsAreOneNotice()
{
    start();
    QSignalSpy shown(&m_fixture->window.notices(), &NoticeList::noticeShown);
    const AccountId member = someMember();
    constexpr int Requests = 1000;
    for (int i = 0; i < Requests; ++i)
        QCOMPARE(setS3Protection(member, i % 2 == 0), 200);
    QVERIFY(QTest::qWaitFor([&] { return said().contains(u"1000 change"_s) || said().contains(u"1,000 change"_s); }));
    QCOMPARE(m_fixture->window.notices().count(), 1);
    QVERIFY(shown.count() < Requests / 2);
}

void tst_LocalEndpoint::afterStoppingNobodyAnswers()
{
    start();
    QSignalSpy stopped(m_endpoint.get(), &EndpointControl::stopped);
    m_endpoint->stop();
    QVERIFY(stopped.wait());
    QVERIFY(m_endpoint->address().isEmpty());
    QVERIFY(!waitFor(m_endpoint->test(Administrator, region("eu-west-1"_L1))).has_value());
}

QTEST_MAIN(tst_LocalEndpoint)
#include "tst_localendpoint.moc"
