// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/generator.h"
#include "workspace/newworkspace.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

enum class Happening { Removed, Replaced, Moved, MovedAndReplaced, LogRemoved };

} // namespace

/// What becomes of edits when somebody takes the file of an open workspace away.
class TestWorkspacePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsStoredIntoAFileThatIsGone_data();
    void nothingIsStoredIntoAFileThatIsGone();
    void whatTookThePlaceIsLeftAsItIs_data();
    void whatTookThePlaceIsLeftAsItIs();
    void aFileThatIsPutBackIsWrittenOn();
    void aMovedFileKeepsItsEdits();
    void savesWhereTheFileWas();
    void opensWhatTookThePlace();
    void aLogOfSomebodyElseIsNotTouched();
    void aLogOfAnotherFileIsLeftOut_data();
    void aLogOfAnotherFileIsLeftOut();

private:
    [[nodiscard]] QString path(const QString &name = u"test.bucketwatch"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QString elsewhere() const { return path(u"moved.bucketwatch"_s); }
    [[nodiscard]] static QByteArray bytesOf(const QString &file);
    [[nodiscard]] static bool move(const QString &from, const QString &to);
    [[nodiscard]] bool happens(Happening happening) const;
    /// Stores edit @p number, which turns the frequency of the first detector over.
    [[nodiscard]] Result<void> edit(Workspace &workspace, EditNumber number);
    /// How many edits @p file has, when everything about it is in order and it can be edited; or -1.
    [[nodiscard]] static std::ptrdiff_t editsIn(const QString &file);

    std::unique_ptr<QTemporaryDir> m_folder;
    OrganizationView m_view;
    QByteArray m_other; ///< another workspace, whole
};

void TestWorkspacePlace::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    m_view = generateOrganization(demoOptions());
    QVERIFY(writeNewWorkspace(path(), m_view, Overwrite::No));
    GeneratorOptions options = demoOptions();
    options.accounts = 300;
    QVERIFY(writeNewWorkspace(path(u"other.bucketwatch"_s), generateOrganization(options), Overwrite::No));
    m_other = bytesOf(path(u"other.bucketwatch"_s));
}

QByteArray TestWorkspacePlace::bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

