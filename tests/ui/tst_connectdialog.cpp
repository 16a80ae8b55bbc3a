// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectdialog.h"

#include "console/localendpoint.h"
#include "console/serviceconnection.h"
#include "console/simulatedworkspaces.h"
#include "guardduty/remote/remoteguardduty.h"
#include "shell/connectioncommands.h"
#include "support/testendpoint.h"
#include "ui/pageclicks.h"
#include "ui/windowfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Connecting a window to an endpoint and going back.
class TestConnectDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void theSecretIsNotShown();
    void theLineOffersItsAccounts();
    void connectingShowsTheEndpoint();
    void keysThatAreRefusedChangeNothing();
    void openingAWorkspaceEndsTheConnection();
    void recoveringAWorkspaceEndsTheConnection();
    void theLocalEndpointHasNoKeysForAnother();
    void openingAWorkspaceEndsTheAttempt();
    void anAttemptCanBeCancelled();
    void aSecondAttemptReplacesTheFirst();

private:
    [[nodiscard]] static QString lineFor(const QUrl &address, const std::vector<AwsCredentials> &keys)
    {
        QJsonArray accounts;
        quint64 number = 100'000'000'000;
        for (const AwsCredentials &one : keys)
            accounts.append(QJsonObject {{u"accountId"_s, QString::number(number++)}, {u"name"_s, u"account"_s},
                {u"role"_s, u"member"_s}, {u"accessKeyId"_s, QString::fromLatin1(one.accessKeyId)},
                {u"secretAccessKey"_s, QString::fromLatin1(one.secret.reveal())}});
        return QString::fromUtf8(QJsonDocument(
            QJsonObject {{u"endpoint"_s, address.toString()}, {u"region"_s, u"eu-west-1"_s}, {u"accounts"_s, accounts}})
                .toJson(QJsonDocument::Compact));
    }

    Theme *m_theme = nullptr;
};

namespace {

/// A window on a workspace, and another organization behind an endpoint.
struct Connected {
    explicit Connected(Theme &theme) : window(theme)
    {
        new ConnectionCommands(window.window, connection);
        window.show({1200, 800});
    }
    /// In the program the window goes before its connection; here it is the other way round.
    ~Connected() { window.window.hide(); }

    /// Fills in the dialog of the menu and presses Connect.
    void connectWith(const QString &line)
    {
        window.window.actions().action(u"file.connect"_s)->trigger();
        QDialog *dialog = modal("connectDialog");
        if (!dialog)
            qFatal("The dialog does not open.");
        child<QLineEdit>(dialog, "lineField")->setText(line);
        click(dialog, "primaryButton");
    }

    GeneratorOptions otherOptions {u"other"_s, 20, {*Region::parse(u"eu-west-1"_s)}, 7};
    DemoSimulation other {otherOptions};
    TestEndpoint endpoint {*other.service};
    WindowFixture window;
    SwitchableGuardDuty service {*window.demo.service};
    ServiceConnection connection {service, *window.demo.service, window.session, std::make_shared<SystemClock>()};
    SimulatedWorkspaces workspaces {*window.demo.service, window.session, connection};
};

} // namespace

void TestConnectDialog::whatIsMissingIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("keyId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("accepted");
    const QString good = u"http://127.0.0.1:7477"_s;
    QTest::newRow("all") << QString() << good << u"AKIDEXAMPLE"_s << u"secret"_s << true;
    QTest::newRow("localhost") << QString() << u"http://localhost:7477/"_s << u"AKIDEXAMPLE"_s << u"secret"_s << true;
    QTest::newRow("nothing") << QString() << QString() << QString() << QString() << false;
    QTest::newRow("no key") << QString() << good << QString() << u"secret"_s << false;
    QTest::newRow("no secret") << QString() << good << u"AKIDEXAMPLE"_s << QString() << false;
    QTest::newRow("AWS") << QString() << u"https://guardduty.eu-west-1.amazonaws.com"_s << u"AKIDEXAMPLE"_s << u"secret"_s
                         << false;
    QTest::newRow("another computer") << QString() << u"http://192.0.2.7:7477"_s << u"AKIDEXAMPLE"_s << u"secret"_s << false;
    QTest::newRow("no port") << QString() << u"http://127.0.0.1"_s << u"AKIDEXAMPLE"_s << u"secret"_s << false;
    QTest::newRow("no line") << u"hello"_s << good << u"AKIDEXAMPLE"_s << u"secret"_s << false;
    QTest::newRow("a line for another computer")
        << lineFor(QUrl(u"http://192.0.2.7:7477"_s), {{"A", Secret("B"), {}}}) << QString() << QString() << QString() << false;
    QTest::newRow("a line without keys") << lineFor(QUrl(good), {{"A", Secret(), {}}}) << QString() << QString() << QString()
                                         << false;
    QTest::newRow("a line") << lineFor(QUrl(good), {{"A", Secret("B"), {}}}) << QString() << QString() << QString() << true;
}

