// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "support/managedorganization.h"
#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// CreateDetector, GetDetector, ListDetectors, UpdateDetector, DeleteDetector.
class TestApiDetectors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void createGivesTheNumberOfTheNewDetector();
    void theSameTokenCreatesNothingTwice();
    void createEnablesThePlansThatAreNotNamed();
    void createTakesBothForms_data();
    void createTakesBothForms();
    void createIsRefused_data();
    void createIsRefused();
    void getHasBothFormsInStep();
    void getHasDatesInTheFormOfTheirMember();
    void getListsPlansInOneOrder();
    void getLeavesOutWhatTheRegionDoesNotOffer();
    void listGivesTheCallersOwn();
    void listInAnUnusedRegionIsEmpty();
    void updateSetsStatusFrequencyAndPlans_data();
    void updateSetsStatusFrequencyAndPlans();
    void updateThatNamesNothingDoesNothing();
    void updateIsRefused_data();
    void updateIsRefused();
    void updateSuspendsAfterAndResumesBeforeThePlans();
    void aMemberCannotSetItsPlans();
    void deleteTakesTheCallersOwn();
    void deleteIsRefusedWhileThereAreMembers();
    void getTellsWhichPlansAPolicyManages_data();
    void getTellsWhichPlansAPolicyManages();
    void createFollowsThePolicy();
    void whatAPolicyManagesIsRefused_data();
    void whatAPolicyManagesIsRefused();
    void whatAPolicyLeavesAloneCanBeSet();
    void oneRefusedPlanRefusesTheUpdate();
};

void TestApiDetectors::createGivesTheNumberOfTheNewDetector()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject reply = host.answer(u"CreateDetector"_s, {{u"enable"_s, true}}, Bare);
    QCOMPARE(reply["detectorId"_L1].toString(), host.detectorOf(Bare).id.toString());
    QCOMPARE(reply["detectorId"_L1].toString().size(), 32);
    QCOMPARE(reply["unprocessedDataSources"_L1], QJsonValue(QJsonObject()));
    QCOMPARE(host.answer(u"ListDetectors"_s, {}, Bare)["detectorIds"_L1].toArray(), QJsonArray {reply["detectorId"_L1]});
}

void TestApiDetectors::theSameTokenCreatesNothingTwice()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject input {{u"enable"_s, true}, {u"clientToken"_s, u"9b2f"_s}};
    const QJsonObject reply = host.answer(u"CreateDetector"_s, input, Bare);
    QCOMPARE(host.answer(u"CreateDetector"_s, input, Bare), reply); // the first answer was lost, say
    QCOMPARE(host.edits, EditNumber(1));
    QVERIFY(!host.call(u"CreateDetector"_s, {{u"enable"_s, false}, {u"clientToken"_s, u"9b2f"_s}}, Bare));
    QVERIFY(!host.call(u"CreateDetector"_s, {{u"enable"_s, true}, {u"clientToken"_s, u"another"_s}}, Bare));
    QVERIFY(!host.call(u"CreateDetector"_s, {{u"enable"_s, true}}, Bare));
    QVERIFY(host.call(u"DeleteDetector"_s, {}, Bare));
    QVERIFY(host.answer(u"CreateDetector"_s, input, Bare) != QJsonObject()); // that detector is gone: it makes one
    QVERIFY(host.detectorOf(Bare).exists());
}

void TestApiDetectors::createEnablesThePlansThatAreNotNamed()
{
    MemoryHost host(anOrganization().build());
    const QJsonArray features {plan(u"RDS_LOGIN_EVENTS"_s, u"DISABLED"_s)};
    const QJsonObject tags {{u"team"_s, u"blue"_s}};
    QVERIFY(host.call(u"CreateDetector"_s,
        {{u"enable"_s, true}, {u"features"_s, features}, {u"tags"_s, tags}, {u"findingPublishingFrequency"_s, u"ONE_HOUR"_s}},
        Bare));
    const QJsonObject detector = host.answer(u"GetDetector"_s, {}, Bare);
    for (const auto &[name, status] :
        {std::pair(u"S3_DATA_EVENTS"_s, u"ENABLED"_s), std::pair(u"RDS_LOGIN_EVENTS"_s, u"DISABLED"_s),
            std::pair(u"RUNTIME_MONITORING"_s, u"DISABLED"_s), std::pair(u"AI_ANALYST"_s, u"DISABLED"_s)})
        QCOMPARE(named(detector["features"_L1], name)["status"_L1].toString(), status);
    QCOMPARE(detector["findingPublishingFrequency"_L1].toString(), u"ONE_HOUR"_s);
    QCOMPARE(detector["tags"_L1].toObject(), tags);
    QCOMPARE(detector["createdAt"_L1].toString(), toIsoString(Now));
}

