// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/simulatorbar.h"

#include "context/session.h"
#include "context/simulatorcontrol.h"
#include "organization/pending.h"
#include "style/button.h"
#include "style/linkbutton.h"
#include "style/noticelist.h"
#include "style/statuslabel.h"
#include "support/layoutwatch.h"
#include "support/simulation.h"

#include "ui/pageclicks.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Failures final : public SimulatorControl {
public:
    explicit Failures(SimulatedGuardDuty &service) : m_service(service) { }
    [[nodiscard]] FailureSettings failures() const override { return m_service.failures(); }
    void setFailures(const FailureSettings &settings) override
    {
        m_service.setFailures(settings);
        Q_EMIT failuresChanged();
    }

private:
    SimulatedGuardDuty &m_service;
};

/// A window with the bar and the notices over the demo organization.
struct Fixture {
    DemoSimulation demo;
    Session session {region("eu-west-1"_L1), Administrator};
    Failures failures {*demo.service};
    QWidget window;
    NoticeList *notices = new NoticeList;
    SimulatorBar *bar = new SimulatorBar({*demo.service, session, *demo.clock, *notices}, failures);

    Fixture()
    {
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(bar);
        column->addWidget(notices);
        column->addStretch(1);
        window.resize(1440, 600);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not show.");
    }
};

} // namespace

/// What the bar does, by mouse and by keyboard; every flow ends by looking at the service.
class TestSimulatorBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<Fixture>(); }
    void cleanup() { m_fixture.reset(); }

    void aBarThatIsLaidOutComesToRest_data();
    void aBarThatIsLaidOutComesToRest();
    void verifyingAddressesTakesItsTime();
    void theClockGoesForward_data();
    void theClockGoesForward();
    void theClockStopsAndGoesOn();
    void theClockOfTheBarGoesOnByItself();
    void whatIsPendingIsSaidAndCanBeWaitedFor();
    void accountsJoin_data();
    void accountsJoin();
    void aWrongNumberOfAccountsIsRefused_data();
    void aWrongNumberOfAccountsIsRefused();
    void failuresAreSwitchedOnAndShown();
    void failuresAreSwitchedByKeyboard();
    void resetSaysWhyItCannotBe();
    void aReadOnlyWorkspaceSaysWhy();
    void takesTwoLinesInANarrowWindow();

private:
    template<typename Widget = QWidget> [[nodiscard]] Widget *part(const char *name) const
    {
        return child<Widget>(&m_fixture->window, name);
    }
    void press(const char *name) const { QTest::mouseClick(part(name), Qt::LeftButton); }
    [[nodiscard]] const OrganizationSettings &settings() const { return m_fixture->demo.service->organization()->settings; }
    [[nodiscard]] Timestamp simulated() const { return settings().time.at(m_fixture->demo.clock->now()); }
    [[nodiscard]] qsizetype accounts() const { return std::ssize(m_fixture->demo.service->organization()->accounts->rows); }
    [[nodiscard]] qsizetype edits() const { return std::ssize(m_fixture->demo.service->history()->edits); }
    void pressUndo() const;
    void choose(const char *button, const char *submenu, const char *entry) const;
    void letPreferencesWait() const;

    std::unique_ptr<Fixture> m_fixture;
};

void TestSimulatorBar::pressUndo() const
{
    const auto buttons = m_fixture->notices->findChildren<QPushButton *>();
    const auto undo = std::ranges::find(buttons, u"Undo"_s, &QPushButton::text);
    if (undo == buttons.end())
        qFatal("There is no Undo.");
    QTest::mouseClick(*undo, Qt::LeftButton);
}

void TestSimulatorBar::choose(const char *button, const char *submenu, const char *entry) const
{
    press(button);
    QMenu *menu = popupMenu();
    if (!menu)
        qFatal("No menu opens.");
    if (!submenu) {
        clickEntry(menu, entry);
        return;
    }
    auto *values = child<QMenu>(menu, submenu);
    clickEntry(menu, values->menuAction());
    if (!soon([&] { return values->isVisible(); }))
        qFatal("The menu below does not open.");
    clickEntry(values, entry);
}

void TestSimulatorBar::letPreferencesWait() const
{
    choose("simulatedClock", nullptr, "propagateDelayedAction");
    if (!soon([&] { return settings().propagation == Propagation::Delayed; }))
        qFatal("Preferences are not delayed.");
    const Change all = SetAutoEnable {region("eu-west-1"_L1), {}, {{Feature::S3DataEvents, AutoEnable::All}}};
    if (!waitFor(m_fixture->demo.service->change({{Administrator, Door::Window}, u"All"_s, {all}})))
        qFatal("The preference is not saved.");
}

void TestSimulatorBar::aBarThatIsLaidOutComesToRest_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("in one line") << 1440;
    QTest::newRow("in two lines") << 700;
}

void TestSimulatorBar::aBarThatIsLaidOutComesToRest()
{
    QFETCH(const int, width);
    m_fixture->window.resize(width, 600);
    LayoutWatch layouts;
    QVERIFY(layouts.comesToRest());
}

