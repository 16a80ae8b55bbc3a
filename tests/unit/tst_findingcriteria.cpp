// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingmatcher.h"
#include "findings/samplefindings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Timestamp Created(1'795'000'000'000ms);
constexpr AccountId Owner(412'887'530'196);
const QString Ireland = u"eu-west-1"_s;

StoredFinding sample(QStringView type = u"Exfiltration:S3/AnomalousBehavior")
{
    const FindingType &found = *findFindingType(type);
    return {sampleId(found, Owner, Ireland), Owner, sampleContent(found, Ireland), Created, {3, false, {}, Created + 60s}};
}

FindingCriteria criteria(const char *json)
{
    return criteriaFromJson({{u"criterion"_s, QJsonDocument::fromJson(json).object()}});
}

} // namespace

class FindingCriteriaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decidesByTheWireNames_data();
    void decidesByTheWireNames();
    void severitiesEqualByTheirWholePart();
    void contentIsAskedOnceAndStateEachTime();
    void bothNamesOfAConditionAreReadAndWritten();
    void refusesWhatGuardDutyDoesNotTake_data();
    void refusesWhatGuardDutyDoesNotTake();
};

void FindingCriteriaTest::decidesByTheWireNames_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *json, bool expected) { QTest::newRow(json) << QByteArray(json) << expected; };
    row("{}", true);
    row(R"({"accountId":{"eq":["412887530196"]}})", true);
    row(R"({"accountId":{"eq":["111122223333","412887530196"]}})", true);
    row(R"({"accountId":{"neq":["412887530196"]}})", false);
    row(R"({"accountId":{"equals":["111122223333"]}})", false);
    row(R"({"accountId":{"matches":["4128*"]}})", true);
    row(R"({"accountId":{"notMatches":["*0196"]}})", false);
    row(R"({"region":{"eq":["eu-west-1"]}})", true);
    row(R"({"region":{"eq":["us-east-1"]}})", false);
    row(R"({"partition":{"eq":["aws"]}})", true);
    row(R"({"type":{"eq":["Exfiltration:S3/AnomalousBehavior"]}})", true);
    row(R"({"type":{"matches":["*:S3/Anomalous?ehavior"]}})", true);
    row(R"({"type":{"matches":["*:S3/Anomalous?"]}})", false);
    row(R"({"type":{"matches":[""]}})", false);
    row(R"({"type":{"matches":["*"]}})", true);
    row(R"({"type":{"matches":["Exfiltration*Behavior*"]}})", true);
    row(R"({"severity":{"eq":["7","8"]}})", true);
    row(R"({"severity":{"eq":["4","5","6"]}})", false);
    row(R"({"severity":{"gte":8}})", true);
    row(R"({"severity":{"gt":8}})", false);
    row(R"({"severity":{"greaterThan":7,"lessThanOrEqual":8}})", true);
    row(R"({"severity":{"lt":8}})", false);
    row(R"({"updatedAt":{"gte":1795000060000}})", true);
    row(R"({"updatedAt":{"gt":1795000060000}})", false);
    row(R"({"createdAt":{"lessThanOrEqual":1795000000000}})", true);
    row(R"({"service.eventLastSeen":{"lt":1795000060000}})", false);
    row(R"({"service.eventFirstSeen":{"lt":1795000060000}})", true);
    row(R"({"service.count":{"eq":["3"]}})", true);
    row(R"({"service.archived":{"eq":["false"]}})", true);
    row(R"({"service.archived":{"eq":["true"]}})", false);
    row(R"({"service.userFeedback":{"neq":["USEFUL"]}})", true);
    row(R"({"service.userFeedback":{"eq":["USEFUL"]}})", false);
    row(R"({"resource.resourceType":{"eq":["S3Bucket"]}})", true);
    row(R"({"resource.s3BucketDetails.name":{"eq":["bucketName"]}})", true);
    row(R"({"resource.s3BucketDetails.tags.key":{"eq":["foo"]}})", true);
    row(R"({"resource.s3BucketDetails.tags.value":{"neq":["bar"]}})", false);
    row(R"({"resource.s3BucketDetails.createdAt":{"gt":1500000000}})", true);
    row(R"({"resource.s3BucketDetails.publicAccess.effectivePermission":{"eq":["NOT_PUBLIC"]}})", true);
    row(R"({"resource.accessKeyDetails.userName":{"eq":["GeneratedFindingUserName"]}})", true);
    row(R"({"service.action.awsApiCallAction.api":{"eq":["GetObject"]}})", true);
    row(R"({"service.action.awsApiCallAction.remoteIpDetails.country.countryName":{"matches":["Generated*"]}})", true);
    row(R"({"service.action.awsApiCallAction.remoteAccountDetails.affiliated":{"eq":["true"]}})", true);
    row(R"({"service.action.awsApiCallAction.affectedResources.AWS::S3::Bucket":{"eq":["bucketName"]}})", true);
    row(R"({"service.additionalInfo.sample":{"eq":["true"]}})", true);
    row(R"({"service.additionalInfo.threatListName":{"eq":["none"]}})", false);
    row(R"({"service.action.awsApiCallAction.errorCode":{"neq":["AccessDenied"]}})", true);
    row(R"({"service.action.awsApiCallAction.errorCode":{"gt":1}})", false);
    row(R"({"severity":{"gte":7},"type":{"eq":["Discovery:S3/TorIPCaller"]}})", false);
    row(R"({"severity":{"gte":7},"accountId":{"neq":["111122223333"]}})", true);
}