void TestApiDetectors::createTakesBothForms_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("s3");
    const QJsonObject off {{u"s3Logs"_s, QJsonObject {{u"enable"_s, false}}}};
    QTest::newRow("not named") << QJsonObject() << u"ENABLED"_s;
    QTest::newRow("features") << QJsonObject {{u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s)}}}
                              << u"DISABLED"_s;
    QTest::newRow("dataSources") << QJsonObject {{u"dataSources"_s, off}} << u"DISABLED"_s;
    QTest::newRow("another plan") << QJsonObject {{u"features"_s, QJsonArray {plan(u"EKS_AUDIT_LOGS"_s, u"DISABLED"_s)}}}
                                  << u"ENABLED"_s;
}

void TestApiDetectors::createTakesBothForms()
{
    QFETCH(QJsonObject, input);
    QFETCH(const QString, s3);
    MemoryHost host(anOrganization().build());
    input.insert(u"enable"_s, true);
    QVERIFY(host.call(u"CreateDetector"_s, input, Bare));
    const QJsonObject detector = host.answer(u"GetDetector"_s, {}, Bare);
    QCOMPARE(named(detector["features"_L1], u"S3_DATA_EVENTS"_s)["status"_L1].toString(), s3);
    QCOMPARE(detector["dataSources"_L1]["s3Logs"_L1]["status"_L1].toString(), s3);
}

void TestApiDetectors::createIsRefused_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QString>("message");
    const QJsonObject on {{u"enable"_s, true}};
    const auto with = [on](const QString &key, const QJsonValue &value) {
        QJsonObject input = on;
        input.insert(key, value);
        return input;
    };
    QTest::newRow("second detector") << on << Standalone
                                     << u"The request is rejected because a detector already exists for the current account."_s;
    QTest::newRow("no enable") << QJsonObject() << Bare << texts::Invalid;
    QTest::newRow("enable is null") << QJsonObject {{u"enable"_s, QJsonValue::Null}} << Bare << texts::Invalid;
    QTest::newRow("enable is a number") << QJsonObject {{u"enable"_s, 1}} << Bare << texts::Unreadable;
    QTest::newRow("unknown frequency") << with(u"findingPublishingFrequency"_s, u"DAILY"_s) << Bare << texts::Invalid;
    QTest::newRow("reserved tag") << with(u"tags"_s, QJsonObject {{u"aws:team"_s, u"x"_s}}) << Bare << texts::Invalid;
    QTest::newRow("tag value is a number") << with(u"tags"_s, QJsonObject {{u"team"_s, 1}}) << Bare << texts::Unreadable;
}

void TestApiDetectors::createIsRefused()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const AccountId, account);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    const ApiReply reply = host.call(u"CreateDetector"_s, input, account);
    QVERIFY(!reply);
    QCOMPARE(reply.error().message, message);
    QCOMPARE(reply.error().exception, u"BadRequestException"_s);
    QCOMPARE(reply.error().bodyType, u"InvalidInputException"_s);
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiDetectors::getHasBothFormsInStep()
{
    MemoryHost host(anOrganization().withS3(Standalone).build());
    for (const AccountId account : {Standalone, Active}) {
        const QJsonObject detector = host.answer(u"GetDetector"_s, {}, account);
        const QJsonValue sources = detector["dataSources"_L1];
        const auto status
            = [&detector](const QString &name) -> QJsonValue { return named(detector["features"_L1], name)["status"_L1]; };
        QCOMPARE(status(u"S3_DATA_EVENTS"_s).toString(), account == Standalone ? u"ENABLED"_s : u"DISABLED"_s);
        QCOMPARE(status(u"S3_DATA_EVENTS"_s), sources["s3Logs"_L1]["status"_L1]);
        QCOMPARE(status(u"EKS_AUDIT_LOGS"_s), sources["kubernetes"_L1]["auditLogs"_L1]["status"_L1]);
        QCOMPARE(status(u"EBS_MALWARE_PROTECTION"_s),
            sources["malwareProtection"_L1]["scanEc2InstanceWithFindings"_L1]["ebsVolumes"_L1]["status"_L1]);
        QCOMPARE(status(u"CLOUD_TRAIL"_s), sources["cloudTrail"_L1]["status"_L1]);
        QCOMPARE(status(u"DNS_LOGS"_s), sources["dnsLogs"_L1]["status"_L1]);
        QCOMPARE(status(u"FLOW_LOGS"_s), sources["flowLogs"_L1]["status"_L1]);
    }
}

