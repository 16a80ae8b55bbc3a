// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/listeffects.h"

#include "support/editjournal.h"
#include "workspace/database.h"
#include "workspace/newworkspace.h"
#include "workspace/regionpieces.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ListReading good(int count = 2)
{
    return {{QByteArray("198.51.100.1\n198.51.100.2\n"), count, QString(64, u'a')}, {}};
}

ListReading bad()
{
    return {{}, {ListProblem::Kind::BadLine, 4, 2, u"one\ntwo\nthree"_s, {}}};
}

CreateList create(
    ListKind kind = ListKind::ThreatIp, std::optional<ListReading> reading = good(), const QString &name = u"list"_s)
{
    DetectionList list;
    list.kind = kind;
    list.name = name;
    list.format = ListFormat::Stix;
    list.location = u"s3://lists/one.txt"_s;
    list.expectedBucketOwner = Active;
    list.tags = {{u"team"_s, u"red"_s}};
    return {ireland(), list, reading.has_value(), std::move(reading)};
}

class Journal : public EditJournal {
public:
    [[nodiscard]] DetectionLists lists(AccountId account = Admin) const
    {
        const auto own = organization.region().lists.find(account);
        return own == organization.region().lists.end() ? DetectionLists() : own->second;
    }
    [[nodiscard]] UpdateList update() const { return {ireland(), lists().front().kind, lists().front().id}; }
};

} // namespace

/// The rules of lists, their bytes and their place in a workspace.
class TestListRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aListIsMadeAndActivated_data();
    void aListIsMadeAndActivated();
    void limitsAreKept_data();
    void limitsAreKept();
    void onlyTheAdministratorManagesLists();
    void membersUseTheListsOfTheirAdministrator();
    void wrongValuesAreRefused();
    void aBadFileKeepsTheLastGoodEntries();
    void anInactiveListWithABadFileStaysOutOfForce();
    void aMoveReadsTheFileOnlyOfAListInUse_data();
    void aMoveReadsTheFileOnlyOfAListInUse();
    void nothingNewIsNoEdit();
    void aDisabledDetectorTakesItsListsAlong();
    void everyEditIsTakenBack();
    void onlyWhoMayTakesBack();
    void piecesComeBackAndAreRefusedInParts();
    void workspacesKeepLists();
    void filesOfTheVersionBeforeAreOpened();
};

void TestListRules::aListIsMadeAndActivated_data()
{
    QTest::addColumn<CreateList>("change");
    QTest::addColumn<ListStatus>("status");
    QTest::addColumn<bool>("isInForce");
    QTest::addColumn<int>("entries");
    CreateList unread = create(ListKind::ThreatIp, {});
    QTest::newRow("not activated") << unread << ListStatus::Inactive << false << 0;
    unread.activate = true;
    QTest::newRow("not read yet") << unread << ListStatus::Activating << false << 0;
    QTest::newRow("good") << create() << ListStatus::Active << true << 2;
    QTest::newRow("bad") << create(ListKind::ThreatIp, bad()) << ListStatus::Error << false << 0;
}

void TestListRules::aListIsMadeAndActivated()
{
    QFETCH(CreateList, change);
    Journal journal;
    QVERIFY2(journal.change(Admin, change), qPrintable(journal.message));
    const DetectionList list = journal.lists().at(0);
    QCOMPARE(list.name, u"list"_s);
    QCOMPARE(list.format, ListFormat::Stix);
    QCOMPARE(list.id.size(), 32);
    QCOMPARE(list.createdAt, journal.organization.now);
    QCOMPARE(list.expectedBucketOwner, std::optional(Active));
    QTEST(list.status, "status");
    QTEST(list.isInForce, "isInForce");
    QTEST(list.entries.count, "entries");
}

