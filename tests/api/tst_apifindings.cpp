// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/samplefindings.h"
#include "guardduty/changecalls.h"
#include "support/memoryhost.h"

#include <QJsonDocument>

#include <set>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QJsonObject findingIds(const QJsonArray &ids, const QJsonObject &more = {})
{
    QJsonObject input = more;
    input.insert(u"findingIds"_s, ids);
    return input;
}

QString sampleOf(AccountId account, QStringView type = u"Discovery:S3/AnomalousBehavior")
{
    return sampleId(*findFindingType(type), account, Ireland.id()).toString();
}

/// Samples of two members, the administrator and a standalone account, an hour apart.
MemoryHost hostWithFindings()
{
    MemoryHost host(anOrganization().build());
    for (const AccountId account : {Active, ActiveToo, Admin, Standalone}) {
        if (!host.answer(u"CreateSampleFindings"_s, {}, account).isEmpty())
            qFatal("no samples");
        host.time += std::chrono::hours(1);
    }
    return host;
}

} // namespace

/// The operations on findings and filters.
class TestApiFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everybodySeesTheirs();
    void criteriaAndOrderAreFollowed_data();
    void criteriaAndOrderAreFollowed();
    void pagesFollowOneAnother();
    void listsAreRefused_data();
    void listsAreRefused();
    void documentsAreThoseOfTheWire();
    void findingsAreArchivedAndRated();
    void samplesCanBeOfSomeTypes();
    void statisticsAreGrouped_data();
    void statisticsAreGrouped();
    void statisticsNeedOneQuestion_data();
    void statisticsNeedOneQuestion();
    void filtersAreMadeChangedAndDeleted();
    void suppressionRulesTakeEffect();
    void filtersAreRefused_data();
    void filtersAreRefused();
    void changesBecomeTheirCalls();
};

void TestApiFindings::everybodySeesTheirs()
{
    MemoryHost host = hostWithFindings();
    const auto accounts = [&host](AccountId caller) {
        std::set<QString> seen;
        QJsonObject input {{u"maxResults"_s, 50}};
        do {
            const QJsonObject page = host.answer(u"ListFindings"_s, input, caller);
            for (const QJsonValue finding :
                host.answer(u"GetFindings"_s, findingIds(page["findingIds"_L1].toArray()), caller)["findings"_L1].toArray())
                seen.insert(finding["accountId"_L1].toString());
            input.insert(u"nextToken"_s, page["nextToken"_L1]);
        } while (input["nextToken"_L1].isString());
        return seen;
    };
    QCOMPARE(accounts(Admin), (std::set {Admin.toString(), Active.toString(), ActiveToo.toString()}));
    QCOMPARE(accounts(Active), std::set {Active.toString()});
    QCOMPARE(accounts(Standalone), std::set {Standalone.toString()});
    QCOMPARE(accounts(Removed), std::set<QString>());
    const QJsonArray others {sampleOf(ActiveToo), sampleOf(Standalone)};
    QCOMPARE(host.answer(u"GetFindings"_s, findingIds(others), Active)["findings"_L1].toArray(), QJsonArray());
}