void TestApiDetectors::getHasDatesInTheFormOfTheirMember()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject detector = host.answer(u"GetDetector"_s);
    QCOMPARE(detector["createdAt"_L1].toString(), u"2026-11-01T00:00:00.000Z"_s);
    QCOMPARE(detector["updatedAt"_L1].toString(), u"2026-11-01T00:00:00.000Z"_s);
    const QJsonObject runtime = named(detector["features"_L1], u"RUNTIME_MONITORING"_s);
    QCOMPARE(runtime["updatedAt"_L1], QJsonValue(toEpochSeconds(When)));
    for (const QJsonValue feature : detector["features"_L1].toArray()) // also of what was never set
        QVERIFY2(feature["updatedAt"_L1].toInteger() >= toEpochSeconds(When), qPrintable(feature["name"_L1].toString()));
    QVERIFY(runtime["additionalConfiguration"_L1][0]["updatedAt"_L1].toInteger() >= toEpochSeconds(When));
}

void TestApiDetectors::getListsPlansInOneOrder()
{
    MemoryHost host(anOrganization().build());
    QStringList names;
    const QJsonObject detector = host.answer(u"GetDetector"_s);
    for (const QJsonValue feature : detector["features"_L1].toArray())
        names.append(feature["name"_L1].toString());
    QCOMPARE(names,
        (QStringList {u"FLOW_LOGS"_s, u"CLOUD_TRAIL"_s, u"DNS_LOGS"_s, u"S3_DATA_EVENTS"_s, u"EKS_AUDIT_LOGS"_s,
            u"EBS_MALWARE_PROTECTION"_s, u"RDS_LOGIN_EVENTS"_s, u"LAMBDA_NETWORK_LOGS"_s, u"EKS_RUNTIME_MONITORING"_s,
            u"RUNTIME_MONITORING"_s, u"AI_PROTECTION"_s, u"AI_ANALYST"_s}));
    QStringList switches;
    for (const QJsonValue one : named(detector["features"_L1], u"RUNTIME_MONITORING"_s)["additionalConfiguration"_L1].toArray())
        switches.append(one["name"_L1].toString());
    QCOMPARE(switches, (QStringList {u"EKS_ADDON_MANAGEMENT"_s, u"ECS_FARGATE_AGENT_MANAGEMENT"_s, u"EC2_AGENT_MANAGEMENT"_s}));
}

void TestApiDetectors::getLeavesOutWhatTheRegionDoesNotOffer()
{
    MemoryHost host(anOrganization().build());
    host.edit([](RegionView &region) { region.offersS3Protection = false; });
    const QJsonObject detector = host.answer(u"GetDetector"_s);
    QVERIFY(named(detector["features"_L1], u"S3_DATA_EVENTS"_s).isEmpty());
    QVERIFY(!detector["dataSources"_L1].toObject().contains("s3Logs"_L1));
    QCOMPARE(host.refusal(u"UpdateDetector"_s, {{u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)}}}),
        texts::Invalid);
}

void TestApiDetectors::listGivesTheCallersOwn()
{
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.answer(u"ListDetectors"_s)["detectorIds"_L1].toArray(), QJsonArray {detectorIdFor(Admin, Ireland).toString()});
    QCOMPARE(host.answer(u"ListDetectors"_s, {}, Bare), (QJsonObject {{u"detectorIds"_s, QJsonArray()}}));
    QCOMPARE(host.answer(u"ListDetectors"_s, {}, AccountId(999)), (QJsonObject {{u"detectorIds"_s, QJsonArray()}}));
    QCOMPARE(host.refusal(u"ListDetectors"_s, {{u"maxResults"_s, 0}}), texts::Invalid);
    QCOMPARE(host.refusal(u"ListDetectors"_s, {{u"maxResults"_s, 51}}), texts::Invalid);
    QCOMPARE(host.refusal(u"ListDetectors"_s, {{u"nextToken"_s, u"x"_s}}), texts::Invalid);
}

