// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/revert.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// The workspace of version 0.1 in the test data: 40 accounts, eu-west-1 and us-east-1, three edits.
class TestMigration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void becomesTheNewestSchema();
    void keepsStateAndHistory();
    void oldEditsCanBeTakenBack();
    void readersMigrateNothing();
    void happensOnce();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"old.bucketwatch"_s); }
    static QByteArray bytesOf(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigration::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/workspaces/schema1.bucketwatch"_s, path()));
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
}

QByteArray TestMigration::bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestMigration::becomesTheNewestSchema()
{
    QCOMPARE(*checkWorkspaceHeader(path()), 1U);
    QVERIFY(Workspace::open(path()));
    QCOMPARE(*checkWorkspaceHeader(path()), 1U); // not before it could be read
    QVERIFY((*Workspace::open(path()))->read());
    QCOMPARE(*checkWorkspaceHeader(path()), WorkspaceSchemaVersion);
}

void TestMigration::keepsStateAndHistory()
{
    const QString copy = m_folder->filePath(u"reader.bucketwatch"_s);
    QVERIFY(QFile::copy(path(), copy));
    const auto owner = Workspace::open(path());
    const auto content = (*owner)->read();
    QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
    const OrganizationView &view = content->organization;
    QCOMPARE(view.accounts->rows.size(), 41U); // and the administrator
    QCOMPARE(view.regions.size(), 2U);
    static const OrganizationSettings untouched; // as a temporary GCC 14 takes it for uninitialized under the sanitizer
    QCOMPARE(view.settings, untouched);
    QCOMPARE(content->keySeed.size(), 32);
    QCOMPARE(content->history.edits.size(), 3U);
    int detectors = 0;
    for (const auto &region : view.regions) {
        QVERIFY(region->isLoaded);
        QCOMPARE(region->administrator, std::optional(AccountId(412887530196)));
        for (const Detector &detector : region->detectors) {
            detectors += detector.exists() ? 1 : 0;
            for (const Feature feature : allFeatures()) { // what is on has a trial that began then
                QCOMPARE(detector.trialStartedAt(feature), detector.isEnabled(feature) ? detector.updatedAt(feature) : 0);
                QVERIFY(!detector.exists() || detector.updatedAt(feature) != 0);
            }
        }
    }
    QVERIFY(detectors > 70);
}

void TestMigration::oldEditsCanBeTakenBack()
{
    const auto workspace = Workspace::open(path());
    auto content = (*workspace)->read();
    const PatchSource patchOf
        = [&](EditNumber number) { return (*workspace)->readPatch(number, *content->organization.accounts); };
    OrganizationView view = content->organization;
    History history = content->history;
    while (const auto edit = history.undoable()) {
        const auto plan = planRevert(view, history, edit->number, patchOf);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QVERIFY(!plan->patch.isEmpty());
        const Timestamp now(std::chrono::seconds(1'800'000'000));
        const OrganizationView after = patched(view, plan->patch, now);
        const Edit undo {
            {history.edits.back().number + 1, now, {AccountId(412887530196), Door::Window}, u"Undo"_s, edit->number, 0},
            plan->patch};
        QVERIFY((*workspace)->commit(view, after, undo));
        view = after;
        history.append(undo.summary);
    }
    content = (*workspace)->read();
    QVERIFY(!content->history.undoable());
    for (std::size_t i = 0; i < view.regions.size(); ++i)
        QCOMPARE(content->organization.regions[i]->detectors, view.regions[i]->detectors);
}

void TestMigration::readersMigrateNothing()
{
    const QByteArray before = bytesOf(path());
    const auto lock = WorkspaceLock::acquire(path());
    QVERIFY(lock);
    const auto reader = Workspace::open(path());
    QVERIFY(reader);
    QVERIFY(!(*reader)->readOnlyReason().isEmpty());
    const auto content = (*reader)->read();
    QVERIFY(content);
    QCOMPARE(content->organization.accounts->rows.size(), 41U);
    QVERIFY(!(*reader)->readPatch(1, *content->organization.accounts)->isEmpty());
    QCOMPARE(bytesOf(path()), before);
}

void TestMigration::happensOnce()
{
    const auto keys = (*Workspace::open(path()))->read()->keySeed;
    const auto again = (*Workspace::open(path()))->read();
    QCOMPARE(again->keySeed, keys);
    QVERIFY(!(*Workspace::open(path()))->readPatch(1, *again->organization.accounts)->isEmpty());
}

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
