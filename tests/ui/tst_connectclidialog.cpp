// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code/codepane.h"
#include "consolefixture.h"
#include "dialogs/connectclidialog.h"
#include "dialogs/requestlogdialog.h"
#include "dialogs/requeststable.h"
#include "items/requestsmodel.h"
#include "style/emptystate.h"
#include "style/statuslabel.h"
#include "style/theme.h"
#include "support/fakeendpoint.h"
#include "support/walkchecks.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class tst_ConnectCliDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init();
    void cleanup();

    void theSwitchActsAtOnce();
    void theSwitchIsUsedByKeyboard();
    void aTakenPortIsNamedAndAnotherIsAskedFor();
    void enterPressesOnlyWhatHasTheFocus();
    void aPortThatIsNoneIsRefused_data();
    void aPortThatIsNoneIsRefused();
    void anEndpointThatCannotBeSwitchedOnSaysWhy();
    void noKeysAreHandedOutForWhatItDoesNotAnswer();
    void theCodeFollowsAccountRegionAndForm();
    void everyFormHasWhatAClientNeeds_data();
    void everyFormHasWhatAClientNeeds();
    void anUnknownAccountIsRefused();
    void offDimsTheCodeAndKeepsTheLog();
    void theLogFollowsUntilSomebodyReads();
    void aRequestOpensByDoubleClickAndByEnter();
    void theFullLogIsFilteredAndCleared();
    void theConnectionIsTested();
    void theWindowBehindStaysUsable();
    void nothingIsCutOrOutOfReach_data();
    void nothingIsCutOrOutOfReach();

private:
    [[nodiscard]] QString code() const { return child<CodePane>(m_dialog, "connectionCode")->text(); }
    [[nodiscard]] RequestsTable *table() const { return child<RequestsTable>(m_dialog, "requestsTable"); }
    [[nodiscard]] static Timestamp noon() { return std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(12); }

    Theme *m_theme = nullptr;
    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<FakeEndpoint> m_endpoint;
    std::unique_ptr<RequestsModel> m_requests;
    QPointer<ConnectCliDialog> m_dialog;
};

void tst_ConnectCliDialog::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    m_endpoint = std::make_unique<FakeEndpoint>();
    m_requests = std::make_unique<RequestsModel>();
    connect(m_endpoint.get(), &EndpointControl::requestsAnswered, m_requests.get(), &RequestsModel::append);
    m_console->window.resize(1440, 900);
    m_console->window.show();
    m_dialog = new ConnectCliDialog({*m_console->demo.service, m_console->session, *m_endpoint, *m_requests, m_console->syntax, 7477}, &m_console->window);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void tst_ConnectCliDialog::cleanup()
{
    delete m_dialog;
    m_requests.reset();
    m_endpoint.reset();
    m_console.reset();
}

void tst_ConnectCliDialog::theSwitchActsAtOnce()
{
    click(m_dialog, "endpointToggle");
    QVERIFY(m_endpoint->isRunning());
    QCOMPARE(m_endpoint->asked, QList<quint16> {7477});
    QCOMPARE(child<QLabel>(m_dialog, "endpointAddress")->text(), u"http://127.0.0.1:7477"_s);
    QCOMPARE(child<QAbstractButton>(m_dialog, "endpointToggle")->text(), u"On"_s);
    click(m_dialog, "endpointToggle");
    QVERIFY(!m_endpoint->isRunning());
    QCOMPARE(child<QAbstractButton>(m_dialog, "endpointToggle")->text(), u"Off"_s);
}

void tst_ConnectCliDialog::theSwitchIsUsedByKeyboard()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"endpointToggle"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_endpoint->isRunning());
}

