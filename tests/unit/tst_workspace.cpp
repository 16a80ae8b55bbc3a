// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "organization/effect.h"
#include "organization/generator.h"
#include "workspace/database.h"
#include "workspace/demoworkspace.h"
#include "workspace/newworkspace.h"
#include "workspace/regionpieces.h"
#include "workspace/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtEndian>

#include <unistd.h>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsBackWhatWasWritten();
    void piecesComeBackFromTheirBytes();
    void piecesOfNothingTakeNoRoom();
    void settingsInvitationsAndTagsComeBack();
    void largeOrganizationsAreReadRegionByRegion();
    void joinedAccountsAreKept();
    void headerNamesTheFormat();
    void whoWritesWaitsForTheDisk();
    void whoWaitsForTheLockWaitsTwoSeconds();
    void storesStateAndEditTogether();
    void twoRunsWriteTheSameContentButForTheKeys();
    void savesACopyAndGoesOnThere();
    void plansAreKeptByNameAndCopied();
    void aFileOfAnOlderReleaseGetsPlans();
    void savesNoCopyOverAWorkspaceThatIsOpen();
    void aCopyThatCannotBeWrittenChangesNothing();
    void refusesWhatIsNoWorkspace_data();
    void refusesWhatIsNoWorkspace();
    void leavesDamagedFilesAsTheyAre_data();
    void leavesDamagedFilesAsTheyAre();
    void damagedPiecesAreLeftAsTheyAre();
    void aNewerLogIsLeftAsItIs();
    void saysWhenThereIsNoFile();
    void newFilesDoNotReplaceOldOnesUnasked();
    void newFilesDoNotReplaceOpenOnes();
    void aFailedNewFileLeavesNothingBehind();
    void lockGoesWithTheObject();
    void waitsForAnOwnerThatGoes();
    void lockFollowsSymbolicLinks();
    void aFileWithOtherNamesIsReadOnly();
    void aRemovedLockIsNoticed();
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

void TestWorkspace::piecesComeBackFromTheirBytes()
{
    const RegionView &region = *m_demo.regions[0];
    RegionView read;
    read.resize(region.members.size());
    for (const PieceKind kind : allPieceKinds()) {
        const QByteArray bytes = encodePiece(region, kind, 0);
        QVERIFY2(bytes.isEmpty() || decodePiece(bytes, kind, 0, read), qPrintable(nameOf(kind)));
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            RegionView broken;
            broken.resize(region.members.size());
            QVERIFY(!decodePiece(QByteArrayView(bytes).first(length), kind, 0, broken));
        }
    }
    QCOMPARE(read.members, region.members);
    QCOMPARE(read.detectors, region.detectors);
    QVERIFY(
        !decodePiece(encodePiece(region, PieceKind::Membership, 0), PieceKind::Membership, 1, read)); // rows that are not there
}

void TestWorkspace::piecesOfNothingTakeNoRoom()
{
    RegionView region;
    region.resize(3000);
    for (const PieceKind kind : allPieceKinds())
        QVERIFY(encodePiece(region, kind, 0).isEmpty());
    region.detectors.edit(2999).status = DetectorStatus::Enabled;
    QVERIFY(encodePiece(region, PieceKind::Detectors, 1).isEmpty());
    const QByteArray bytes = encodePiece(region, PieceKind::Detectors, 2);
    QVERIFY(!bytes.isEmpty());
    RegionView read;
    read.resize(3000);
    QVERIFY(decodePiece(bytes, PieceKind::Detectors, 2, read));
    QVERIFY(read.detectors.isBlank(2047) && !read.detectors.isBlank(2999));
    QCOMPARE(read.detectors, region.detectors);
}

