// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "organization/effect.h"
#include "organization/generator.h"
#include "workspace/demoworkspace.h"
#include "workspace/newworkspace.h"
#include "workspace/rowcodec.h"
#include "workspace/schema.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsBackWhatWasWritten();
    void rowsComeBackFromTheirBytes();
    void headerNamesTheFormat();
    void storesStateAndEditTogether();
    void twoRunsWriteTheSameContent();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void leavesDamagedFilesAsTheyAre_data();
    void leavesDamagedFilesAsTheyAre();
    void saysWhenThereIsNoFile();
    void newFilesDoNotReplaceOldOnesUnasked();
    void newFilesDoNotReplaceOpenOnes();
    void aFailedNewFileLeavesNothingBehind();
    void lockGoesWithTheObject();
    void lockFollowsSymbolicLinks();
    void writeProtectedFilesAreReadOnly();
    void foldersThatCannotBeWrittenCanBeRead();
    void demoIsMadeOnce();

private:
    [[nodiscard]] QString path(const QString &name = u"test.bucketwatch"_s) const { return m_folder->filePath(name); }
    static QByteArray bytesOf(const QString &file);
    static bool same(const OrganizationView &one, const OrganizationView &other);

    std::unique_ptr<QTemporaryDir> m_folder;
    OrganizationView m_demo = generateOrganization(demoOptions());
};

void TestWorkspace::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeNewWorkspace(path(), m_demo, Overwrite::No));
}

QByteArray TestWorkspace::bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool TestWorkspace::same(const OrganizationView &one, const OrganizationView &other)
{
    const auto equal = [](const auto &left, const auto &right) {
        return left->region == right->region && left->administrator == right->administrator
            && left->configuration == right->configuration && left->members == right->members
            && left->detectors == right->detectors && left->offersS3Protection == right->offersS3Protection;
    };
    return one.name == other.name && one.managementAccount == other.managementAccount
        && one.accounts->rows == other.accounts->rows && std::ranges::equal(one.regions, other.regions, equal);
}

void TestWorkspace::readsBackWhatWasWritten()
{
    const auto workspace = Workspace::open(path());
    QVERIFY(workspace);
    QCOMPARE((*workspace)->readOnlyReason(), QString());
    const auto content = (*workspace)->read();
    QVERIFY(content);
    QVERIFY(same(content->organization, m_demo));
    QVERIFY(content->history.edits.empty());
}

void TestWorkspace::rowsComeBackFromTheirBytes()
{
    const RegionView &region = *m_demo.regions[0];
    RegionView read;
    QVERIFY(decodeRows(encodeRows(region, 0), read));
    QCOMPARE(read.members, region.members);
    QCOMPARE(read.detectors, region.detectors);
    const QByteArray bytes = encodeRows(region, 0);
    for (const qsizetype length : {qsizetype(0), qsizetype(1), bytes.size() / 2, bytes.size() - 1}) {
        RegionView broken;
        QVERIFY(!decodeRows(bytes.first(length), broken));
    }
    QVERIFY(bytes.size() < RowsPerPiece * 80);
}

void TestWorkspace::headerNamesTheFormat()
{
    const QByteArray bytes = bytesOf(path());
    QCOMPARE(bytes.sliced(68, 4), QByteArray("BwGD"));
    QCOMPARE(bytes.sliced(60, 4), QByteArray("\0\0\0\1", 4));
    const auto database = Database::open(path(), Database::Mode::ReadOnly);
    auto mode = database->run(u"PRAGMA journal_mode"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toString(), u"wal"_s);
}

void TestWorkspace::storesStateAndEditTogether()
{
    const Region region = m_demo.regions[0]->region;
    const AccountId administrator = *m_demo.regions[0]->administrator;
    Edit edit {{1, Timestamp(std::chrono::milliseconds(1234)), {administrator, Door::Http}, u"Do it"_s, 0, 0}, {}};
    const auto effect = effectOf(m_demo, administrator, SetAutoEnable {region, {}, {{Feature::S3DataEvents, AutoEnable::All}}});
    edit.patch = effect->patch;
    const OrganizationView after = patched(m_demo, effect->patch, edit.summary.time);
    {
        const auto workspace = Workspace::open(path());
        QVERIFY((*workspace)->commit(after, edit));
        QVERIFY(!(*workspace)->commit(m_demo, edit)); // the same number again: nothing of it is kept
    }
    const auto workspace = Workspace::open(path());
    const auto content = (*workspace)->read();
    QVERIFY(same(content->organization, after));
    QCOMPARE(content->history.edits.size(), 1U);
    QCOMPARE(content->history.edits[0], edit.summary);
    const auto patches = (*workspace)->readPatch(1);
    QVERIFY(patches);
    QCOMPARE(*patches, edit.patch);
    QVERIFY((*workspace)->readPatch(2)->isEmpty());
}

void TestWorkspace::twoRunsWriteTheSameContent()
{
    QVERIFY(writeNewWorkspace(path(u"other.bucketwatch"_s), generateOrganization(demoOptions()), Overwrite::No));
    QCOMPARE(bytesOf(path(u"other.bucketwatch"_s)), bytesOf(path()));
}

