// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountspage.h"
#include "pages/allregionspage.h"
#include "pages/findingspage.h"
#include "pages/listspage.h"
#include "pages/protectionplanspage.h"
#include "pages/s3protectionpage.h"
#include "pages/settingspage.h"
#include "pages/summarypage.h"
#include "pages/usagepage.h"
#include "plan/planpage.h"
#include "plan/whatifpage.h"
#include "style/theme.h"
#include "support/layoutwatch.h"

#include "ui/consolefixture.h"

#include <QApplication>
#include <QDir>
#include <QPainter>

#include <functional>

using namespace bucketwatch;

/// Every scene of the pages in both themes and two sizes, over the demo organization. With BUCKETWATCH_GALLERY=DIR the
/// pictures are kept there.
class TestPageScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void everySceneShows_data();
    void everySceneShows();

private:
    using Open = std::function<Page *(test::ConsoleFixture &)>;

    static QImage picture(const QWidget &window);
    static QImage pictureOf(const Open &open, const QString &scene, QSize size);
    static std::map<QString, Open> pages();

    Theme *m_theme = nullptr;
};

std::map<QString, TestPageScenes::Open> TestPageScenes::pages()
{
    return {
        {QStringLiteral("s3-protection"), [](test::ConsoleFixture &console) { return console.open<S3ProtectionPage>(); }},
        {QStringLiteral("accounts"), [](test::ConsoleFixture &console) { return console.open<AccountsPage>(); }},
        {QStringLiteral("protection-plans"), [](test::ConsoleFixture &console) { return console.open<ProtectionPlansPage>(); }},
        {QStringLiteral("summary"), [](test::ConsoleFixture &console) { return console.open<SummaryPage>(); }},
        {QStringLiteral("usage"), [](test::ConsoleFixture &console) { return console.open<UsagePage>(); }},
        {QStringLiteral("findings"), [](test::ConsoleFixture &console) { return console.open<FindingsPage>(); }},
        {QStringLiteral("all-regions"), [](test::ConsoleFixture &console) { return console.open<AllRegionsPage>(); }},
        {QStringLiteral("lists"), [](test::ConsoleFixture &console) { return console.open<ListsPage>(); }},
        {QStringLiteral("plan"), [](test::ConsoleFixture &console) { return console.open<PlanPage>(); }},
        {QStringLiteral("what-if"), [](test::ConsoleFixture &console) { return console.open<WhatIfPage>(); }},
        {QStringLiteral("settings"), [](test::ConsoleFixture &console) { return console.open<SettingsPage>(); }},
    };
}

void TestPageScenes::everySceneShows_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("scene");
    for (const auto &[name, open] : pages()) {
        test::ConsoleFixture console;
        for (const Scene &scene : open(console)->scenes())
            QTest::newRow(qPrintable(name + u'/' + scene.name)) << name << scene.name;
    }
}

QImage TestPageScenes::picture(const QWidget &window)
{
    QImage whole = const_cast<QWidget &>(window).grab().toImage();
    QPainter painter(&whole);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible())
            painter.drawPixmap(widget->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), widget->grab());
    }
    return whole;
}

QImage TestPageScenes::pictureOf(const Open &open, const QString &scene, QSize size)
{
    test::ConsoleFixture console;
    Page *page = open(console);
    console.window.resize(size);
    for (const Scene &one : page->scenes()) {
        if (one.name == scene)
            one.show();
    }
    QTest::qWait(20);
    const bool isSettled = QTest::qWaitFor([page] { return page->isSettled(); }, 30'000);
    QTest::qWait(20);
    test::LayoutWatch layouts;
    const bool isAtRest = layouts.comesToRest();
    const QImage whole = picture(console.window);
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &console.window)
            widget->close();
    }
    return isSettled && isAtRest ? whole : QImage();
}

void TestPageScenes::everySceneShows()
{
    QFETCH(QString, page);
    QFETCH(QString, scene);
    const QString folder = qEnvironmentVariable("BUCKETWATCH_GALLERY");
    const QSize sizes[] {{1200, 820}, {784, 620}}; // a window of 1440x900 and one of 1024x700, less navigation and bars
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        for (const QSize &size : sizes) {
            const QImage image = pictureOf(pages()[page], scene, size);
            QVERIFY2(!image.isNull(), "the page does not settle, or is laid out again and again");
            QCOMPARE(image.size(), size * image.devicePixelRatio());
            QVERIFY(image.pixelColor(image.width() / 2, 60) != image.pixelColor(image.width() / 2, image.height() - 1)
                || image.allGray() == false);
            if (!folder.isEmpty())
                QVERIFY(image.save(QDir(folder).filePath(QStringLiteral("%1-%2-%3-%4.png")
                        .arg(page, scene, choice == Theme::Choice::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()))));
        }
    }
}

QTEST_MAIN(TestPageScenes)
#include "tst_pagescenes.moc"