void TestApiDetectors::listInAnUnusedRegionIsEmpty()
{
    MemoryHost host(anOrganization().build());
    const Region paris = *Region::parse(u"eu-west-3"_s);
    const Caller admin {Admin, Door::Http};
    QCOMPARE(host.call(ApiCall {u"ListDetectors"_s, paris, {}}, admin), ApiReply(QJsonObject {{u"detectorIds"_s, QJsonArray()}}));
    const ApiReply foreign
        = host.call(ApiCall {u"GetDetector"_s, paris, {{u"DetectorId"_s, host.detectorOf(Admin).id.toString()}}}, admin);
    QCOMPARE(foreign.error().message, texts::Foreign);
    QVERIFY(!host.call(ApiCall {u"CreateDetector"_s, paris, {{u"enable"_s, true}}}, admin));
    QCOMPARE(host.call(ApiCall {u"GetInvitationsCount"_s, paris, {}}, admin), ApiReply(QJsonObject {{u"invitationsCount"_s, 0}}));
}

void TestApiDetectors::updateSetsStatusFrequencyAndPlans_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("frequency");
    QTest::addColumn<QString>("s3");
    QTest::addColumn<QString>("agents");
    const QString on = u"ENABLED"_s;
    const QString off = u"DISABLED"_s;
    const QString six = u"SIX_HOURS"_s;
    QJsonObject runtime = plan(u"RUNTIME_MONITORING"_s, on);
    runtime.insert(u"additionalConfiguration"_s, QJsonArray {plan(u"EC2_AGENT_MANAGEMENT"_s, on)});
    QTest::newRow("suspend") << QJsonObject {{u"enable"_s, false}} << off << six << off << off;
    QTest::newRow("frequency") << QJsonObject {{u"findingPublishingFrequency"_s, u"FIFTEEN_MINUTES"_s}} << on
                               << u"FIFTEEN_MINUTES"_s << off << off;
    QTest::newRow("a plan") << QJsonObject {{u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, on)}}} << on << six << on
                            << off;
    QTest::newRow("the older form") << QJsonObject {{u"dataSources"_s,
        QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, true}}}}}}
                                    << on << six << on << off;
    QTest::newRow("a switch in a plan") << QJsonObject {{u"features"_s, QJsonArray {runtime}}} << on << six << off << on;
}

void TestApiDetectors::updateSetsStatusFrequencyAndPlans()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const QString, status);
    QFETCH(const QString, frequency);
    QFETCH(const QString, s3);
    QFETCH(const QString, agents);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.answer(u"UpdateDetector"_s, input, Standalone), QJsonObject());
    QCOMPARE(host.edits, EditNumber(1));
    const QJsonObject detector = host.answer(u"GetDetector"_s, {}, Standalone);
    QCOMPARE(detector["status"_L1].toString(), status);
    QCOMPARE(detector["findingPublishingFrequency"_L1].toString(), frequency);
    QCOMPARE(named(detector["features"_L1], u"S3_DATA_EVENTS"_s)["status"_L1].toString(), s3);
    const QJsonObject runtime = named(detector["features"_L1], u"RUNTIME_MONITORING"_s);
    QCOMPARE(named(runtime["additionalConfiguration"_L1], u"EC2_AGENT_MANAGEMENT"_s)["status"_L1].toString(), agents);
    QCOMPARE(detector["updatedAt"_L1].toString(), toIsoString(Now));
}

