// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/helppanel.h"
#include "windowfixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class tst_HelpPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        m_fixture->show(QSize(1280, 860));
    }
    void cleanup() { m_fixture.reset(); }

    void everyPageHasHelp();
    void theKeyOpensAndClosesIt();
    void itFollowsThePage();
    void linksLeadOn();
    void escapeGivesTheFocusBack();
    void itListsTheKeysOfTheWindow();
    void itsWidthSurvivesARestart();

private:
    [[nodiscard]] MainWindow &window() const { return m_fixture->window; }
    [[nodiscard]] HelpPanel *panel() const { return window().findChild<HelpPanel *>(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        for (const auto labels = panel()->findChildren<QLabel *>(); const QLabel *label : labels)
            all << label->text();
        return all;
    }
    void openHelp() const
    {
        QTest::keyClick(&window(), Qt::Key_F1);
        QVERIFY(QTest::qWaitFor([&] { return panel()->isVisible(); }));
    }

    Theme *m_theme = nullptr;
    std::unique_ptr<WindowFixture> m_fixture;
};

void tst_HelpPanel::everyPageHasHelp()
{
    for (const PageDescription &page : window().pages().pages()) {
        const PageHelp help = helpOf(page.id);
        QVERIFY2(!help.about.isEmpty() && !help.topics.empty() && !help.seeAlso.isEmpty(), qPrintable(page.id));
        for (const QString &other : help.seeAlso)
            QVERIFY2(window().pages().find(other) && other != page.id, qPrintable(page.id + u' ' + other));
    }
    QVERIFY(helpOf(u"no-page"_s).about.isEmpty());
}

void tst_HelpPanel::theKeyOpensAndClosesIt()
{
    auto *toggle = window().findChild<QPushButton *>(u"helpToggle"_s);
    QVERIFY(!panel()->isVisible());
    openHelp();
    QVERIFY(toggle->isChecked());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !panel()->isVisible(); }));
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return panel()->isVisible(); }));
    auto *close = panel()->findChild<QPushButton *>(u"closeHelp"_s);
    QVERIFY(QTest::qWaitFor([&] { return close->isVisible() && close->visibleRegion().contains(close->rect().center()); }));
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !panel()->isVisible(); }));
    QVERIFY(!toggle->isChecked());
}

void tst_HelpPanel::itFollowsThePage()
{
    openHelp();
    for (const QString &id : {QString::fromLatin1(PageIds::S3Protection), QString::fromLatin1(PageIds::Plan)}) {
        window().openPage(id);
        QVERIFY2(texts().contains(window().pages().find(id)->label), qPrintable(id));
        QVERIFY2(texts().contains(helpOf(id).about), qPrintable(id));
    }
    QVERIFY(!texts().contains(helpOf(QLatin1StringView(PageIds::S3Protection)).about));
}

void tst_HelpPanel::linksLeadOn()
{
    window().openPage(QLatin1StringView(PageIds::S3Protection));
    openHelp();
    auto *link = panel()->findChild<QPushButton *>(u"help-all-regions"_s);
    QVERIFY(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(window().pages().openId(), QLatin1StringView(PageIds::AllRegions));
    QVERIFY(texts().contains(helpOf(QLatin1StringView(PageIds::AllRegions)).about));
}

void tst_HelpPanel::escapeGivesTheFocusBack()
{
    window().openPage(QLatin1StringView(PageIds::Accounts));
    QVERIFY(window().pages().openPage()->focusFilter());
    QWidget *before = QApplication::focusWidget();
    QVERIFY(before);
    openHelp();
    QCOMPARE(QApplication::focusWidget(), before);
    auto *close = panel()->findChild<QPushButton *>(u"closeHelp"_s);
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return !panel()->isVisible(); }));
    QCOMPARE(QApplication::focusWidget(), before);
}

void tst_HelpPanel::itListsTheKeysOfTheWindow()
{
    openHelp();
    const QStringList all = texts();
    for (const auto &id : {u"edit.undo"_s, u"view.nextPane"_s, u"help.page"_s}) {
        const QKeySequence keys = window().actions().action(id)->shortcut();
        QVERIFY2(!keys.isEmpty() && all.contains(keys.toString(QKeySequence::NativeText)), qPrintable(id));
    }
}

void tst_HelpPanel::itsWidthSurvivesARestart()
{
    openHelp();
    QVERIFY(QTest::qWaitFor([this] { return panel()->width() >= panel()->sizeHint().width(); }));
    auto *splitter = window().findChild<QSplitter *>(u"helpSplitter"_s);
    QWidget *handle = splitter->handle(1);
    const QPoint start = handle->rect().center();
    const QPoint end = start - QPoint(80, 0);
    const int before = panel()->width();
    QTest::mousePress(handle, Qt::LeftButton, {}, start);
    QMouseEvent move(QEvent::MouseMove, end, handle->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, end);
    const int width = panel()->width();
    QCOMPARE(width, before + 80);
    window().close();
    MainWindow again(m_fixture->parts(*m_theme), allPages());
    again.resize(window().size());
    again.show();
    again.openPage(QLatin1StringView(PageIds::Accounts));
    again.actions().action(u"help.page"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return again.findChild<HelpPanel *>()->width() == width; }));
}

QTEST_MAIN(tst_HelpPanel)

#include "tst_helppanel.moc"
