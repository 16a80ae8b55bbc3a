// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/organizationimport.h"

#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

using Kind = UnknownPart::Kind;

const Region Ireland = *Region::parse(u"eu-west-1");
const Region Virginia = *Region::parse(u"us-east-1");
constexpr AccountId Admin(412887530196);
constexpr AccountId Member1(111122223333);
constexpr AccountId Member2(111122224444);

// As the AWS CLI prints them.
const QByteArray Members = R"({"Members": [
    {"AccountId": "111122223333", "DetectorId": "22abc34d567e8fa901bc2d34e56789f0", "MasterId": "412887530196", "Email": "one@halden.example",
     "RelationshipStatus": "Enabled", "InvitedAt": "2026-01-02T03:04:05.000Z", "UpdatedAt": "2026-01-02T03:04:05.000Z",
     "AdministratorId": "412887530196"},
    {"AccountId": "111122224444", "MasterId": "412887530196", "Email": "two@halden.example", "RelationshipStatus": "Removed",
     "UpdatedAt": "2026-01-02T03:04:05.000Z", "AdministratorId": "412887530196"}]})";
const QByteArray Plans
    = R"({"MemberDataSourceConfigurations": [{"AccountId": "111122223333", "DataSources": {"S3Logs": {"Status": "ENABLED"}},
    "Features": [{"Name": "S3_DATA_EVENTS", "Status": "ENABLED", "UpdatedAt": "2026-01-02T03:04:05+00:00"},
        {"Name": "RUNTIME_MONITORING", "Status": "ENABLED", "UpdatedAt": 1767323045.0, "AdditionalConfiguration": [
            {"Name": "EC2_AGENT_MANAGEMENT", "Status": "ENABLED", "UpdatedAt": 1767323045.0}]},
        {"Name": "A_PLAN_OF_TOMORROW", "Status": "ENABLED"}]}], "UnprocessedAccounts": []})";
const QByteArray Preferences = R"({"MemberAccountLimitReached": false, "AutoEnable": true, "AutoEnableOrganizationMembers": "ALL",
    "Features": [{"Name": "S3_DATA_EVENTS", "AutoEnable": "NEW"}]})";
const QByteArray OwnDetector = R"({"CreatedAt": "2026-01-02T03:04:05.000Z", "FindingPublishingFrequency": "ONE_HOUR",
    "ServiceRole": "arn:aws:iam::412887530196:role/aws-service-role/guardduty.amazonaws.com/AWSServiceRoleForAmazonGuardDuty",
    "Status": "ENABLED", "UpdatedAt": "2026-01-02T03:04:05.000Z", "Tags": {"Team": "blue"},
    "Features": [{"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}]})";
const QByteArray Detectors = R"({"DetectorIds": ["12abc34d567e8fa901bc2d34e56789f0"]})";
const QByteArray Accounts = R"({"Accounts": [
    {"Id": "999988887777", "Arn": "arn:aws:organizations::999988887777:account/o-x/999988887777", "Email": "m@halden.example",
     "Name": "management", "Status": "ACTIVE"},
    {"Id": "412887530196", "Arn": "arn:aws:organizations::999988887777:account/o-x/412887530196", "Email": "s@halden.example",
     "Name": "security-tooling", "Status": "ACTIVE"},
    {"Id": "111122223333", "Arn": "arn:aws:organizations::999988887777:account/o-x/111122223333", "Email": "one@halden.example",
     "Name": "ledger-prod", "Status": "ACTIVE"}]})";

const Member &memberOf(const ImportedOrganization &all, Region region, AccountId account)
{
    return all.view.find(region)->members[static_cast<std::size_t>(all.view.accounts->row(account))];
}

const Detector &detectorOf(const ImportedOrganization &all, Region region, AccountId account)
{
    return all.view.find(region)->detectors[static_cast<std::size_t>(all.view.accounts->row(account))];
}

const UnknownPart *unknown(const ImportedOrganization &all, Region region, Kind kind)
{
    const auto found
        = std::ranges::find_if(all.unknown, [&](const UnknownPart &part) { return part.region == region && part.kind == kind; });
    return found == all.unknown.end() ? nullptr : &*found;
}

