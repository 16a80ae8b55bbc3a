// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/console.h"

#include "support/simulation.h"

#include <QApplication>
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

private:
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

QTEST_MAIN(tst_Console)
#include "tst_console.moc"
