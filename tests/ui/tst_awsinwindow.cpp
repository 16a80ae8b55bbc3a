// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/localendpoint.h"
#include "context/navigator.h"
#include "items/accountsmodel.h"
#include "items/historymodel.h"
#include "organization/role.h"
#include "style/statuslabel.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

using Texts = QMap<QString, QString>;

Q_DECLARE_METATYPE(std::vector<bucketwatch::Change>)

/// Every command of AWS's page on S3 Protection, by the AWS CLI itself, against the endpoint that the window has: what it prints,
/// and what the window then shows.
class TestAwsInWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void commandsShowInTheWindow_data();
    void commandsShowInTheWindow();

private:
    void addMemberCommands();
    void addPreferenceCommands();
    void addOwnCommands();
    /// What a row has as the feature list of a command: S3 Protection, with @p key set to @p value.
    [[nodiscard]] static QStringList s3(const QString &key, const QString &value)
    {
        return {u"--features"_s, uR"([{"Name": "S3_DATA_EVENTS", "%1": "%2"}])"_s.arg(key, value)};
    }
    [[nodiscard]] QStringList onMembers(const std::vector<AccountId> &accounts, const QString &status) const;
    [[nodiscard]] QString detectorOf(AccountId account) const;
    /// The first account of the organization that is in @p role.
    [[nodiscard]] AccountId firstWith(Role role) const;
    void change(AccountId identity, const std::vector<Change> &changes);
    /// What `aws guardduty` with @p arguments prints as @p account; the test fails when it ends with an error.
    QByteArray aws(AccountId account, const QStringList &arguments);
    /// The Accounts page with only @p account on it.
    void openAccount(AccountId account);
    [[nodiscard]] QString cell() const;
    /// The text of @p name on the S3 Protection page.
    [[nodiscard]] QString shown(const QString &name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<LocalEndpoint> m_endpoint;
    QTemporaryDir m_home;
    const Region m_region = region("eu-west-1"_L1);
    AccountId m_standalone;
    std::vector<AccountId> m_members; ///< two of them
};

void TestAwsInWindow::initTestCase()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"aws"_s).isEmpty(), "The AWS CLI is not installed.");
    m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(qApp));
    m_fixture = std::make_unique<WindowFixture>(*m_theme);
    m_fixture->show(QSize(1280, 860));
    m_endpoint = std::make_unique<LocalEndpoint>(*m_fixture->demo.service);
    QVERIFY(eventually([this] { return m_endpoint->credentialsFor(Administrator).has_value(); }));
    QSignalSpy started(m_endpoint.get(), &EndpointControl::started);
    m_endpoint->start(0);
    QVERIFY(started.count() == 1 || started.wait());
    m_standalone = firstWith(Role::Standalone);
    const auto part = m_fixture->demo.region("eu-west-1"_L1);
    for (std::size_t row = 0; row < part->members.size() && m_members.size() < 2; ++row) {
        if (part->members[row].status == RelationshipStatus::Enabled)
            m_members.push_back(m_fixture->demo.service->organization()->accounts->rows[row].id);
    }
    QVERIFY(m_standalone.isValid() && m_members.size() == 2);
}

void TestAwsInWindow::cleanupTestCase()
{
    m_endpoint.reset();
    m_fixture.reset();
}

AccountId TestAwsInWindow::firstWith(Role role) const
{
    const auto view = m_fixture->demo.service->organization();
    const auto part = view->find(m_region);
    for (const Account &account : view->accounts->rows) {
        if (account.inOrganization && roleOf(*view, *part, account.id) == role)
            return account.id;
    }
    return {};
}

QString TestAwsInWindow::detectorOf(AccountId account) const
{
    const auto view = m_fixture->demo.service->organization();
    return view->find(m_region)->detectors[std::size_t(view->accounts->row(account))].id.toString();
}

QStringList TestAwsInWindow::onMembers(const std::vector<AccountId> &accounts, const QString &status) const
{
    QStringList command {u"update-member-detectors"_s, u"--detector-id"_s, detectorOf(Administrator), u"--account-ids"_s};
    for (const AccountId account : accounts)
        command << account.toString();
    return command + s3(u"Status"_s, status);
}

void TestAwsInWindow::change(AccountId identity, const std::vector<Change> &changes)
{
    const auto done = waitFor(m_fixture->demo.service->change({{identity, Door::Window}, u"Before"_s, changes}));
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
}

