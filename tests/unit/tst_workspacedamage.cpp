// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/generator.h"
#include "workspace/newworkspace.h"
#include "workspace/regionpieces.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int Edits = 6;
const QString SessionArn = u"arn:aws:sts::000000000005:assumed-role/Audit/me"_s;

/// Everything that a program would read of a workspace.
struct Everything {
    OrganizationView view;
    History history;
    QByteArray keySeed;
    std::vector<OrganizationPatch> patches;
    std::map<QString, QByteArray> plans;

    [[nodiscard]] bool isSameAs(const Everything &other) const;
};

bool isSameRegion(const RegionView &one, const RegionView &other)
{
    if (one.region != other.region || one.administrator != other.administrator || one.offersS3Protection != other.offersS3Protection
        || one.configuration != other.configuration)
        return false;
    return std::ranges::all_of(allPieceKinds(), [&](PieceKind kind) {
        const std::size_t pieces = piecesOf(one, kind);
        if (piecesOf(other, kind) != pieces)
            return false;
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            if (encodePiece(one, kind, piece) != encodePiece(other, kind, piece))
                return false;
        }
        return true;
    });
}

bool Everything::isSameAs(const Everything &other) const
{
    return view.name == other.view.name && view.managementAccount == other.view.managementAccount
        && view.settings == other.view.settings && view.accounts->rows == other.view.accounts->rows && keySeed == other.keySeed
        && history.edits == other.history.edits && patches == other.patches && plans == other.plans
        && std::ranges::equal(view.regions, other.view.regions,
            [](const auto &one, const auto &second) { return isSameRegion(*one, *second); });
}

Result<Everything> readEverything(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    auto content = (*workspace)->read();
    if (!content)
        return std::unexpected(content.error());
    Everything all {std::move(content->organization), std::move(content->history), content->keySeed, {}, {}};
    for (const EditSummary &edit : all.history.edits) {
        auto patch = (*workspace)->readPatch(edit.number, *all.view.accounts);
        if (!patch)
            return std::unexpected(patch.error());
        all.patches.push_back(*std::move(patch));
    }
    auto plans = (*workspace)->plans();
    if (!plans)
        return std::unexpected(plans.error());
    all.plans = *std::move(plans);
    return all;
}

} // namespace

/// Damage that SQLite does not see. What opens must be what was stored.
class TestWorkspaceDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void otherRowsAreNoticed_data();
    void otherRowsAreNoticed();
    void aBitIsNoticedOrMakesNoDifference_data();
    void aBitIsNoticedOrMakesNoDifference();
    void rowsOfOlderReleasesAreRead_data();
    void rowsOfOlderReleasesAreRead();