void tst_ConnectCliDialog::aTakenPortIsNamedAndAnotherIsAskedFor()
{
    m_endpoint->taken = {7477, 7478};
    click(m_dialog, "endpointToggle");
    QVERIFY(!m_endpoint->isRunning());
    QVERIFY(!child<QAbstractButton>(m_dialog, "endpointToggle")->isChecked());
    auto *trouble = child<StatusLabel>(m_dialog, "endpointTrouble");
    QVERIFY(trouble->isVisible());
    QCOMPARE(trouble->text(), u"Port 7477 is in use"_s);
    auto *field = child<QLineEdit>(m_dialog, "portField");
    QCOMPARE(field->text(), u"7478"_s); // the next one is proposed
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_dialog && m_dialog->isVisible());
    QCOMPARE(trouble->text(), u"Port 7478 is in use"_s);
    field->selectAll();
    QTest::keyClicks(field, u"9000"_s);
    click(m_dialog, "usePort");
    QVERIFY(m_endpoint->isRunning());
    QVERIFY(!trouble->isVisible());
    QCOMPARE(child<QLabel>(m_dialog, "endpointAddress")->text(), u"http://127.0.0.1:9000"_s);
    QVERIFY(code().contains(u"http://127.0.0.1:9000"_s));
}

void tst_ConnectCliDialog::enterPressesOnlyWhatHasTheFocus()
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    const auto pressEnter = [this](const char *name) {
        auto *widget = child<QWidget>(m_dialog, name);
        widget->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    };
    click(m_dialog, "endpointToggle");
    pressEnter("accountBox");
    pressEnter("endpointToggle");
    QVERIFY(m_dialog->isVisible());
    QVERIFY(m_endpoint->tested.isEmpty());
    pressEnter("testConnection");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_endpoint->tested.size(), 1);
    click(m_dialog, "fullLog");
    auto *log = m_console->window.findChild<RequestLogDialog *>();
    QTest::keyClick(child<QLineEdit>(log, "requestFilter"), Qt::Key_Enter);
    QVERIFY(log->isVisible());
    pressEnter("primaryButton");
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void tst_ConnectCliDialog::aPortThatIsNoneIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("too large") << u"70000"_s;
    QTest::newRow("words") << u"http"_s;
}

void tst_ConnectCliDialog::aPortThatIsNoneIsRefused()
{
    QFETCH(QString, typed);
    m_endpoint->taken = {7477};
    click(m_dialog, "endpointToggle");
    auto *field = child<QLineEdit>(m_dialog, "portField");
    field->setText(typed); // past the validator, as a paste may be
    m_endpoint->asked.clear();
    click(m_dialog, "usePort");
    QVERIFY(m_endpoint->asked.isEmpty());
    QVERIFY(child<StatusLabel>(m_dialog, "endpointTrouble")->text().contains(u"65535"_s));
}

void tst_ConnectCliDialog::anEndpointThatCannotBeSwitchedOnSaysWhy()
{
    m_endpoint->unavailable = u"Only a simulated organization has one."_s;
    m_endpoint->stop();
    QVERIFY(!child<QWidget>(m_dialog, "endpointToggle")->isEnabled());
    QCOMPARE(child<StatusLabel>(m_dialog, "endpointTrouble")->text(), m_endpoint->unavailable);
}

void tst_ConnectCliDialog::noKeysAreHandedOutForWhatItDoesNotAnswer()
{
    click(m_dialog, "endpointToggle");
    QVERIFY(!code().isEmpty());
    m_endpoint->setUnavailable(u"The window shows another endpoint."_s);
    QVERIFY(code().isEmpty());
    QVERIFY(!child<QWidget>(m_dialog, "testConnection")->isEnabled());
    QVERIFY(child<StatusLabel>(m_dialog, "endpointTrouble")->isVisible());
    QVERIFY(m_endpoint->isRunning()); // who uses it already goes on
    QVERIFY(child<QWidget>(m_dialog, "endpointToggle")->isEnabled()); // and it can still be switched off
    m_endpoint->setUnavailable({});
    QVERIFY(!code().isEmpty());
    QVERIFY(child<QWidget>(m_dialog, "testConnection")->isEnabled());
    QVERIFY(!child<StatusLabel>(m_dialog, "endpointTrouble")->isVisible());
}

