// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/commandscript.h"
#include "exchange/shellwords.h"
#include "exchange/shorthand.h"
#include "guardduty/awscli.h"
#include "guardduty/changecalls.h"
#include "support/organizationbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

Region ireland()
{
    return *Region::parse(u"eu-west-1");
}

Region virginia()
{
    return *Region::parse(u"us-east-1");
}

QString detectorIn(const OrganizationView &view, Region region, AccountId account)
{
    return view.find(region)->detectors[static_cast<std::size_t>(view.accounts->row(account))].id.toString();
}

/// Commands as the administrator gives them, whose home is Ireland.
CommandScript read(const OrganizationView &view, const QString &text)
{
    return readCommands(text, {.view = view, .caller = Admin, .region = ireland(), .source = u"plan.sh"_s});
}

QString texts(const CommandScript &script)
{
    QStringList all;
    for (const SourceNotice &notice : script.notices)
        all.append(notice.text());
    return all.join(u'\n');
}

QString words(const std::vector<ShellCommand> &commands)
{
    QStringList all;
    for (const ShellCommand &command : commands) {
        QStringList own;
        for (const ShellWord &word : command.words)
            own.append(u'<' + word.text + u'>');
        all.append(QString::number(command.line) + (command.problem.isEmpty() ? u":"_s : u"!"_s) + own.join(QString()));
    }
    return all.join(u' ');
}

constexpr auto S3On = R"([{"Name":"S3_DATA_EVENTS","Status":"ENABLED"}])";

} // namespace

class CommandScriptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shellIsSplit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << u"\n \t\n# only a comment\n"_s << u""_s;
        QTest::newRow("words") << u"aws  guardduty\tupdate-detector"_s << u"1:<aws><guardduty><update-detector>"_s;
        QTest::newRow("continued") << u"\naws \\\n  guardduty"_s << u"2:<aws><guardduty>"_s;
        QTest::newRow("continued with carriage returns")
            << u"aws \\\r\n  guardduty\r\nls\r\n"_s << u"1:<aws><guardduty> 3:<ls>"_s;
        QTest::newRow("comment behind") << u"aws x # y\nls a#b"_s << u"1:<aws><x> 2:<ls><a#b>"_s;
        QTest::newRow("single quotes") << u"aws '[{\"Name\" : \"$X\\'"_s << u"1:<aws><[{\"Name\" : \"$X\\>"_s;
        QTest::newRow("double quotes") << u"aws \"a \\\"b\\\" \\n\" c\\ d"_s << u"1:<aws><a \"b\" \\n><c d>"_s;
        QTest::newRow("joined quotes") << u"--features='a b'\"c\""_s << u"1:<--features=a bc>"_s;
        QTest::newRow("an empty word") << u"aws ''"_s << u"1:<aws><>"_s;
        QTest::newRow("quotes over lines") << u"aws 'a\nb'\nls"_s << u"1:<aws><a\nb> 3:<ls>"_s;
        QTest::newRow("several on a line") << u"a; b && c | d & e"_s << u"1:<a> 1:<b> 1:<c> 1:<d> 1:<e>"_s;
        QTest::newRow("redirected") << u"aws x > /dev/null 2>&1\nls 2>e >>f <g"_s << u"1:<aws><x> 2:<ls>"_s;
        QTest::newRow("a variable") << u"aws $ID\nls"_s << u"1!<aws><$ID> 2:<ls>"_s;
        QTest::newRow("a variable in quotes") << u"aws \"${ID}\""_s << u"1!<aws><${ID}>"_s;
        QTest::newRow("a substitution") << u"aws `ls`"_s << u"1!<aws><`ls`>"_s;
        QTest::newRow("a lonely dollar") << u"$ aws a$"_s << u"1:<$><aws><a$>"_s;
        QTest::newRow("not closed") << u"aws 'x"_s << u"1!<aws><x>"_s;
        QTest::newRow("a here-document") << u"cat <<EOF"_s << u"1!<cat><EOF>"_s;
    }
    void shellIsSplit()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(words(shellCommands(text)), expected);
    }

    void whatRunsOnlyAfterAFailureIsMarked()
    {
        const auto commands = shellCommands(u"a || b; c"_s);
        QCOMPARE(commands.size(), 3U);
        QVERIFY(!commands[0].isAlternative && commands[1].isAlternative && !commands[2].isAlternative);
    }

    void shorthandIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("members") << u"Name=S3_DATA_EVENTS,Status=ENABLED"_s
                                 << "{\"Name\":\"S3_DATA_EVENTS\",\"Status\":\"ENABLED\"}"_ba;
        QTest::newRow("braces") << u"S3Logs={Enable=true},Kubernetes={AuditLogs={Enable=false}}"_s
                                << "{\"Kubernetes\":{\"AuditLogs\":{\"Enable\":\"false\"}},\"S3Logs\":{\"Enable\":\"true\"}}"_ba;
        QTest::newRow("brackets") << u"Name=A,List=[{Name=B,Status=C},{Name=D}]"_s
                                  << "{\"List\":[{\"Name\":\"B\",\"Status\":\"C\"},{\"Name\":\"D\"}],\"Name\":\"A\"}"_ba;
        QTest::newRow("a list by commas") << u"Ids=a,b,Name=c"_s << "{\"Ids\":[\"a\",\"b\"],\"Name\":\"c\"}"_ba;
        QTest::newRow("quotes") << u"Name='a,b=c',Other=\"d\\\"e\""_s << "{\"Name\":\"a,b=c\",\"Other\":\"d\\\"e\"}"_ba;
        QTest::newRow("empty value") << u"team="_s << "{\"team\":\"\"}"_ba;
        QTest::newRow("no value") << u"Name"_s << QByteArray();
        QTest::newRow("no name") << u"=x"_s << "{\"\":\"x\"}"_ba;
        QTest::newRow("open bracket") << u"Ids=[a"_s << QByteArray();
        QTest::newRow("open brace") << u"A={B=c"_s << QByteArray();
        QTest::newRow("open quote") << u"A='b"_s << QByteArray();
        QTest::newRow("too deep") << u"A="_s + u"["_s.repeated(200) << QByteArray();
        QTest::newRow("nothing") << u""_s << QByteArray();
    }
    void shorthandIsRead()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        const auto read = parseShorthand(text);
        QCOMPARE(read.has_value(), !json.isEmpty());
        if (read)
            QCOMPARE(QJsonDocument(*read).toJson(QJsonDocument::Compact), json);
        else
            QVERIFY(!read.error().message.isEmpty() && !read.error().message.contains(u"%1"));
    }

    void everySpellingOfACommandMeansTheSame_data()
    {
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("isMended");
        QTest::newRow("json") << u"--features '[{\"Name\": \"S3_DATA_EVENTS\", \"Status\": \"ENABLED\"}]'"_s << false;
        QTest::newRow("json with spaces, as AWS has it")
            << u"--features '[{\"Name\" : \"S3_DATA_EVENTS\", \"Status\" : \"ENABLED\"}]'"_s << false;
        QTest::newRow("one json object") << u"--features '{\"Name\": \"S3_DATA_EVENTS\", \"Status\": \"ENABLED\"}'"_s << false;
        QTest::newRow("shorthand") << u"--features Name=S3_DATA_EVENTS,Status=ENABLED"_s << false;
        QTest::newRow("with an equals sign") << u"--features=Name=S3_DATA_EVENTS,Status=ENABLED"_s << false;
        QTest::newRow("in double quotes")
            << u"--features \"[{\\\"Name\\\":\\\"S3_DATA_EVENTS\\\",\\\"Status\\\":\\\"ENABLED\\\"}]\""_s << false;
        QTest::newRow("the older form") << u"--data-sources S3Logs={Enable=true}"_s << false;
        QTest::newRow("the wire's names") << u"--features '[{\"name\": \"S3_DATA_EVENTS\", \"status\": \"ENABLED\"}]'"_s << true;
        QTest::newRow("small letters") << u"--features Name=s3_data_events,Status=enabled"_s << true;
        QTest::newRow("with global options")
            << u"--output json --no-cli-pager --query x --features Name=S3_DATA_EVENTS,Status=ENABLED"_s << false;
    }
    void everySpellingOfACommandMeansTheSame()
    {
        QFETCH(QString, options);
        QFETCH(bool, isMended);
        const OrganizationView view = OrganizationBuilder().build();
        const QString detector = detectorIn(view, ireland(), Admin);
        const CommandScript script = read(view,
            u"aws guardduty update-member-detectors --detector-id %1 --account-ids 111122223333 111122224444 \\\n  %2\n"_s.arg(
                detector, options));
        QVERIFY2(!hasProblem(script.notices), qPrintable(texts(script)));
        QCOMPARE(script.calls.size(), 1U);
        QCOMPARE(script.changes(),
            std::vector<Change>({SetMemberFeature {ireland(), {Active, ActiveToo}, Feature::S3DataEvents, true}}));
        QCOMPARE(script.calls[0].caller, Admin);
        QCOMPARE(script.calls[0].call.input["DetectorId"_L1].toString(), detector);
        QCOMPARE(std::ranges::contains(script.notices, SourceNotice::Kind::Mended, &SourceNotice::kind), isMended);
    }

    void pageOfAwsIsUnderstood_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("changes");
        const auto row = [](const char *name, const char *command, int changes) {
            QTest::newRow(name) << QString::fromLatin1(command) << changes;
        };
        row("standalone",
            R"(aws guardduty update-detector --detector-id 12abc34d567e8fa901bc2d34e56789f0 --features '[{"Name" : "S3_DATA_EVENTS", "Status" : "ENABLED"}]')",
            1);
        row("administrator",
            R"(aws guardduty update-member-detectors --detector-id 12abc34d567e8fa901bc2d34e56789f0 --account-ids 555555555555 --features '[{"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}]')",
            1);
        row("members",
            R"(aws guardduty update-member-detectors --detector-id 12abc34d567e8fa901bc2d34e56789f0 --account-ids 111122223333 --features '[{"name": "S3_DATA_EVENTS", "status": "ENABLED"}]')",
            1);
        row("new accounts",
            R"(aws guardduty update-organization-configuration --detector-id 12abc34d567e8fa901bc2d34e56789f0 --auto-enable --features '[{"Name": "S3_DATA_EVENTS", "autoEnable": "NEW"}]')",
            1);
    }
    void pageOfAwsIsUnderstood()
    {
        QFETCH(QString, command);
        QFETCH(int, changes);
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = read(view, command);
        QVERIFY2(!hasProblem(script.notices), qPrintable(texts(script)));
        QCOMPARE(script.changes().size(), static_cast<std::size_t>(changes));
        QCOMPARE(script.calls[0].call.input["DetectorId"_L1].toString(), detectorIn(view, ireland(), Admin));
        QVERIFY(texts(script).contains(u"placeholder"));
    }

    void newAccountsAreReadAsThePageMeansThem()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = read(view,
            u"aws guardduty update-organization-configuration --detector-id x --auto-enable --features "
            "'[{\"Name\": \"S3_DATA_EVENTS\", \"autoEnable\": \"NEW\"}]'"_s);
        QCOMPARE(script.changes(),
            std::vector<Change>({SetAutoEnable {ireland(), AutoEnable::New, {{Feature::S3DataEvents, AutoEnable::New}}}}));
    }

    void regionIsFoundInOrder_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("region");
        QTest::newRow("the option") << u"aws guardduty update-detector --detector-id IRELAND --enable --region us-east-1"_s
                                    << u"us-east-1"_s;
        QTest::newRow("the option in front")
            << u"aws --region us-east-1 guardduty update-detector --detector-id x --enable"_s << u"us-east-1"_s;
        QTest::newRow("the detector") << u"aws guardduty update-detector --detector-id VIRGINIA --enable"_s << u"us-east-1"_s;
        QTest::newRow("home") << u"aws guardduty update-detector --detector-id x --enable"_s << u"eu-west-1"_s;
        QTest::newRow("in front of the command")
            << u"AWS_REGION=us-east-1 aws guardduty update-detector --detector-id x --enable"_s << u"us-east-1"_s;
        QTest::newRow("exported")
            << u"export AWS_DEFAULT_REGION=us-east-1\naws guardduty update-detector --detector-id x --enable"_s << u"us-east-1"_s;
    }
    void regionIsFoundInOrder()
    {
        QFETCH(QString, script);
        QFETCH(QString, region);
        const OrganizationView view = OrganizationBuilder().build();
        script.replace(u"IRELAND"_s, detectorIn(view, ireland(), Admin))
            .replace(u"VIRGINIA"_s, detectorIn(view, virginia(), Admin));
        const CommandScript done = read(view, script);
        QVERIFY2(!hasProblem(done.notices), qPrintable(texts(done)));
        QCOMPARE(done.calls.size(), 1U);
        QCOMPARE(done.calls[0].call.region.id(), region);
        QCOMPARE(done.calls[0].call.input["DetectorId"_L1].toString(), detectorIn(view, *Region::parse(region), Admin));
    }

    void regionOfAnArnIsTaken_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("region");
        QTest::addColumn<AccountId>("caller");
        const QString own = u"aws guardduty tag-resource --tags a=b --resource-arn "_s;
        const QString unknown = u"12abc34d567e8fa901bc2d34e56789f0"_s;
        QTest::newRow("a known detector") << own + u"arn:aws:guardduty:us-east-1:412887530196:detector/VIRGINIA"_s
                                          << u"us-east-1"_s << Admin;
        QTest::newRow("the option wins") << own
                + u"arn:aws:guardduty:us-east-1:412887530196:detector/VIRGINIA --region eu-west-1"_s
                                         << u"eu-west-1"_s << Admin;
        QTest::newRow("the environment wins")
            << u"AWS_REGION=eu-west-1 "_s + own + u"arn:aws:guardduty:us-east-1:412887530196:detector/VIRGINIA"_s
            << u"eu-west-1"_s << Admin;
        QTest::newRow("a placeholder") << own + u"arn:aws:guardduty:us-east-1:412887530196:detector/"_s + unknown
                                       << u"us-east-1"_s << Admin;
        QTest::newRow("a placeholder of another account")
            << own + u"arn:aws:guardduty:us-east-1:444455556666:detector/"_s + unknown << u"us-east-1"_s << Standalone;
        QTest::newRow("an account without a detector")
            << own + u"arn:aws:guardduty:us-east-1:666677778888:detector/"_s + unknown << u"us-east-1"_s << Admin;
        QTest::newRow("untagging") << u"aws guardduty untag-resource --tag-keys a --resource-arn "
                                      "arn:aws:guardduty:us-east-1:412887530196:detector/VIRGINIA"_s
                                   << u"us-east-1"_s << Admin;
    }
    void regionOfAnArnIsTaken()
    {
        QFETCH(QString, script);
        QFETCH(QString, region);
        QFETCH(AccountId, caller);
        const OrganizationView view = OrganizationBuilder().build();
        script.replace(u"VIRGINIA"_s, detectorIn(view, virginia(), Admin));
        const CommandScript done = read(view, script);
        QVERIFY2(!hasProblem(done.notices), qPrintable(texts(done)));
        QCOMPARE(done.calls.size(), 1U);
        const Region place = *Region::parse(region);
        QCOMPARE(done.calls[0].call.region.id(), region);
        QCOMPARE(done.calls[0].caller, caller);
        QCOMPARE(done.calls[0].call.input["ResourceArn"_L1].toString(),
            detectorArn(place, caller, *DetectorId::parse(detectorIn(view, place, caller))));
    }

    void tagsOfAFilterAreNotThoseOfTheDetector()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = read(view,
            u"aws guardduty tag-resource --tags a=b --resource-arn arn:aws:guardduty:us-east-1:412887530196:detector/%1/filter/quiet"_s
                .arg(detectorIn(view, virginia(), Admin)));
        QVERIFY(script.calls.empty());
        QVERIFY2(texts(script).contains(u"type filter"), qPrintable(texts(script)));
    }

    void givenRegionIsTakenWhereNoneIsNamed()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = readCommands(u"aws guardduty update-detector --detector-id x --enable"_s,
            {.view = view, .caller = Admin, .region = virginia()});
        QCOMPARE(script.calls.at(0).call.region, virginia());
    }

    void detectorTellsWhoseCommandItIs()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = read(view,
            u"aws guardduty update-detector --detector-id %1 --features Name=S3_DATA_EVENTS,Status=ENABLED"_s.arg(
                detectorIn(view, ireland(), Standalone)));
        QCOMPARE(script.calls.size(), 1U);
        QCOMPARE(script.calls[0].caller, Standalone);
        QVERIFY(script.notices.empty());
    }

    void anUnknownDetectorIsNoPlaceholderWhileARegionIsNotLoaded()
    {
        OrganizationView view = OrganizationBuilder().build();
        const QString command = u"aws guardduty update-detector --detector-id %1 --enable"_s.arg(
            detectorIn(view, ireland(), Admin));
        auto bare = std::make_shared<RegionView>(*view.find(ireland()));
        bare->isLoaded = false;
        bare->members = {};
        bare->detectors = {};
        *std::ranges::find(view.regions, ireland(), &RegionView::region) = bare;
        const CommandScript script = read(view, command);
        QVERIFY(script.calls.empty());
        QVERIFY(hasProblem(script.notices));
        QVERIFY2(texts(script).contains(u"eu-west-1 is not loaded"_s), qPrintable(texts(script)));
    }

    void jsonInputIsTaken()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const QString input = u"{\"DetectorId\":\"%1\",\"AccountIds\":[\"111122223333\"],\"Features\":%2}"_s.arg(
            detectorIn(view, virginia(), Admin), QString::fromLatin1(S3On));
        const CommandScript script = read(view, u"aws guardduty update-member-detectors --cli-input-json '%1'"_s.arg(input));
        QVERIFY2(script.notices.empty(), qPrintable(texts(script)));
        QCOMPARE(script.changes(), std::vector<Change>({SetMemberFeature {virginia(), {Active}, Feature::S3DataEvents, true}}));
    }

    void filesAreReadWhereTheyMayBe()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const QString text = u"aws guardduty update-detector --detector-id x --features file://s3.json"_s;
        QVERIFY(hasProblem(read(view, text).notices));
        const auto readFile = [](const QString &name) -> Result<QByteArray> {
            return name == "s3.json"_L1 ? Result<QByteArray>(QByteArray(S3On)) : std::unexpected(Error {});
        };
        const CommandScript script = readCommands(text, {.view = view, .caller = Admin, .region = ireland(), .readFile = readFile});
        QCOMPARE(script.changes(), std::vector<Change>({SetOwnFeature {ireland(), Feature::S3DataEvents, true}}));
    }

    void whatCannotBeUsedIsSaidWithItsLine_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char *name, const QString &command, const QString &words) { QTest::newRow(name) << command << words; };
        const QString update = u"aws guardduty update-detector --detector-id x "_s;
        row("a variable", u"aws guardduty update-detector --detector-id $ID --enable"_s, u"Variables"_s);
        row("a substitution", u"aws guardduty update-detector --detector-id \"$(aws x)\" --enable"_s, u"substitution"_s);
        row("a loop", u"for r in a b; do aws guardduty update-detector --detector-id x --enable; done"_s, u"Loops"_s);
        row("an open quote", update + u"--features '["_s, u"not closed"_s);
        row("no such command", u"aws guardduty update-detectors"_s, u"update-detectors"_s);
        row("no such option", update + u"--feature x"_s, u"--feature: "_s);
        row("no such member", update + u"--features Nome=S3_DATA_EVENTS,Status=ENABLED"_s, u"Name"_s);
        row("no such plan", update + u"--features Name=S3_EVENTS,Status=ENABLED"_s, u"S3_DATA_EVENTS"_s);
        row("no such status", update + u"--features Name=S3_DATA_EVENTS,Status=ON"_s, u"Features[0].Status"_s);
        row("no JSON", update + u"--features '[{'"_s, u"not JSON"_s);
        row("no value", update + u"--features"_s, u"missing"_s);
        row("a value for a switch", update + u"--enable=true"_s, u"--no-enable"_s);
        row("two values", update + u"--enable --finding-publishing-frequency ONE_HOUR SIX_HOURS"_s, u"SIX_HOURS"_s);
        row("no detector", u"aws guardduty update-detector --enable"_s, u"--detector-id"_s);
        row("no account",
            u"aws guardduty update-member-detectors --detector-id x --features Name=S3_DATA_EVENTS,Status=ENABLED"_s,
            u"--account-ids is missing"_s);
        row("a short account ID", u"aws guardduty stop-monitoring-members --detector-id x --account-ids 12345"_s,
            u"AccountIds[0]"_s);
        row("no such Region", update + u"--enable --region mars-north-1"_s, u"mars-north-1"_s);
        row("a Region without the organization", update + u"--enable --region ap-south-1"_s, u"ap-south-1"_s);
        row("an ARN of a Region without the organization",
            u"aws guardduty tag-resource --tags a=b --resource-arn arn:aws:guardduty:ap-south-1:412887530196:detector/x"_s,
            u"ap-south-1"_s);
        row("an ARN of no Region",
            u"aws guardduty tag-resource --tags a=b --resource-arn arn:aws:guardduty:mars-north-1:412887530196:detector/x"_s,
            u"mars-north-1"_s);
        row("a preference in no way",
            u"aws guardduty update-organization-configuration --detector-id x --features Name=S3_DATA_EVENTS,AutoEnable=ALL"_s,
            u"rejected"_s);
        row("51 accounts",
            u"aws guardduty stop-monitoring-members --detector-id x --account-ids"_s + u" 111122223333"_s.repeated(51),
            u"at most 50"_s);
        row("a word too many", u"aws guardduty update-detector now --detector-id x --enable"_s, u"\"now\""_s);
    }
    void whatCannotBeUsedIsSaidWithItsLine()
    {
        QFETCH(QString, command);
        QFETCH(QString, words);
        const OrganizationView view = OrganizationBuilder().build();
        const QString good
            = u"\naws guardduty update-detector --detector-id %1 --enable\n"_s.arg(detectorIn(view, ireland(), Admin));
        const CommandScript script = read(view, good + command + u"\n"_s + good);
        // The others go on, unless a quotation mark has taken them in.
        QCOMPARE(script.calls.size(), words == "not closed"_L1 ? 1U : 2U);
        const auto problem = std::ranges::find(script.notices, SourceNotice::Kind::Problem, &SourceNotice::kind);
        QVERIFY(problem != script.notices.end());
        QVERIFY2(problem->text().startsWith("plan.sh:3: "_L1), qPrintable(problem->text()));
        QVERIFY2(problem->message.contains(words), qPrintable(problem->message));
        QVERIFY(!problem->message.contains(u"%1"));
    }

    void whatChangesNothingIsANote_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("reading") << u"aws guardduty list-detectors --region eu-west-1"_s;
        QTest::newRow("another service") << u"aws s3 ls"_s;
        QTest::newRow("another program") << u"terraform apply"_s;
        QTest::newRow("nothing named") << u"aws guardduty update-detector --detector-id %1"_s.arg(
            detectorIn(OrganizationBuilder().build(), ireland(), Admin));
        QTest::newRow("an alternative") << u"set -e || aws guardduty update-detector --detector-id x --enable"_s;
    }
    void whatChangesNothingIsANote()
    {
        QFETCH(QString, command);
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = read(view, command);
        QVERIFY(script.calls.empty());
        QCOMPARE(script.notices.size(), 1U);
        QCOMPARE(script.notices[0].kind, SourceNotice::Kind::Note);
    }

    void profilesAreIgnoredAndSaid()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const CommandScript script = read(view,
            u"aws guardduty update-detector --profile audit --detector-id %1 --enable"_s.arg(detectorIn(view, ireland(), Admin)));
        QCOMPARE(script.calls.size(), 1U);
        QVERIFY(texts(script).contains(u"--profile"));
    }

    void ownCommandsAreReadBack()
    {
        const OrganizationView view = OrganizationBuilder().build();
        const std::vector<Change> changes {SetOwnFeature {virginia(), Feature::S3DataEvents, true},
            SetMemberFeature {ireland(), {Active, ActiveToo}, Feature::RuntimeMonitoring, true,
                {{AdditionalConfiguration::RuntimeEc2AgentManagement, true}}},
            SetAutoEnable {ireland(), AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}}},
            SetOwnDetector {ireland(), std::nullopt, PublishingFrequency::OneHour},
            SetTags {ireland(), {{u"team"_s, u"it's \"blue\" $HOME `x`"_s}}, {}},
            CreateDestination {ireland(),
                {{}, u"arn:aws:s3:::findings/it's \"blue\" $HOME"_s, u"arn:aws:kms:eu-west-1:111122223333:alias/findings"_s}},
            UpdateDestination {ireland(), u"12ab"_s, u"arn:aws:s3:::findings"_s}, DeleteDestination {ireland(), u"12ab"_s},
            ActOnMembers {ireland(), MemberAction::Disassociate, {Active}}};
        for (const Change &change : changes) {
            const QStringList commands = awsCliCommands(view, Admin, change);
            QCOMPARE(commands.size(), 1);
            const CommandScript script = read(view, commands[0]);
            QVERIFY2(script.notices.empty(), qPrintable(texts(script)));
            QCOMPARE(script.changes(), std::vector<Change>({change}));
            QCOMPARE(script.calls[0].call, callsFor(view, Admin, change).at(0));
        }
    }
};

QTEST_GUILESS_MAIN(CommandScriptTest)
#include "tst_commandscript.moc"
