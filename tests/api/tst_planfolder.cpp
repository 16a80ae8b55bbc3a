// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/planfolder.h"

#include "support/simulation.h"

#include <QDir>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Plans of a connection on the disk.
class TestPlanFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFolderThereAreNoPlans();
    void plansAreReadAgain_data();
    void plansAreReadAgain();
    void writesComeInTheirOrder();
    void anEmptyPlanIsTakenAway();
    void aFileThatIsNoPlanIsNamed_data();
    void aFileThatIsNoPlanIsNamed();
    void aPlaceThatCannotBeWrittenIsNamed();
    void whatAnotherWindowStoredIsNotReplaced();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"plans/o-halden"_s); }
    [[nodiscard]] Result<std::map<QString, QByteArray>> read() const
    {
        PlanFolder folder(path());
        return waitFor(folder.plans());
    }
    QTemporaryDir m_folder;
};

void TestPlanFolder::withoutAFolderThereAreNoPlans()
{
    const auto plans = read();
    QVERIFY(plans);
    QVERIFY(plans->empty());
    QVERIFY(!QDir(path()).exists());
}

void TestPlanFolder::plansAreReadAgain_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << u"Everybody"_s;
    QTest::newRow("what a path is made of") << u"../plans/\\: *?"_s;
    QTest::newRow("the longest, in letters of three bytes") << QString(80, u'\u4fdd');
    QTest::newRow("letters and no letters") << u"S3 für alle 🙂"_s;
}

void TestPlanFolder::plansAreReadAgain()
{
    QFETCH(const QString, name);
    const QByteArray bytes("\0\xff plan", 7);
    {
        PlanFolder folder(path());
        QVERIFY(waitFor(folder.storePlan(name, bytes)));
        QVERIFY(waitFor(folder.storePlan(name + u'2', "another")));
    }
    const auto plans = read();
    QVERIFY2(plans, plans ? "" : qPrintable(plans.error().message));
    QCOMPARE(plans->at(name), bytes);
    QCOMPARE(plans->at(name + u'2'), QByteArray("another"));
    QDir(path()).removeRecursively();
}

void TestPlanFolder::writesComeInTheirOrder()
{
    PlanFolder folder(path());
    for (int number = 1; number <= 50; ++number)
        (void)folder.storePlan(u"Plan"_s, QByteArray::number(number)); // nobody waits
    const auto plans = waitFor(folder.plans());
    QVERIFY(plans);
    QCOMPARE(plans->size(), 1U);
    QCOMPARE(plans->at(u"Plan"_s), QByteArray("50"));
}

void TestPlanFolder::anEmptyPlanIsTakenAway()
{
    PlanFolder folder(path());
    QVERIFY(waitFor(folder.storePlan(u"One"_s, "1")));
    QVERIFY(waitFor(folder.storePlan(u"Two"_s, "2")));
    QVERIFY(waitFor(folder.storePlan(u"One"_s, {})));
    QVERIFY(waitFor(folder.storePlan(u"Never there"_s, {})));
    const auto plans = read();
    QVERIFY(plans);
    QVERIFY(!plans->contains(u"One"_s));
    QVERIFY(plans->contains(u"Two"_s));
}

void TestPlanFolder::aFileThatIsNoPlanIsNamed_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("What is this?");
    QTest::newRow("a map of something else") << QByteArray("\xa1\x61\x61\x01");
}

void TestPlanFolder::aFileThatIsNoPlanIsNamed()
{
    QFETCH(const QByteArray, content);
    QVERIFY(QDir().mkpath(path()));
    QFile file(path() + u"/00112233445566778899aabbccddeeff.plan"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto plans = read();
    QVERIFY(!plans);
    QCOMPARE(plans.error().kind, Error::Kind::Damaged);
    QVERIFY2(plans.error().message.contains(u"00112233445566778899aabbccddeeff.plan"), qPrintable(plans.error().message));
    QVERIFY(file.exists()); // left as it is
    QVERIFY(file.remove());
}

void TestPlanFolder::aPlaceThatCannotBeWrittenIsNamed()
{
    const QString blocked = m_folder.filePath(u"blocked"_s);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly)); // where a folder would have to be
    PlanFolder folder(blocked + u"/o-halden"_s);
    const auto stored = waitFor(folder.storePlan(u"Plan"_s, "1"));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, Error::Kind::Storage);
    QVERIFY2(stored.error().message.contains(u"blocked"), qPrintable(stored.error().message));
}

void TestPlanFolder::whatAnotherWindowStoredIsNotReplaced()
{
    PlanFolder one(path());
    PlanFolder other(path());
    QVERIFY(waitFor(one.plans()) && waitFor(other.plans()));
    QVERIFY(waitFor(one.storePlan(u"Shared"_s, "ten edits")));
    const auto refused = waitFor(other.storePlan(u"Shared"_s, "one edit"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY(waitFor(one.storePlan(u"Shared"_s, "eleven edits")));
    QCOMPARE(waitFor(other.plans())->at(u"Shared"_s), QByteArray("eleven edits")); // read again
    QVERIFY(waitFor(other.storePlan(u"Shared"_s, "twelve edits")));
    QVERIFY(!waitFor(one.storePlan(u"Shared"_s, {})));
    QVERIFY(waitFor(other.storePlan(u"Shared"_s, {})));
}

QTEST_GUILESS_MAIN(TestPlanFolder)
#include "tst_planfolder.moc"