void TestListRules::limitsAreKept_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<int>("most");
    QTest::addColumn<QString>("message");
    const QString words = u"The request is rejected because the current account has reached the maximum number of %1."_s;
    QTest::newRow("trusted addresses") << ListKind::TrustedIp << 1 << words.arg("trusted IP sets (1)"_L1);
    QTest::newRow("threat addresses") << ListKind::ThreatIp << 6 << words.arg("threat intelligence sets (6)"_L1);
    QTest::newRow("trusted entities") << ListKind::TrustedEntity << 1 << words.arg("trusted entity sets (1)"_L1);
    QTest::newRow("threat entities") << ListKind::ThreatEntity << 6 << words.arg("threat entity sets (6)"_L1);
}

void TestListRules::limitsAreKept()
{
    QFETCH(ListKind, kind);
    QFETCH(int, most);
    Journal journal;
    for (int i = 0; i < most; ++i)
        QVERIFY2(journal.change(Admin, create(kind)), qPrintable(journal.message));
    QVERIFY(!journal.change(Admin, create(kind)));
    QTEST(journal.message, "message");
    std::set<QString> ids;
    for (const DetectionList &list : journal.lists())
        ids.insert(list.id);
    QCOMPARE(ids.size(), std::size_t(most));
    QVERIFY(journal.change(Admin, DeleteList {ireland(), kind, journal.lists().front().id}));
    QVERIFY(journal.change(Admin, create(kind)));
    QVERIFY(journal.change(Standalone, create(kind))); // an account of its own
}

void TestListRules::onlyTheAdministratorManagesLists()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    QVERIFY(!journal.change(Active, create()));
    QVERIFY(journal.message.contains("is a member"_L1));
    QVERIFY(!journal.change(Active, DeleteList {ireland(), ListKind::ThreatIp, journal.lists().front().id}));
    QVERIFY(!journal.change(Standalone, DeleteList {ireland(), ListKind::ThreatIp, journal.lists().front().id}));
    QVERIFY(journal.message.contains("no such resource"_L1));
    QVERIFY(!journal.change(Bare, create()));
    QVERIFY(journal.message.contains("not owned"_L1));
}

void TestListRules::membersUseTheListsOfTheirAdministrator()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    QVERIFY(journal.change(Standalone, create(ListKind::TrustedIp)));
    const auto lists
        = [&journal](AccountId account) { return listsFor(journal.organization.view, journal.organization.region(), account); };
    QCOMPARE(lists(Active), journal.lists(Admin));
    QCOMPARE(lists(Admin), journal.lists(Admin));
    QCOMPARE(lists(Standalone), journal.lists(Standalone));
    QVERIFY(lists(Bare).empty());
}

void TestListRules::wrongValuesAreRefused()
{
    Journal journal;
    QVERIFY(!journal.change(Admin, create(ListKind::ThreatIp, good(), QString())));
    QVERIFY(!journal.change(Admin, create(ListKind::ThreatIp, good(), QString(301, u'x'))));
    CreateList nowhere = create();
    nowhere.list.location.clear();
    QVERIFY(!journal.change(Admin, nowhere));
    QVERIFY(journal.change(Admin, create()));
    UpdateList update = journal.update();
    update.name = QString();
    QVERIFY(!journal.change(Admin, update));
    UpdateList another = journal.update();
    another.kind = ListKind::TrustedIp;
    another.activate = false;
    QVERIFY(!journal.change(Admin, another));
    QVERIFY(journal.message.contains("no such resource"_L1));
}

void TestListRules::aBadFileKeepsTheLastGoodEntries()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    journal.organization.now = When + 1h;
    UpdateList update = journal.update();
    update.activate = true;
    update.reading = bad();
    QVERIFY(journal.change(Admin, update));
    DetectionList list = journal.lists().front();
    QCOMPARE(list.status, ListStatus::Error);
    QCOMPARE(list.problem, bad().problem);
    QVERIFY(list.isInForce);
    QCOMPARE(list.entries, good().entries);
    QCOMPARE(list.updatedAt, When + 1h);
    update.reading = good(1);
    QVERIFY(journal.change(Admin, update));
    list = journal.lists().front();
    QCOMPARE(list.status, ListStatus::Active);
    QVERIFY(!list.problem.exists());
    QCOMPARE(list.entries.count, 1);
}

