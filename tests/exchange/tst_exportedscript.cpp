// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exported scripts against `bucketwatchctl serve`, with the real AWS CLI and its client library.

#include "exchange/planexport.h"
#include "guardduty/changecalls.h"
#include "guardduty/endpointaddress.h"
#include "guardduty/preview.h"
#include "organization/generator.h"
#include "workspace/newworkspace.h"
#include "workspace/workspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <map>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const Region Ireland = *Region::parse(u"eu-west-1");
const Region Virginia = *Region::parse(u"us-east-1");

struct Ran {
    int status = -1;
    QString out;
    QString err;
};

/// A workspace that `bucketwatchctl serve` has open, and scripts on it as its administrator.
class Served {
public:
    explicit Served(const OrganizationView &view)
    {
        path = folder.filePath(u"test.bucketwatch"_s);
        isGood = writeNewWorkspace(path, view, Overwrite::No).has_value();
        start();
    }
    ~Served() { stop(); }
    Q_DISABLE_COPY_MOVE(Served)

    void start()
    {
        m_process.start(QStringLiteral(BUCKETWATCH_BIN_DIR "/bucketwatchctl"),
            {u"serve"_s, u"--workspace"_s, path, u"--region"_s, u"eu-west-1"_s});
        m_process.waitForReadyRead(60'000);
        const auto description = parseEndpointDescription(m_process.readLine());
        isGood = isGood && description.has_value();
        if (description)
            m_description = *description;
    }

    Ran run(const QString &program, const QString &script, AccountId account)
    {
        const QString file = folder.filePath(u"script"_s);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(script.toUtf8()) < 0)
            return {};
        out.close();
        QProcess process;
        process.setProcessEnvironment(environmentOf(account));
        process.start(program, {file});
        const bool ended = process.waitForFinished(240'000);
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }

    /// What the workspace holds once the endpoint is gone.
    WorkspaceContent content()
    {
        stop();
        const auto workspace = Workspace::open(path, LockPatience);
        const auto read = workspace ? (*workspace)->read() : std::unexpected(workspace.error());
        return read ? *read : WorkspaceContent();
    }

    QTemporaryDir folder;
    QString path;
    bool isGood = false;

private:
    void stop()
    {
        m_process.terminate();
        m_process.waitForFinished(60'000);
    }

    [[nodiscard]] QProcessEnvironment environmentOf(AccountId id) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const auto account = std::ranges::find(m_description.accounts, id, &EndpointAccount::account);
        if (account != m_description.accounts.end()) {
            environment.insert(u"AWS_ACCESS_KEY_ID"_s, QString::fromLatin1(account->credentials.accessKeyId));
            environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, QString::fromUtf8(account->credentials.secret.reveal()));
        }
        environment.insert(u"AWS_ENDPOINT_URL"_s, m_description.address.toString());
        environment.insert(u"AWS_DEFAULT_REGION"_s, u"eu-west-1"_s);
        environment.insert(u"AWS_EC2_METADATA_DISABLED"_s, u"true"_s);
        environment.insert(u"AWS_MAX_ATTEMPTS"_s, u"1"_s);
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"PYTHONPATH"_s, folder.path());
        return environment;
    }

    QProcess m_process;
    EndpointDescription m_description;
};

OrganizationView smallOrganization()
{
    OrganizationView view = generateOrganization({u"test"_s, 80, {Ireland, Virginia}, 7});
    std::vector<Account> rows = view.accounts->rows;
    for (Account &account : rows)
        account.name = u"a'b\"$(id)`id`\n${x}"_s;
    view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    return view;
}

/// Active members of @p region, the first @p count of them.
std::vector<AccountId> members(const OrganizationView &view, Region region, std::size_t count)
{
    std::vector<AccountId> all;
    const auto part = view.find(region);
    for (std::size_t row = 0; row < part->members.size() && all.size() < count; ++row) {
        if (part->members[row].status == RelationshipStatus::Enabled)
            all.push_back(view.accounts->rows[row].id);
    }
    return all;
}