void TestApiFindings::criteriaAndOrderAreFollowed_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("attribute"); ///< of what is listed, in its order
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *input, const QString &attribute, const QStringList &expected) {
        QTest::newRow(name) << QByteArray(input) << attribute << expected;
    };
    row("newest first", R"({"findingCriteria":{"criterion":{"type":{"eq":["Discovery:S3/TorIPCaller"]}}}})", u"accountId"_s,
        {Admin.toString(), ActiveToo.toString(), Active.toString()});
    row("by account", R"({"findingCriteria":{"criterion":{"type":{"eq":["Discovery:S3/TorIPCaller"]}}},
        "sortCriteria":{"attributeName":"accountId","orderBy":"ASC"}})",
        u"accountId"_s, {Active.toString(), ActiveToo.toString(), Admin.toString()});
    row("one account, by severity", R"({"findingCriteria":{"criterion":{"accountId":{"eq":["111122223333"]},"severity":{"gte":5},
        "type":{"neq":["Exfiltration:S3/AnomalousBehavior","Exfiltration:S3/MaliciousIPCaller"]},
        "resource.s3BucketDetails.name":{"equals":["bucketName"]},"service.action.awsApiCallAction.api":{"eq":["PutBucketAcl"]}}},
        "sortCriteria":{"attributeName":"severity","orderBy":"DESC"}})",
        u"type"_s, {u"Policy:S3/BucketPublicAccessGranted"_s});
    row("by type, downwards",
        R"({"findingCriteria":{"criterion":{"accountId":{"eq":["111122223333"]},"severity":{"eq":["4","5","6"]}}},
        "sortCriteria":{"attributeName":"type","orderBy":"DESC"}})",
        u"type"_s,
        {u"PenTest:S3/PentooLinux"_s, u"PenTest:S3/ParrotLinux"_s, u"PenTest:S3/KaliLinux"_s,
            u"Impact:S3/AnomalousBehavior.Write"_s, u"Discovery:S3/TorIPCaller"_s});
    row("nothing", R"({"findingCriteria":{"criterion":{"service.archived":{"eq":["true"]}}}})", u"type"_s, {});
}

void TestApiFindings::criteriaAndOrderAreFollowed()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, attribute);
    QFETCH(QStringList, expected);
    MemoryHost host = hostWithFindings();
    const QJsonArray ids = host.answer(u"ListFindings"_s, json(input.constData()))["findingIds"_L1].toArray();
    const QJsonArray findings = host.answer(u"GetFindings"_s, findingIds(ids))["findings"_L1].toArray();
    QStringList actual;
    for (const QJsonValue finding : findings)
        actual.append(finding[attribute].toString());
    QCOMPARE(actual, expected);
}

void TestApiFindings::pagesFollowOneAnother()
{
    MemoryHost host = hostWithFindings();
    const QJsonObject first = host.answer(u"ListFindings"_s, {{u"maxResults"_s, 40}});
    QCOMPARE(first["findingIds"_L1].toArray().size(), 40);
    const QJsonObject second = host.answer(u"ListFindings"_s, {{u"maxResults"_s, 40}, {u"nextToken"_s, first["nextToken"_L1]}});
    std::set<QString> all;
    for (const QJsonObject &page : {first, second}) {
        for (const QJsonValue id : page["findingIds"_L1].toArray())
            all.insert(id.toString());
    }
    QCOMPARE(all.size(), 3 * findingTypes().size());
    QVERIFY(!second.contains("nextToken"_L1));
    const QJsonObject other = json(R"({"criterion":{"severity":{"gte":1}}})");
    QCOMPARE(host.refusal(u"ListFindings"_s, {{u"findingCriteria"_s, other}, {u"nextToken"_s, first["nextToken"_L1]}}),
        texts::Invalid);
}

void TestApiFindings::listsAreRefused_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("unknown attribute") << QByteArray(R"({"findingCriteria":{"criterion":{"colour":{"eq":["red"]}}}})");
    QTest::newRow("pattern") << QByteArray(R"({"findingCriteria":{"criterion":{"type":{"matches":["*"]}}}})");
    QTest::newRow("unknown order") << QByteArray(R"({"sortCriteria":{"attributeName":"colour"}})");
    QTest::newRow("neither up nor down") << QByteArray(R"({"sortCriteria":{"attributeName":"type","orderBy":"UP"}})");
    QTest::newRow("too many a page") << QByteArray(R"({"maxResults":51})");
}

void TestApiFindings::listsAreRefused()
{
    QFETCH(QByteArray, input);
    QCOMPARE(hostWithFindings().refusal(u"ListFindings"_s, json(input.constData())), texts::Invalid);
}