void TestConnectDialog::whatIsMissingIsSaid()
{
    QFETCH(QString, line);
    QFETCH(QString, address);
    QFETCH(QString, keyId);
    QFETCH(QString, secret);
    QFETCH(bool, accepted);
    QWidget window;
    ConnectDialog dialog(&window);
    child<QLineEdit>(&dialog, "addressField")->setText(address);
    child<QLineEdit>(&dialog, "accessKeyField")->setText(keyId);
    child<QLineEdit>(&dialog, "secretField")->setText(secret);
    child<QLineEdit>(&dialog, "lineField")->setText(line);
    QCOMPARE(dialog.primary()->isEnabled(), accepted);
    QCOMPARE(dialog.primary()->toolTip().isEmpty(), accepted);
    if (accepted)
        QCOMPARE(dialog.credentials().size(), std::size_t(1));
}

void TestConnectDialog::theSecretIsNotShown()
{
    QWidget window;
    ConnectDialog dialog(&window);
    auto *field = child<QLineEdit>(&dialog, "secretField");
    QTest::keyClicks(field, u"hidden"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QVERIFY(!field->displayText().contains(u"hidden"));
}

void TestConnectDialog::theLineOffersItsAccounts()
{
    QWidget window;
    ConnectDialog dialog(&window);
    child<QLineEdit>(&dialog, "lineField")
        ->setText(lineFor(QUrl(u"http://127.0.0.1:7477"_s), {{"A", Secret("a"), {}}, {"B", Secret("b"), {}}}));
    auto *list = child<QListWidget>(&dialog, "accountsList");
    QCOMPARE(list->count(), 2);
    QCOMPARE(dialog.address(), QUrl(u"http://127.0.0.1:7477"_s));
    QCOMPARE(dialog.credentials().size(), std::size_t(2));
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(dialog.credentials().size(), std::size_t(1));
    QCOMPARE(dialog.credentials().front().accessKeyId, "B"_ba);
    list->item(1)->setCheckState(Qt::Unchecked);
    QVERIFY(!dialog.primary()->isEnabled());
}

void TestConnectDialog::connectingShowsTheEndpoint()
{
    Connected window(*m_theme);
    const auto view = window.other.service->organization();
    const AccountId administrator = *view->regions.front()->administrator;
    QSignalSpy changed(&window.service, &GuardDutyService::organizationChanged);
    const QString workspaceTitle = window.workspaces.title();
    QVERIFY(!window.window.window.actions().action(u"file.backToWorkspace"_s)->isEnabled());
    window.connectWith(lineFor(window.endpoint.url(), window.endpoint.keysOf({administrator, view->managementAccount})));
    QVERIFY(soon([&] { return !window.connection.address().isEmpty(); }));
    QCOMPARE(window.connection.address(), window.endpoint.url().authority());
    QVERIFY(window.workspaces.title().contains(window.connection.address()));
    QCOMPARE(window.service.organization()->accounts->rows.size(), view->accounts->rows.size());
    QCOMPARE(window.window.session.identity(), administrator);
    QVERIFY(window.service.organization()->find(window.window.session.region())->isLoaded);
    QVERIFY(changed.count() >= 1);

    QAction *back = window.window.window.actions().action(u"file.backToWorkspace"_s);
    QVERIFY(back->isEnabled());
    back->trigger();
    QCOMPARE(window.connection.address(), QString());
    QCOMPARE(window.workspaces.title(), workspaceTitle);
    QCOMPARE(window.service.organization(), window.window.demo.service->organization());
}

void TestConnectDialog::keysThatAreRefusedChangeNothing()
{
    Connected window(*m_theme);
    window.connectWith(lineFor(window.endpoint.url(), {{"AKIAWRONG", Secret("quite-secret"), {}}}));
    soon([&] { return window.window.window.notices().count() == 1; });
    QCOMPARE(window.window.window.notices().count(), 1);
    QVERIFY(soon([&] { return window.window.window.notices().findChildren<QLabel *>().size() > 0; }));
    QCOMPARE(window.connection.address(), QString());
    QCOMPARE(window.service.organization(), window.window.demo.service->organization());
    for (const QLabel *label : window.window.window.notices().findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"quite-secret"));
}

