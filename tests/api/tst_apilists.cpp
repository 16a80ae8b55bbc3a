// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changecalls.h"
#include "guardduty/listcalls.h"
#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(bucketwatch::ListKind)

namespace {

QString operation(QLatin1StringView verb, ListKind kind)
{
    return verb + wordsOf(kind).resource + (verb == "List"_L1 ? "s"_L1 : ""_L1);
}

QJsonObject input(const QString &name = u"feed"_s, bool activate = false)
{
    return {{u"name"_s, name}, {u"format"_s, u"OTX_CSV"_s}, {u"location"_s, u"s3://lists/feed.csv"_s}, {u"activate"_s, activate}};
}

} // namespace

/// The operations on lists of every kind.
class TestApiLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void listsAreMadeReadChangedAndDeleted_data() { kinds(); }
    void listsAreMadeReadChangedAndDeleted();
    void newerKindsTellMore();
    void pagesFollowOneAnother();
    void requestsAreRefused_data();
    void requestsAreRefused();
    void membersManageNone_data() { kinds(); }
    void membersManageNone();
    void aKindDoesNotSeeAnother();
    void changesBecomeTheirCalls_data() { kinds(); }
    void changesBecomeTheirCalls();

private:
    static void kinds()
    {
        QTest::addColumn<ListKind>("kind");
        for (const ListKind kind : AllListKinds)
            QTest::newRow(wordsOf(kind).resource.data()) << kind;
    }
};

void TestApiLists::listsAreMadeReadChangedAndDeleted()
{
    QFETCH(ListKind, kind);
    const ListWords &words = wordsOf(kind);
    MemoryHost host(anOrganization().build());
    QJsonObject wanted = input();
    wanted.insert(u"tags"_s, QJsonObject {{u"team"_s, u"red"_s}});
    wanted.insert(u"expectedBucketOwner"_s, Active.toString());
    const QString id = host.answer(operation("Create"_L1, kind), wanted)[words.id].toString();
    QCOMPARE(id.size(), 32);
    QCOMPARE(host.answer(operation("List"_L1, kind)), (QJsonObject {{words.ids, QJsonArray {id}}}));
    const QJsonObject one {{words.pathId, id}};
    QJsonObject list = host.answer(operation("Get"_L1, kind), one);
    QCOMPARE(list["name"_L1].toString(), u"feed"_s);
    QCOMPARE(list["format"_L1].toString(), u"OTX_CSV"_s);
    QCOMPARE(list["location"_L1].toString(), u"s3://lists/feed.csv"_s);
    QCOMPARE(list["status"_L1].toString(), u"INACTIVE"_s);
    QCOMPARE(list["expectedBucketOwner"_L1].toString(), Active.toString());
    QCOMPARE(list["tags"_L1].toObject(), (QJsonObject {{u"team"_s, u"red"_s}}));
    QJsonObject update = one;
    update.insert(u"name"_s, u"other"_s);
    update.insert(u"activate"_s, true);
    QCOMPARE(host.answer(operation("Update"_L1, kind), update), QJsonObject());
    list = host.answer(operation("Get"_L1, kind), one);
    QCOMPARE(list["name"_L1].toString(), u"other"_s);
    QCOMPARE(list["status"_L1].toString(), u"ACTIVATING"_s); // nobody has read the file
    QCOMPARE(host.answer(operation("Delete"_L1, kind), one), QJsonObject());
    QCOMPARE(host.answer(operation("List"_L1, kind))[words.ids].toArray(), QJsonArray());
    QCOMPARE(host.edits, 3);
}

void TestApiLists::newerKindsTellMore()
{
    MemoryHost host(anOrganization().build());
    for (const ListKind kind : AllListKinds) {
        const QString id = host.answer(operation("Create"_L1, kind), input())[wordsOf(kind).id].toString();
        host.edit([&](RegionView &region) {
            const auto own = region.lists.find(Admin);
            if (own != region.lists.end())
                own->second[std::size_t(listIndex(own->second, id))].problem = {ListProblem::Kind::BadLine, 7, 5, u"x"_s, {}};
        });
        const QJsonObject list = host.answer(operation("Get"_L1, kind), {{wordsOf(kind).pathId, id}});
        QCOMPARE(list.contains("createdAt"_L1), holdsDomains(kind));
        QCOMPARE(list.contains("updatedAt"_L1), holdsDomains(kind));
        QCOMPARE(list.contains("errorDetails"_L1), holdsDomains(kind));
    }
}

void TestApiLists::pagesFollowOneAnother()
{
    MemoryHost host(anOrganization().build());
    QJsonArray made;
    for (int i = 0; i < 6; ++i) {
        made.append(host.answer(u"CreateThreatIntelSet"_s, input(u"list %1"_s.arg(i)))["threatIntelSetId"_L1]);
        host.time += std::chrono::minutes(1);
    }
    QJsonArray read;
    QJsonObject ask {{u"maxResults"_s, 4}};
    for (int pages = 0; pages < 2; ++pages) {
        const QJsonObject page = host.answer(u"ListThreatIntelSets"_s, ask);
        for (const QJsonValue id : page["threatIntelSetIds"_L1].toArray())
            read.append(id);
        ask.insert(u"nextToken"_s, page["nextToken"_L1]);
        QCOMPARE(page.contains("nextToken"_L1), pages == 0);
    }
    QCOMPARE(read, made);
}

