// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/scenetour.h"
#include "style/theme.h"
#include "support/walkchecks.h"
#include "windowfixture.h"

#include <QDeadlineTimer>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTranslator>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Goes over every scene of every page, dialog and menu, in both themes, in a small window and with longer words, and looks whether people can use
/// it. New pages and dialogs come along by themselves: they only have to list their scenes.
class tst_Walk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySceneCanBeUsed_data();
    void everySceneCanBeUsed();
    void contrastIsThatOfWcag();
    void checksSeeFaults();

private:
    void look(SceneTour &tour, MainWindow &window, const QString &scene);
    [[nodiscard]] QStringList faultsIn(const SceneTour &tour, MainWindow &window) const;
    void note(const QString &scene, const QStringList &faults);

    Theme *m_theme = nullptr;
    QStringList m_faults;
    int m_scenes = 0;
    QSize m_size;
};

void tst_Walk::initTestCase()
{
    m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this);
}

void tst_Walk::everySceneCanBeUsed_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("pseudo");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << int(Theme::Choice::Light) << QSize(1440, 900) << false << Qt::LeftToRight;
    QTest::newRow("dark") << int(Theme::Choice::Dark) << QSize(1440, 900) << false << Qt::LeftToRight;
    QTest::newRow("small") << int(Theme::Choice::Light) << QSize(1024, 700) << false << Qt::LeftToRight;
    QTest::newRow("longer words") << int(Theme::Choice::Light) << QSize(1024, 700) << true << Qt::LeftToRight;
    QTest::newRow("right to left") << int(Theme::Choice::Light) << QSize(1024, 700) << false << Qt::RightToLeft;
}

void tst_Walk::everySceneCanBeUsed()
{
    QFETCH(int, theme);
    QFETCH(QSize, size);
    QFETCH(bool, pseudo);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    m_faults.clear();
    m_scenes = 0;
    m_size = size;
    m_theme->setChoice(Theme::Choice(theme));
    QTranslator longer;
    if (pseudo) {
        QVERIFY(longer.load(u":/i18n/bucketwatch_en_XA.qm"_s));
        QCoreApplication::installTranslator(&longer);
    }

    {
        WindowFixture fixture(*m_theme);
        fixture.show(size);
        SceneTour tour(fixture.window, fixture.session, *fixture.demo.service);
        const QStringList names = tour.names();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        QVERIFY(names.size() >= 20);
        connect(&tour, &SceneTour::sceneReached, this, [&](const QString &page, const QString &scene) { look(tour, fixture.window, page + u'/' + scene); });
        connect(&tour, &SceneTour::sceneFailed, this, [this](const QString &page, const QString &scene, const QString &reason) { note(page + u'/' + scene, {reason}); });
        QSignalSpy finished(&tour, &SceneTour::finished);
        tour.start();
        QVERIFY(finished.wait(1'200'000));
        QCOMPARE(m_scenes, names.size());
    }
    QCoreApplication::removeTranslator(&longer);
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void tst_Walk::look(SceneTour &tour, MainWindow &window, const QString &scene)
{
    ++m_scenes;
    // On a busy machine a layout may still come: what stands right a moment later is no fault.
    QStringList faults;
    const QDeadlineTimer patience(5s);
    do {
        for (int pass = 0; pass < 5; ++pass) // heights follow from widths, so one layout asks for another
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        faults = faultsIn(tour, window);
        if (faults.isEmpty())
            return;
        QTest::qWait(100);
    } while (!patience.hasExpired());
    note(scene, faults);
}

QStringList tst_Walk::faultsIn(const SceneTour &tour, MainWindow &window) const
{
    QStringList faults;
    if (window.size() != m_size)
        faults << u"the window does not fit into %1 x %2"_s.arg(m_size.width()).arg(m_size.height());
    const QImage picture = tour.picture();
    if (picture.isNull() || picture.size().width() < window.width())
        faults << u"there is no picture of it"_s;

    QWidget *dialog = QApplication::activeModalWidget();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (!dialog && widget->isVisible() && qobject_cast<QDialog *>(widget))
            dialog = widget; // one that stands beside the window
    }
    QWidget &front = dialog ? *dialog : window;
    faults << walk::withoutName(front) << walk::sharedMnemonics(front) << walk::clipped(front) << walk::overlapping(front)
           << walk::lowContrast(front, front.grab().toImage());
    if (!QApplication::activePopupWidget())
        faults << walk::unreachable(front);
    return faults;
}

void tst_Walk::note(const QString &scene, const QStringList &faults)
{
    for (const QString &fault : faults) {
        const QString line = scene + u": "_s + fault;
        if (!m_faults.contains(line))
            m_faults << line;
    }
}

void tst_Walk::contrastIsThatOfWcag()
{
    QCOMPARE(walk::contrast(Qt::white, Qt::black), 21.0);
    QVERIFY(qAbs(walk::contrast(QColor(u"#006ce0"_s), Qt::white) - 4.97) < 0.01);
}

/// A walk that finds nothing must not be one that cannot find anything.
void tst_Walk::checksSeeFaults()
{
    QWidget window;
    window.resize(400, 200);
    auto *nameless = new QLineEdit(&window);
    nameless->setGeometry(10, 10, 50, 40);
    auto *narrow = new QLabel(u"A long text in a narrow label"_s, &window);
    narrow->setGeometry(20, 20, 30, 40);
    auto *pale = new QLabel(u"Pale"_s, &window);
    pale->setGeometry(200, 90, 80, 40);
    QPalette palette = pale->palette();
    palette.setColor(QPalette::WindowText, window.palette().color(QPalette::Window).darker(110));
    pale->setPalette(palette);
    auto *one = new QPushButton(u"&Save"_s, &window);
    one->setGeometry(10, 150, 120, 40);
    auto *two = new QPushButton(u"&Stop"_s, &window);
    two->setGeometry(150, 150, 120, 40);
    two->setFocusPolicy(Qt::ClickFocus);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    QCOMPARE(walk::withoutName(window).size(), 1);
    QCOMPARE(walk::clipped(window).size(), 1);
    QCOMPARE(walk::overlapping(window).size(), 1);
    QCOMPARE(walk::sharedMnemonics(window).size(), 1);
    QVERIFY(walk::lowContrast(window, window.grab().toImage()).join(u' ').contains(u"Pale"_s));
    QCOMPARE(walk::unreachable(window).size(), 1);
}

QTEST_MAIN(tst_Walk)
#include "tst_walk.moc"