QByteArray TestAwsInWindow::aws(AccountId account, const QStringList &arguments)
{
    const EndpointKey key = m_endpoint->credentialsFor(account).value();
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"AWS_ENDPOINT_URL"_s, m_endpoint->address());
    environment.insert(u"AWS_DEFAULT_REGION"_s, m_region.id());
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, key.accessKeyId);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, key.secretAccessKey);
    environment.insert(u"AWS_PAGER"_s, QString());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(u"aws"_s, QStringList {u"guardduty"_s} + arguments);
    // The window goes on meanwhile.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 120'000) || process.exitCode() != 0)
        QTest::qFail(process.readAllStandardError().constData(), __FILE__, __LINE__);
    return process.readAllStandardOutput();
}

void TestAwsInWindow::openAccount(AccountId account)
{
    m_fixture->session.setIdentity(Administrator);
    m_fixture->window.openPage(QLatin1String(PageIds::Accounts), u"Account ID = %1"_s.arg(account.toString()));
    const auto *model = m_fixture->window.findChild<QTableView *>(u"accountsTable"_s)->model();
    QVERIFY(eventually([model, account] {
        return model->rowCount() == 1 && model->index(0, AccountsModel::IdColumn).data().toString() == account.toString();
    }));
}

QString TestAwsInWindow::cell() const
{
    const auto *model = m_fixture->window.findChild<QTableView *>(u"accountsTable"_s)->model();
    return model->index(0, AccountsModel::S3ProtectionColumn).data().toString();
}

QString TestAwsInWindow::shown(const QString &name) const
{
    const auto *page = m_fixture->window.findChild<QWidget *>(QLatin1String(PageIds::S3Protection));
    for (const auto *widget : page ? page->findChildren<QWidget *>(name) : QList<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *status = qobject_cast<const StatusLabel *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *link = qobject_cast<const QAbstractButton *>(widget);
        return status ? status->text() : label ? label->text() : link ? link->text() : QString();
    }
    return {};
}

void TestAwsInWindow::commandsShowInTheWindow_data()
{
    QTest::addColumn<AccountId>("identity");
    QTest::addColumn<std::vector<Change>>("before");
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QJsonObject>("printed"); // what is empty is not printed at all
    QTest::addColumn<std::vector<AccountId>>("accounts"); // whose cells the administrator sees
    QTest::addColumn<QString>("cellAfter");
    QTest::addColumn<Texts>("page"); // S3 Protection, as the identity sees it
    QTest::addColumn<QString>("title");
    addOwnCommands();
    addMemberCommands();
    addPreferenceCommands(); // the last of them makes everybody a member
}

void TestAwsInWindow::addMemberCommands()
{
    const QJsonObject done {{u"UnprocessedAccounts"_s, QJsonArray()}};
    const auto set = [this](const std::vector<AccountId> &accounts, bool enable) {
        return std::vector<Change> {SetMemberFeature {m_region, accounts, Feature::S3DataEvents, enable}};
    };
    const std::vector<AccountId> itself {Administrator};
    const std::vector<AccountId> one {m_members.front()};
    QTest::newRow("the administrator itself")
        << Administrator << set(itself, false) << onMembers(itself, u"ENABLED"_s) << done << std::vector<AccountId>() << QString()
        << Texts {{u"ownStatus"_s, u"Enabled"_s}} << u"Enable S3 Protection for 1 account(s) in Europe (Ireland)"_s;
    QTest::newRow("a member") << Administrator << set(one, false) << onMembers(one, u"ENABLED"_s) << done << one << u"Enabled"_s
                              << Texts() << u"Enable S3 Protection for 1 account(s) in Europe (Ireland)"_s;
    QTest::newRow("several members, off") << Administrator << set(m_members, true) << onMembers(m_members, u"DISABLED"_s) << done
                                          << m_members << u"Not enabled"_s << Texts()
                                          << u"Disable S3 Protection for 2 account(s) in Europe (Ireland)"_s;
}

void TestAwsInWindow::addPreferenceCommands()
{
    const auto before = [this](AutoEnable preference) {
        return std::vector<Change> {SetAutoEnable {m_region, std::nullopt, {{Feature::S3DataEvents, preference}}},
            SetMemberFeature {m_region, {m_members.front()}, Feature::S3DataEvents, false}};
    };
    const auto command = [this](const QStringList &form, const QString &preference) {
        return QStringList {u"update-organization-configuration"_s, u"--detector-id"_s, detectorOf(Administrator)} + form
            + s3(u"AutoEnable"_s, preference);
    };
    const std::vector<AccountId> member {m_members.front()};
    const QStringList older {u"--auto-enable"_s};
    QTest::newRow("for new accounts") << Administrator << before(AutoEnable::None) << command(older, u"NEW"_s) << QJsonObject()
                                      << member << u"Not enabled"_s
                                      << Texts {{u"autoEnableConfiguration"_s, u"Configure accounts manually"_s},
                                             {u"newMembersStatus"_s, u"On"_s}}
                                      << u"Enable S3 Protection for new accounts in Europe (Ireland)"_s;
    QTest::newRow("for none") << Administrator << before(AutoEnable::New) << command(older, u"NONE"_s) << QJsonObject() << member
                              << u"Not enabled"_s
                              << Texts {{u"autoEnableConfiguration"_s, u"Configure accounts manually"_s},
                                     {u"newMembersStatus"_s, u"Off"_s}}
                              << u"Do not enable S3 Protection automatically in Europe (Ireland)"_s;
    QTest::newRow("for all accounts")
        << Administrator << before(AutoEnable::New) << command({u"--auto-enable-organization-members"_s, u"ALL"_s}, u"ALL"_s)
        << QJsonObject() << member << u"Enabled"_s
        << Texts {{u"autoEnableConfiguration"_s, u"Enable for all accounts"_s}, {u"newMembersStatus"_s, u"On"_s},
               {u"ownStatus"_s, u"Enabled"_s}}
        << u"Set the auto-enable preferences of Foundational GuardDuty, S3 Protection in Europe (Ireland)"_s;
}