void TestApiLists::requestsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("wanted");
    QTest::addColumn<QString>("message");
    const QString missing = u"The request is rejected since no such resource found."_s;
    const auto without = [](QLatin1StringView member) {
        QJsonObject rest = input();
        rest.remove(member);
        return rest;
    };
    const auto with = [](QLatin1StringView member, const QJsonValue &value) {
        QJsonObject all = input();
        all.insert(member, value);
        return all;
    };
    for (const ListKind kind : AllListKinds) {
        const QString create = operation("Create"_L1, kind);
        for (const auto member : {"name"_L1, "format"_L1, "location"_L1, "activate"_L1})
            QTest::newRow(qPrintable(create + " without "_L1 + member)) << create << without(member) << texts::Invalid;
        QTest::newRow(qPrintable(create + " of an unknown format"_L1)) << create << with("format"_L1, u"CSV"_s) << texts::Invalid;
        QTest::newRow(qPrintable(create + " with a long name"_L1))
            << create << with("name"_L1, QString(301, u'x')) << texts::Invalid;
        QTest::newRow(qPrintable(create + " with a reserved tag"_L1))
            << create << with("tags"_L1, QJsonObject {{u"aws:x"_s, u"y"_s}}) << texts::Invalid;
        for (const auto verb : {"Get"_L1, "Update"_L1, "Delete"_L1})
            QTest::newRow(qPrintable(operation(verb, kind)))
                << operation(verb, kind) << QJsonObject {{wordsOf(kind).pathId, u"none"_s}} << missing;
        QTest::newRow(qPrintable(operation("List"_L1, kind)))
            << operation("List"_L1, kind) << QJsonObject {{u"nextToken"_s, u"made up"_s}} << texts::Invalid;
    }
}

void TestApiLists::requestsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, wanted);
    QFETCH(QString, message);
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(name, wanted), message);
    QCOMPARE(host.edits, 0);
}

void TestApiLists::membersManageNone()
{
    QFETCH(ListKind, kind);
    MemoryHost host(anOrganization().build());
    const QString id = host.answer(operation("Create"_L1, kind), input())[wordsOf(kind).id].toString();
    const QJsonObject one {{wordsOf(kind).pathId, id}};
    QVERIFY(host.refusal(operation("Create"_L1, kind), input(), Active).contains("is a member"_L1));
    QVERIFY(!host.refusal(operation("Update"_L1, kind), one, Active).isEmpty());
    QVERIFY(!host.refusal(operation("Delete"_L1, kind), one, Active).isEmpty());
    QVERIFY(!host.refusal(operation("Get"_L1, kind), one, Active).isEmpty());
    QCOMPARE(host.answer(operation("List"_L1, kind), {}, Active)[wordsOf(kind).ids].toArray(), QJsonArray());
    QCOMPARE(host.edits, 1);
}

void TestApiLists::aKindDoesNotSeeAnother()
{
    MemoryHost host(anOrganization().build());
    const QString id = host.answer(u"CreateIPSet"_s, input())["ipSetId"_L1].toString();
    QVERIFY(!host.refusal(u"GetThreatIntelSet"_s, {{u"ThreatIntelSetId"_s, id}}).isEmpty());
    QVERIFY(!host.refusal(u"DeleteTrustedEntitySet"_s, {{u"TrustedEntitySetId"_s, id}}).isEmpty());
    QCOMPARE(host.answer(u"ListThreatIntelSets"_s)["threatIntelSetIds"_L1].toArray(), QJsonArray());
    QVERIFY(host.refusal(u"CreateIPSet"_s, input()).contains("maximum number of trusted IP sets (1)"_L1));
}

void TestApiLists::changesBecomeTheirCalls()
{
    QFETCH(ListKind, kind);
    MemoryHost host(anOrganization().build());
    DetectionList list;
    list.kind = kind;
    list.name = u"feed"_s;
    list.format = ListFormat::AlienVault;
    list.location = u"s3://lists/feed.csv"_s;
    list.expectedBucketOwner = Active;
    list.tags = {{u"team"_s, u"red"_s}};
    UpdateList update {Ireland, kind, u"one"_s};
    update.name = u"other"_s;
    update.location = u"/lists/feed.csv"_s;
    update.activate = false;
    update.expectedBucketOwner = Active;
    for (const Change &change :
        std::vector<Change> {CreateList {Ireland, list, true}, update, DeleteList {Ireland, kind, u"one"_s}}) {
        const auto calls = callsFor(*host.organization(), Admin, change);
        QCOMPARE(calls.size(), std::size_t(1));
        const ApiReply checked = OperationTable::builtIn().check(calls[0].operation, calls[0].input);
        QVERIFY2(checked, qPrintable(calls[0].operation));
        const auto back = changesFrom({calls[0].operation, Ireland, *checked});
        QVERIFY(back && back->size() == 1);
        QVERIFY2(back->front() == change, qPrintable(calls[0].operation));
    }
}

QTEST_GUILESS_MAIN(TestApiLists)
#include "tst_apilists.moc"