void tst_ConnectCliDialog::theCodeFollowsAccountRegionAndForm()
{
    QVERIFY(code().contains(u"AKIA412887530196"_s) && code().contains(u"AWS_DEFAULT_REGION=eu-west-1"_s));
    const AccountId management = m_console->demo.service->organization()->managementAccount;
    auto *box = child<QComboBox>(m_dialog, "accountBox");
    QVERIFY(box->count() >= 4); // one of each role
    box->setCurrentIndex(1);
    QVERIFY(code().contains(u"AKIA"_s + management.toString()));
    m_console->session.setRegion(region("us-east-1"_L1));
    QVERIFY(code().contains(u"AWS_DEFAULT_REGION=us-east-1"_s));
    QVERIFY(code().contains(u"AKIA"_s + management.toString())); // what was chosen stays

    auto *tabs = child<QTabBar>(m_dialog, "codeTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(code().contains(u"$env:AWS_ENDPOINT_URL"_s));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(3).center());
    QVERIFY(code().contains(u"boto3.client("_s));
    auto *copy = child<CodePane>(m_dialog, "connectionCode")->findChild<QPushButton *>();
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), code());
}

void tst_ConnectCliDialog::everyFormHasWhatAClientNeeds_data()
{
    QTest::addColumn<int>("tab");
    for (int tab = 0; tab < 4; ++tab)
        QTest::addRow("%d", tab) << tab;
}

void tst_ConnectCliDialog::everyFormHasWhatAClientNeeds()
{
    QFETCH(int, tab);
    child<QTabBar>(m_dialog, "codeTabs")->setCurrentIndex(tab);
    for (const QString &part : {u"http://127.0.0.1:7477"_s, u"AKIA412887530196"_s, u"secret-of-412887530196"_s, u"eu-west-1"_s})
        QVERIFY2(code().contains(part), qPrintable(part));
    QVERIFY(code().contains(u"list-detectors"_s) || code().contains(u"list_detectors"_s));
}

void tst_ConnectCliDialog::anUnknownAccountIsRefused()
{
    auto *box = child<QComboBox>(m_dialog, "accountBox");
    const QString before = code();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"000000000001"_s);
    QVERIFY(child<StatusLabel>(m_dialog, "accountReason")->isVisible());
    QCOMPARE(code(), before);
    const Account some = m_console->demo.service->organization()->accounts->rows.back();
    for (const QString &typed : {some.id.toString(), some.name}) {
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), typed);
        QVERIFY(!child<StatusLabel>(m_dialog, "accountReason")->isVisible());
        QVERIFY(code().contains(u"AKIA"_s + some.id.toString()));
    }
}

void tst_ConnectCliDialog::offDimsTheCodeAndKeepsTheLog()
{
    auto *editor = m_dialog->findChild<QPlainTextEdit *>(u"code"_s);
    QVERIFY(!editor->isEnabled());
    QVERIFY(table()->emptyState()->isVisible());
    click(m_dialog, "endpointToggle");
    QVERIFY(editor->isEnabled());
    m_endpoint->say(someRequests(Administrator, noon()));
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(!table()->emptyState()->isVisible());
    click(m_dialog, "endpointToggle");
    QVERIFY(!editor->isEnabled());
    QCOMPARE(table()->model()->rowCount(), 6);
    QCOMPARE(child<QLabel>(m_dialog, "requestCount")->text(), u"(6)"_s);
}

void tst_ConnectCliDialog::theLogFollowsUntilSomebodyReads()
{
    click(m_dialog, "endpointToggle");
    for (int i = 0; i < 5; ++i)
        m_endpoint->say(someRequests(Administrator, noon()));
    QVERIFY(table()->isFollowing());
    QCOMPARE(table()->verticalScrollBar()->value(), 0);

    table()->scrollToBottom();
    QVERIFY(!table()->isFollowing());
    const QString read = table()->indexAt(QPoint(5, 5)).siblingAtColumn(RequestsModel::OperationColumn).data().toString();
    const int row = table()->indexAt(QPoint(5, 5)).row();
    m_endpoint->say(someRequests(Administrator, noon()));
    QCOMPARE(table()->indexAt(QPoint(5, 5)).row(), row + 6); // the same request, six rows further down
    QCOMPARE(table()->indexAt(QPoint(5, 5)).siblingAtColumn(RequestsModel::OperationColumn).data().toString(), read);

    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    table()->followAgain();
    QVERIFY(table()->isFollowing());
    m_endpoint->say(someRequests(Administrator, noon()));
    QCOMPARE(table()->verticalScrollBar()->value(), 0);
}