void TestApiFindings::documentsAreThoseOfTheWire()
{
    MemoryHost host = hostWithFindings();
    const QJsonArray ids {sampleOf(ActiveToo), u"not an id"_s, sampleOf(Active), sampleOf(Active)};
    const QJsonArray findings = host.answer(u"GetFindings"_s, findingIds(ids))["findings"_L1].toArray();
    QCOMPARE(findings.size(), 2);
    const QJsonObject finding = findings[1].toObject();
    const QString detector = host.detectorOf(Active).id.toString();
    QCOMPARE(finding["id"_L1].toString(), sampleOf(Active));
    QCOMPARE(finding["arn"_L1].toString(),
        detectorArn(Ireland, Active, host.detectorOf(Active).id) + "/finding/"_L1 + sampleOf(Active));
    QCOMPARE(finding["service"_L1]["detectorId"_L1].toString(), detector);
    QCOMPARE(finding["updatedAt"_L1].toString(), toIsoString(Now));
    QCOMPARE(finding["service"_L1]["archived"_L1], QJsonValue(false));
    const QJsonObject up {{u"attributeName"_s, u"accountId"_s}, {u"orderBy"_s, u"ASC"_s}};
    const QJsonArray sorted = host.answer(u"GetFindings"_s, findingIds(ids, {{u"sortCriteria"_s, up}}))["findings"_L1].toArray();
    QCOMPARE(sorted[0]["accountId"_L1].toString(), Active.toString());
}

void TestApiFindings::findingsAreArchivedAndRated()
{
    MemoryHost host = hostWithFindings();
    const auto service = [&host](AccountId account) {
        return host.answer(u"GetFindings"_s, findingIds({sampleOf(account)}), account)["findings"_L1][0]["service"_L1].toObject();
    };
    const QJsonArray ids {sampleOf(Active), sampleOf(Standalone), u"unknown"_s};
    QCOMPARE(host.answer(u"ArchiveFindings"_s, findingIds(ids)), QJsonObject());
    QVERIFY(service(Active)["archived"_L1].toBool());
    QVERIFY(!service(Standalone)["archived"_L1].toBool());
    QCOMPARE(host.answer(u"UnarchiveFindings"_s, findingIds(ids)), QJsonObject());
    QVERIFY(!service(Active)["archived"_L1].toBool());
    const EditNumber edits = host.edits;
    QCOMPARE(host.answer(u"UnarchiveFindings"_s, findingIds(ids)), QJsonObject());
    QCOMPARE(host.edits, edits);
    QVERIFY(host.refusal(u"ArchiveFindings"_s, findingIds(ids), Active).contains(Admin.toString()));
    const QJsonObject rating {{u"feedback"_s, u"NOT_USEFUL"_s}, {u"comments"_s, u"A drill."_s}};
    QCOMPARE(host.answer(u"UpdateFindingsFeedback"_s, findingIds(ids, rating)), QJsonObject());
    QCOMPARE(service(Active)["userFeedback"_L1].toString(), u"NOT_USEFUL"_s);
    QVERIFY(!service(Standalone).contains("userFeedback"_L1));
    QCOMPARE(host.refusal(u"UpdateFindingsFeedback"_s, findingIds(ids, {{u"feedback"_s, u"PERHAPS"_s}})), texts::Invalid);
}

void TestApiFindings::samplesCanBeOfSomeTypes()
{
    MemoryHost host(anOrganization().build());
    const QJsonArray types {u"PenTest:S3/KaliLinux"_s, u"Policy:S3/BucketAnonymousAccessGranted"_s};
    QCOMPARE(host.answer(u"CreateSampleFindings"_s, {{u"findingTypes"_s, types}}), QJsonObject());
    QCOMPARE(host.answer(u"ListFindings"_s)["findingIds"_L1].toArray().size(), 2);
    QCOMPARE(host.answer(u"CreateSampleFindings"_s), QJsonObject());
    QCOMPARE(host.answer(u"ListFindings"_s)["findingIds"_L1].toArray().size(), qsizetype(findingTypes().size()));
    const QJsonValue count = host.answer(
        u"GetFindings"_s, findingIds({sampleOf(Admin, u"PenTest:S3/KaliLinux")}))["findings"_L1][0]["service"_L1]["count"_L1];
    QCOMPARE(count, QJsonValue(2));
    QCOMPARE(host.refusal(u"CreateSampleFindings"_s, {{u"findingTypes"_s, QJsonArray {u"Nothing"_s}}}), texts::Invalid);
}