void TestWorkspace::settingsInvitationsAndTagsComeBack()
{
    OrganizationView view = m_demo;
    view.settings.time.offset = std::chrono::hours(30);
    view.settings.propagation = Propagation::Delayed;
    view.settings.emailVerification = EmailVerification::Delayed;
    view.settings.delegatedAdministrators = {AccountId(2)};
    view.settings.delegatedSince = {{AccountId(2), Timestamp(std::chrono::hours(490'000))}};
    view.settings.policiesUpdatedAt = Timestamp(std::chrono::hours(495'000));
    view.settings.policies = {{u"p-0123456789"_s, u"all"_s, u"{}"_s, PolicyBlock(), {}, true, {}}};
    auto region = std::make_shared<RegionView>(*view.regions[1]);
    region->invitations[{AccountId(1), AccountId(2)}] = {MemberType::ByInvitation, RelationshipStatus::Invited, {}, {}, true};
    region->tags[AccountId(2)] = {{u"team"_s, u"security"_s}};
    region->pending.edit(7).features[3] = 12345;
    Detector &detector = region->detectors.edit(7);
    detector.setFrequency(PublishingFrequency::OneHour, Timestamp(std::chrono::hours(500'000)));
    detector.set(AdditionalConfiguration::RdsDataRisk, true, Timestamp(std::chrono::hours(400'000)));
    region->detectors.edit(8).remove(); // its trials stay
    view.regions[1] = region;
    QVERIFY(writeNewWorkspace(path(), view, Overwrite::Yes));
    const auto content = (*Workspace::open(path()))->read();
    QVERIFY(same(content->organization, view));
    QCOMPARE(content->organization.settings, view.settings);
    const RegionView &read = *content->organization.regions[1];
    QCOMPARE(read.invitations, region->invitations);
    QCOMPARE(read.tags, region->tags);
    QCOMPARE(read.pending, region->pending);
    QCOMPARE(content->keySeed.size(), 32);
}

void TestWorkspace::largeOrganizationsAreReadRegionByRegion()
{
    GeneratorOptions options = demoOptions();
    options.accounts = 6000;
    const OrganizationView view = generateOrganization(options);
    QVERIFY(writeNewWorkspace(path(), view, Overwrite::Yes));
    const auto workspace = Workspace::open(path());
    const Region first = view.regions[2]->region;
    const auto content = (*workspace)->read(first);
    for (const auto &region : content->organization.regions) {
        QCOMPARE(region->isLoaded, region->region == first);
        QCOMPARE(region->configuration, view.find(region->region)->configuration);
        const auto loaded = (*workspace)->load(content->organization, *region);
        QVERIFY(loaded && (*loaded)->isLoaded);
        QCOMPARE((*loaded)->detectors, view.find(region->region)->detectors);
        QCOMPARE((*loaded)->members, view.find(region->region)->members);
    }
    QVERIFY(same((*workspace)->read()->organization, view));
}

void TestWorkspace::joinedAccountsAreKept()
{
    OrganizationPatch patch;
    for (std::uint64_t i = 1; i <= 1500; ++i)
        patch.accounts.push_back({{AccountId(i), u"joined-%1"_s.arg(i), u"a@b.example"_s, true}, false, true});
    RegionPatch own {m_demo.regions[0]->region, {}, {}};
    own.fields = {{AccountId(1500), fieldOf(Feature::S3DataEvents), 0, 1}, {AccountId(1500), Field::DetectorStatus, 0, 2}};
    patch.regions = {own};
    const Edit edit {{1, Timestamp(std::chrono::seconds(9999)), {AccountId(5), Door::Service}, u"Join"_s, 0, 0}, patch};
    const OrganizationView after = patched(m_demo, patch, edit.summary.time);
    QVERIFY((*Workspace::open(path()))->commit(m_demo, after, edit));
    const auto workspace = Workspace::open(path());
    const auto content = (*workspace)->read();
    QVERIFY(content);
    QVERIFY(same(content->organization, after));
    QCOMPARE(content->history.edits[0], edit.summary);
    QCOMPARE((*workspace)->readPatch(1, *content->organization.accounts), Result<OrganizationPatch>(patch));
}

void TestWorkspace::headerNamesTheFormat()
{
    const QByteArray bytes = bytesOf(path());
    QCOMPARE(bytes.sliced(68, 4), QByteArray("BwGD"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 60), WorkspaceSchemaVersion);
    QVERIFY((*Workspace::open(path()))->read()); // a new file has no log before somebody may write
    const auto database = Database::open(path(), Database::Mode::ReadOnly);
    auto mode = database->run(u"PRAGMA journal_mode"_s);
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toString(), u"wal"_s);
}

void TestWorkspace::whoWritesWaitsForTheDisk()
{
    const auto database = Database::open(path(), Database::Mode::ReadWrite);
    const auto synchronous = [&database] {
        auto query = database->run(u"PRAGMA synchronous"_s);
        return query && query->next() ? query->value(0).toInt() : -1;
    };
    QVERIFY(database->run(u"PRAGMA synchronous = OFF"_s));
    QCOMPARE(synchronous(), 0);
    QVERIFY(prepareForWriting(*database)); // as every workspace does before its first edit: see headerNamesTheFormat()
    QCOMPARE(synchronous(), 2); // FULL
}

void TestWorkspace::whoWaitsForTheLockWaitsTwoSeconds()
{
    QCOMPARE(LockPatience, std::chrono::seconds(2));
}

void TestWorkspace::storesStateAndEditTogether()
{
    const Region region = m_demo.regions[0]->region;
    const AccountId administrator = *m_demo.regions[0]->administrator;
    Edit edit {{1, Timestamp(std::chrono::milliseconds(1234)), {administrator, Door::Http}, u"Do it"_s, 0, 0}, {}};
    const auto effect = effectOf(m_demo, administrator, SetAutoEnable {region, {}, {{Feature::S3DataEvents, AutoEnable::All}}}, {});
    edit.patch = effect->patch;
    const OrganizationView after = patched(m_demo, effect->patch, edit.summary.time);
    {
        const auto workspace = Workspace::open(path());
        QVERIFY((*workspace)->commit(m_demo, after, edit));
        QVERIFY(!(*workspace)->commit(after, m_demo, edit)); // the same number again: nothing of it is kept
    }
    const auto workspace = Workspace::open(path());
    const auto content = (*workspace)->read();
    QVERIFY(same(content->organization, after));
    QCOMPARE(content->history.edits.size(), 1U);
    QCOMPARE(content->history.edits[0], edit.summary);
    const auto patches = (*workspace)->readPatch(1, *m_demo.accounts);
    QVERIFY(patches);
    QCOMPARE(*patches, edit.patch);
    QVERIFY(!(*workspace)->readPatch(2, *m_demo.accounts));
}

void TestWorkspace::twoRunsWriteTheSameContentButForTheKeys()
{
    QVERIFY(writeNewWorkspace(path(u"other.bucketwatch"_s), generateOrganization(demoOptions()), Overwrite::No));
    const auto one = (*Workspace::open(path()))->read();
    const auto other = (*Workspace::open(path(u"other.bucketwatch"_s)))->read();
    QVERIFY(same(one->organization, other->organization));
    QVERIFY(one->keySeed != other->keySeed);
    QCOMPARE(bytesOf(path(u"other.bucketwatch"_s)).size(), bytesOf(path()).size());
}

void TestWorkspace::savesACopyAndGoesOnThere()
{
    const QString other = path(u"copy.bucketwatch"_s);
    const auto workspace = Workspace::open(path());
    OrganizationSettings delayed;
    delayed.propagation = Propagation::Delayed;
    const OrganizationPatch patch {SettingsChange {{}, delayed}, {}, {}};
    const Edit edit {{1, {}, {AccountId(5), Door::Window}, u"Delay"_s, 0, 0}, patch};
    QVERIFY((*workspace)->commit(m_demo, patched(m_demo, patch, {}), edit));
    const auto keys = (*workspace)->read()->keySeed;
    for (int time = 0; time < 2; ++time) { // to a new file, then over it
        const auto copy = (*workspace)->saveAs(other);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
        QCOMPARE((*copy)->path(), other);
        QCOMPARE((*copy)->readOnlyReason(), QString());
        const auto content = (*copy)->read();
        QVERIFY(same(content->organization, m_demo));
        QCOMPARE(content->organization.settings.propagation, Propagation::Delayed);
        QCOMPARE(content->history.edits.size(), 1U);
        QCOMPARE(content->keySeed, keys);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*-new-*"_s}), QStringList());
}

void TestWorkspace::plansAreKeptByNameAndCopied()
{
    const std::map<QString, QByteArray> plans {{u"a"_s, "one"}, {u"it's \"b\""_s, QByteArray("\0two", 4)}};
    {
        const auto workspace = Workspace::open(path());
        QVERIFY((*workspace)->plans()->empty());
        QVERIFY((*workspace)->storePlan(u"a"_s, "zero"));
        QVERIFY((*workspace)->storePlan(u"gone"_s, "x"));
        QVERIFY((*workspace)->storePlan(u"gone"_s, {}));
        for (const auto &[name, bytes] : plans)
            QVERIFY((*workspace)->storePlan(name, bytes));
    }
    const auto again = Workspace::open(path());
    QCOMPARE(*(*again)->plans(), plans);
    QCOMPARE(*(*(*again)->saveAs(path(u"copy.bucketwatch"_s)))->plans(), plans);
}

void TestWorkspace::aFileOfAnOlderReleaseGetsPlans()
{
    const QString old = path(u"old.bucketwatch"_s);
    QVERIFY(QFile::copy(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/workspaces/schema3.bucketwatch"_s, old));
    QVERIFY(QFile::setPermissions(old, QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto workspace = Workspace::open(old);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        QVERIFY((*workspace)->storePlan(u"a"_s, "one"));
    }
    QCOMPARE(*checkWorkspaceHeader(old), WorkspaceSchemaVersion);
    QCOMPARE((*Workspace::open(old))->plans()->size(), 1U);
}

void TestWorkspace::savesNoCopyOverAWorkspaceThatIsOpen()
{
    const QString other = path(u"copy.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(other, m_demo, Overwrite::No));
    const auto owner = Workspace::open(other);
    const QByteArray before = bytesOf(other);
    const auto refused = (*Workspace::open(path()))->saveAs(other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(refused.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    QCOMPARE(bytesOf(other), before);
}

void TestWorkspace::aCopyThatCannotBeWrittenChangesNothing()
{
    const auto workspace = Workspace::open(path());
    const auto refused = (*workspace)->saveAs(path(u"no/such/folder.bucketwatch"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QVERIFY2(refused.error().message.contains(u"folder.bucketwatch"_s), qPrintable(refused.error().message));
    QVERIFY((*workspace)->read());
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
    qToBigEndian(WorkspaceSchemaVersion + 1, sqlite.data() + 60);
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
    const QDateTime modified = QFileInfo(path()).lastModified();
    const auto workspace = Workspace::open(path());
    const auto content = workspace ? (*workspace)->read() : Result<WorkspaceContent>(std::unexpected(workspace.error()));
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::Damaged);
    QCOMPARE(bytesOf(path()), bytes);
    QCOMPARE(QFileInfo(path()).lastModified(), modified);
}

/// SQLite finds nothing wrong with such a file, and it is of an older release.
void TestWorkspace::damagedPiecesAreLeftAsTheyAre()
{
    {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(database->run(u"UPDATE account_piece SET data = CAST(substr(data, 1, 20) || x'a5a5' || substr(data, 23) AS BLOB)"_s));
        QVERIFY(database->run(u"PRAGMA user_version = %1"_s.arg(WorkspaceSchemaVersion - 1)));
    }
    const QByteArray bytes = bytesOf(path());
    {
        const auto workspace = Workspace::open(path());
        const auto content = workspace ? (*workspace)->read() : Result<WorkspaceContent>(std::unexpected(workspace.error()));
        QVERIFY(!content);
        QCOMPARE(content.error().kind, Error::Kind::Damaged);
        QVERIFY(!content.error().detail.isEmpty());
    }
    QCOMPARE(bytesOf(path()), bytes);
    for (const auto &log : {u"-wal"_s, u"-shm"_s})
        QVERIFY2(!QFileInfo::exists(path() + log), qPrintable(log));
}

/// The header of the file itself does not tell what a newer program that was killed left in the log.
void TestWorkspace::aNewerLogIsLeftAsItIs()
{
    const QString copy = path(u"killed.bucketwatch"_s);
    {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY(prepareForWriting(*database));
        QVERIFY(database->run(u"PRAGMA user_version = 99"_s));
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(QFile::copy(path(u"test.bucketwatch-wal"_s), copy + u"-wal"_s));
    }
    const QByteArray bytes = bytesOf(copy);
    const QByteArray log = bytesOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    const auto refused = Workspace::open(copy);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QCOMPARE(bytesOf(copy), bytes);
    QCOMPARE(bytesOf(copy + u"-wal"_s), log);
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

void TestWorkspace::waitsForAnOwnerThatGoes()
{
    auto owner = Workspace::open(path());
    QVERIFY(owner);
    const std::unique_ptr<QThread> other(QThread::create([this] {
        const auto late = Workspace::open(path(), std::chrono::seconds(20));
        QVERIFY(late);
        QCOMPARE((*late)->readOnlyReason(), QString());
    }));
    other->start();
    QVERIFY(!other->wait(50));
    owner->reset();
    QVERIFY(other->wait(20'000));
}

void TestWorkspace::lockFollowsSymbolicLinks()
{
    QVERIFY(QFile::link(path(), path(u"link.bucketwatch"_s)));
    const auto first = Workspace::open(path());
    const auto second = Workspace::open(path(u"link.bucketwatch"_s));
    QVERIFY(!(*second)->readOnlyReason().isEmpty());
    QCOMPARE((*second)->path(), (*first)->path());
}

void TestWorkspace::aFileWithOtherNamesIsReadOnly()
{
    const QString other = path(u"other.bucketwatch"_s);
    QCOMPARE(::link(QFile::encodeName(path()).constData(), QFile::encodeName(other).constData()), 0);
    const QByteArray bytes = bytesOf(path());
    for (const QString &name : {path(), other}) {
        const auto workspace = Workspace::open(name);
        QVERIFY(workspace);
        QVERIFY((*workspace)->readOnlyReason().contains(u"other names"_s));
        QVERIFY((*workspace)->read());
        const auto refused = (*workspace)->storePlan(u"Autumn"_s, "plan");
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, (*workspace)->readOnlyReason());
    }
    QCOMPARE(bytesOf(path()), bytes);
    QVERIFY(QFile::remove(other));
    QCOMPARE((*Workspace::open(path()))->readOnlyReason(), QString());
}

void TestWorkspace::aRemovedLockIsNoticed()
{
    const auto first = Workspace::open(path());
    QVERIFY((*first)->read());
    QVERIFY(QFile::remove(path(u"test.bucketwatch.lock"_s)));
    const auto refused = (*first)->storePlan(u"Autumn"_s, "plan");
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    const auto second = Workspace::open(path());
    QCOMPARE((*second)->readOnlyReason(), QString());
    QVERIFY((*second)->read());
    QVERIFY((*second)->storePlan(u"Autumn"_s, "plan"));
    QVERIFY(!(*first)->storePlan(u"Winter"_s, "plan")); // the lock there now is the other's
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
    QVERIFY(!database->run(u"DELETE FROM region"_s));
}

void TestWorkspace::demoIsMadeOnce()
{
    qputenv("XDG_DATA_HOME", m_folder->filePath(u"data"_s).toUtf8());
    QCOMPARE(demoWorkspacePath(), m_folder->filePath(u"data/bucketwatch/demo.bucketwatch"_s));
    QCOMPARE(ensureDemoWorkspace(), Result<QString>(demoWorkspacePath()));
    QVERIFY(same((*Workspace::open(demoWorkspacePath()))->read()->organization, m_demo));
    QVERIFY(
        writeNewWorkspace(demoWorkspacePath(), generateOrganization({u"mine"_s, 5, demoOptions().regions, 1}), Overwrite::Yes));
    QVERIFY(ensureDemoWorkspace());
    QCOMPARE((*Workspace::open(demoWorkspacePath()))->read()->organization.name, u"mine"_s);
    qunsetenv("XDG_DATA_HOME");
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