void tst_ConnectCliDialog::aRequestOpensByDoubleClickAndByEnter()
{
    m_endpoint->say(someRequests(Administrator, noon()));
    const QRect refused = table()->visualRect(table()->model()->index(2, RequestsModel::OperationColumn));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, refused.center());
    QTest::mouseDClick(table()->viewport(), Qt::LeftButton, {}, refused.center());
    auto *request = child<QDialog>(m_dialog, "requestDialog");
    QVERIFY(request->isVisible());
    QVERIFY(child<CodePane>(request, "responsePane")->text().contains(u"bad input"_s));
    QVERIFY(child<CodePane>(request, "requestPane")->text().contains(u"S3_DATA_EVENTS"_s));
    request->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(child<CodePane>(child<QDialog>(m_dialog, "requestDialog"), "responsePane")->text().contains(u"unprocessedAccounts"_s));
}

void tst_ConnectCliDialog::theFullLogIsFilteredAndCleared()
{
    m_endpoint->say(someRequests(Administrator, noon()));
    click(m_dialog, "fullLog");
    auto *log = m_console->window.findChild<RequestLogDialog *>();
    QVERIFY(log && log->isVisible());
    auto *rows = child<RequestsTable>(log, "logTable");
    QCOMPARE(rows->model()->rowCount(), 6);
    QTest::keyClicks(child<QLineEdit>(log, "requestFilter"), u"updatemember"_s);
    QCOMPARE(rows->model()->rowCount(), 2);
    QTest::keyClicks(child<QLineEdit>(log, "requestFilter"), u"xyz"_s);
    QVERIFY(rows->emptyState()->isVisible());
    click(log, "clearLog");
    QCOMPARE(m_requests->rowCount(), 0);
}

void tst_ConnectCliDialog::theConnectionIsTested()
{
    QVERIFY(!child<QWidget>(m_dialog, "testConnection")->isEnabled());
    click(m_dialog, "endpointToggle");
    click(m_dialog, "testConnection");
    auto *result = child<StatusLabel>(m_dialog, "testResult");
    QVERIFY(QTest::qWaitFor([&] { return result->status() == Status::Success; }));
    QCOMPARE(m_endpoint->tested, QList<AccountId> {Administrator});
    QVERIFY(result->text().contains(u"1.4 ms"_s));

    m_endpoint->answer = std::unexpected(Error {Error::Kind::Timeout, u"Nobody answers."_s, {}});
    click(m_dialog, "testConnection");
    QVERIFY(QTest::qWaitFor([&] { return result->status() == Status::Error; }));
    QCOMPARE(result->text(), u"Nobody answers."_s);
}

void tst_ConnectCliDialog::theWindowBehindStaysUsable()
{
    QVERIFY(!m_dialog->isModal());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(m_dialog.isNull());
}

void tst_ConnectCliDialog::nothingIsCutOrOutOfReach_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << int(Theme::Choice::Light);
    QTest::newRow("dark") << int(Theme::Choice::Dark);
}

void tst_ConnectCliDialog::nothingIsCutOrOutOfReach()
{
    QFETCH(int, theme);
    m_theme->setChoice(Theme::Choice(theme));
    const bool dark = Theme::Choice(theme) == Theme::Choice::Dark;
    QVERIFY(QTest::qWaitFor([&] { return (m_dialog->palette().color(QPalette::Window).lightness() < 64) == dark; }));
    m_endpoint->taken = {7477};
    click(m_dialog, "endpointToggle");
    m_endpoint->say(someRequests(Administrator, noon()));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    for (const QStringList &faults : {walk::withoutName(*m_dialog), walk::sharedMnemonics(*m_dialog), walk::clipped(*m_dialog), walk::overlapping(*m_dialog),
             walk::lowContrast(*m_dialog, m_dialog->grab().toImage()), walk::unreachable(*m_dialog)})
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(tst_ConnectCliDialog)
#include "tst_connectclidialog.moc"
