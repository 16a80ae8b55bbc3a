// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/regionloader.h"
#include "pages/regionprogress.h"

#include "support/slowguardduty.h"
#include "support/viewbuilder.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class TestRegionLoader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneRegionAfterTheOther();
    void aFailureLeavesTheOthersAlone();
    void nothingIsAskedForTwice();
    void howFarItIsIsTold();
    void whatWaitsIsCancelled();
    void progressThatTakesLongIsSeenWithCancel();

private:
    static Region region(QStringView id) { return Region::parse(id).value(); }

    SlowGuardDuty m_service {aView().withRegions({u"eu-west-1"_s, u"us-east-1"_s}).build()};
};

void TestRegionLoader::oneRegionAfterTheOther()
{
    RegionLoader loader(m_service);
    QSignalSpy answers(&loader, &RegionLoader::answered);
    m_service.asked.clear();
    QVERIFY(!loader.isBusy());
    loader.load({region(u"eu-west-1"), region(u"us-east-1")});
    QCOMPARE(m_service.asked, std::vector {region(u"eu-west-1")});
    QVERIFY(loader.isBusy());
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return m_service.asked.size() == std::size_t(2); }));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return answers.count() == 2; }));
    QVERIFY(!loader.isBusy());
    QVERIFY(answers[1][1].toString().isEmpty());
}

void TestRegionLoader::aFailureLeavesTheOthersAlone()
{
    RegionLoader loader(m_service);
    QSignalSpy answers(&loader, &RegionLoader::answered);
    m_service.asked.clear();
    loader.load({region(u"eu-west-1"), region(u"us-east-1")});
    m_service.answer(std::unexpected(Error {Error::Kind::Denied, u"Not allowed."_s, {}}));
    QVERIFY(QTest::qWaitFor([&] { return m_service.asked.size() == std::size_t(2); }));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return answers.count() == 2; }));
    QCOMPARE(answers[0][0].value<Region>(), region(u"eu-west-1"));
    QCOMPARE(answers[0][1].toString(), u"Not allowed.");
    QCOMPARE(answers[1][1].toString(), QString());
}

void TestRegionLoader::nothingIsAskedForTwice()
{
    RegionLoader loader(m_service);
    m_service.asked.clear();
    loader.load({region(u"eu-west-1")});
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return !loader.isBusy(); }));
    loader.load({region(u"eu-west-1")});
    QVERIFY(!loader.isBusy());
    loader.forget();
    loader.load({region(u"eu-west-1")});
    QCOMPARE(m_service.asked.size(), std::size_t(2));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return !loader.isBusy(); }));
}

void TestRegionLoader::howFarItIsIsTold()
{
    using Progress = RegionLoader::Progress;
    RegionLoader loader(m_service);
    QVERIFY(!loader.progress());
    loader.load({region(u"eu-west-1"), region(u"us-east-1")});
    QVERIFY(loader.progress() == (Progress {0, 2}));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return loader.progress() == Progress {1, 2}; }));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return !loader.isBusy(); }));
    QVERIFY(!loader.progress());
}

void TestRegionLoader::whatWaitsIsCancelled()
{
    RegionLoader loader(m_service);
    const QSignalSpy answers(&loader, &RegionLoader::answered);
    m_service.asked.clear();
    loader.load({region(u"eu-west-1"), region(u"us-east-1")});
    loader.cancel();
    QVERIFY(!loader.progress());
    loader.load({region(u"us-east-1")}); // as somebody does who looks again: nothing, until it is told to forget
    QCOMPARE(m_service.asked.size(), std::size_t(1));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return !loader.isBusy(); }));
    QCOMPARE(answers.count(), 1);
    loader.forget();
    loader.load({region(u"us-east-1")});
    QCOMPARE(m_service.asked.back(), region(u"us-east-1"));
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return !loader.isBusy(); }));
}

void TestRegionLoader::progressThatTakesLongIsSeenWithCancel()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *loader = new RegionLoader(m_service, &window);
    auto *progress = new RegionProgress(loader);
    column->addWidget(progress);
    window.show();
    m_service.asked.clear();
    loader->load({region(u"eu-west-1"), region(u"us-east-1")});
    QVERIFY(!progress->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return progress->isVisible(); }));
    QVERIFY2(progress->accessibleName().contains(u"0 of 2"), qPrintable(progress->accessibleName()));
    QTest::mouseClick(progress->findChild<QAbstractButton *>(u"cancelLoadingButton"_s), Qt::LeftButton);
    QVERIFY(!progress->isVisible());
    m_service.answer({});
    QVERIFY(QTest::qWaitFor([&] { return !loader->isBusy(); }));
    QCOMPARE(m_service.asked.size(), std::size_t(1));
}

QTEST_MAIN(TestRegionLoader)
#include "tst_regionloader.moc"