void TestListRules::anInactiveListWithABadFileStaysOutOfForce()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    UpdateList update = journal.update();
    update.activate = false;
    QVERIFY(journal.change(Admin, update));
    QCOMPARE(journal.lists().front().status, ListStatus::Inactive);
    QVERIFY(!journal.lists().front().isInForce);
    update.activate = true;
    update.reading = bad();
    QVERIFY(journal.change(Admin, update));
    QVERIFY(!journal.lists().front().isInForce);
    QCOMPARE(journal.lists().front().status, ListStatus::Error);
}

void TestListRules::aMoveReadsTheFileOnlyOfAListInUse_data()
{
    QTest::addColumn<ListStatus>("status");
    QTest::addColumn<bool>("isInForce");
    QTest::addColumn<bool>("needs");
    QTest::newRow("active") << ListStatus::Active << true << true;
    QTest::newRow("activating") << ListStatus::Activating << false << true;
    QTest::newRow("error, older entries in use") << ListStatus::Error << true << true;
    QTest::newRow("error") << ListStatus::Error << false << false;
    QTest::newRow("inactive") << ListStatus::Inactive << false << false;
}

void TestListRules::aMoveReadsTheFileOnlyOfAListInUse()
{
    QFETCH(ListStatus, status);
    QFETCH(bool, isInForce);
    QFETCH(bool, needs);
    DetectionList list = create().list;
    list.status = status;
    list.isInForce = isInForce;
    UpdateList move {ireland(), list.kind, {}};
    move.location = u"s3://lists/two.txt"_s;
    QCOMPARE(needsReading(list, move), needs);
    move.location = list.location;
    QVERIFY(!needsReading(list, move));
    move.activate = true;
    QVERIFY(needsReading(list, move));
    move.activate = false;
    QVERIFY(!needsReading(list, move));
}

void TestListRules::nothingNewIsNoEdit()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    UpdateList same = journal.update();
    QVERIFY(!journal.change(Admin, same));
    same.name = u"list"_s;
    same.activate = true;
    same.reading = good();
    QVERIFY(!journal.change(Admin, same));
    QVERIFY2(journal.message.isEmpty(), qPrintable(journal.message));
}

void TestListRules::aDisabledDetectorTakesItsListsAlong()
{
    Journal journal;
    QVERIFY(journal.change(Standalone, create()));
    QVERIFY(journal.change(Admin, create()));
    const DetectionLists before = journal.lists(Standalone);
    const EditNumber gone = journal.change(Standalone, DeleteDetector {ireland()});
    QVERIFY(gone);
    QVERIFY(journal.lists(Standalone).empty() && !journal.lists(Admin).empty());
    QVERIFY2(journal.revert(gone, Standalone), qPrintable(journal.message));
    QCOMPARE(journal.lists(Standalone), before);
}

void TestListRules::everyEditIsTakenBack()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    journal.organization.now = When + 1h;
    QVERIFY(journal.change(Admin, create(ListKind::TrustedEntity)));
    UpdateList rename = journal.update();
    rename.name = u"another"_s;
    UpdateList off = journal.update();
    off.activate = false;
    UpdateList broken = journal.update();
    broken.activate = true;
    broken.reading = bad();
    const std::vector<Change> changes {
        create(ListKind::ThreatEntity), rename, off, broken, DeleteList {ireland(), rename.kind, rename.id}};
    for (const Change &change : changes) {
        const DetectionLists before = journal.lists();
        const EditNumber edit = journal.change(Admin, change);
        QVERIFY2(edit, qPrintable(journal.message));
        const DetectionLists after = journal.lists();
        QVERIFY(before != after);
        const EditNumber undo = journal.revert(edit, Admin);
        QVERIFY2(undo, qPrintable(journal.message));
        QCOMPARE(journal.lists(), before);
        const EditNumber redo = journal.revert(undo, Admin);
        QVERIFY2(redo, qPrintable(journal.message));
        QCOMPARE(journal.lists(), after);
        QVERIFY(journal.revert(redo, Admin));
    }
}