void TestWorkspace::refusesWhatIsNoWorkspace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty file") << QByteArray() << u"is not a Bucketwatch workspace"_s;
    QTest::newRow("text") << QByteArray(1000, 'x') << u"is not a Bucketwatch workspace"_s;
    QByteArray sqlite = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    QTest::newRow("another program's database") << sqlite << u"is not a Bucketwatch workspace"_s;
    sqlite.replace(68, 4, "BwGD");
    sqlite.replace(60, 4, QByteArray("\0\0\0\2", 4));
    QTest::newRow("newer version") << sqlite << u"newer version"_s;
}

void TestWorkspace::refusesWhatIsNoWorkspace()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QString name = path(u"foreign.bucketwatch"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
    const auto refused = Workspace::open(name);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY2(refused.error().message.contains(words), qPrintable(refused.error().message));
    QCOMPARE(bytesOf(name), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
}

void TestWorkspace::leavesDamagedFilesAsTheyAre_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("cut");
    QTest::newRow("cut in half") << 40000 << true;
    QTest::newRow("cut after the header") << 120 << true;
    QTest::newRow("garbage in the table of contents") << 200 << false;
    QTest::newRow("garbage in the middle") << 30000 << false;
}

void TestWorkspace::leavesDamagedFilesAsTheyAre()
{
    QFETCH(const int, from);
    QFETCH(const bool, cut);
    QByteArray bytes = bytesOf(path());
    QVERIFY(bytes.size() > from + 20000);
    bytes = cut ? bytes.first(from) : bytes.replace(from, 20000, QByteArray(20000, '\xa5'));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size());
    file.close();
    const auto workspace = Workspace::open(path());
    const auto content = workspace ? (*workspace)->read() : Result<WorkspaceContent>(std::unexpected(workspace.error()));
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::Storage);
    QCOMPARE(bytesOf(path()), bytes);
}

void TestWorkspace::saysWhenThereIsNoFile()
{
    const auto refused = Workspace::open(path(u"nothing"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
    QVERIFY(!QFile::exists(path(u"nothing"_s)));
}

void TestWorkspace::newFilesDoNotReplaceOldOnesUnasked()
{
    const QByteArray before = bytesOf(path());
    GeneratorOptions options = demoOptions();
    options.accounts = 20;
    const auto refused = writeNewWorkspace(path(), generateOrganization(options), Overwrite::No);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(writeNewWorkspace(path(), generateOrganization(options), Overwrite::Yes));
    QCOMPARE((*Workspace::open(path()))->read()->organization.accounts->rows.size(), 21U);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {u"test.bucketwatch"_s});
}

void TestWorkspace::newFilesDoNotReplaceOpenOnes()
{
    const auto workspace = Workspace::open(path());
    const auto refused = writeNewWorkspace(path(), m_demo, Overwrite::Yes);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY((*workspace)->read());
}

void TestWorkspace::aFailedNewFileLeavesNothingBehind()
{
    const auto refused = writeNewWorkspace(path(u"no/such/folder.bucketwatch"_s), m_demo, Overwrite::No);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList {u"test.bucketwatch"_s});
}

void TestWorkspace::lockGoesWithTheObject()
{
    auto first = Workspace::open(path());
    const auto second = Workspace::open(path());
    QVERIFY((*first)->readOnlyReason().isEmpty());
    QVERIFY((*second)->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())));
    first->reset();
    QVERIFY((*Workspace::open(path()))->readOnlyReason().isEmpty());
}

void TestWorkspace::lockFollowsSymbolicLinks()
{
    QVERIFY(QFile::link(path(), path(u"link.bucketwatch"_s)));
    const auto first = Workspace::open(path());
    const auto second = Workspace::open(path(u"link.bucketwatch"_s));
    QVERIFY(!(*second)->readOnlyReason().isEmpty());
    QCOMPARE((*second)->path(), (*first)->path());
}

void TestWorkspace::writeProtectedFilesAreReadOnly()
{
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    if (QFileInfo(path()).isWritable())
        QSKIP("This user may write everything.");
    const auto workspace = Workspace::open(path());
    QVERIFY(workspace);
    QVERIFY((*workspace)->readOnlyReason().contains(u"write-protected"_s));
    QVERIFY((*workspace)->read());
}

void TestWorkspace::foldersThatCannotBeWrittenCanBeRead()
{
    const auto database = Database::open(path(), Database::Mode::Immutable);
    QVERIFY(database);
    QVERIFY(readContent(*database));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"test.bucketwatch"_s});
    QVERIFY(!database->run(u"DELETE FROM account"_s));
}

void TestWorkspace::demoIsMadeOnce()
{
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    QCOMPARE(demoWorkspacePath(), m_folder->filePath(u"data/bucketwatch/demo.bucketwatch"_s));
    QCOMPARE(ensureDemoWorkspace(), Result<QString>(demoWorkspacePath()));
    QCOMPARE(bytesOf(demoWorkspacePath()), bytesOf(path()));
    QVERIFY(
        writeNewWorkspace(demoWorkspacePath(), generateOrganization({u"mine"_s, 5, demoOptions().regions, 1}), Overwrite::Yes));
    QVERIFY(ensureDemoWorkspace());
    QCOMPARE((*Workspace::open(demoWorkspacePath()))->read()->organization.name, u"mine"_s);
    qunsetenv("XDG_DATA_HOME");
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