void TestAwsInWindow::addOwnCommands()
{
    const auto command = [this](const QString &status) {
        return QStringList {u"update-detector"_s, u"--detector-id"_s, detectorOf(m_standalone)} + s3(u"Status"_s, status);
    };
    for (const bool enable : {false, true}) {
        const std::vector<Change> before {SetOwnFeature {m_region, Feature::S3DataEvents, !enable}};
        QTest::newRow(enable ? "its own, on" : "its own, off")
            << m_standalone << before << command(enable ? u"ENABLED"_s : u"DISABLED"_s) << QJsonObject()
            << std::vector<AccountId>() << QString() << Texts {{u"ownStatus"_s, enable ? u"Enabled"_s : u"Not enabled"_s}}
            << (enable ? u"Enable S3 Protection for this account in Europe (Ireland)"_s
                       : u"Disable S3 Protection for this account in Europe (Ireland)"_s);
    }
    QTest::newRow("a detector without it") // the ID of the new detector is that of nobody yet
        << m_standalone << std::vector<Change> {DeleteDetector {m_region}}
        << QStringList {u"create-detector"_s, u"--enable"_s} + s3(u"Status"_s, u"DISABLED"_s)
        << QJsonObject {{u"DetectorId"_s, QString()}, {u"UnprocessedDataSources"_s, QJsonObject()}} << std::vector<AccountId>()
        << QString() << Texts {{u"ownStatus"_s, u"Not enabled"_s}} << u"Enable GuardDuty for this account in Europe (Ireland)"_s;
}

void TestAwsInWindow::commandsShowInTheWindow()
{
    QFETCH(const AccountId, identity);
    QFETCH(const std::vector<Change>, before);
    QFETCH(const QStringList, command);
    QFETCH(QJsonObject, printed);
    QFETCH(const std::vector<AccountId>, accounts);
    QFETCH(const QString, cellAfter);
    QFETCH(Texts, page);
    QFETCH(const QString, title);

    change(identity, before);
    if (!accounts.empty())
        openAccount(accounts.front()); // the page is open while it happens
    const QByteArray out = aws(identity, command);
    if (QTest::currentTestFailed())
        return;
    if (printed.contains("DetectorId"_L1))
        printed.insert(u"DetectorId"_s, detectorOf(identity));
    QCOMPARE(QJsonDocument::fromJson(out).object(), printed);
    QCOMPARE(out.isEmpty(), printed.isEmpty());
    for (const AccountId account : accounts) {
        if (account != accounts.front())
            openAccount(account);
        eventually([&] { return cell() == cellAfter; });
        QCOMPARE(cell(), cellAfter);
    }

    m_fixture->session.setIdentity(identity);
    m_fixture->window.openPage(QLatin1String(PageIds::S3Protection));
    if (identity == Administrator)
        page.insert(u"enabledAccountsLink"_s, u"%1 account(s)"_s.arg(protectedMembers(*m_fixture->demo.region("eu-west-1"_L1))));
    for (auto text = page.cbegin(); text != page.cend(); ++text) {
        eventually([&] { return shown(text.key()) == text.value(); });
        QCOMPARE(shown(text.key()), text.value());
    }

    const HistoryModel history(*m_fixture->demo.service);
    const auto newest = [&history](HistoryModel::Column column) { return history.index(0, column).data().toString(); };
    QCOMPARE(newest(HistoryModel::TitleColumn), title);
    QCOMPARE(newest(HistoryModel::DoorColumn), u"HTTP client"_s);
    QCOMPARE(history.edit(0).caller.account, identity);
}

QTEST_MAIN(TestAwsInWindow)
#include "tst_awsinwindow.moc"
