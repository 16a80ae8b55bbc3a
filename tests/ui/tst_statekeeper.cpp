// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/settings.h"
#include "shell/statekeeper.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

/// A window with a splitter and a table, as a page has them.
class SampleWindow : public QWidget {
public:
    SampleWindow()
    {
        splitter->setObjectName(u"panes"_s);
        table->setObjectName(u"rows"_s);
        table->setModel(&model);
        table->setSortingEnabled(true);
        table->horizontalHeader()->setSectionsMovable(true);
        splitter->addWidget(table);
        splitter->addWidget(new QWidget);
        (new QHBoxLayout(this))->addWidget(splitter);
        resize(500, 300);
    }

    QStandardItemModel model {3, 4};
    QSplitter *splitter = new QSplitter;
    QTableView *table = new QTableView;
};

} // namespace

class tst_StateKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void geometryIsRestored();
    void splittersAndHeadersAreRestored();
    void columnsAreHiddenAsTheyWere_data();
    void columnsAreHiddenAsTheyWere();
    void changesAreStoredAMomentLater();
    void aPageThatIsGoneIsNotAsked();
    void theSamePageCanBeMadeAgain();
    void whatCannotBeReadIsIgnored_data();
    void whatCannotBeReadIsIgnored();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void tst_StateKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
}

void tst_StateKeeper::geometryIsRestored()
{
    {
        SampleWindow window;
        StateKeeper keeper(*m_settings);
        keeper.watchWindow(&window);
        window.setGeometry(20, 40, 456, 321);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        keeper.saveNow();
    }
    SampleWindow window;
    StateKeeper keeper(*m_settings);
    keeper.watchWindow(&window);
    QCOMPARE(window.size(), QSize(456, 321)); // before it is shown
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(window.geometry(), QRect(20, 40, 456, 321));
}

void tst_StateKeeper::splittersAndHeadersAreRestored()
{
    QList<int> sizes;
    {
        SampleWindow window;
        window.show();
        StateKeeper keeper(*m_settings);
        keeper.watchBelow(&window, u"sample"_s);
        window.splitter->setSizes({300, 150});
        window.table->setColumnWidth(1, 77);
        window.table->horizontalHeader()->moveSection(0, 2);
        window.table->sortByColumn(3, Qt::DescendingOrder);
        sizes = window.splitter->sizes();
        keeper.saveNow();
    }
    SampleWindow window;
    window.show();
    QVERIFY(window.splitter->sizes() != sizes);
    StateKeeper keeper(*m_settings);
    keeper.watchBelow(&window, u"sample"_s);
    const QHeaderView *header = window.table->horizontalHeader();
    QCOMPARE(window.splitter->sizes(), sizes);
    QCOMPARE(window.table->columnWidth(1), 77);
    QCOMPARE(header->visualIndex(0), 2);
    QCOMPARE(header->sortIndicatorSection(), 3);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
}

void tst_StateKeeper::columnsAreHiddenAsTheyWere_data()
{
    QTest::addColumn<Qt::ContextMenuPolicy>("policy");
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("by who chooses columns in a menu") << Qt::CustomContextMenu << true;
    QTest::newRow("not by a page that showed less to somebody else") << Qt::DefaultContextMenu << false;
}

void tst_StateKeeper::columnsAreHiddenAsTheyWere()
{
    QFETCH(Qt::ContextMenuPolicy, policy);
    QFETCH(bool, isHidden);
    {
        SampleWindow window;
        window.table->horizontalHeader()->setContextMenuPolicy(policy);
        StateKeeper keeper(*m_settings);
        keeper.watchBelow(&window, u"sample"_s);
        window.table->setColumnHidden(1, true);
        window.table->setColumnWidth(2, 77);
        keeper.saveNow();
    }
    SampleWindow window;
    window.table->horizontalHeader()->setContextMenuPolicy(policy);
    StateKeeper keeper(*m_settings);
    keeper.watchBelow(&window, u"sample"_s);
    QCOMPARE(window.table->isColumnHidden(1), isHidden);
    QCOMPARE(window.table->columnWidth(2), 77);
    QVERIFY(isHidden || window.table->columnWidth(1) > 0);
}

void tst_StateKeeper::changesAreStoredAMomentLater()
{
    SampleWindow window;
    window.show();
    StateKeeper keeper(*m_settings);
    keeper.watchBelow(&window, u"sample"_s);
    window.table->setColumnWidth(1, 77);
    QVERIFY(m_settings->state(u"sample/rows"_s).isEmpty()); // not at every pixel of a drag
    QVERIFY(QTest::qWaitFor([&] { return !m_settings->state(u"sample/rows"_s).isEmpty(); }));
}

void tst_StateKeeper::aPageThatIsGoneIsNotAsked()
{
    StateKeeper keeper(*m_settings);
    {
        SampleWindow window;
        keeper.watchWindow(&window);
        keeper.watchBelow(&window, u"sample"_s);
    }
    keeper.saveNow();
    QVERIFY(m_settings->state(u"window"_s).isEmpty());
    QVERIFY(m_settings->state(u"sample/rows"_s).isEmpty());
}

void tst_StateKeeper::theSamePageCanBeMadeAgain()
{
    StateKeeper keeper(*m_settings);
    {
        SampleWindow window;
        window.show();
        keeper.watchBelow(&window, u"sample"_s);
        window.table->setColumnWidth(1, 77);
        keeper.saveNow();
    }
    SampleWindow window;
    keeper.watchBelow(&window, u"sample"_s);
    QCOMPARE(window.table->columnWidth(1), 77);
    window.table->setColumnWidth(1, 88);
    keeper.saveNow();
    SampleWindow third;
    keeper.watchBelow(&third, u"sample"_s);
    QCOMPARE(third.table->columnWidth(1), 88);
}

void tst_StateKeeper::whatCannotBeReadIsIgnored_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only a version") << QByteArray("\x01");
    QTest::newRow("another version") << QByteArray("\x02") + QSplitter().saveState();
    QTest::newRow("noise") << QByteArray("\x01 this is no state of anything");
    QTest::newRow("cut off") << QByteArray("\x01") + QSplitter().saveState().first(10);
}

void tst_StateKeeper::whatCannotBeReadIsIgnored()
{
    QFETCH(QByteArray, stored);
    for (const QString &name : {u"window"_s, u"sample/panes"_s, u"sample/rows"_s})
        m_settings->setState(name, stored);
    SampleWindow untouched;
    untouched.show();
    SampleWindow window;
    window.show();
    StateKeeper keeper(*m_settings);
    keeper.watchWindow(&window);
    keeper.watchBelow(&window, u"sample"_s);
    QCOMPARE(window.size(), untouched.size());
    QCOMPARE(window.splitter->sizes(), untouched.splitter->sizes());
    QCOMPARE(window.table->horizontalHeader()->count(), 4);
    QCOMPARE(window.table->columnWidth(1), untouched.table->columnWidth(1));
}

QTEST_MAIN(tst_StateKeeper)
#include "tst_statekeeper.moc"