void TestApiFindings::statisticsAreGrouped_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("first"); ///< what the first group has
    QTest::addColumn<int>("groups");
    const auto row = [](const char *input, const char *first, int groups) {
        QTest::newRow(input) << QByteArray(input) << QByteArray(first) << groups;
    };
    row(R"({"groupBy":"ACCOUNT"})", R"({"totalFindings":21})", 3);
    row(R"({"groupBy":"ACCOUNT","findingCriteria":{"criterion":{"accountId":{"eq":["111122223333"]}}}})",
        R"({"accountId":"111122223333","totalFindings":21})", 1);
    row(R"({"groupBy":"FINDING_TYPE","maxResults":4})", R"({"totalFindings":3})", 4);
    row(R"({"groupBy":"FINDING_TYPE"})", R"({"totalFindings":3})", 21);
    row(R"({"groupBy":"SEVERITY"})", R"({"severity":9,"totalFindings":3})", 4);
    row(R"({"groupBy":"SEVERITY","orderBy":"ASC"})", R"({"severity":2,"totalFindings":12})", 4);
    row(R"({"groupBy":"DATE"})", R"({"severity":2,"totalFindings":12})", 4);
    row(R"({"groupBy":"RESOURCE"})", R"({"resourceId":"bucketName","totalFindings":20})", 6);
}

void TestApiFindings::statisticsAreGrouped()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, first);
    QFETCH(int, groups);
    MemoryHost host = hostWithFindings();
    const QJsonObject statistics
        = host.answer(u"GetFindingsStatistics"_s, json(input.constData()))["findingStatistics"_L1].toObject();
    QCOMPARE(statistics.size(), 1);
    const QJsonArray list = statistics.begin().value().toArray();
    QCOMPARE(list.size(), groups);
    const QJsonObject expected = json(first.constData());
    for (auto member = expected.begin(); member != expected.end(); ++member)
        QCOMPARE(list[0][member.key()], member.value());
    QVERIFY(list[0]["lastGeneratedAt"_L1].toInteger() >= toEpochSeconds(Now));
}

void TestApiFindings::statisticsNeedOneQuestion_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("none") << QByteArray("{}");
    QTest::newRow("both") << QByteArray(R"({"findingStatisticTypes":["COUNT_BY_SEVERITY"],"groupBy":"DATE"})");
    QTest::newRow("older with a limit") << QByteArray(R"({"findingStatisticTypes":["COUNT_BY_SEVERITY"],"maxResults":5})");
    QTest::newRow("too many") << QByteArray(R"({"groupBy":"DATE","maxResults":101})");
    QTest::newRow("by colour") << QByteArray(R"({"groupBy":"COLOUR"})");
}

void TestApiFindings::statisticsNeedOneQuestion()
{
    QFETCH(QByteArray, input);
    MemoryHost host = hostWithFindings();
    QCOMPARE(host.refusal(u"GetFindingsStatistics"_s, json(input.constData())), texts::Invalid);
    const QJsonObject older = host.answer(u"GetFindingsStatistics"_s, json(R"({"findingStatisticTypes":["COUNT_BY_SEVERITY"]})"));
    QCOMPARE(older["findingStatistics"_L1]["countBySeverity"_L1]["9.0"_L1].toInt(), 3);
}