void TestSimulatorBar::verifyingAddressesTakesItsTime()
{
    const auto verification = [this] { return settings().emailVerification; };
    choose("simulatedClock", nullptr, "verificationDelayedAction");
    QVERIFY(soon([&] { return verification() == EmailVerification::Delayed; }));
    choose("simulatedClock", nullptr, "verificationDelayedAction");
    QVERIFY(soon([&] { return verification() == EmailVerification::AtOnce; }));
}

void TestSimulatorBar::theClockGoesForward_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<int>("hours");
    QTest::newRow("an hour") << "advanceHourButton"_ba << 1;
    QTest::newRow("a day") << "advanceDayButton"_ba << 24;
}

void TestSimulatorBar::theClockGoesForward()
{
    QFETCH(QByteArray, button);
    QFETCH(int, hours);
    const Timestamp before = simulated();
    const QString shown = part<QPushButton>("simulatedClock")->text();
    press(button.constData());
    QVERIFY(soon([&] { return simulated() == before + std::chrono::hours(hours); }));
    QVERIFY(part<QPushButton>("simulatedClock")->text() != shown);
    QCOMPARE(edits(), 1);
    QVERIFY(soon([&] { return m_fixture->notices->count() == 1; }));
    pressUndo();
    QVERIFY(soon([&] { return simulated() == before; }));
    QCOMPARE(part<QPushButton>("simulatedClock")->text(), shown);
}

void TestSimulatorBar::theClockStopsAndGoesOn()
{
    choose("simulatedClock", nullptr, "stopClockAction");
    QVERIFY(soon([&] { return settings().time.stoppedAt.has_value(); }));
    QVERIFY(part<QPushButton>("simulatedClock")->text().contains(u"stopped"_s));
    const Timestamp stood = simulated();
    m_fixture->demo.clock->advance(3h);
    QCOMPARE(simulated(), stood);
    press("advanceHourButton"); // which a clock that stands still takes too
    QVERIFY(soon([&] { return simulated() == stood + 1h; }));
    choose("simulatedClock", nullptr, "stopClockAction");
    QVERIFY(soon([&] { return !settings().time.stoppedAt.has_value(); }));
    QCOMPARE(simulated(), stood + 1h);
    m_fixture->demo.clock->advance(1h);
    QCOMPARE(simulated(), stood + 2h);
}

void TestSimulatorBar::theClockOfTheBarGoesOnByItself()
{
    const QString shown = part<QPushButton>("simulatedClock")->text();
    m_fixture->demo.clock->advance(1h);
    m_fixture->bar->hide();
    m_fixture->bar->show(); // as after another program was in front
    QVERIFY(part<QPushButton>("simulatedClock")->text() != shown);
}

void TestSimulatorBar::whatIsPendingIsSaidAndCanBeWaitedFor()
{
    auto *until = part<Button>("advanceUntilNothingButton");
    QVERIFY(!until->isEnabled());
    QVERIFY(!until->toolTip().isEmpty());
    QCOMPARE(part<StatusLabel>("pendingLabel")->text(), u"Nothing is pending"_s);
    letPreferencesWait();
    const auto tally = pendingTally(*m_fixture->demo.service->organization());
    QVERIFY(tally.count > 0);
    QVERIFY(soon([&] { return until->isEnabled(); }));
    const QString said = part<StatusLabel>("pendingLabel")->text();
    QVERIFY2(said.contains(QString::number(tally.count)), qPrintable(said));
    QVERIFY2(said.contains(QRegularExpression(u"\\d\\d:\\d\\d"_s)), qPrintable(said));
    const int before = protectedMembers(*m_fixture->demo.region("eu-west-1"_L1));
    press("advanceUntilNothingButton");
    QVERIFY(soon([&] { return pendingTally(*m_fixture->demo.service->organization()).count == 0; }));
    QVERIFY(protectedMembers(*m_fixture->demo.region("eu-west-1"_L1)) > before);
    QCOMPARE(simulated(), *tally.last);
    QVERIFY(!until->isEnabled());
    QVERIFY(soon([&] { return m_fixture->notices->count() > 0; }));
    pressUndo();
    QVERIFY(soon([&] { return pendingTally(*m_fixture->demo.service->organization()).count == tally.count; }));
}

void TestSimulatorBar::accountsJoin_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("by mouse") << false;
    QTest::newRow("by keyboard") << true;
}

void TestSimulatorBar::accountsJoin()
{
    QFETCH(bool, byKeyboard);
    const auto before = accounts();
    if (byKeyboard) {
        part("joinAccountsButton")->setFocus();
        key(Qt::Key_Space);
    } else {
        press("joinAccountsButton");
    }
    QDialog *dialog = modal("joinAccountsDialog");
    QVERIFY(dialog);
    QVERIFY(child<QLineEdit>(dialog, "joinCount")->hasFocus());
    type(u"12"_s);
    if (byKeyboard)
        key(Qt::Key_Return);
    else
        click(dialog, "primaryButton");
    QVERIFY(soon([&] { return accounts() == before + 12; }));
    QCOMPARE(edits(), 1);
    QVERIFY(soon([&] { return m_fixture->notices->count() == 1; }));
    pressUndo();
    QVERIFY(soon([&] { return edits() == 2; }));
    const auto &rows = m_fixture->demo.service->organization()->accounts->rows;
    QCOMPARE(std::ranges::count(rows.end() - 12, rows.end(), false, &Account::inOrganization), 12);
}