void TestConnectDialog::openingAWorkspaceEndsTheConnection()
{
    Connected window(*m_theme);
    const AccountId administrator = *window.other.service->organization()->regions.front()->administrator;
    window.connectWith(lineFor(window.endpoint.url(), window.endpoint.keysOf({administrator})));
    QVERIFY(soon([&] { return !window.connection.address().isEmpty(); }));
    QVERIFY(waitFor(window.workspaces.open(window.window.demo.path())));
    QVERIFY(soon([&] { return window.connection.address().isEmpty(); }));
}

void TestConnectDialog::recoveringAWorkspaceEndsTheConnection()
{
    Connected window(*m_theme);
    const AccountId administrator = *window.other.service->organization()->regions.front()->administrator;
    QVERIFY(waitFor(window.connection.connectTo(window.endpoint.url(), window.endpoint.keysOf({administrator}))));
    const QTemporaryDir folder;
    QVERIFY(writeNewWorkspace(folder.filePath(u"old"_s), generateOrganization(demoOptions()), Overwrite::No));
    QVERIFY(waitFor(window.workspaces.recover(folder.filePath(u"old"_s), folder.filePath(u"new"_s))));
    QCOMPARE(window.connection.address(), QString());
}

void TestConnectDialog::theLocalEndpointHasNoKeysForAnother()
{
    Connected window(*m_theme);
    LocalEndpoint local(*window.window.demo.service);
    local.watch(window.connection);
    QVERIFY(soon([&] { return local.credentialsFor(Administrator).has_value(); }));
    QVERIFY(local.unavailableReason().isEmpty());
    QSignalSpy changed(&local, &EndpointControl::availabilityChanged);
    const AccountId administrator = *window.other.service->organization()->regions.front()->administrator;
    QVERIFY(waitFor(window.connection.connectTo(window.endpoint.url(), window.endpoint.keysOf({administrator}))));
    QCOMPARE(changed.count(), 1);
    QVERIFY(local.unavailableReason().contains(window.endpoint.url().authority()));
    QVERIFY(!local.credentialsFor(administrator));
    window.connection.backToWorkspace();
    QVERIFY(local.unavailableReason().isEmpty());
    QVERIFY(local.credentialsFor(Administrator));
}

/// Takes connections and never answers.
struct SilentServer {
    SilentServer() { listening = server.listen(QHostAddress::LocalHost); }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())); }
    QTcpServer server;
    bool listening = false;
};

void TestConnectDialog::openingAWorkspaceEndsTheAttempt()
{
    Connected window(*m_theme);
    const SilentServer silent;
    QVERIFY(silent.listening);
    window.connectWith(lineFor(silent.url(), {{"AKIASILENT", Secret("secret"), {}}}));
    QCOMPARE(window.window.window.notices().count(), 1);
    QVERIFY(waitFor(window.workspaces.open(window.window.demo.path())));
    QVERIFY(soon([&] { return window.window.window.notices().count() == 0; }));
    QCOMPARE(window.connection.address(), QString());
}

void TestConnectDialog::anAttemptCanBeCancelled()
{
    Connected window(*m_theme);
    const SilentServer silent;
    window.connectWith(lineFor(silent.url(), {{"AKIASILENT", Secret("secret"), {}}}));
    QVERIFY(soon([&] { return window.window.window.notices().findChild<QPushButton *>(u"noticeAction"_s) != nullptr; }));
    click(&window.window.window.notices(), "noticeAction");
    QVERIFY(soon([&] { return window.window.window.notices().count() == 0; }));
    QCOMPARE(window.service.organization(), window.window.demo.service->organization());
}

void TestConnectDialog::aSecondAttemptReplacesTheFirst()
{
    Connected window(*m_theme);
    const AccountId administrator = *window.other.service->organization()->regions.front()->administrator;
    const SilentServer silent;
    const auto first = window.connection.connectTo(silent.url(), {{"AKIASILENT", Secret("secret"), {}}});
    const auto second = window.connection.connectTo(window.endpoint.url(), window.endpoint.keysOf({administrator}));
    QCOMPARE(waitFor(first).error().kind, Error::Kind::Cancelled);
    QVERIFY(waitFor(second));
    QCOMPARE(window.connection.address(), window.endpoint.url().authority());
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