void TestApiFindings::filtersAreMadeChangedAndDeleted()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject criteria = json(R"({"criterion":{"severity":{"gte":7},"type":{"matches":["*S3*"]}}})");
    const auto made = [&](const QString &name, const QJsonObject &more = {}) {
        QJsonObject input = more;
        input.insert(u"name"_s, name);
        input.insert(u"findingCriteria"_s, criteria);
        return host.answer(u"CreateFilter"_s, input)["name"_L1].toString();
    };
    const auto names = [&host] { return host.answer(u"ListFilters"_s)["filterNames"_L1].toArray(); };
    QCOMPARE(
        made(u"high"_s, {{u"description"_s, u"What matters"_s}, {u"tags"_s, QJsonObject {{u"team"_s, u"red"_s}}}}), u"high"_s);
    QCOMPARE(made(u"first"_s, {{u"rank"_s, 1}, {u"action"_s, u"ARCHIVE"_s}}), u"first"_s);
    QCOMPARE(names(), (QJsonArray {u"first"_s, u"high"_s}));
    QJsonObject filter = host.answer(u"GetFilter"_s, {{u"FilterName"_s, u"high"_s}});
    QCOMPARE(filter["rank"_L1].toInt(), 2);
    QCOMPARE(filter["action"_L1].toString(), u"NOOP"_s);
    QCOMPARE(filter["description"_L1].toString(), u"What matters"_s);
    QCOMPARE(filter["tags"_L1].toObject(), (QJsonObject {{u"team"_s, u"red"_s}}));
    QCOMPARE(filter["createdAt"_L1].toInteger(), toEpochSeconds(Now));
    QCOMPARE(criteriaFromJson(filter["findingCriteria"_L1].toObject()), criteriaFromJson(criteria));
    host.time += std::chrono::hours(1);
    const QJsonObject update {{u"FilterName"_s, u"high"_s}, {u"rank"_s, 1}, {u"description"_s, u""_s}};
    QCOMPARE(host.answer(u"UpdateFilter"_s, update)["name"_L1].toString(), u"high"_s);
    filter = host.answer(u"GetFilter"_s, {{u"FilterName"_s, u"high"_s}});
    QCOMPARE(filter["rank"_L1].toInt(), 1);
    QCOMPARE(filter["version"_L1].toInt(), 2);
    QCOMPARE(filter["description"_L1].toString(), QString());
    QCOMPARE(filter["updatedAt"_L1].toInteger(), toEpochSeconds(host.time));
    QCOMPARE(criteriaFromJson(filter["findingCriteria"_L1].toObject()), criteriaFromJson(criteria));
    const QJsonObject page = host.answer(u"ListFilters"_s, {{u"maxResults"_s, 1}});
    QCOMPARE(page["filterNames"_L1].toArray(), QJsonArray {u"high"_s});
    QCOMPARE(host.answer(u"ListFilters"_s, {{u"nextToken"_s, page["nextToken"_L1]}})["filterNames"_L1].toArray(),
        QJsonArray {u"first"_s});
    QCOMPARE(host.answer(u"DeleteFilter"_s, {{u"FilterName"_s, u"high"_s}}), QJsonObject());
    QCOMPARE(names(), QJsonArray {u"first"_s});
    QCOMPARE(host.answer(u"ListFilters"_s, {}, Active)["filterNames"_L1].toArray(), QJsonArray());
}

void TestApiFindings::suppressionRulesTakeEffect()
{
    MemoryHost host(anOrganization().build());
    const QJsonObject criteria = json(R"({"criterion":{"severity":{"eq":["1","2","3"]}}})");
    QCOMPARE(host.answer(u"CreateFilter"_s,
                 {{u"name"_s, u"quiet"_s}, {u"action"_s, u"ARCHIVE"_s}, {u"findingCriteria"_s, criteria}})["name"_L1],
        u"quiet"_s);
    QCOMPARE(host.answer(u"CreateSampleFindings"_s, {}, Active), QJsonObject());
    const auto archived = [&host](const char *value) {
        const QJsonObject wanted {{u"service.archived"_s, QJsonObject {{u"eq"_s, QJsonArray {QString::fromLatin1(value)}}}}};
        return host.answer(u"ListFindings"_s, {{u"findingCriteria"_s, QJsonObject {{u"criterion"_s, wanted}}}})["findingIds"_L1]
            .toArray()
            .size();
    };
    QCOMPARE(archived("true"), 4);
    QCOMPARE(archived("false"), 17);
}

