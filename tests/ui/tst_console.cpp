// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"

#include "context/plandesk.h"
#include "shell/mainwindow.h"
#include "items/findingsfilter.h"
#include "replay/replaypage.h"
#include "shell/pagehost.h"
#include "shell/settings.h"
#include "support/simulation.h"

#include <QApplication>
#include <QLocale>
#include <QMenuBar>
#include <QPushButton>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// How the program starts.
class tst_Console : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedWorkspaceIsOfferedForRecovery();
    void aForeignFileEndsTheProgram();
    void theLanguageIsChangedWhileItRuns();
    void anUnknownLanguageEndsTheProgram();

private:
    static MainWindow *shownWindow();
    static bool isShownIn(const QString &fileMenu);
    static QPushButton *recoverButton();
};

QPushButton *tst_Console::recoverButton()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (auto *button : window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Recover"_s))
                return button;
        }
    }
    return nullptr;
}

void tst_Console::aDamagedWorkspaceIsOfferedForRecovery()
{
    const DemoSimulation demo;
    ConsoleOptions options;
    options.workspace = demo.folder.filePath(u"damaged.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(options.workspace, generateOrganization(demoOptions()), Overwrite::No));
    QFile file(options.workspace);
    QVERIFY(file.resize(file.size() / 2));

    Console console(*qobject_cast<QApplication *>(qApp), options);
    const auto started = console.start();
    QVERIFY2(started.has_value(), qPrintable(started ? QString() : started.error().message));
    bool isOffered = false;
    QTimer::singleShot(0, qApp, [&isOffered] {
        isOffered = QTest::qWaitFor([] { return recoverButton() != nullptr; });
        QApplication::quit();
    });
    QCOMPARE(console.run(), 0);
    QVERIFY(isOffered);
}

void tst_Console::aForeignFileEndsTheProgram()
{
    const DemoSimulation demo;
    ConsoleOptions options;
    options.workspace = demo.folder.filePath(u"letter.txt"_s);
    QFile file(options.workspace);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("Dear reader, this is no workspace at all. Yours, a text file.") > 0);
    file.close();
    Console console(*qobject_cast<QApplication *>(qApp), options);
    QVERIFY(!console.start());
}

MainWindow *tst_Console::shownWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *main = qobject_cast<MainWindow *>(window); main && main->isVisible())
            return main;
    }
    return nullptr;
}

bool tst_Console::isShownIn(const QString &fileMenu)
{
    return QTest::qWaitFor([&fileMenu] {
        const MainWindow *window = shownWindow();
        return window && window->menuBar()->actions().front()->text() == fileMenu;
    });
}

void tst_Console::theLanguageIsChangedWhileItRuns()
{
    const DemoSimulation demo;
    ConsoleOptions options;
    options.workspace = demo.folder.filePath(u"own.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(options.workspace, generateOrganization(demoOptions()), Overwrite::No));
    options.page = QLatin1String(PageIds::Accounts);
    Console console(*qobject_cast<QApplication *>(qApp), options);
    const auto started = console.start();
    QVERIFY2(started.has_value(), qPrintable(started ? QString() : started.error().message));
    QStringList seen;
    QTimer::singleShot(0, qApp, [&seen] {
        const auto note = [&seen](bool holds, const QString &what) {
            if (!holds)
                seen << what;
        };
        note(isShownIn(u"&File"_s), u"begins in English"_s);
        shownWindow()->openPage(QLatin1String(PageIds::Replay), QLatin1String(ReplayRequests::Demo));
        shownWindow()->openPage(QLatin1String(PageIds::Accounts));
        shownWindow()->plans().setPlanning(true);
        shownWindow()->actions().action(u"view.language.de"_s)->trigger();
        note(isShownIn(u"&Datei"_s), u"goes on in German"_s);
        MainWindow *german = shownWindow();
        note(german->pages().openId() == QLatin1String(PageIds::Accounts), u"on the same page"_s);
        note(german->windowTitle().startsWith(u"Konten"), german->windowTitle());
        note(german->plans().isPlanning(), u"still planning"_s);
        auto *replay = german->findChild<ReplayPage *>();
        note(replay && replay->session().state() != ReplaySession::State::Empty, u"the recording that was being read"_s);
        note(findingProperties().contains(u"Schweregrad"), u"what is translated when it is asked for"_s);
        note(german->actions().action(u"view.language.de"_s)->isChecked(), u"German is marked"_s);
        note(QLocale().language() == QLocale::German, u"numbers too"_s);
        note(Settings().language() == u"de", u"it is kept"_s);
        german->plans().setPlanning(false);
        german->actions().action(u"view.language.en"_s)->trigger();
        note(isShownIn(u"&File"_s), u"and back"_s);
        note(Settings().language() == u"en", u"that is kept too"_s);
        QApplication::quit();
    });
    QCOMPARE(console.run(), 0);
    QCOMPARE(seen, QStringList());
}

void tst_Console::anUnknownLanguageEndsTheProgram()
{
    const DemoSimulation demo;
    ConsoleOptions options;
    options.workspace = demo.path();
    options.language = u"tlh"_s;
    Console console(*qobject_cast<QApplication *>(qApp), options);
    const auto started = console.start();
    QVERIFY(!started && started.error().message.contains(u"tlh"));
}

QTEST_MAIN(tst_Console)
#include "tst_console.moc"