void FindingCriteriaTest::decidesByTheWireNames()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, expected);
    QCOMPARE(FindingMatcher(criteria(json.constData()), Ireland).matches(sample()), expected);
}

void FindingCriteriaTest::severitiesEqualByTheirWholePart()
{
    StoredFinding finding = sample();
    auto content = *finding.content;
    content.document["severity"_L1] = 7.5;
    finding.content = std::make_shared<const FindingContent>(content);
    QVERIFY(FindingMatcher(criteria(R"({"severity":{"eq":["7"]}})"), Ireland).matches(finding));
    QVERIFY(!FindingMatcher(criteria(R"({"severity":{"eq":["8"]}})"), Ireland).matches(finding));
    QVERIFY(FindingMatcher(criteria(R"({"severity":{"gt":7}})"), Ireland).matches(finding));
}

void FindingCriteriaTest::contentIsAskedOnceAndStateEachTime()
{
    FindingMatcher matcher(criteria(R"({"service.archived":{"eq":["true"]},"severity":{"gte":7}})"), Ireland);
    StoredFinding finding = sample();
    QVERIFY(!matcher.matches(finding));
    finding.state.isArchived = true;
    QVERIFY(matcher.matches(finding));
    StoredFinding low = sample(u"Discovery:S3/AnomalousBehavior");
    low.state.isArchived = true;
    QVERIFY(!matcher.matches(low));
}

void FindingCriteriaTest::bothNamesOfAConditionAreReadAndWritten()
{
    const FindingCriteria old = criteria(R"({"severity":{"gte":4,"lt":9},"type":{"eq":["a"],"neq":["b"]}})");
    const FindingCriteria newer
        = criteria(R"({"severity":{"greaterThanOrEqual":4,"lessThan":9},"type":{"equals":["a"],"notEquals":["b"]}})");
    QCOMPARE(old, newer);
    const QJsonObject json = toJson(old);
    QCOMPARE(criteriaFromJson(json), old);
    const QJsonObject type = json["criterion"_L1]["type"_L1].toObject();
    QCOMPARE(type["eq"_L1], QJsonValue(QJsonArray {u"a"_s}));
    QCOMPARE(type["equals"_L1], QJsonValue(QJsonArray {u"a"_s}));
    QCOMPARE(json["criterion"_L1]["severity"_L1]["lessThan"_L1].toInt(), 9);
    const FindingCriteria pattern = criteria(R"({"type":{"matches":["*"]}})");
    QVERIFY(pattern.hasPatterns() && !old.hasPatterns());
    QCOMPARE(criteriaFromJson(toJson(pattern)), pattern);
}

void FindingCriteriaTest::refusesWhatGuardDutyDoesNotTake_data()
{
    QTest::addColumn<FindingCriteria>("asked");
    QTest::addColumn<bool>("isTaken");
    FindingCriteria many;
    for (int i = 0; i < 51; ++i)
        many.criterion[u"resource.attribute%1"_s.arg(i)] = {};
    QTest::newRow("51 attributes") << many << false;
    many.criterion.erase(many.criterion.begin());
    QTest::newRow("50 attributes") << many << true;
    FindingCriteria values;
    values.criterion[u"type"_s].equals = QStringList(51, u"x"_s);
    QTest::newRow("51 values") << values << false;
    values.criterion[u"type"_s].equals.removeLast();
    QTest::newRow("50 values") << values << true;
    QTest::newRow("no such attribute") << criteria(R"({"colour":{"eq":["red"]}})") << false;
    QTest::newRow("none") << FindingCriteria() << true;
}

void FindingCriteriaTest::refusesWhatGuardDutyDoesNotTake()
{
    QFETCH(FindingCriteria, asked);
    QFETCH(bool, isTaken);
    QCOMPARE(asked.check().has_value(), isTaken);
}

QTEST_GUILESS_MAIN(FindingCriteriaTest)
#include "tst_findingcriteria.moc"
