// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/recovery.h"

#include "organization/generator.h"
#include "workspace/newworkspace.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int Edits = 3;

} // namespace

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aWholeFileIsSavedAsItIs();
    void savesWhatReads_data();
    void savesWhatReads();
    void aLostPieceLosesJustItsValues();
    void lostAccountsTakeTheirRowsWithThem();
    void alsoReadsTheLogBesideTheFile();
    void savesOldFiles();
    void refuses_data();
    void refuses();
    void replacesNothing();

private:
    [[nodiscard]] QString path(const QString &name = u"test.bucketwatch"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QString saved() const { return path(u"saved.bucketwatch"_s); }
    static QByteArray bytesOf(const QString &file);
    static bool write(const QString &file, const QByteArray &bytes);
    [[nodiscard]] Result<void> run(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    OrganizationView m_start = [] {
        GeneratorOptions options = demoOptions();
        options.accounts = 2100; // three pieces
        options.regions.resize(2);
        return generateOrganization(options);
    }();
    OrganizationView m_view;
};

void TestRecovery::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeNewWorkspace(path(), m_start, Overwrite::No));
    const auto workspace = Workspace::open(path());
    m_view = m_start;
    for (int number = 1; number <= Edits; ++number) {
        RegionPatch patch {m_view.regions[0]->region, {}, {}};
        for (const Account &account : m_view.accounts->rows) {
            const int row = m_view.accounts->row(account.id);
            const std::uint32_t before = valueOf(*m_view.regions[0], row, fieldOf(Feature::S3DataEvents));
            patch.fields.push_back({account.id, fieldOf(Feature::S3DataEvents), before, 1 - before});
        }
        const Timestamp now(std::chrono::seconds(1'800'000'000 + number));
        const Edit edit {{number, now, {AccountId(5), Door::Window}, u"Turn over"_s, number == 3 ? 2 : 0, 0}, {{}, {}, {patch}}};
        const OrganizationView after = patched(m_view, edit.patch, now);
        QVERIFY((*workspace)->commit(m_view, after, edit));
        m_view = after;
    }
}

QByteArray TestRecovery::bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool TestRecovery::write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly | QIODevice::Truncate) && out.write(bytes) == bytes.size();
}

Result<void> TestRecovery::run(const QString &sql) const
{
    const auto database = Database::open(path(), Database::Mode::ReadWrite);
    return database->run(sql).transform([](const QSqlQuery &) { });
}

void TestRecovery::aWholeFileIsSavedAsItIs()
{
    const QByteArray before = bytesOf(path());
    const auto report = recoverWorkspace(path(), saved());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->losses, QStringList());
    QCOMPARE(report->accounts, 2101);
    QCOMPARE(report->regions, 2);
    QCOMPARE(report->edits, Edits);
    QVERIFY(report->summary().contains(u"2101"_s));
    QCOMPARE(bytesOf(path()), before);
    const auto one = (*Workspace::open(path()))->read();
    const auto workspace = Workspace::open(saved());
    const auto other = (*workspace)->read();
    QCOMPARE(other->keySeed, one->keySeed);
    QVERIFY(other->history.edits == one->history.edits);
    for (std::size_t i = 0; i < m_view.regions.size(); ++i)
        QCOMPARE(other->organization.regions[i]->detectors, m_view.regions[i]->detectors);
    QCOMPARE((*workspace)->readPatch(2, *m_view.accounts)->regions[0].fields.size(), m_view.accounts->rows.size());
}

void TestRecovery::savesWhatReads_data()
{
    QTest::addColumn<double>("from"); // of the file
    QTest::addColumn<bool>("cut");
    for (const double from : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        QTest::addRow("cut at %g", from) << from << true;
        QTest::addRow("garbage at %g", from) << from << false;
    }
}

void TestRecovery::savesWhatReads()
{
    QFETCH(const double, from);
    QFETCH(const bool, cut);
    QByteArray bytes = bytesOf(path());
    const auto at = static_cast<qsizetype>(static_cast<double>(bytes.size()) * from);
    bytes = cut ? bytes.first(at) : bytes.replace(at, 5000, QByteArray(5000, '\xa5'));
    QVERIFY(write(path(), bytes));
    const QStringList files = QDir(m_folder->path()).entryList(QDir::Files);
    const auto opened = Workspace::open(path());
    const auto content = opened ? (*opened)->read() : Result<WorkspaceContent>(std::unexpected(opened.error()));
    const auto report = recoverWorkspace(path(), saved());
    QCOMPARE(bytesOf(path()), bytes);
    if (!report) { // nothing at all could be read, then nothing is written
        QCOMPARE(report.error().kind, Error::Kind::Damaged);
        QVERIFY(!QFile::exists(saved()));
        return;
    }
    const auto again = Workspace::open(saved());
    QVERIFY(again);
    const auto read = (*again)->read();
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(std::ssize(read->organization.accounts->rows), report->accounts);
    QCOMPARE(std::ssize(read->history.edits), report->edits);
    for (const EditSummary &edit : read->history.edits)
        QVERIFY((*again)->readPatch(edit.number, *read->organization.accounts));
    // Whatever could not be opened lost something, and a program says what.
    if (!content)
        QVERIFY(!report->losses.isEmpty() || report->accounts == 2101);
}

