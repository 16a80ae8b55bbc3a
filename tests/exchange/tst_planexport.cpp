// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/planexport.h"
#include "guardduty/changecalls.h"
#include "guardduty/preview.h"
#include "organization/policycodec.h"
#include "support/organizationbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const Region Ireland = *Region::parse(u"eu-west-1");
const Region Virginia = *Region::parse(u"us-east-1");

/// Ends comments, quotes and templates of every format, and turns the direction of writing.
const QString Hostile = u"a\"b'c\n#{x}\r\n${y}%{z}`id`$(id)\\\u2028\u202eend\n*/ --> <<EOF"_s;

/// A plan and everything that it is made of.
struct Plan {
    OrganizationView current;
    OrganizationView result;
    std::vector<CallOfAccount> calls;
    QString name = Hostile;
    AccountId caller = Admin;

    [[nodiscard]] Result<ExportedPlan> as(ExportFormat format) const
    {
        return exportPlan(format, {name, caller, current, result, calls});
    }
    [[nodiscard]] QString text(ExportFormat format) const
    {
        const auto exported = as(format);
        return exported && !exported->files.empty() ? exported->files[0].text : QString();
    }
};

OrganizationView withHostileNames(OrganizationView view)
{
    std::vector<Account> rows = view.accounts->rows;
    for (Account &account : rows)
        account.name = Hostile;
    view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    return view;
}

Plan planOn(const OrganizationView &view, const std::vector<Change> &changes, AccountId caller)
{
    Plan plan;
    plan.caller = caller;
    plan.current = withHostileNames(view);
    const ChangeRequest request {{caller, Door::CommandLine}, {}, changes};
    plan.calls = madeBy(caller, callsFor(plan.current, request));
    const auto preview = previewOf(plan.current, request);
    plan.result = preview ? preview->result : plan.current;
    return plan;
}

Plan planOf(const std::vector<Change> &changes, AccountId caller = Admin)
{
    return planOn(OrganizationBuilder().withMembers(AutoEnable::None).build(), changes, caller);
}

Plan usualPlan()
{
    return planOf({SetAutoEnable {Ireland, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::New}}},
        SetMemberFeature {Virginia, {Active, ActiveToo}, Feature::S3DataEvents, true},
        SetMemberFeature {
            Ireland, {Active}, Feature::RuntimeMonitoring, true, {{AdditionalConfiguration::RuntimeEc2AgentManagement, true}}},
        SetOwnFeature {Ireland, Feature::S3DataEvents, true}});
}

/// What a checker of the language says of @p text; empty when it likes it.
QString complaintsOf(const QString &program, const QStringList &arguments, const QString &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"text"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return u"cannot be written"_s;
    file.close();
    QProcess process;
    process.start(program, arguments + QStringList {file.fileName()});
    if (!process.waitForFinished())
        return process.errorString();
    return process.exitCode() == 0 ? QString()
                                   : QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
}

/// The resource of @p type that is called @p name; empty when there is none.
QString resource(const QString &text, const QString &type, const QString &name)
{
    const qsizetype begin = text.indexOf(u"\nresource \"%1\" \"%2\" {\n"_s.arg(type, name));
    return begin < 0 ? QString() : text.sliced(begin, text.indexOf(u"\n}\n"_s, begin) - begin);
}

} // namespace

class PlanExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionNamesAreReadBack()
    {
        for (const ExportFormat format : AllExportFormats)
            QCOMPARE(parseExportFormat(optionName(format)), format);
        const auto unknown = parseExportFormat(u"pulumi");
        QVERIFY(!unknown && unknown.error().message.contains(u"terraform"));
    }

    void hostileNamesStayInTheirPlace_data()
    {
        QTest::addColumn<ExportFormat>("format");
        for (const ExportFormat format : AllExportFormats)
            QTest::newRow(qPrintable(optionName(format))) << format;
    }
    void hostileNamesStayInTheirPlace()
    {
        QFETCH(ExportFormat, format);
        const auto exported = usualPlan().as(format);
        QVERIFY2(exported, exported ? "" : qPrintable(exported.error().message));
        QVERIFY(!exported->files.empty());
        for (const ExportedFile &file : exported->files) {
            QVERIFY(!file.text.contains(u'\u202e') || format == ExportFormat::Json);
            for (const QString &line : file.text.split(u'\n')) {
                // A line of ours begins in a way of ours; what broke out of a comment or text would begin one of its own.
                QVERIFY2(
                    !line.startsWith(u"#{x}"_s) && !line.startsWith(u"${y}"_s) && !line.startsWith(u"*/"_s), qPrintable(line));
                QVERIFY(!line.contains(u'\r'));
            }
            QVERIFY(!file.name.contains(u'/') && !file.name.contains(u' '));
        }
    }

    void scriptsAreOfTheirLanguage()
    {
        const Plan plan = usualPlan();
        QCOMPARE(complaintsOf(u"bash"_s, {u"-n"_s}, plan.text(ExportFormat::AwsCli)), QString());
        const QString compile = u"import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())"_s;
        QCOMPARE(complaintsOf(u"python3"_s, {u"-c"_s, compile}, plan.text(ExportFormat::Boto3)), QString());
    }

    void scriptNamesEveryCallOnce()
    {
        const QString script = usualPlan().text(ExportFormat::AwsCli);
        QCOMPARE(script.count(u"\npreferences 412887530196 eu-west-1 "_s), 1);
        QCOMPARE(script.count(u"\nmember_plans 412887530196 us-east-1 "_s), 1);
        QCOMPARE(script.count(u"\nmember_plans 412887530196 eu-west-1 "_s), 1);
        QCOMPARE(script.count(u"\nown_detector 412887530196 eu-west-1 "_s), 1);
        QVERIFY(
            script.contains(u"Features[?Name=='\\''RUNTIME_MONITORING'\\''&&Status=='\\''ENABLED'\\''&&AdditionalConfiguration["
                            "?Name=='\\''EC2_AGENT_MANAGEMENT'\\''&&Status=='\\''ENABLED'\\'']]"_s));
        QVERIFY(script.endsWith(u"\nfinish\n"));
    }

    void scriptsGoToTheEndWithoutDetours()
    {
        const Plan plan = planOf({SetMemberFeature {Ireland, {Active, ActiveToo}, Feature::LambdaNetworkLogs, true},
            SetMemberFeature {Ireland, {Active}, Feature::LambdaNetworkLogs, false},
            SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}},
            SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}}});
        const QString script = plan.text(ExportFormat::AwsCli);
        QVERIFY(!script.contains(u"AutoEnable=ALL"_s) && !script.contains(u"AutoEnable\":\"ALL"_s));
        for (const QString &line : script.split(u'\n')) {
            if (line.startsWith(u"member_plans "_s) && line.contains(u"LAMBDA_NETWORK_LOGS"_s))
                QCOMPARE(line.contains(u" 111122223333"_s), line.contains(u"\"Status\":\"DISABLED\""_s));
        }
        QCOMPARE(script.count(u"\nmember_plans "_s), 4); // two of the first edit, the second, those whom ALL reached
        const QString reached = script.section(u"\nmember_plans "_s, -1);
        for (const AccountId account : {Active, ActiveToo, Suspended, Management})
            QVERIFY2(reached.section(u'\n', 0, 0).contains(account.toString()), qPrintable(reached));
        QCOMPARE(script.count(u"\nown_detector 412887530196 eu-west-1 "_s), 1);
    }

    void callsOfOtherAccountsUseTheirProfile()
    {
        Plan plan = planOf({SetOwnFeature {Ireland, Feature::S3DataEvents, true}}, Standalone);
        plan.caller = Admin;
        const QString script = plan.text(ExportFormat::AwsCli);
        QVERIFY(script.contains(u"\nown_detector 444455556666 eu-west-1 "_s));
        QVERIFY(script.contains(u"\n# Profile bucketwatch-444455556666"_s));
        const QString terraform = plan.text(ExportFormat::Terraform);
        QVERIFY(terraform.contains(u"alias               = \"account_444455556666\""_s));
        QVERIFY(terraform.contains(u"provider    = aws.account_444455556666"_s));
    }

    void tagsAreQuoted()
    {
        const Plan plan = planOf({SetTags {Ireland, {{u"team"_s, Hostile}}, {}}});
        QCOMPARE(complaintsOf(u"bash"_s, {u"-n"_s}, plan.text(ExportFormat::AwsCli)), QString());
        const QString read
            = u"import ast, sys; t = ast.parse(open(sys.argv[1], encoding='utf-8', newline='').read()); "
              "c = [ast.literal_eval(n.value) for n in t.body if isinstance(n, ast.Assign) and n.targets[0].id == 'CALLS']; "
              "sys.exit(c[0][0][3]['Tags'] != {'team': "_s
            + QString::fromUtf8(QJsonDocument(QJsonArray {Hostile}).toJson(QJsonDocument::Compact)).chopped(1).sliced(1)
            + u"})"_s;
        QCOMPARE(complaintsOf(u"python3"_s, {u"-c"_s, read}, plan.text(ExportFormat::Boto3)), QString());
    }

    void terraformHasAResourceForEverySetting()
    {
        const QString text = usualPlan().text(ExportFormat::Terraform);
        QVERIFY(text.contains(u"resource \"aws_guardduty_organization_configuration\" \"eu_west_1\" {"_s));
        QVERIFY(text.contains(u"resource \"aws_guardduty_organization_configuration_feature\" \"eu_west_1_s3_data_events\" {"_s));
        QVERIFY(text.contains(u"resource \"aws_guardduty_member_detector_feature\" \"us_east_1_s3_data_events_enabled\" {"_s));
        QVERIFY(text.contains(u"resource \"aws_guardduty_detector_feature\" \"eu_west_1_s3_data_events\" {"_s));
        QVERIFY(text.contains(u"import {\n  to = aws_guardduty_organization_configuration.eu_west_1\n"_s));
        QVERIFY(text.contains(u"    \"111122223333\", # "_s) && text.contains(u"    \"111122224444\", # "_s));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
    }

    void terraformCreatesAndInvitesMembers()
    {
        const QString text = planOf(
            {CreateMembers {Ireland, {{Standalone, u"x@y.example"_s}, {Bare, u"b@y.example"_s}}},
                ActOnMembers {Ireland, MemberAction::Invite, {Standalone, Invited}},
                SetMemberFeature {Ireland, {Active}, Feature::S3DataEvents,
                    true}}).text(ExportFormat::Terraform);
        const QString members = resource(text, u"aws_guardduty_member"_s, u"eu_west_1"_s);
        QVERIFY2(members.contains(u"\"666677778888\" = { email = \"b@y.example\" }"_s), qPrintable(text));
        QVERIFY(!members.contains(u"invite      ="_s) && members.contains(u"ignore_changes = [email, invite]"_s));
        const QString invited = resource(text, u"aws_guardduty_member"_s, u"eu_west_1_invited"_s);
        QVERIFY2(invited.contains(u"\"444455556666\" = { email = \"x@y.example\","_s), qPrintable(text));
        QVERIFY(invited.contains(u"\"555566667777\" = { email = \"aws@test.example\","_s));
        QVERIFY(invited.contains(u"invite      = true"_s) && invited.contains(u"ignore_changes = [email]"_s));
        // Of the two, one is there already.
        QCOMPARE(text.count(u"to = aws_guardduty_member."_s), 1);
        QVERIFY(text.contains(u"to = aws_guardduty_member.eu_west_1_invited[\"555566667777\"]\n"_s));
        QVERIFY(text.contains(u":555566667777@eu-west-1\""_s));
        const QString plans = resource(text, u"aws_guardduty_member_detector_feature"_s, u"eu_west_1_s3_data_events_enabled"_s);
        QVERIFY2(plans.contains(u"depends_on  = [aws_guardduty_member.eu_west_1, aws_guardduty_member.eu_west_1_invited]"_s),
            qPrintable(plans));
        QVERIFY(!text.contains(u"# aws guardduty"_s));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
    }

    void terraformDelegatesAnAdministrator()
    {
        const SetAdministrator delegation {Ireland, Admin, true};
        const Plan first = planOn(OrganizationBuilder().withoutAdministrator().build(), {delegation}, Management);
        const QString text = first.text(ExportFormat::Terraform);
        const QString resourceText = resource(text, u"aws_guardduty_organization_admin_account"_s, u"eu_west_1"_s);
        QVERIFY2(resourceText.contains(u"admin_account_id = \"412887530196\""_s), qPrintable(text));
        QVERIFY(!text.contains(u"import {"_s));
        QVERIFY(text.contains(u"allowed_account_ids = [\"001234567890\"]"_s));
        // Where it is so already, it is taken over.
        const QString again = planOf({delegation}, Management).text(ExportFormat::Terraform);
        QVERIFY2(
            again.contains(u"to = aws_guardduty_organization_admin_account.eu_west_1\n  id = \"412887530196@eu-west-1\"\n"_s),
            qPrintable(again));
        QVERIFY(!planOf({SetAdministrator {Ireland, Admin, false}}, Management).as(ExportFormat::Terraform));
    }

    void terraformLooksUpTheDetectorOfANewAdministrator()
    {
        // Nobody knows the number of a detector that comes with the delegation, and there is nothing to import before it.
        Plan plan
            = planOn(OrganizationBuilder().withoutAdministrator().build(), {SetAdministrator {Ireland, Bare, true}}, Management);
        const Plan then = planOn(plan.result, {SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}}}, Bare);
        QVERIFY(!then.calls.empty());
        plan.calls.insert(plan.calls.end(), then.calls.begin(), then.calls.end());
        plan.result = then.result;
        const QString text = plan.text(ExportFormat::Terraform);
        const qsizetype data = text.indexOf(u"\ndata \"aws_guardduty_detector\" \"eu_west_1_666677778888\" {\n"_s);
        QVERIFY2(data >= 0, qPrintable(text));
        const QString block = text.sliced(data, text.indexOf(u"\n}\n"_s, data) - data);
        QVERIFY2(block.contains(u"depends_on  = [aws_guardduty_organization_admin_account.eu_west_1]"_s), qPrintable(block));
        QVERIFY2(block.contains(u"provider    = aws.account_666677778888"_s), qPrintable(block));
        const QString feature
            = resource(text, u"aws_guardduty_organization_configuration_feature"_s, u"eu_west_1_666677778888_s3_data_events"_s);
        QVERIFY2(feature.contains(u"detector_id = data.aws_guardduty_detector.eu_west_1_666677778888.id"_s), qPrintable(text));
        QVERIFY(!text.contains(u"import {"_s));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
    }

    void terraformSaysAllTagsOfADetector()
    {
        const QString text = planOf(
            {SetTags {Ireland, {{u"team"_s, u"\"${blue}\""_s}, {u"cost"_s, u"7"_s}}, {}}, SetTags {Ireland, {}, {u"cost"_s}}})
                                 .text(ExportFormat::Terraform);
        const QString detector = resource(text, u"aws_guardduty_detector"_s, u"eu_west_1"_s);
        QVERIFY2(detector.contains(u"  tags = {\n    \"team\" = \"\\\"$${blue}\\\"\"\n  }\n"_s), qPrintable(text));
        QVERIFY(detector.contains(u"ignore_changes = [datasources]"_s) && detector.contains(u"enable      = true"_s));
        QVERIFY(text.contains(u"to = aws_guardduty_detector.eu_west_1\n"_s));
        // What says nothing of tags leaves them alone.
        const QString other
            = planOf({SetOwnDetector {Ireland, std::nullopt, PublishingFrequency::OneHour}}).text(ExportFormat::Terraform);
        QVERIFY(other.contains(u"ignore_changes = [tags, tags_all, datasources]"_s) && !other.contains(u"tags = {"_s));
    }

    void terraformExportsFindings()
    {
        const QString key = u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s;
        const CreateDestination create {Ireland, {{}, u"arn:aws:s3:::findings/${x}"_s, key}};
        const UpdateDestination move {Ireland, {}, u"arn:aws:s3:::other"_s};
        const QString made = planOf({create}).text(ExportFormat::Terraform);
        const QString one = resource(made, u"aws_guardduty_publishing_destination"_s, u"eu_west_1"_s);
        QVERIFY2(one.contains(u"  destination_arn = \"arn:aws:s3:::findings/$${x}\"\n  kms_key_arn     = \"%1\""_s.arg(key)),
            qPrintable(made));
        QVERIFY(!made.contains(u"import {"_s));
        const QString moved = planOf({create, move}).text(ExportFormat::Terraform);
        QVERIFY2(resource(moved, u"aws_guardduty_publishing_destination"_s, u"eu_west_1"_s).contains(u"arn:aws:s3:::other"_s),
            qPrintable(moved));
        QCOMPARE(moved.count(u"resource \"aws_guardduty_publishing_destination\""_s), 1);
    }

    void theEndOfAnExportIsACommand()
    {
        const CreateDestination create {
            Ireland, {{}, u"arn:aws:s3:::findings"_s, u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s}};
        Plan plan = planOf({create});
        plan.current = plan.result;
        const ChangeRequest stop {{Admin, Door::CommandLine}, {}, {DeleteDestination {Ireland, {}}}};
        plan.calls = madeBy(Admin, callsFor(plan.current, stop));
        plan.result = previewOf(plan.current, stop)->result;
        QVERIFY(plan.text(ExportFormat::AwsCli).contains(u" delete-publishing-destination '' --destination-id "_s));
        QVERIFY(plan.text(ExportFormat::Boto3).contains(u"\"delete_publishing_destination\""_s));
        const auto terraform = plan.as(ExportFormat::Terraform);
        QVERIFY(!terraform); // the only change of the plan has no resource
    }

    void terraformCreatesADetectorAndRefersToIt()
    {
        const QString text = planOf({CreateDetector {Ireland, true, {}, {}, {}, {{u"team"_s, u"blue"_s}}},
                                        SetOwnFeature {Ireland, Feature::S3DataEvents, false}},
            Bare)
                                 .text(ExportFormat::Terraform);
        QVERIFY2(
            resource(text, u"aws_guardduty_detector"_s, u"eu_west_1"_s).contains(u"\"team\" = \"blue\""_s), qPrintable(text));
        const QString feature = resource(text, u"aws_guardduty_detector_feature"_s, u"eu_west_1_s3_data_events"_s);
        QVERIFY2(feature.contains(u"detector_id = aws_guardduty_detector.eu_west_1.id\n"_s), qPrintable(text));
        QVERIFY(!text.contains(u"import {"_s));
    }

    void terraformCreatesTheDetectorOfAnotherAccount()
    {
        Plan plan = planOf({CreateDetector {Ireland, true, {}, {}, {}, {{u"team"_s, u"blue"_s}}},
                               SetOwnFeature {Ireland, Feature::S3DataEvents, false}},
            Bare);
        plan.caller = Admin;
        const QString text = plan.text(ExportFormat::Terraform);
        const QString detector = resource(text, u"aws_guardduty_detector"_s, u"eu_west_1_666677778888"_s);
        QVERIFY2(detector.contains(u"provider    = aws.account_666677778888\n"_s), qPrintable(text));
        QVERIFY(detector.contains(u"\"team\" = \"blue\""_s));
        QVERIFY(resource(text, u"aws_guardduty_detector"_s, u"eu_west_1"_s).isEmpty());
        const QString feature = resource(text, u"aws_guardduty_detector_feature"_s, u"eu_west_1_666677778888_s3_data_events"_s);
        QVERIFY2(feature.contains(u"detector_id = aws_guardduty_detector.eu_west_1_666677778888.id\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"alias               = \"account_666677778888\""_s) && !text.contains(u"import {"_s));
    }

    void scriptsCreateTheDetectorOfAnotherAccountWithItsCredentials()
    {
        Plan plan = planOf({CreateDetector {Ireland, true, {}, {}, {}, {}}}, Bare);
        plan.caller = Admin;
        const QString script = plan.text(ExportFormat::AwsCli);
        QVERIFY2(script.contains(u"\ncreate_detector 666677778888 eu-west-1 "_s), qPrintable(script));
        QVERIFY(script.contains(u"# Profile bucketwatch-666677778888: credentials of account 666677778888"_s));
        const QString python = plan.text(ExportFormat::Boto3);
        QVERIFY2(python.contains(u"(\"666677778888\", \"eu-west-1\", \"create_detector\", "_s), qPrintable(python));
    }

    void terraformSaysTheLastOfTwoSettings()
    {
        const QString text = planOf(
            {SetMemberFeature {Ireland, {Active, ActiveToo}, Feature::S3DataEvents, true},
                SetMemberFeature {Ireland, {Active}, Feature::S3DataEvents,
                    false}}).text(ExportFormat::Terraform);
        QCOMPARE(text.count(u"\"111122223333\""_s), 1);
        const QString type = u"aws_guardduty_member_detector_feature"_s;
        QVERIFY(resource(text, type, u"eu_west_1_s3_data_events_disabled"_s).contains(u"\"111122223333\""_s));
        QVERIFY(resource(text, type, u"eu_west_1_s3_data_events_enabled_2"_s).contains(u"\"111122224444\""_s));
    }

    void terraformSaysWhereThePlanEnds()
    {
        const SetAutoEnable all {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}};
        const Plan plan = planOf({SetMemberFeature {Ireland, {Active}, Feature::S3DataEvents, true},
            SetMemberFeature {Ireland, {Active}, Feature::S3DataEvents, false}, all,
            SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}}});
        const auto row = static_cast<std::size_t>(plan.result.accounts->row(Active));
        QVERIFY(plan.result.find(Ireland)->detectors[row].isEnabled(Feature::S3DataEvents)); // ALL reached it
        const QString text = plan.text(ExportFormat::Terraform);
        const QString preference
            = resource(text, u"aws_guardduty_organization_configuration_feature"_s, u"eu_west_1_s3_data_events"_s);
        QVERIFY2(preference.contains(u"auto_enable = \"NEW\""_s), qPrintable(text));
        const QString members
            = resource(text, u"aws_guardduty_member_detector_feature"_s, u"eu_west_1_s3_data_events_enabled"_s);
        for (const AccountId account : {Active, ActiveToo, Suspended, Management})
            QVERIFY2(members.contains(u'"' + account.toString() + u'"'), qPrintable(text));
        QVERIFY(!members.contains(Standalone.toString()));
        QVERIFY(!text.contains(u"status      = \"DISABLED\""_s));
        const QString dependencies = u"depends_on  = [aws_guardduty_organization_configuration.eu_west_1, "
                                     "aws_guardduty_organization_configuration_feature.eu_west_1_s3_data_events]"_s;
        QVERIFY2(members.contains(dependencies), qPrintable(members));
        const QString own = resource(text, u"aws_guardduty_detector_feature"_s, u"eu_west_1_s3_data_events"_s);
        QVERIFY2(own.contains(u"status      = \"ENABLED\""_s) && own.contains(dependencies), qPrintable(own));
        QCOMPARE(text.count(u'{'), text.count(u'}'));
    }

    void terraformNamesNobodyWhomAnAllStillReaches()
    {
        const QString text
            = planOf({SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}}}).text(ExportFormat::Terraform);
        QVERIFY(text.contains(u"auto_enable = \"ALL\""_s));
        QVERIFY(!text.contains(u"aws_guardduty_member_detector_feature"_s));
        QVERIFY(!text.contains(u"\"aws_guardduty_detector_feature\""_s));
    }

    void whatAFormatCannotSayIsSaid()
    {
        const Plan disassociation = planOf({ActOnMembers {Ireland, MemberAction::Disassociate, {Active}}});
        for (const ExportFormat format : {ExportFormat::Terraform, ExportFormat::CloudFormation, ExportFormat::Policy}) {
            const auto exported = disassociation.as(format);
            QVERIFY(!exported && exported.error().kind == Error::Kind::BadInput && !exported.error().message.isEmpty());
        }
        const auto mixed = usualPlan().as(ExportFormat::CloudFormation);
        QVERIFY(mixed && !mixed->notes.isEmpty());
        QVERIFY(mixed->files[0].text.contains(u"# aws guardduty update-organization-configuration"_s));
        QVERIFY(mixed->files[0].text.contains(u"Type: AWS::GuardDuty::Detector\n    Condition: InEuWest1"_s));
    }

    void policiesAreValid()
    {
        const auto exported = usualPlan().as(ExportFormat::Policy);
        QVERIFY(exported);
        QCOMPARE(exported->files.size(), 4U); // the root, each member, the administrator
        for (const ExportedFile &file : exported->files) {
            const auto parsed = parsePolicyJson(file.text);
            QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
            QVERIFY(!parsed->regions.empty() && !parsed->byDefault);
        }
        const auto root = parsePolicyJson(exported->files[0].text);
        QCOMPARE(root->regions.at(Ireland).foundational, std::optional(true));
        QCOMPARE(root->regions.at(Ireland).of(Feature::S3DataEvents), std::nullopt); // NEW is nothing that a policy can say
        QVERIFY(exported->notes.join(u' ').contains(u"eu-west-1 S3_DATA_EVENTS NEW"_s));
    }

    void aPolicyEnablesNothingThatThePlanDoesNot()
    {
        const SetAutoEnable all {Ireland, AutoEnable::None, {{Feature::S3DataEvents, AutoEnable::All}}};
        const auto alone = planOf({all}).as(ExportFormat::Policy);
        QVERIFY(!alone);
        QVERIFY2(alone.error().message.contains(u"eu-west-1 S3_DATA_EVENTS."_s), qPrintable(alone.error().message));
        const auto beside
            = planOf({all, SetAutoEnable {Virginia, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}}})
                  .as(ExportFormat::Policy);
        QVERIFY(beside);
        QCOMPARE(beside->files.size(), 1U);
        const auto policy = parsePolicyJson(beside->files[0].text);
        QVERIFY(policy);
        QVERIFY(!policy->regions.contains(Ireland));
        QCOMPARE(policy->regions.at(Virginia).of(Feature::S3DataEvents), std::optional(true));
        QVERIFY(beside->notes.join(u' ').contains(u"eu-west-1 S3_DATA_EVENTS."_s));
    }

    void aPolicySaysWhatAccountsHaveInTheEnd()
    {
        const auto exported = planOf({SetMemberFeature {Ireland, {Active}, Feature::S3DataEvents, false},
                                         SetAutoEnable {Ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}}})
                                  .as(ExportFormat::Policy);
        QVERIFY(exported);
        QCOMPARE(exported->files.size(), 1U);
        const auto policy = parsePolicyJson(exported->files[0].text);
        QVERIFY(policy);
        QCOMPARE(policy->regions.at(Ireland).of(Feature::S3DataEvents), std::optional(true));
    }

    void jsonHasCallsAndDifferences()
    {
        const Plan plan = usualPlan();
        const QJsonObject json = QJsonDocument::fromJson(plan.text(ExportFormat::Json).toUtf8()).object();
        QCOMPARE(json["plan"_L1].toString(), Hostile);
        QCOMPARE(json["calls"_L1].toArray().size(), static_cast<qsizetype>(plan.calls.size()));
        QCOMPARE(json["changes"_L1].toArray().size(), 2);
        QStringList regions;
        for (const QJsonValue region : json["changes"_L1].toArray()) {
            regions.append(region["region"_L1].toString());
            if (regions.back() != "us-east-1"_L1)
                continue;
            const QJsonArray accounts = region["accounts"_L1].toArray();
            QCOMPARE(accounts.size(), 2);
            for (const QJsonValue account : accounts)
                QCOMPARE(account["plans"_L1]["S3_DATA_EVENTS"_L1].toArray(), QJsonArray({u"DISABLED"_s, u"ENABLED"_s}));
        }
        QCOMPARE(regions, (QStringList {u"us-east-1"_s, u"eu-west-1"_s}));
    }

    void nothingToDoIsAScriptThatDoesNothing()
    {
        const Plan plan = planOf({});
        for (const ExportFormat format : AllExportFormats)
            QVERIFY2(plan.as(format), qPrintable(optionName(format)));
        QCOMPARE(complaintsOf(u"bash"_s, {u"-n"_s}, plan.text(ExportFormat::AwsCli)), QString());
    }
};

QTEST_GUILESS_MAIN(PlanExportTest)
#include "tst_planexport.moc"