void TestApiDetectors::updateThatNamesNothingDoesNothing()
{
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.answer(u"UpdateDetector"_s), QJsonObject());
    QCOMPARE(host.answer(u"UpdateDetector"_s, {{u"features"_s, QJsonArray()}}), QJsonObject());
    QCOMPARE(host.answer(u"UpdateDetector"_s, {{u"enable"_s, true}}), QJsonObject());
    QCOMPARE(host.answer(u"UpdateDetector"_s, {{u"somethingElse"_s, 12}}), QJsonObject());
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiDetectors::updateIsRefused_data()
{
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("message");
    const auto features = [](const QJsonArray &list) { return QJsonObject {{u"features"_s, list}}; };
    const QJsonObject s3 = plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s);
    const auto withSwitch = [](QJsonObject feature, const QJsonArray &switches) {
        feature.insert(u"additionalConfiguration"_s, switches);
        return feature;
    };
    const QJsonObject runtime = plan(u"RUNTIME_MONITORING"_s, u"ENABLED"_s);
    const QJsonObject agent = plan(u"EC2_AGENT_MANAGEMENT"_s, u"ENABLED"_s);

    QTest::newRow("unknown plan") << features({plan(u"S4"_s, u"ENABLED"_s)}) << texts::Invalid;
    QTest::newRow("unknown status") << features({plan(u"S3_DATA_EVENTS"_s, u"ON"_s)}) << texts::Invalid;
    QTest::newRow("a plan that is always on") << features({plan(u"FLOW_LOGS"_s, u"DISABLED"_s)}) << texts::Invalid;
    QTest::newRow("no status") << features({QJsonObject {{u"name"_s, u"S3_DATA_EVENTS"_s}}}) << texts::Invalid;
    QTest::newRow("no name") << features({QJsonObject {{u"status"_s, u"ENABLED"_s}}}) << texts::Invalid;
    QTest::newRow("null instead of a plan") << features({QJsonValue()}) << texts::Unreadable;
    QTest::newRow("a text instead of a plan") << features({u"S3_DATA_EVENTS"_s}) << texts::Unreadable;
    QTest::newRow("twice") << features({s3, s3}) << texts::Invalid;
    QTest::newRow("on and off") << features({s3, plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s)}) << texts::Invalid;
    QTest::newRow("a switch of no plan") << features({withSwitch(s3, {agent})}) << texts::Invalid;
    QTest::newRow("a switch twice") << features({withSwitch(runtime, {agent, agent})}) << texts::Invalid;
    QTest::newRow("a switch without status")
        << features({withSwitch(runtime, {QJsonObject {{u"name"_s, u"EC2_AGENT_MANAGEMENT"_s}}})}) << texts::Invalid;
    QTest::newRow("Runtime Monitoring twice")
        << features({runtime, plan(u"EKS_RUNTIME_MONITORING"_s, u"ENABLED"_s)})
        << u"The request failed because it names both RUNTIME_MONITORING and EKS_RUNTIME_MONITORING. You can provide only one of them."_s;
    QTest::newRow("both forms")
        << QJsonObject {{u"features"_s, QJsonArray {s3}},
               {u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject {{u"enable"_s, true}}}}}}
        << u"The request failed because both data sources and features were provided. You can provide only one; it is recommended to use features."_s;
    QTest::newRow("older form without its value")
        << QJsonObject {{u"dataSources"_s, QJsonObject {{u"s3Logs"_s, QJsonObject()}}}} << texts::Invalid;
    QTest::newRow("older form of the wrong type") << QJsonObject {{u"dataSources"_s, QJsonArray()}} << texts::Unreadable;
    QTest::newRow("foreign detector") << QJsonObject {{u"DetectorId"_s, detectorIdFor(Active, Ireland).toString()}}
                                      << texts::Foreign;
    QTest::newRow("no detector ID") << QJsonObject {{u"DetectorId"_s, u""_s}} << texts::Invalid;
}

void TestApiDetectors::updateIsRefused()
{
    QFETCH(const QJsonObject, input);
    QFETCH(const QString, message);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(u"UpdateDetector"_s, input), message);
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiDetectors::updateSuspendsAfterAndResumesBeforeThePlans()
{
    MemoryHost host(anOrganization().build());
    const auto both = [](bool enable, const QString &s3) {
        return QJsonObject {{u"enable"_s, enable}, {u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, s3)}}};
    };
    QVERIFY(host.call(u"UpdateDetector"_s, both(false, u"ENABLED"_s), Standalone));
    QVERIFY(host.detectorOf(Standalone).status == DetectorStatus::Disabled);
    QVERIFY(host.detectorOf(Standalone).isEnabled(Feature::S3DataEvents));
    QVERIFY(host.call(u"UpdateDetector"_s, both(true, u"DISABLED"_s), Standalone));
    QVERIFY(host.detectorOf(Standalone).status == DetectorStatus::Enabled);
    QVERIFY(!host.detectorOf(Standalone).isEnabled(Feature::S3DataEvents));
    QCOMPARE(host.edits, EditNumber(2));
}