QString texts(const ImportedOrganization &all)
{
    QStringList list;
    for (const SourceNotice &notice : all.notices)
        list.append(notice.text());
    for (const UnknownPart &part : all.unknown)
        list.append(part.text());
    return list.join(u'\n');
}

/// What is in @p files, in Ireland unless their names say otherwise.
ImportedOrganization imported(const std::vector<ImportFile> &files, ImportOptions options = {.region = Ireland})
{
    const auto all = importOrganization(files, options);
    if (!all)
        qWarning("%s", qPrintable(all.error().message));
    return all ? *all : ImportedOrganization();
}

} // namespace

class OrganizationImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everythingTogetherIsWhole()
    {
        const auto all = imported({{u"a"_s, Members}, {u"b"_s, Plans}, {u"c"_s, Preferences}, {u"d"_s, OwnDetector},
            {u"e"_s, Detectors}, {u"f"_s, Accounts}});
        QVERIFY2(all.notices.empty(), qPrintable(texts(all)));
        QCOMPARE(all.view.managementAccount, AccountId(999988887777));
        QCOMPARE(all.view.accounts->rows.size(), 4U);
        const auto region = all.view.find(Ireland);
        QCOMPARE(region->administrator, std::optional(Admin));
        QCOMPARE(region->configuration.members, AutoEnable::All);
        QCOMPARE(region->configuration.of(Feature::S3DataEvents), AutoEnable::New);
        QCOMPARE(memberOf(all, Ireland, Member1).status, RelationshipStatus::Enabled);
        QCOMPARE(memberOf(all, Ireland, Member1).type, MemberType::ViaOrganizations);
        QCOMPARE(memberOf(all, Ireland, Member2).type, MemberType::ByInvitation); // the organization does not have it
        QCOMPARE(detectorOf(all, Ireland, Member1).status, DetectorStatus::Enabled);
        QCOMPARE(detectorOf(all, Ireland, Member1).id.toString(), u"22abc34d567e8fa901bc2d34e56789f0"_s);
        QVERIFY(detectorOf(all, Ireland, Member1).isEnabled(Feature::S3DataEvents));
        QVERIFY(detectorOf(all, Ireland, Member1).isEnabled(AdditionalConfiguration::RuntimeEc2AgentManagement));
        QVERIFY(!detectorOf(all, Ireland, Member1).isEnabled(Feature::EksAuditLogs));
        QCOMPARE(detectorOf(all, Ireland, Admin).id.toString(), u"12abc34d567e8fa901bc2d34e56789f0"_s);
        QCOMPARE(detectorOf(all, Ireland, Admin).frequency, PublishingFrequency::OneHour);
        QVERIFY(!detectorOf(all, Ireland, Admin).isEnabled(Feature::S3DataEvents));
        QCOMPARE(region->tags.at(Admin), Tags({{u"Team"_s, u"blue"_s}}));
        // Nobody told of the management account whether it uses GuardDuty.
        QVERIFY(unknown(all, Ireland, Kind::Detector));
        QCOMPARE(unknown(all, Ireland, Kind::Detector)->accounts, std::vector<AccountId>({AccountId(999988887777)}));
        QVERIFY(unknown(all, Ireland, Kind::Trials));
        QCOMPARE(unknown(all, Ireland, Kind::Trials)->accounts, std::vector<AccountId>({Member1, Admin}));
        QCOMPARE(all.unknown.size(), 2U);
    }

    void whatIsMissingIsListed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QList<int>>("kinds");
        const auto row = [](const char *name, const QByteArray &content, std::initializer_list<Kind> kinds) {
            QList<int> numbers;
            for (const Kind kind : kinds)
                numbers.append(static_cast<int>(kind));
            QTest::newRow(name) << content << numbers;
        };
        row("members", Members, {Kind::Preferences, Kind::MemberType, Kind::Detector, Kind::Plans, Kind::Trials});
        row("plans", Plans, {Kind::Administrator, Kind::Preferences, Kind::Membership, Kind::DetectorId, Kind::Trials});
        row("a detector", OwnDetector,
            {Kind::Administrator, Kind::Preferences, Kind::Membership, Kind::DetectorId, Kind::Trials});
        row("accounts and preferences", Accounts + Preferences, {Kind::Administrator, Kind::Membership, Kind::Detector});
    }
    void whatIsMissingIsListed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QList<int>, kinds);
        const auto all = imported({{u"a"_s, content}});
        QList<int> found;
        for (const UnknownPart &part : all.unknown) {
            found.append(static_cast<int>(part.kind));
            QVERIFY(part.text().startsWith("eu-west-1: "_L1) && !part.text().contains(u'%'));
        }
        std::ranges::sort(found);
        QCOMPARE(found, kinds);
    }

    void regionIsFound_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("file") << u"/tmp/members-us-east-1.json"_s << Members;
        QTest::newRow("folder") << u"us-east-1/members.json"_s << Members;
        QTest::newRow("the last one") << u"eu-west-1/us-east-1/members.json"_s << Members;
        QTest::newRow("inside") << u"members.json"_s << "{\"us-east-1\": " + Members + "}";
        QTest::newRow("inside, several answers") << u"members.json"_s << "{\"us-east-1\": [" + Members + "," + Plans + "]}";
    }
    void regionIsFound()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const auto all = imported({{name, content}});
        QCOMPARE(all.view.regions.size(), 1U);
        QCOMPARE(all.view.regions[0]->region, Virginia);
        QCOMPARE(memberOf(all, Virginia, Member1).status, RelationshipStatus::Enabled);
    }

    void withoutARegionItIsSaid()
    {
        const auto all = importOrganization({{u"a.json"_s, Members}}, {});
        QVERIFY(!all && all.error().message.contains(u"a.json: ") && all.error().message.contains(u"--region"));
    }

    void regionsAndPagesAreMerged()
    {
        const auto all = imported(
            {{u"eu-west-1.json"_s, Members + "\n" + Plans + "\n" + Preferences}, {u"us-east-1.json"_s, "[" + Members + "]"}});
        QVERIFY2(all.notices.empty(), qPrintable(texts(all)));
        QCOMPARE(all.view.regions.size(), 2U);
        QVERIFY(detectorOf(all, Ireland, Member1).isEnabled(Feature::S3DataEvents));
        QVERIFY(!detectorOf(all, Virginia, Member1).isEnabled(Feature::S3DataEvents));
        QVERIFY(!unknown(all, Ireland, Kind::Plans) && unknown(all, Virginia, Kind::Plans));
        QVERIFY(!unknown(all, Ireland, Kind::Preferences) && unknown(all, Virginia, Kind::Preferences));
    }

    void idOfADetectorMayBeInTheNameOfTheFile()
    {
        const auto all = imported({{u"12abc34d567e8fa901bc2d34e56789f0.json"_s, OwnDetector}});
        QCOMPARE(detectorOf(all, Ireland, Admin).id.toString(), u"12abc34d567e8fa901bc2d34e56789f0"_s);
        QVERIFY(!unknown(all, Ireland, Kind::DetectorId));
    }

    void whoHasMembersHasTheDetectorThatIsListed()
    {
        const auto all = imported({{u"a"_s, Members}, {u"b"_s, Detectors}});
        QCOMPARE(detectorOf(all, Ireland, Admin).id.toString(), u"12abc34d567e8fa901bc2d34e56789f0"_s);
        QVERIFY(std::ranges::contains(unknown(all, Ireland, Kind::Plans)->accounts, Admin));
    }

    void aMemberWithoutADetectorIdHasGuardDuty()
    {
        const auto all = imported({{u"a"_s, QByteArray(R"({"Members": [
            {"AccountId": "111122223333", "MasterId": "412887530196", "RelationshipStatus": "Enabled"},
            {"AccountId": "111122224444", "MasterId": "412887530196", "RelationshipStatus": "Disabled"}]})")}});
        QCOMPARE(detectorOf(all, Ireland, Member1).status, DetectorStatus::Enabled);
        QCOMPARE(detectorOf(all, Ireland, Member2).status, DetectorStatus::Disabled);
        for (const Kind kind : {Kind::DetectorId, Kind::Plans}) {
            const UnknownPart *part = unknown(all, Ireland, kind);
            QVERIFY(part);
            QCOMPARE(part->accounts, std::vector<AccountId>({Member1, Member2}));
        }
    }

    void csvOfTheConsoleIsRead()
    {
        const QByteArray csv = "\xef\xbb\xbf\"Account ID\",Name,Type,Status,GuardDuty,\"S3 Protection\"\r\n"
                               "\"111122223333\",\"a,b\",Via Organizations,Enabled,Enabled,Enabled\r\n"
                               "1111-2222-4444,'=x,By invitation,Suspended,Suspended,Not enabled\r\n"
                               "123,c,,,,\r\n";
        const auto all = imported({{u"eu-west-1.csv"_s, csv}});
        QCOMPARE(all.view.accounts->rows.size(), 2U);
        QCOMPARE(all.view.accounts->rows[0].name, u"a,b"_s);
        QCOMPARE(all.view.accounts->rows[1].name, u"=x"_s);
        QCOMPARE(memberOf(all, Ireland, Member2).status, RelationshipStatus::Disabled);
        QCOMPARE(memberOf(all, Ireland, Member2).type, MemberType::ByInvitation);
        QVERIFY(detectorOf(all, Ireland, Member1).isEnabled(Feature::S3DataEvents));
        QCOMPARE(detectorOf(all, Ireland, Member2).status, DetectorStatus::Disabled);
        QCOMPARE(all.notices.size(), 1U);
        QCOMPARE(all.notices[0].line, 4);
        QVERIFY(unknown(all, Ireland, Kind::Plans)); // the other plans have no column
    }

    void notEnabledInCsvIsKnown()
    {
        const auto all = imported({{u"eu-west-1.csv"_s,
            QByteArray("Account ID,Status,GuardDuty\r\n111122223333,Not a member,Not enabled\r\n111122224444,Not a member,\r\n")}});
        QCOMPARE(detectorOf(all, Ireland, Member1).status, DetectorStatus::Absent);
        QVERIFY(unknown(all, Ireland, Kind::Detector));
        QCOMPARE(unknown(all, Ireland, Kind::Detector)->accounts, std::vector<AccountId>({Member2}));
        QVERIFY(!unknown(all, Ireland, Kind::Trials));
    }

    void terraformStateIsRead()
    {
        const QByteArray state = R"({"version": 4, "terraform_version": "1.9.0", "resources": [
            {"type": "aws_guardduty_member_detector_feature", "instances": [{"index_key": "111122223333", "attributes": {
                "account_id": "111122223333", "detector_id": "12abc34d567e8fa901bc2d34e56789f0", "name": "S3_DATA_EVENTS", "status": "ENABLED"}}]},
            {"type": "aws_guardduty_organization_configuration", "instances": [{"attributes": {
                "detector_id": "12abc34d567e8fa901bc2d34e56789f0", "auto_enable_organization_members": "NEW"}}]},
            {"type": "aws_guardduty_organization_configuration_feature", "instances": [{"attributes": {
                "detector_id": "12abc34d567e8fa901bc2d34e56789f0", "name": "S3_DATA_EVENTS", "auto_enable": "ALL"}}]},
            {"type": "aws_guardduty_detector", "instances": [{"attributes": {"id": "12abc34d567e8fa901bc2d34e56789f0",
                "arn": "arn:aws:guardduty:us-east-1:412887530196:detector/12abc34d567e8fa901bc2d34e56789f0", "account_id": "412887530196",
                "enable": true, "finding_publishing_frequency": "FIFTEEN_MINUTES", "tags": {"Team": "blue"}}}]},
            {"type": "aws_guardduty_detector_feature", "instances": [{"attributes": {
                "detector_id": "12abc34d567e8fa901bc2d34e56789f0", "name": "S3_DATA_EVENTS", "status": "ENABLED"}}]},
            {"type": "aws_organizations_account", "instances": [{"attributes": {"id": "111122223333", "name": "ledger-prod"}}]},
            {"type": "aws_s3_bucket", "instances": [{"attributes": {"id": "b"}}]}]})";
        const auto all = imported({{u"terraform.tfstate"_s, state}}, {});
        QVERIFY2(all.notices.empty(), qPrintable(texts(all)));
        const auto region = all.view.find(Virginia);
        QVERIFY(region);
        QCOMPARE(region->administrator, std::optional(Admin));
        QCOMPARE(region->configuration.members, AutoEnable::New);
        QCOMPARE(region->configuration.of(Feature::S3DataEvents), AutoEnable::All);
        QCOMPARE(detectorOf(all, Virginia, Admin).frequency, PublishingFrequency::FifteenMinutes);
        QVERIFY(detectorOf(all, Virginia, Admin).isEnabled(Feature::S3DataEvents));
        QVERIFY(detectorOf(all, Virginia, Member1).isEnabled(Feature::S3DataEvents));
        QCOMPARE(all.view.accounts->rows[static_cast<std::size_t>(all.view.accounts->row(Member1))].name, u"ledger-prod"_s);
        QVERIFY(unknown(all, Virginia, Kind::Membership) && unknown(all, Virginia, Kind::Plans));
    }

    void onePreferenceOfTerraformIsNotAllOfThem()
    {
        const QByteArray state = R"({"version": 4, "terraform_version": "1.9.0", "resources": [
            {"type": "aws_guardduty_detector", "instances": [{"attributes": {"id": "12abc34d567e8fa901bc2d34e56789f0",
                "arn": "arn:aws:guardduty:us-east-1:412887530196:detector/12abc34d567e8fa901bc2d34e56789f0", "account_id": "412887530196",
                "enable": true}}]},
            {"type": "aws_guardduty_organization_configuration_feature", "instances": [{"attributes": {
                "detector_id": "12abc34d567e8fa901bc2d34e56789f0", "name": "S3_DATA_EVENTS", "auto_enable": "ALL"}}]}]})";
        const auto all = imported({{u"terraform.tfstate"_s, state}}, {});
        QCOMPARE(all.view.find(Virginia)->configuration.of(Feature::S3DataEvents), AutoEnable::All);
        const UnknownPart *preferences = unknown(all, Virginia, Kind::Preferences);
        QVERIFY(preferences);
        QVERIFY(!preferences->subjects.contains(u"S3 Protection"_s));
        QVERIFY(preferences->subjects.contains(u"RDS Protection"_s));
        QCOMPARE(preferences->subjects.first(), u"Foundational GuardDuty"_s);
        QVERIFY2(preferences->text().contains(u"RDS Protection"_s), qPrintable(preferences->text()));
        const auto whole = imported({{u"us-east-1.json"_s, Members + Preferences}});
        QVERIFY(!unknown(whole, Virginia, Kind::Preferences));
    }

    void whatCannotBeReadIsSaidAndTheRestGoesOn_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("not JSON") << QByteArray("{\"Members\": [") << u"not JSON"_s;
        QTest::newRow("something else") << QByteArray("{\"Buckets\": []}") << u"list-members"_s;
        QTest::newRow("something else in a list") << QByteArray("[1]") << u"list-members"_s;
        QTest::newRow("a text") << QByteArray("hello\n") << u"Account ID"_s;
        QTest::newRow("a member without an account")
            << QByteArray("{\"Members\": [{\"RelationshipStatus\": \"Enabled\"}]}") << u"left out"_s;
        QTest::newRow("an unknown status") << QByteArray(
            "{\"Members\": [{\"AccountId\": \"111122223333\", \"RelationshipStatus\": \"Odd\"}]}")
                                           << u"left out"_s;
        QTest::newRow("a detector of nobody")
            << QByteArray("{\"ServiceRole\": \"x\", \"Status\": \"ENABLED\"}") << u"--account"_s;
        QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    }
    void whatCannotBeReadIsSaidAndTheRestGoesOn()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const auto all = imported({{u"bad"_s, content}, {u"good"_s, Members}});
        QCOMPARE(all.notices.size(), 1U);
        QVERIFY2(all.notices[0].text().startsWith("bad: "_L1) && all.notices[0].message.contains(words), qPrintable(texts(all)));
        QCOMPARE(memberOf(all, Ireland, Member1).status, RelationshipStatus::Enabled);
    }

    void accountsAloneAreNoConfiguration()
    {
        const auto all = importOrganization({{u"a"_s, Accounts}}, {.region = Ireland});
        QVERIFY(!all && all.error().kind == Error::Kind::BadInput && !all.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(OrganizationImportTest)
#include "tst_organizationimport.moc"