bool TestWorkspacePlace::move(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

bool TestWorkspacePlace::happens(Happening happening) const
{
    const QString other = path(u"other.bucketwatch"_s);
    switch (happening) {
    case Happening::Removed: return QFile::remove(path());
    case Happening::Replaced: return move(other, path());
    case Happening::Moved: return move(path(), elsewhere());
    case Happening::MovedAndReplaced: return move(path(), elsewhere()) && move(other, path());
    case Happening::LogRemoved: return QFile::remove(logOf(path()));
    }
    return false;
}

Result<void> TestWorkspacePlace::edit(Workspace &workspace, EditNumber number)
{
    const RegionView &region = *m_view.regions[0];
    const int row = m_view.accounts->row(*region.administrator);
    const std::uint32_t before = valueOf(region, row, Field::Frequency);
    RegionPatch patch {region.region, {}, {}};
    patch.fields = {{*region.administrator, Field::Frequency, before, before == 0 ? 1U : 0U}};
    const Timestamp now(std::chrono::seconds(1'800'000'000 + number));
    const Edit edit {{number, now, {*region.administrator, Door::Http}, u"Turn over"_s, 0, 0}, {{}, {}, {patch}}};
    OrganizationView after = patched(m_view, edit.patch, now);
    const Result<void> stored = workspace.commit(m_view, after, edit);
    if (stored)
        m_view = std::move(after);
    return stored;
}

std::ptrdiff_t TestWorkspacePlace::editsIn(const QString &file)
{
    const auto workspace = Workspace::open(file);
    const auto content = workspace ? (*workspace)->read() : Result<WorkspaceContent>(std::unexpected(workspace.error()));
    return content && (*workspace)->readOnlyReason().isEmpty() ? std::ssize(content->history.edits) : -1;
}

void TestWorkspacePlace::nothingIsStoredIntoAFileThatIsGone_data()
{
    QTest::addColumn<Happening>("happening");
    QTest::newRow("removed") << Happening::Removed;
    QTest::newRow("replaced") << Happening::Replaced;
    QTest::newRow("moved") << Happening::Moved;
    QTest::newRow("moved and replaced") << Happening::MovedAndReplaced;
    QTest::newRow("log removed") << Happening::LogRemoved;
}

void TestWorkspacePlace::nothingIsStoredIntoAFileThatIsGone()
{
    QFETCH(const Happening, happening);
    const auto workspace = Workspace::open(path());
    QVERIFY(workspace);
    QVERIFY(edit(**workspace, 1));
    QVERIFY(!(*workspace)->isReplaced());
    QVERIFY(happens(happening));
    for (int time = 0; time < 2; ++time) {
        const auto refused = edit(**workspace, 2);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QVERIFY2(refused.error().message.contains(path()), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"Save As"_s), qPrintable(refused.error().message));
        QCOMPARE((*workspace)->storePlan(u"Autumn"_s, "plan").error().kind, Error::Kind::Storage);
    }
    QVERIFY((*workspace)->isReplaced());
    // What was stored before is still there, and goes on elsewhere.
    const auto copy = (*workspace)->saveAs(path(u"copy.bucketwatch"_s));
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
    QCOMPARE((*copy)->read()->history.edits.size(), 1U);
    QVERIFY(edit(**copy, 2));
    QCOMPARE((*copy)->read()->history.edits.size(), 2U);
}

void TestWorkspacePlace::whatTookThePlaceIsLeftAsItIs_data()
{
    QTest::addColumn<Happening>("happening");
    QTest::addColumn<bool>("isTried");
    for (const bool isTried : {false, true}) {
        const char *when = isTried ? "an edit" : "the end";
        QTest::addRow("replaced, seen at %s", when) << Happening::Replaced << isTried;
        QTest::addRow("moved and replaced, seen at %s", when) << Happening::MovedAndReplaced << isTried;
    }
}

void TestWorkspacePlace::whatTookThePlaceIsLeftAsItIs()
{
    QFETCH(const Happening, happening);
    QFETCH(const bool, isTried);
    {
        const auto workspace = Workspace::open(path());
        QVERIFY(edit(**workspace, 1));
        QVERIFY(QFileInfo(logOf(path())).size() > 0);
        QVERIFY(happens(happening));
        if (isTried) {
            QVERIFY(!edit(**workspace, 2));
            QVERIFY(!QFileInfo::exists(logOf(path())));
            QVERIFY(!(*workspace)->readPatch(1, *m_view.accounts)->isEmpty()); // and it can still be read here
        }
    }
    QCOMPARE(bytesOf(path()), m_other);
    QVERIFY(!QFileInfo::exists(logOf(path())) && !QFileInfo::exists(indexOf(path())));
    QCOMPARE(editsIn(path()), 0);
    if (happening == Happening::MovedAndReplaced)
        QCOMPARE(editsIn(elsewhere()), 1);
}

void TestWorkspacePlace::aFileThatIsPutBackIsWrittenOn()
{
    {
        const auto workspace = Workspace::open(path());
        QVERIFY(edit(**workspace, 1));
        QVERIFY(happens(Happening::Moved));
        QVERIFY(!edit(**workspace, 2));
        QVERIFY(move(elsewhere(), path()));
        QVERIFY(edit(**workspace, 2));
    }
    QCOMPARE(editsIn(path()), 2);
}

void TestWorkspacePlace::aMovedFileKeepsItsEdits()
{
    {
        const auto workspace = Workspace::open(path());
        QVERIFY(edit(**workspace, 1));
        QVERIFY(happens(Happening::Moved));
    }
    QVERIFY(!QFileInfo::exists(logOf(path())));
    QCOMPARE(editsIn(elsewhere()), 1);
}

void TestWorkspacePlace::savesWhereTheFileWas()
{
    for (const Happening happening : {Happening::Removed, Happening::Replaced}) {
        init();
        auto workspace = Workspace::open(path());
        QVERIFY(edit(**workspace, 1));
        QVERIFY(happens(happening));
        QVERIFY(!edit(**workspace, 2));
        auto copy = (*workspace)->saveAs(path());
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().message));
        workspace->reset();
        QCOMPARE((*copy)->readOnlyReason(), QString());
        QVERIFY(edit(**copy, 2));
        QVERIFY(!(*Workspace::open(path()))->readOnlyReason().isEmpty()); // the lock went over to it
        copy->reset();
        QCOMPARE(editsIn(path()), 2);
    }
}