void TestListRules::onlyWhoMayTakesBack()
{
    Journal journal;
    const EditNumber made = journal.change(Admin, create());
    QVERIFY(!journal.revert(made, Active));
    QVERIFY(journal.message.contains(Admin.toString()));
    UpdateList off = journal.update();
    off.activate = false;
    const EditNumber later = journal.change(Admin, off);
    QVERIFY(!journal.revert(made, Admin));
    QVERIFY(journal.message.contains("Edit 2"_L1));
    QVERIFY(journal.revert(later, Admin));
    QVERIFY(journal.revert(made, Admin));
    QVERIFY(journal.lists().empty());
}

void TestListRules::piecesComeBackAndAreRefusedInParts()
{
    Journal journal;
    QVERIFY(journal.change(Admin, create()));
    QVERIFY(journal.change(Admin, create(ListKind::TrustedIp, bad())));
    const QByteArray bytes = encodePiece(journal.organization.region(), PieceKind::Lists, 0);
    QVERIFY(!bytes.isEmpty() && !nameOf(PieceKind::Lists).isEmpty());
    RegionView read;
    QVERIFY(decodePiece(bytes, PieceKind::Lists, 0, read));
    QVERIFY(read.lists == journal.organization.region().lists);
    QCOMPARE(encodePiece(read, PieceKind::Lists, 0), bytes);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        RegionView broken;
        QVERIFY(!decodePiece(QByteArrayView(bytes).first(length), PieceKind::Lists, 0, broken));
    }
    QVERIFY(encodePiece(RegionView(), PieceKind::Lists, 0).isEmpty());
}

void TestListRules::workspacesKeepLists()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"lists.bucketwatch"_s);
    Journal journal;
    QVERIFY(writeNewWorkspace(path, journal.organization.view, Overwrite::No));
    const auto workspace = Workspace::open(path);
    const auto store = [&](AccountId caller, const Change &change) {
        const OrganizationView before = journal.organization.view;
        const EditNumber number = journal.change(caller, change);
        QVERIFY2(number, qPrintable(journal.message));
        QVERIFY((*workspace)->commit(before, journal.organization.view, {journal.history.edits.back(), journal.patches[number]}));
        const auto content = (*workspace)->read();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QVERIFY(content->organization.find(ireland())->lists == journal.organization.region().lists);
        QVERIFY((*workspace)->readPatch(number, *content->organization.accounts) == journal.patches[number]);
    };
    store(Admin, create());
    store(Standalone, create(ListKind::TrustedEntity, bad()));
    UpdateList off = journal.update();
    off.activate = false;
    store(Admin, off);
    store(Standalone, DeleteDetector {ireland()});
    store(Admin, DeleteList {ireland(), off.kind, off.id});
}

/// A workspace of version 3, which knew no lists: a small organization and two edits.
void TestListRules::filesOfTheVersionBeforeAreOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.bucketwatch"_s);
    QVERIFY(QFile::copy(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/workspaces/schema3.bucketwatch"_s, path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    QCOMPARE(*checkWorkspaceHeader(path), 3U);
    {
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        const auto content = (*workspace)->read();
        QVERIFY(content);
        QVERIFY(content->organization.find(ireland()));
        QVERIFY(content->organization.find(ireland())->lists.empty());
        QCOMPARE(content->history.edits.size(), std::size_t(2));
        for (const EditSummary &edit : content->history.edits)
            QVERIFY((*workspace)->readPatch(edit.number, *content->organization.accounts));
    }
    QCOMPARE(*checkWorkspaceHeader(path), WorkspaceSchemaVersion);
}

QTEST_GUILESS_MAIN(TestListRules)
#include "tst_listrules.moc"