void TestRecovery::aLostPieceLosesJustItsValues()
{
    const QString where
        = u"WHERE region = '%1' AND kind = 19 AND piece = 1"_s.arg(m_view.regions[0]->region.id()); // S3, rows 1024…
    QVERIFY(run(u"UPDATE region_piece SET data = zeroblob(40) "_s + where));
    const auto damaged = (*Workspace::open(path()))->read();
    QVERIFY(!damaged);
    QCOMPARE(damaged.error().kind, Error::Kind::Damaged);
    const auto report = recoverWorkspace(path(), saved());
    QVERIFY(report);
    QCOMPARE(report->losses.size(), 1);
    QVERIFY2(
        report->losses[0].contains(u"S3 Protection"_s) && report->losses[0].contains(u"1024"_s), qPrintable(report->losses[0]));
    const auto content = (*Workspace::open(saved()))->read();
    const RegionView &region = *content->organization.regions[0];
    for (std::size_t row = 0; row < region.detectors.size(); ++row) {
        const bool isLost = row / 1024 == 1;
        QCOMPARE(region.detectors[row].isEnabled(Feature::S3DataEvents),
            !isLost && m_view.regions[0]->detectors[row].isEnabled(Feature::S3DataEvents));
        QCOMPARE(region.detectors[row].id, m_view.regions[0]->detectors[row].id);
    }
}

void TestRecovery::lostAccountsTakeTheirRowsWithThem()
{
    QVERIFY(run(u"UPDATE account_piece SET data = x'00' WHERE piece = 0"_s));
    const auto report = recoverWorkspace(path(), saved());
    QVERIFY(report);
    QCOMPARE(report->accounts, 2101 - 1024);
    QCOMPARE(report->losses.size(), 1);
    const auto workspace = Workspace::open(saved());
    const auto content = (*workspace)->read();
    QVERIFY(content);
    for (std::size_t row = 0; row < content->organization.accounts->rows.size(); ++row) {
        QCOMPARE(content->organization.accounts->rows[row], m_view.accounts->rows[row + 1024]);
        QCOMPARE(content->organization.regions[1]->detectors[row], m_view.regions[1]->detectors[row + 1024]);
    }
    QCOMPARE((*workspace)->readPatch(1, *content->organization.accounts)->regions[0].fields.size(), 2101U - 1024U);
}

void TestRecovery::alsoReadsTheLogBesideTheFile()
{
    // As after a crash: the last edit is in the log only.
    const auto owner = Workspace::open(path());
    OrganizationSettings delayed;
    delayed.propagation = Propagation::Delayed;
    const OrganizationPatch patch {SettingsChange {{}, delayed}, {}, {}};
    QVERIFY((*owner)->commit(
        m_view, patched(m_view, patch, {}), {{Edits + 1, {}, {AccountId(5), Door::Window}, u"Delay"_s, 0, 0}, patch}));
    QVERIFY(QFile::exists(path() + u"-wal"_s));
    const auto refused = recoverWorkspace(path(), saved());
    QVERIFY(!refused); // it would be copied while it is written
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    const QString left = path() + u"-left"_s;
    QVERIFY(QFile::copy(path(), left) && QFile::copy(path() + u"-wal"_s, left + u"-wal"_s));
    const auto report = recoverWorkspace(left, saved());
    QVERIFY(report);
    QCOMPARE(report->edits, Edits + 1);
    QCOMPARE((*Workspace::open(saved()))->read()->organization.settings.propagation, Propagation::Delayed);
}

void TestRecovery::savesOldFiles()
{
    const auto report = recoverWorkspace(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/workspaces/schema1.bucketwatch"_s, saved());
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QCOMPARE(report->accounts, 41);
    QCOMPARE(report->edits, 3);
    QVERIFY((*Workspace::open(saved()))->read());
}

void TestRecovery::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("text") << QByteArray(1000, 'x') << Error::Kind::BadInput;
    QByteArray header = QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    header.replace(68, 4, "BwGD");
    QTest::newRow("nothing but a header") << header << Error::Kind::Damaged;
    header.replace(60, 4, QByteArray("\0\0\0\x09", 4));
    QTest::newRow("newer version") << header << Error::Kind::BadInput;
}

void TestRecovery::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Error::Kind, kind);
    QVERIFY(write(path(u"foreign"_s), bytes));
    const auto refused = recoverWorkspace(path(u"foreign"_s), saved());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(!QFile::exists(saved()));
    QCOMPARE(bytesOf(path(u"foreign"_s)), bytes);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*-new-*"_s}), QStringList());
}

void TestRecovery::replacesNothing()
{
    const QByteArray before = bytesOf(path());
    const auto refused = recoverWorkspace(path(), path());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QCOMPARE(bytesOf(path()), before);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