void TestApiFindings::filtersAreRefused_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("message");
    const QString missing = u"The request is rejected since no such resource found."_s;
    const auto create = [](const char *name, const char *input) {
        QTest::newRow(name) << u"CreateFilter"_s << QByteArray(input) << texts::Invalid;
    };
    create("short name", R"({"name":"ab","findingCriteria":{"criterion":{"severity":{"gte":7}}}})");
    create("name with a space", R"({"name":"a b","findingCriteria":{"criterion":{"severity":{"gte":7}}}})");
    create("no criteria", R"({"name":"abc"})");
    create("empty criteria", R"({"name":"abc","findingCriteria":{}})");
    create("rank", R"({"name":"abc","rank":101,"findingCriteria":{"criterion":{"severity":{"gte":7}}}})");
    create("action", R"({"name":"abc","action":"DELETE","findingCriteria":{"criterion":{"severity":{"gte":7}}}})");
    QTest::newRow("six patterns") << u"CreateFilter"_s
                                  << QByteArray(R"({"name":"abc","findingCriteria":{"criterion":{"type":{"matches":["a","b","c","d","e","f"]}}}})")
                                  << u"The request failed because the length provided for the matches array was 6. Max allowed length is 5."_s;
    for (const auto &operation : {u"GetFilter"_s, u"UpdateFilter"_s, u"DeleteFilter"_s})
        QTest::newRow(qPrintable(operation)) << operation << QByteArray(R"({"FilterName":"none"})") << missing;
}

void TestApiFindings::filtersAreRefused()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, input);
    QFETCH(QString, message);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(operation, json(input.constData())), message);
    QCOMPARE(host.edits, 0);
}

void TestApiFindings::changesBecomeTheirCalls()
{
    MemoryHost host = hostWithFindings();
    std::vector<FindingId> ids;
    for (std::uint64_t i = 0; i < 51; ++i)
        ids.push_back({i, i});
    FindingFilter filter;
    filter.name = u"quiet"_s;
    filter.action = FilterAction::Archive;
    filter.criteria.criterion[u"type"_s].equals = {u"PenTest:S3/KaliLinux"_s};
    filter.tags = {{u"team"_s, u"red"_s}};
    const std::vector<std::pair<Change, std::size_t>> changes {
        {ArchiveFindings {Ireland, ids, true}, 2},
        {ArchiveFindings {Ireland, ids, false}, 2},
        {RateFindings {Ireland, {ids[0]}, FindingFeedback::NotUseful}, 1},
        {CreateSampleFindings {Ireland, {}}, 1},
        {CreateSampleFindings {Ireland, {u"PenTest:S3/KaliLinux"_s}}, 1},
        {CreateFilter {Ireland, filter, 3}, 1},
        {UpdateFilter {Ireland, u"quiet"_s, u"text"_s, FilterAction::Noop, 2, filter.criteria}, 1},
        {DeleteFilter {Ireland, u"quiet"_s}, 1},
    };
    for (const auto &[change, count] : changes) {
        const auto calls = callsFor(*host.organization(), Admin, change);
        QCOMPARE(calls.size(), count);
        const ApiReply checked = OperationTable::builtIn().check(calls[0].operation, calls[0].input);
        QVERIFY2(checked, qPrintable(calls[0].operation));
        const auto back = changesFrom({calls[0].operation, Ireland, *checked});
        QVERIFY(back && back->size() == 1);
        if (count == 1)
            QVERIFY2(back->front() == change, qPrintable(calls[0].operation));
    }
}

QTEST_GUILESS_MAIN(TestApiFindings)
#include "tst_apifindings.moc"