std::vector<Change> usualChanges(const OrganizationView &view)
{
    const std::vector<AccountId> many = members(view, Ireland, 60);
    return {SetAutoEnable {Ireland, AutoEnable::New, {{Feature::S3DataEvents, AutoEnable::None}}},
        SetMemberFeature {Ireland, many, Feature::S3DataEvents, false},
        SetMemberFeature {Ireland, {many[0], many[59]}, Feature::RuntimeMonitoring, true,
            {{AdditionalConfiguration::RuntimeEc2AgentManagement, true}}},
        SetAutoEnable {Virginia, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}},
        SetOwnFeature {Virginia, Feature::S3DataEvents, true},
        SetOwnDetector {Virginia, std::nullopt, PublishingFrequency::OneHour},
        ActOnMembers {Ireland, MemberAction::StopMonitoring, {many[3]}},
        ActOnMembers {Ireland, MemberAction::Disassociate, {members(view, Ireland, 61).back()}}};
}

/// Who exports where; IDs depend on how it came about.
std::map<AccountId, std::pair<QString, QString>> exportsOf(const RegionView &region)
{
    std::map<AccountId, std::pair<QString, QString>> all;
    for (const auto &[account, destination] : region.destinations)
        all[account] = {destination.bucketArn, destination.keyArn};
    return all;
}

/// What differs between two organizations in what can be set, as text.
QStringList differences(const OrganizationView &expected, const OrganizationView &actual)
{
    QStringList all;
    for (const auto &region : expected.regions) {
        const auto other = actual.find(region->region);
        if (!other || !other->isLoaded || other->detectors.size() != region->detectors.size())
            return {u"%1 is not there"_s.arg(region->region.id())};
        const auto without = [](OrganizationConfiguration configuration) {
            configuration.updatedAt = {};
            return configuration;
        };
        if (exportsOf(*region) != exportsOf(*other))
            all.append(u"%1: exports"_s.arg(region->region.id()));
        if (without(region->configuration) != without(other->configuration))
            all.append(u"%1: preferences"_s.arg(region->region.id()));
        for (std::size_t row = 0; row < region->detectors.size(); ++row) {
            const Detector &one = region->detectors[row];
            const Detector &two = other->detectors[row];
            bool isSame = one.status == two.status && one.frequency == two.frequency
                && region->members[row].status == other->members[row].status;
            for (const Feature feature : allFeatures()) {
                isSame = isSame && one.isEnabled(feature) == two.isEnabled(feature);
                for (const AdditionalConfiguration which : additionalConfigurationOf(feature))
                    isSame = isSame && one.isEnabled(which) == two.isEnabled(which);
            }
            if (!isSame)
                all.append(u"%1: account %2"_s.arg(region->region.id(), expected.accounts->rows[row].id.toString()));
        }
    }
    return all;
}

/// A module boto3 over the client library that the AWS CLI brings, which is the one that boto3 itself is made of.
bool writeBoto3(const QString &folder)
{
    QFile file(folder + u"/boto3.py"_s);
    return file.open(QIODevice::WriteOnly)
        && file.write("import awscli\n" // lends its botocore to everybody who imports that
                      "import botocore.session\n"
                      "class Session:\n"
                      "    def __init__(self, profile_name=None):\n"
                      "        self.session = botocore.session.Session(profile=profile_name)\n"
                      "    def client(self, name, region_name=None):\n"
                      "        return self.session.create_client(name, region_name=region_name)\n"
                      "def client(name, region_name=None):\n"
                      "    return Session().client(name, region_name)\n")
        > 0;
}

} // namespace

class ExportedScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptLeadsToThePlan_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("program");
        QTest::newRow("cli") << ExportFormat::AwsCli << u"bash"_s;
        QTest::newRow("boto3") << ExportFormat::Boto3 << u"python3"_s;
    }
    void scriptLeadsToThePlan()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        const OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const ChangeRequest request {{administrator, Door::CommandLine}, {}, usualChanges(view)};
        const auto calls = madeBy(administrator, callsFor(view, request));
        OrganizationView planned = view;
        for (const Change &change : request.changes) {
            const auto preview = previewOf(planned, {request.caller, {}, {change}});
            QVERIFY2(preview, preview ? "" : qPrintable(preview.error().message));
            planned = preview->result;
        }
        QVERIFY(!differences(planned, view).isEmpty());
        const auto exported = exportPlan(format, {u"a'b\n$(false)"_s, administrator, view, planned, calls});
        QVERIFY(exported);

        Served served(view);
        QVERIFY(served.isGood);
        QVERIFY(writeBoto3(served.folder.path()));
        const Ran first = served.run(program, exported->files[0].text, administrator);
        QVERIFY2(first.status == 0, qPrintable(first.out + first.err));
        QVERIFY2(first.err.isEmpty(), qPrintable(first.err));
        const WorkspaceContent once = served.content();
        QCOMPARE(differences(planned, once.organization), QStringList());

        served.start();
        const Ran second = served.run(program, exported->files[0].text, administrator);
        QVERIFY2(second.status == 0, qPrintable(second.out + second.err));
        QVERIFY2(second.out.contains(u"\n0 changed, "_s), qPrintable(second.out));
        const WorkspaceContent twice = served.content();
        QCOMPARE(differences(planned, twice.organization), QStringList());
        QVERIFY(once.history.edits.size() > 0);
        QCOMPARE(twice.history.edits.size(), once.history.edits.size());
    }

    void whatALaterEditOverrulesIsNotDoneAgain_data() { scriptLeadsToThePlan_data(); }
    void whatALaterEditOverrulesIsNotDoneAgain()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        const OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const std::vector<AccountId> few = members(view, Ireland, 3);
        const std::vector<Change> changes {SetMemberFeature {Ireland, {few[0]}, Feature::LambdaNetworkLogs, false},
            SetMemberFeature {Ireland, {few[0], few[1]}, Feature::LambdaNetworkLogs, true},
            SetMemberFeature {Ireland, {few[1]}, Feature::LambdaNetworkLogs, false},
            SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}},
            SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}},
            SetMemberFeature {Ireland, {few[2]}, Feature::S3DataEvents, false},
            SetOwnDetector {Ireland, std::nullopt, PublishingFrequency::OneHour},
            SetOwnDetector {Ireland, std::nullopt, PublishingFrequency::FifteenMinutes},
            ActOnMembers {Ireland, MemberAction::StopMonitoring, {few[1]}},
            ActOnMembers {Ireland, MemberAction::StartMonitoring, {few[1]}},
            SetTags {Ireland, {{u"te;am"_s, u"a\"b`c'd"_s}}, {}},
            CreateDestination {Ireland, {{}, u"arn:aws:s3:::first"_s, u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s}},
            UpdateDestination {Ireland, {}, u"arn:aws:s3:::findings/it's \"`x`\" $HOME"_s}};
        const ChangeRequest request {{administrator, Door::CommandLine}, {}, changes};
        const auto planned = previewOf(view, request);
        QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
        const auto calls = madeBy(administrator, callsFor(view, request));
        const auto exported = exportPlan(format, {u"p"_s, administrator, view, planned->result, calls});
        QVERIFY(exported);
        Served served(view);
        QVERIFY(served.isGood && writeBoto3(served.folder.path()));
        const Ran first = served.run(program, exported->files[0].text, administrator);
        QVERIFY2(first.status == 0 && first.err.isEmpty(), qPrintable(first.out + first.err));
        QCOMPARE(differences(planned->result, served.content().organization), QStringList());
        served.start();
        const Ran second = served.run(program, exported->files[0].text, administrator);
        QVERIFY2(second.status == 0 && second.out.contains(u"\n0 changed, "_s), qPrintable(second.out + second.err));
    }

    void delegationIsNotAskedForTwice_data() { scriptLeadsToThePlan_data(); }
    void delegationIsNotAskedForTwice()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        const OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const auto calls = madeBy(view.managementAccount,
            callsFor(view, view.managementAccount, SetAdministrator {Ireland, administrator, true}));
        QCOMPARE(calls.size(), 1U);
        const auto exported = exportPlan(format, {u"p"_s, view.managementAccount, view, view, calls});
        Served served(view);
        QVERIFY(served.isGood && writeBoto3(served.folder.path()));
        const Ran ran = served.run(program, exported->files[0].text, view.managementAccount);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.contains(u"0 changed, 1 as planned already, 0 not done"_s), qPrintable(ran.out));
    }

    void aRemovedMemberIsCreatedAgain_data() { scriptLeadsToThePlan_data(); }
    void aRemovedMemberIsCreatedAgain()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const AccountId member = members(view, Ireland, 1)[0];
        const auto removed = previewOf(view,
            {{administrator, Door::CommandLine}, {}, {ActOnMembers {Ireland, MemberAction::Disassociate, {member}}}});
        QVERIFY(removed);
        view = removed->result;
        const ChangeRequest request {{administrator, Door::CommandLine}, {},
            {CreateMembers {Ireland, {{member, u"a@halden.example"_s}}}}};
        const auto planned = previewOf(view, request);
        QVERIFY(planned);
        const auto exported
            = exportPlan(format, {u"p"_s, administrator, view, planned->result, madeBy(administrator, callsFor(view, request))});
        Served served(view);
        QVERIFY(served.isGood && writeBoto3(served.folder.path()));
        const Ran ran = served.run(program, exported->files[0].text, administrator);
        QVERIFY2(ran.out.contains(u"1 changed, 0 as planned already, 0 not done"_s), qPrintable(ran.out + ran.err));
    }

    void credentialsOfEveryAccountAreAskedForFirst_data() { scriptLeadsToThePlan_data(); }
    void credentialsOfEveryAccountAreAskedForFirst()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        const OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const SetOwnDetector change {Ireland, std::nullopt, PublishingFrequency::OneHour};
        auto calls = madeBy(administrator, callsFor(view, administrator, change));
        const auto others = madeBy(view.managementAccount, callsFor(view, view.managementAccount, change));
        calls.insert(calls.end(), others.begin(), others.end());
        QCOMPARE(calls.size(), 2U);
        const auto exported = exportPlan(format, {u"p"_s, administrator, view, view, calls});
        Served served(view);
        QVERIFY(served.isGood && writeBoto3(served.folder.path()));
        const Ran ran = served.run(program, exported->files[0].text, administrator); // there is no profile
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(u"bucketwatch-"_s + view.managementAccount.toString()), qPrintable(ran.err));
        QVERIFY2(!ran.err.contains(u"Traceback"_s), qPrintable(ran.err));
        QCOMPARE(served.content().history.edits.size(), 0U);
    }

    void accountsThatAreLeftOutAreNamed_data() { scriptLeadsToThePlan_data(); }
    void accountsThatAreLeftOutAreNamed()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        const OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const auto region = view.find(Ireland);
        const AccountId member = members(view, Ireland, 1)[0];
        const SetMemberFeature change {Ireland, {member, AccountId(999'999'999'999)}, Feature::RdsLoginEvents,
            !region->detectors[static_cast<std::size_t>(view.accounts->row(member))].isEnabled(Feature::RdsLoginEvents)};
        const auto calls = madeBy(administrator, callsFor(view, administrator, change));
        const auto exported = exportPlan(format, {u"p"_s, administrator, view, view, calls});
        Served served(view);
        QVERIFY(served.isGood && writeBoto3(served.folder.path()));
        const Ran ran = served.run(program, exported->files[0].text, administrator);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"account 999999999999 was not processed: "_s), qPrintable(ran.err));
        QVERIFY2(ran.out.contains(u"1 changed, 0 as planned already, 1 not done"_s), qPrintable(ran.out));
        QCOMPARE(served.content().history.edits.size(), 1U);
    }

    void credentialsOfAnotherAccountAreRefused_data() { scriptLeadsToThePlan_data(); }
    void credentialsOfAnotherAccountAreRefused()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, program);
        const OrganizationView view = smallOrganization();
        const AccountId administrator = *view.find(Ireland)->administrator;
        const auto calls
            = madeBy(administrator, callsFor(view, {{administrator, Door::CommandLine}, {}, usualChanges(view)}));
        const auto exported = exportPlan(format, {u"p"_s, administrator, view, view, calls});
        Served served(view);
        QVERIFY(served.isGood && writeBoto3(served.folder.path()));
        const Ran ran = served.run(program, exported->files[0].text, view.managementAccount);
        QCOMPARE(ran.status, 2);
        QVERIFY2(ran.err.contains(administrator.toString()), qPrintable(ran.err));
        QCOMPARE(served.content().history.edits.size(), 0U);
    }
};

QTEST_GUILESS_MAIN(ExportedScriptTest)
#include "tst_exportedscript.moc"