void TestApiDetectors::aMemberCannotSetItsPlans()
{
    MemoryHost host(anOrganization().build());
    for (const AccountId account : {Active, Management, Suspended}) {
        const ApiReply reply
            = host.call(u"UpdateDetector"_s, {{u"features"_s, QJsonArray {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)}}}, account);
        QVERIFY(!reply);
        QCOMPARE(reply.error().exception, u"BadRequestException"_s);
        QVERIFY(!reply.error().message.isEmpty());
    }
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiDetectors::deleteTakesTheCallersOwn()
{
    MemoryHost host(anOrganization().build());
    const QString old = host.detectorOf(Standalone).id.toString();
    QCOMPARE(host.answer(u"DeleteDetector"_s, {}, Standalone), QJsonObject());
    QVERIFY(!host.detectorOf(Standalone).exists());
    QCOMPARE(host.refusal(u"DeleteDetector"_s, {{u"DetectorId"_s, old}}, Standalone), texts::Foreign);
    QCOMPARE(host.answer(u"ListDetectors"_s, {}, Standalone)["detectorIds"_L1].toArray(), QJsonArray());
    const QJsonObject again = host.answer(u"CreateDetector"_s, {{u"enable"_s, true}}, Standalone);
    QVERIFY(again["detectorId"_L1].toString() != old);
}

void TestApiDetectors::deleteIsRefusedWhileThereAreMembers()
{
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(u"DeleteDetector"_s),
        u"The request is rejected because the current account cannot delete detector while it has invited or associated members."_s);
    QVERIFY(host.detectorOf(Admin).exists());
}

void TestApiDetectors::getTellsWhichPlansAPolicyManages_data()
{
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<bool>("policyType");
    QTest::addColumn<QStringList>("managed");
    QTest::newRow("has a policy") << Standalone << true
                                  << QStringList {u"EC2_AGENT_MANAGEMENT"_s, u"RUNTIME_MONITORING"_s, u"S3_DATA_EVENTS"_s};
    QTest::newRow("has none") << ActiveToo << true << QStringList();
    QTest::newRow("policy type is off") << Standalone << false << QStringList();
}

void TestApiDetectors::getTellsWhichPlansAPolicyManages()
{
    QFETCH(const AccountId, account);
    QFETCH(const bool, policyType);
    QFETCH(const QStringList, managed);
    OrganizationView view = aManagedOrganization({Standalone});
    view.settings.policyTypeEnabled = policyType;
    MemoryHost host(std::move(view));
    QStringList found;
    const auto look = [&found](const QJsonValue &plan) {
        if (!plan.toObject().contains("managedBy"_L1))
            return;
        QCOMPARE(plan["managedBy"_L1].toString(), u"GUARDDUTY_POLICY"_s);
        found.append(plan["name"_L1].toString());
    };
    for (const QJsonValue feature : host.answer(u"GetDetector"_s, {}, account)["features"_L1].toArray()) {
        look(feature);
        for (const QJsonValue additional : feature["additionalConfiguration"_L1].toArray())
            look(additional);
    }
    found.sort();
    QCOMPARE(found, managed);
}

void TestApiDetectors::createFollowsThePolicy()
{
    MemoryHost host(aManagedOrganization({Bare}));
    const QJsonArray same {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s), plan(u"LAMBDA_NETWORK_LOGS"_s, u"DISABLED"_s)};
    QVERIFY(host.call(u"CreateDetector"_s, {{u"enable"_s, true}, {u"features"_s, same}}, Bare));
    const Detector detector = host.detectorOf(Bare);
    QVERIFY(detector.isEnabled(Feature::S3DataEvents));
    QVERIFY(detector.isEnabled(Feature::RuntimeMonitoring)); // off by default
    QVERIFY(detector.isEnabled(AdditionalConfiguration::RuntimeEc2AgentManagement));
    QVERIFY(!detector.isEnabled(Feature::LambdaNetworkLogs));
}

