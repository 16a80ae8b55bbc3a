// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/session.h"
#include "shell/pagehost.h"
#include "shell/regionchooser.h"
#include "shell/regionloading.h"
#include "style/header.h"
#include "style/statuslabel.h"
#include "support/slowguardduty.h"
#include "support/viewbuilder.h"
#include "ui/consolefixture.h"

#include <QAbstractButton>
#include <QTest>
#include <QVBoxLayout>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Two pages in a window, over an organization whose Regions are read only when the test says so.
class TestRegionChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void theNewRegionComesWithItsRows();
    void aPageThatWaitsSaysForWhat();
    void whatIsThereAtOnceDoesNotFlicker();
    void cancelStaysWhereItWas();
    void aFailureGoesBackAndOffersAnotherTry();
    void thePageThatIsOpenedMeanwhileWaitsToo();
    void theStartHasNothingToGoBackTo();

private:
    struct Console {
        Console() : session(test::region("eu-west-1"_L1), Administrator)
        {
            service.asked.clear();
            const auto page = [](const QString &id) {
                return PageDescription {id, {}, id,
                    [id](const PageContext &, QWidget *parent) { return new Page(id, Page::Extent::Filling, parent); }};
            };
            host = new PageHost(
                {service, session, *demo.clock, notices, prompts, syntax, navigator}, {page(u"One"_s), page(u"Two"_s)});
            auto *column = new QVBoxLayout(&window);
            column->addWidget(&notices);
            column->addWidget(host);
            chooser = new RegionChooser(service, session, notices, &window);
            loading = new RegionLoading(chooser, session, host);
            host->open(u"One"_s);
            window.resize(900, 600);
            window.show();
        }
        DemoSimulation demo;
        SlowGuardDuty service {aView().withRegions({u"eu-west-1"_s, u"us-east-1"_s}).build()};
        Session session;
        KSyntaxHighlighting::Repository syntax;
        FakePrompts prompts;
        RecordingNavigator navigator;
        QWidget window;
        NoticeList notices;
        PageHost *host = nullptr;
        RegionChooser *chooser = nullptr;
        RegionLoading *loading = nullptr;
    };

    /// Chooses Virginia and waits until the page says that it is on its way.
    void chooseAndWait();
    [[nodiscard]] bool isCovered() const { return m_console->loading->isVisible() && !m_console->host->openPage()->isVisible(); }

    const Region m_ireland = test::region("eu-west-1"_L1);
    const Region m_virginia = test::region("us-east-1"_L1);
    std::unique_ptr<Console> m_console;
};

void TestRegionChooser::init()
{
    m_console = std::make_unique<Console>();
    QVERIFY(QTest::qWaitForWindowExposed(&m_console->window));
}

void TestRegionChooser::chooseAndWait()
{
    m_console->chooser->choose(m_virginia);
    QVERIFY(QTest::qWaitFor([this] { return isCovered(); }));
}

void TestRegionChooser::theNewRegionComesWithItsRows()
{
    chooseAndWait();
    QCOMPARE(m_console->session.region(), m_ireland);
    m_console->service.answer({});
    QVERIFY(QTest::qWaitFor([this] { return m_console->session.region() == m_virginia; }));
    QVERIFY(!m_console->chooser->loading());
    QVERIFY(m_console->host->openPage()->isVisible());
    QVERIFY(m_console->service.organization()->find(m_virginia)->isLoaded);
}

void TestRegionChooser::aPageThatWaitsSaysForWhat()
{
    chooseAndWait();
    QCOMPARE(m_console->loading->header()->title(), u"One"_s);
    const auto *status = child<StatusLabel>(m_console->loading, "regionLoadingStatus");
    QCOMPARE(status->text(), u"Loading US East (N. Virginia)"_s);
    QCOMPARE(status->status(), Status::InProgress);
    m_console->service.answer({});
}

void TestRegionChooser::whatIsThereAtOnceDoesNotFlicker()
{
    m_console->chooser->choose(m_virginia);
    QVERIFY(!isCovered());
    m_console->service.answer({});
    QVERIFY(QTest::qWaitFor([this] { return m_console->session.region() == m_virginia; }));
    m_console->chooser->choose(m_virginia); // which it is
    QVERIFY(!m_console->chooser->loading());
    QTest::qWait(200);
    QVERIFY(!isCovered());
}

void TestRegionChooser::cancelStaysWhereItWas()
{
    chooseAndWait();
    click(m_console->loading, "cancelRegionButton");
    QVERIFY(m_console->host->openPage()->isVisible());
    m_console->service.answer({}); // nobody waits for it
    QTest::qWait(20);
    QCOMPARE(m_console->session.region(), m_ireland);
}

void TestRegionChooser::aFailureGoesBackAndOffersAnotherTry()
{
    chooseAndWait();
    m_console->service.answer(std::unexpected(Error {Error::Kind::Timeout, u"No answer."_s, {}}));
    QVERIFY(QTest::qWaitFor([this] { return m_console->notices.count() == 1; }));
    QVERIFY(m_console->host->openPage()->isVisible());
    QCOMPARE(m_console->session.region(), m_ireland);
    click(&m_console->notices, "noticeAction");
    QVERIFY(QTest::qWaitFor([this] { return isCovered(); }));
    QCOMPARE(m_console->notices.count(), 0);
    m_console->service.answer({});
    QVERIFY(QTest::qWaitFor([this] { return m_console->session.region() == m_virginia; }));
}

void TestRegionChooser::thePageThatIsOpenedMeanwhileWaitsToo()
{
    chooseAndWait();
    m_console->host->open(u"Two"_s);
    QVERIFY(isCovered());
    QCOMPARE(m_console->loading->header()->title(), u"Two"_s);
    m_console->service.answer({});
    QVERIFY(QTest::qWaitFor([this] { return m_console->host->openPage()->isVisible(); }));
    QCOMPARE(m_console->host->openId(), u"Two"_s);
}

void TestRegionChooser::theStartHasNothingToGoBackTo()
{
    m_console->chooser->choose(m_ireland); // of the session, and not read yet
    QVERIFY(QTest::qWaitFor([this] { return isCovered(); }));
    QVERIFY(!child(m_console->loading, "cancelRegionButton")->isVisible());
    m_console->service.answer({});
    QVERIFY(QTest::qWaitFor([this] { return m_console->host->openPage()->isVisible(); }));
}

QTEST_MAIN(TestRegionChooser)
#include "tst_regionchooser.moc"