void TestWorkspacePlace::opensWhatTookThePlace()
{
    auto workspace = Workspace::open(path());
    QVERIFY(edit(**workspace, 1));
    QVERIFY(happens(Happening::Removed));
    QCOMPARE((*workspace)->openAgain().error().kind, Error::Kind::NotFound);
    QVERIFY(happens(Happening::Replaced));
    auto other = (*workspace)->openAgain();
    QVERIFY(other);
    QCOMPARE((*other)->readOnlyReason(), QString());
    QCOMPARE((*other)->read()->organization.accounts->rows.size(), 301U);
    workspace->reset();
    QVERIFY((*other)->storePlan(u"Autumn"_s, "plan"));
    QVERIFY(QFileInfo(logOf(path())).size() > 0); // its own
}

void TestWorkspacePlace::aLogOfSomebodyElseIsNotTouched()
{
    const QString other = path(u"other.bucketwatch"_s);
    QByteArray log;
    {
        const auto workspace = Workspace::open(path());
        QVERIFY(edit(**workspace, 1));
        const auto owner = Workspace::open(other);
        QVERIFY((*owner)->storePlan(u"Autumn"_s, "plan"));
        log = bytesOf(logOf(other));
        QVERIFY(QFile::copy(logOf(other), other + u"-left"_s));
        QVERIFY(happens(Happening::Replaced));
        QVERIFY(move(other + u"-left"_s, logOf(path())));
        QVERIFY(!edit(**workspace, 2));
    }
    QCOMPARE(bytesOf(logOf(path())), log);
    QCOMPARE((*Workspace::open(path()))->plans()->size(), 1U);
}

void TestWorkspacePlace::aLogOfAnotherFileIsLeftOut_data()
{
    QTest::addColumn<bool>("isLarger");
    QTest::newRow("of a smaller organization") << false;
    QTest::newRow("of a larger one") << true;
}

/// As after a crash of the owner of a file that was replaced.
void TestWorkspacePlace::aLogOfAnotherFileIsLeftOut()
{
    QFETCH(const bool, isLarger);
    const QString left = path(u"left.bucketwatch"_s);
    const QString own = isLarger ? path(u"other.bucketwatch"_s) : path();
    const QString good = isLarger ? path() : path(u"other.bucketwatch"_s);
    {
        const auto workspace = Workspace::open(own);
        m_view = (*workspace)->read()->organization;
        QVERIFY(edit(**workspace, 1));
        QVERIFY(QFile::copy(good, left) && QFile::copy(logOf(own), logOf(left)));
    }
    const QByteArray bytes = bytesOf(left);
    const QByteArray log = bytesOf(logOf(left));
    {
        const auto workspace = Workspace::open(left);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().message));
        const auto content = (*workspace)->read();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QCOMPARE(content->organization.accounts->rows.size(), isLarger ? 215U : 301U);
        QVERIFY(content->history.edits.empty());
        QVERIFY2((*workspace)->readOnlyReason().contains(u"belongs to another file"_s), qPrintable((*workspace)->readOnlyReason()));
        QVERIFY(!(*workspace)->isReplaced());
        const auto copy = (*workspace)->saveAs(path(u"copy.bucketwatch"_s));
        QVERIFY(copy);
        QVERIFY((*copy)->storePlan(u"Autumn"_s, "plan"));
    }
    QCOMPARE(bytesOf(left), bytes);
    QCOMPARE(bytesOf(logOf(left)), log);
    QVERIFY(QFile::remove(logOf(left)));
    QCOMPARE(editsIn(left), 0);
}

QTEST_GUILESS_MAIN(TestWorkspacePlace)
#include "tst_workspaceplace.moc"