void TestApiDetectors::whatAPolicyManagesIsRefused_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<AccountId>("account");
    QTest::addColumn<QJsonObject>("input");
    QTest::addColumn<QString>("what");
    const QJsonArray s3Off {plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s)};
    const QJsonArray s3On {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)};
    const QJsonObject olderOff {{u"s3Logs"_s, QJsonObject {{u"enable"_s, false}}}};
    QTest::newRow("created suspended") << u"CreateDetector"_s << Bare << QJsonObject {{u"enable"_s, false}} << u"GuardDuty"_s;
    QTest::newRow("created without S3 Protection")
        << u"CreateDetector"_s << Bare << QJsonObject {{u"enable"_s, true}, {u"features"_s, s3Off}} << u"S3 Protection"_s;
    QTest::newRow("created without it, older form")
        << u"CreateDetector"_s << Bare << QJsonObject {{u"enable"_s, true}, {u"dataSources"_s, olderOff}} << u"S3 Protection"_s;
    QTest::newRow("deleted") << u"DeleteDetector"_s << Standalone << QJsonObject() << u"GuardDuty"_s;
    QTest::newRow("suspended") << u"UpdateDetector"_s << Standalone << QJsonObject {{u"enable"_s, false}} << u"GuardDuty"_s;
    QTest::newRow("switched off") << u"UpdateDetector"_s << Standalone << QJsonObject {{u"features"_s, s3Off}}
                                  << u"S3 Protection"_s;
    QTest::newRow("switched on") << u"UpdateDetector"_s << Standalone << QJsonObject {{u"features"_s, s3On}}
                                 << u"S3 Protection"_s;
    QTest::newRow("older form") << u"UpdateDetector"_s << Standalone << QJsonObject {{u"dataSources"_s, olderOff}}
                                << u"S3 Protection"_s;
    QTest::newRow("the administrator's own")
        << u"UpdateDetector"_s << Admin << QJsonObject {{u"features"_s, s3On}} << u"S3 Protection"_s;
}

void TestApiDetectors::whatAPolicyManagesIsRefused()
{
    QFETCH(const QString, operation);
    QFETCH(const AccountId, account);
    QFETCH(const QJsonObject, input);
    QFETCH(const QString, what);
    MemoryHost host(aManagedOrganization({Bare, Standalone, Admin}));
    const ApiReply reply = host.call(operation, input, account);
    QVERIFY(!reply);
    QCOMPARE(reply.error().exception, u"BadRequestException"_s);
    QCOMPARE(reply.error().message,
        u"%1 of account %2 is managed by an organization policy (GUARDDUTY_POLICY) and cannot be changed here."_s.arg(
            what, account.toString()));
    QCOMPARE(host.edits, EditNumber(0));
}

void TestApiDetectors::whatAPolicyLeavesAloneCanBeSet()
{
    MemoryHost host(aManagedOrganization({Standalone}));
    const QJsonArray lambda {plan(u"LAMBDA_NETWORK_LOGS"_s, u"ENABLED"_s)};
    QCOMPARE(host.answer(u"UpdateDetector"_s, {{u"features"_s, lambda}}, Standalone), QJsonObject());
    QVERIFY(host.detectorOf(Standalone).isEnabled(Feature::LambdaNetworkLogs));
    const QJsonArray s3 {plan(u"S3_DATA_EVENTS"_s, u"ENABLED"_s)};
    QCOMPARE(host.answer(u"UpdateDetector"_s, {{u"features"_s, s3}}, Admin), QJsonObject());
    QVERIFY(host.detectorOf(Admin).isEnabled(Feature::S3DataEvents));
}

void TestApiDetectors::oneRefusedPlanRefusesTheUpdate()
{
    MemoryHost host(aManagedOrganization({Standalone}));
    const Detector before = host.detectorOf(Standalone);
    const QJsonArray both {plan(u"LAMBDA_NETWORK_LOGS"_s, u"ENABLED"_s), plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s)};
    const QJsonObject input {{u"features"_s, both}, {u"findingPublishingFrequency"_s, u"ONE_HOUR"_s}};
    QVERIFY(!host.refusal(u"UpdateDetector"_s, input, Standalone).isEmpty());
    QCOMPARE(host.detectorOf(Standalone), before);
}

QTEST_GUILESS_MAIN(TestApiDetectors)
#include "tst_apidetectors.moc"