private:
    [[nodiscard]] QString path(const QString &name = u"test.bucketwatch"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWorkspaceDamage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    GeneratorOptions options = demoOptions();
    options.accounts = 1030; // two pieces
    options.regions.resize(2);
    OrganizationView view = generateOrganization(options);
    QVERIFY(writeNewWorkspace(path(), view, Overwrite::No));
    const auto workspace = Workspace::open(path());
    for (int number = 1; number <= Edits; ++number) {
        const Timestamp now(std::chrono::seconds(1'800'000'000 + number));
        Edit edit {{number, now, {AccountId(5), Door::Http, number % 2 == 0 ? SessionArn : QString()},
                       u"Turn over number %1"_s.arg(number), number == 6 ? 2 : 0, 0},
            {}};
        for (const auto &region : view.regions) {
            RegionPatch patch {region->region, {}, {}};
            for (int row = 0; row < 20; ++row) {
                const std::uint32_t before = valueOf(*region, row, fieldOf(Feature::S3DataEvents));
                patch.fields.push_back({view.accounts->rows[std::size_t(row)].id, fieldOf(Feature::S3DataEvents), before, 1 - before});
            }
            edit.patch.regions.push_back(patch);
        }
        const OrganizationView after = patched(view, edit.patch, now);
        QVERIFY((*workspace)->commit(view, after, edit));
        view = after;
    }
    QVERIFY((*workspace)->storePlan(u"Autumn"_s, "what a plan is made of"));
}

void TestWorkspaceDamage::otherRowsAreNoticed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("name of the organization") << u"UPDATE organization SET name = 'Helden'"_s;
    QTest::newRow("management account") << u"UPDATE organization SET management_account = management_account + 1"_s;
    QTest::newRow("key seed") << u"UPDATE organization SET key_seed = randomblob(32)"_s;
    QTest::newRow("piece of accounts under another number") << u"UPDATE account_piece SET piece = 7 WHERE piece = 1"_s;
    QTest::newRow("Region under another name") << u"UPDATE region SET id = 'us-west-2' WHERE id = 'us-east-1'"_s;
    QTest::newRow("piece of another kind") << u"UPDATE region_piece SET kind = 200 WHERE kind = 16 AND piece = 1"_s;
    QTest::newRow("two pieces exchanged")
        << u"UPDATE region_piece SET data = (SELECT data FROM region_piece other WHERE other.region = region_piece.region AND "
           "other.kind = region_piece.kind AND other.piece = 1) WHERE kind = 1 AND piece = 0"_s;
    QTest::newRow("piece of another Region")
        << u"UPDATE region_piece SET data = (SELECT data FROM region_piece other WHERE other.region <> region_piece.region AND "
           "other.kind = region_piece.kind AND other.piece = region_piece.piece) WHERE kind = 16 AND piece = 0"_s;
    QTest::newRow("no piece any more") << u"DELETE FROM region_piece WHERE kind = 16 AND piece = 1"_s;
    QTest::newRow("no edit any more") << u"PRAGMA foreign_keys = OFF; DELETE FROM edit WHERE number = 3"_s;
    QTest::newRow("number of an edit") << u"UPDATE edit SET number = 99 WHERE number = 6"_s;
    QTest::newRow("time of an edit") << u"UPDATE edit SET time = time + 1 WHERE number = 4"_s;
    QTest::newRow("account of an edit") << u"UPDATE edit SET account = account + 1 WHERE number = 4"_s;
    QTest::newRow("door of an edit") << u"UPDATE edit SET door = 0 WHERE number = 4"_s;
    QTest::newRow("title of an edit") << u"UPDATE edit SET title = 'Turn over number 5' WHERE number = 4"_s;
    QTest::newRow("what an edit took back") << u"UPDATE edit SET reverts = 3 WHERE number = 6"_s;
    QTest::newRow("session of an edit") << u"UPDATE edit SET session = '' WHERE number = 4"_s;
    QTest::newRow("patch of another edit") << u"UPDATE edit_patch SET edit = 99 WHERE edit = 4"_s;
    QTest::newRow("patch of another Region") << u"UPDATE edit_patch SET region = 'us-west-2' WHERE edit = 4 AND region = 'us-east-1'"_s;
    QTest::newRow("no patch any more") << u"DELETE FROM edit_patch WHERE edit = 4 AND region = 'us-east-1'"_s;
    QTest::newRow("plan under another name") << u"UPDATE plan SET name = 'Winter'"_s;
}

void TestWorkspaceDamage::otherRowsAreNoticed()
{
    QFETCH(const QString, sql);
    QVERIFY(readEverything(path()));
    {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        for (const QString &statement : sql.split(u"; "_s)) {
            const auto done = database->run(statement);
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
    }
    const auto read = readEverything(path());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Damaged);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestWorkspaceDamage::aBitIsNoticedOrMakesNoDifference_data()
{
    QTest::addColumn<bool>("isLarge");
    QTest::newRow("looked through by SQLite") << false;
    QTest::newRow("too large for that") << true;
}

void TestWorkspaceDamage::aBitIsNoticedOrMakesNoDifference()
{
    QFETCH(const bool, isLarge);
    qint64 size = QFileInfo(path()).size();
    if (isLarge) {
        const auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(database->run(u"CREATE TABLE padding (data BLOB)"_s));
        QVERIFY(database->run(u"INSERT INTO padding VALUES (zeroblob(9000000))"_s));
        QVERIFY(database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    const auto stored = readEverything(path());
    QVERIFY(stored);
    const QString copy = path(u"copy.bucketwatch"_s);
    std::mt19937 random(20'261'201);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        const auto at = static_cast<qint64>(random() % static_cast<std::uint32_t>(size));
        const int bit = static_cast<int>(random() % 8);
        for (const auto suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(copy + suffix);
        QVERIFY(QFile::copy(path(), copy));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
        char byte = 0;
        QVERIFY(file.getChar(&byte) && file.seek(at) && file.putChar(static_cast<char>(byte ^ (1 << bit))));
        file.close();
        const auto read = readEverything(copy);
        if (!read)
            ++refused;
        else
            QVERIFY2(read->isSameAs(*stored), qPrintable(u"bit %1 of byte %2 made another workspace"_s.arg(bit).arg(at)));
    }
    QVERIFY2(refused > 50, qPrintable(QString::number(refused)));
}

void TestWorkspaceDamage::rowsOfOlderReleasesAreRead_data()
{
    QTest::addColumn<int>("schema");
    QTest::addColumn<std::size_t>("accounts");
    QTest::addColumn<std::size_t>("edits");
    QTest::addColumn<std::size_t>("plans");
    QTest::newRow("before plans") << 3 << std::size_t(8) << std::size_t(2) << std::size_t(0);
    QTest::newRow("before checksums of keys") << 6 << std::size_t(21) << std::size_t(1) << std::size_t(1);
}

void TestWorkspaceDamage::rowsOfOlderReleasesAreRead()
{
    QFETCH(const int, schema);
    QFETCH(const std::size_t, accounts);
    QFETCH(const std::size_t, edits);
    QFETCH(const std::size_t, plans);
    const QString old = path(u"old.bucketwatch"_s);
    QVERIFY(QFile::copy(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/workspaces/schema%1.bucketwatch"_s.arg(schema), old));
    QVERIFY(QFile::setPermissions(old, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const auto first = readEverything(old);
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(first->view.accounts->rows.size(), accounts);
    QCOMPARE(first->history.edits.size(), edits);
    QCOMPARE(first->plans.size(), plans);
    const auto second = readEverything(old); // of the newest schema now
    QVERIFY(second && second->isSameAs(*first));
}

QTEST_GUILESS_MAIN(TestWorkspaceDamage)
#include "tst_workspacedamage.moc"