void TestSimulatorBar::aWrongNumberOfAccountsIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("zero") << u"0"_s << false;
    QTest::newRow("one") << u"1"_s << true;
    QTest::newRow("a word") << u"many"_s << false;
    QTest::newRow("negative") << u"-3"_s << false;
    QTest::newRow("too many") << u"50001"_s << false;
    QTest::newRow("the most") << u"50000"_s << true;
}

void TestSimulatorBar::aWrongNumberOfAccountsIsRefused()
{
    QFETCH(QString, typed);
    QFETCH(bool, accepted);
    press("joinAccountsButton");
    QDialog *dialog = modal("joinAccountsDialog");
    QVERIFY(dialog);
    auto *field = child<QLineEdit>(dialog, "joinCount");
    field->clear();
    QTest::keyClicks(field, typed);
    QCOMPARE(child(dialog, "primaryButton")->isEnabled(), accepted);
    QCOMPARE(child(dialog, "joinReason")->isVisible(), !accepted);
    key(Qt::Key_Escape);
    QCOMPARE(edits(), 0);
}

void TestSimulatorBar::failuresAreSwitchedOnAndShown()
{
    auto *button = part<QPushButton>("failureInjectionButton");
    QVERIFY(!button->text().contains(u'1'));
    choose("failureInjectionButton", "throttlingMenu", "throttleThirdAction");
    QCOMPARE(m_fixture->demo.service->failures(), (FailureSettings {3, 0, 0ms}));
    QVERIFY(button->text().contains(u"1 on"_s));
    choose("failureInjectionButton", "partialFailureMenu", "partialHalfAction");
    choose("failureInjectionButton", "latencyMenu", "latencyShortAction");
    QCOMPARE(m_fixture->demo.service->failures(), (FailureSettings {3, 50, 200ms}));
    QVERIFY(button->text().contains(u"3 on"_s));
    choose("failureInjectionButton", "throttlingMenu", "throttleOffAction");
    QCOMPARE(m_fixture->demo.service->failures(), (FailureSettings {0, 50, 200ms}));
    choose("failureInjectionButton", nullptr, "failuresOffAction");
    QCOMPARE(m_fixture->demo.service->failures(), FailureSettings());
    QVERIFY(!button->text().contains(u':'));
    QCOMPARE(edits(), 0); // never stored
}

void TestSimulatorBar::failuresAreSwitchedByKeyboard()
{
    part("failureInjectionButton")->setFocus();
    QTimer::singleShot(100, this, [] {
        key(Qt::Key_Down); // Throttling
        key(Qt::Key_Right); // Off
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Down);
    QVERIFY(soon([&] { return m_fixture->demo.service->failures() == FailureSettings {10, 0, 0ms}; }));
}

void TestSimulatorBar::resetSaysWhyItCannotBe()
{
    QSignalSpy asked(m_fixture->bar, &SimulatorBar::resetRequested);
    press("resetLink");
    QCOMPARE(asked.size(), 1);
    m_fixture->bar->setResetLock(u"Not the demo."_s);
    press("resetLink");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(part("resetLink")->toolTip(), u"Not the demo."_s);
    m_fixture->bar->setResetLock({});
    QVERIFY(part("resetLink")->isEnabled());
}

void TestSimulatorBar::aReadOnlyWorkspaceSaysWhy()
{
    const auto reader = SimulatedGuardDuty::opened(m_fixture->demo.path(), m_fixture->demo.clock);
    QVERIFY(reader);
    QVERIFY(!(*reader)->readOnlyReason().isEmpty());
    NoticeList notices;
    SimulatorBar bar({**reader, m_fixture->session, *m_fixture->demo.clock, notices}, m_fixture->failures);
    bar.show();
    for (const char *name :
        {"simulatedClock", "advanceHourButton", "advanceDayButton", "advanceUntilNothingButton", "joinAccountsButton"}) {
        QVERIFY2(!child(&bar, name)->isEnabled(), name);
        QVERIFY2(child(&bar, name)->toolTip() == (*reader)->readOnlyReason(), name);
    }
}

void TestSimulatorBar::takesTwoLinesInANarrowWindow()
{
    const SimulatorBar *bar = m_fixture->bar;
    const int one = bar->height();
    QVERIFY2(one >= 34 && one <= 40, qPrintable(QString::number(one)));
    m_fixture->window.resize(1024, 700);
    QVERIFY(soon([&] { return bar->height() > one; }));
    QCOMPARE(m_fixture->window.width(), 1024);
    m_fixture->window.resize(1440, 600);
    QVERIFY(soon([&] { return bar->height() == one; }));
}

QTEST_MAIN(TestSimulatorBar)
#include "tst_simulatorbar.moc"
