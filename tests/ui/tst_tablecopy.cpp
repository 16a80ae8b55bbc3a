// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tablecopy.h"

#include "style/tableview.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

class Rows final : public QAbstractTableModel {
public:
    explicit Rows(int count) : m_count(count) { }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        m_cellsRead += role == Qt::DisplayRole;
        const QString texts[] = {QString::number(m_first + index.row()), u"=name, %1"_s.arg(index.row()), u"hidden"_s};
        return role == Qt::DisplayRole ? texts[index.column()] : QVariant();
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QString texts[] = {u"ID"_s, u"Name"_s, u"Hidden"_s};
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? texts[section] : QVariant();
    }
    [[nodiscard]] int cellsRead() const { return m_cellsRead; }
    void renumber(int first)
    {
        beginResetModel();
        m_first = first;
        endResetModel();
    }

private:
    int m_count;
    int m_first = 0;
    mutable int m_cellsRead = 0;
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestTableCopy final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<TableView>();
        m_table->resize(600, 300);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
    }
    void cleanup()
    {
        m_table.reset();
        m_rows.reset();
    }

    void selectedRowsAreCopied_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << 0 << u"Name\tID\n=name, 1\t1\n=name, 3\t3\n"_s;
        QTest::newRow("csv") << 1 << u"Name,ID\r\n\"'=name, 1\",1\r\n\"'=name, 3\",3\r\n"_s;
        QTest::newRow("json") << 2 << u"[\n  {\"Name\": \"=name, 1\", \"ID\": \"1\"},\n  {\"Name\": \"=name, 3\", \"ID\": \"3\"}\n]\n"_s;
    }
    void selectedRowsAreCopied()
    {
        QFETCH(int, entry);
        QFETCH(QString, text);
        fill(5);
        m_table->setColumnHidden(2, true);
        m_table->horizontalHeader()->moveSection(1, 0);
        select(3);
        select(1);
        QAction *action = openMenu()->actions().at(entry);
        QVERIFY(action->isEnabled());
        QSignalSpy copied(m_table->copying(), &TableCopy::copied);
        action->trigger();
        QVERIFY(copied.count() == 1 || copied.wait());
        QCOMPARE(clipboard(), text);
    }

    void theKeyCopiesText()
    {
        fill(3);
        select(2);
        m_table->setFocus();
        QSignalSpy copied(m_table->copying(), &TableCopy::copied);
        QTest::keyClick(m_table.get(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(copied.count() == 1 || copied.wait());
        QCOMPARE(clipboard(), u"ID\tName\tHidden\n2\t=name, 2\thidden\n"_s);
    }

    void withoutASelectionTheMenuSaysWhy()
    {
        fill(0);
        for (const QAction *action : openMenu()->actions()) {
            QVERIFY(!action->isEnabled());
            QVERIFY(!action->toolTip().isEmpty());
        }
    }

    void commandsAreWhatTheOwnerMakes()
    {
        fill(2);
        select(0);
        QVERIFY(!openMenu()->actions().at(3)->isVisible());
        QApplication::activePopupWidget()->close();
        m_table->copying()->setMaker(TableCopy::Form::Command, [] { return QtFuture::makeReadyValueFuture(u"aws guardduty …"_s); });
        QAction *command = openMenu()->actions().at(3);
        QVERIFY(command->isVisible());
        QSignalSpy copied(m_table->copying(), &TableCopy::copied);
        command->trigger();
        QVERIFY(copied.count() == 1 || copied.wait());
        QCOMPARE(clipboard(), u"aws guardduty …"_s);
    }

    /// The window goes on meanwhile: between two parts of the rows it has its turn. Where the computer is slow the parts are smaller.
    void manyRowsDoNotHoldTheWindowUp()
    {
        constexpr int Many = 50000;
        fill(Many);
        m_table->selectAll();
        int longest = 0;
        int last = m_rows->cellsRead();
        const auto endPart = [&] { longest = std::max(longest, m_rows->cellsRead() - std::exchange(last, m_rows->cellsRead())); };
        QTimer turns;
        connect(&turns, &QTimer::timeout, this, endPart);
        turns.start(0);
        QSignalSpy copied(m_table->copying(), &TableCopy::copied);
        m_table->copying()->copy(TableCopy::Form::Json);
        endPart();
        QVERIFY(m_table->copying()->isBusy());
        QVERIFY(copied.wait(60000));
        endPart();
        QVERIFY2(longest < Many * m_rows->columnCount() / 2, qPrintable(QString::number(longest)));
        QCOMPARE(QJsonDocument::fromJson(clipboard().toUtf8()).array().size(), Many);
    }

    void cancellingLeavesTheClipboard()
    {
        fill(50000);
        m_table->selectAll();
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_table->copying()->copy(TableCopy::Form::Csv);
        auto *progress = m_table->findChild<QProgressDialog *>(u"copyProgress"_s);
        QVERIFY(progress);
        Q_EMIT progress->canceled();
        QVERIFY(!m_table->copying()->isBusy());
        QTest::qWait(0);
        QCOMPARE(clipboard(), u"before"_s);
    }

    /// What is selected then is copied whole, and never half of the one and half of the other.
    void anotherModelStateBeginsAgain()
    {
        fill(50000);
        connect(m_rows.get(), &QAbstractItemModel::modelReset, m_table.get(), [this] { m_table->selectAll(); });
        m_table->selectAll();
        QSignalSpy copied(m_table->copying(), &TableCopy::copied);
        m_table->copying()->copy(TableCopy::Form::Text);
        QVERIFY(m_table->copying()->isBusy());
        m_rows->renumber(1'000'000);
        QVERIFY(copied.wait(60000));
        QVERIFY(clipboard().startsWith(u"ID\tName\tHidden\n1000000\t"));
        QCOMPARE(clipboard().count(u'\n'), 50001);
    }

    void otherTablesHaveTheMenuToo()
    {
        fill(3);
        select(1);
        openMenu();
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        menu->findChild<QAction *>(u"selectAllAction"_s)->trigger();
        QCOMPARE(m_table->selectedRowCount(), 3);
    }

private:
    void fill(int count)
    {
        m_rows = std::make_unique<Rows>(count);
        m_table->setModel(m_rows.get());
    }
    void select(int row)
    {
        m_table->selectionModel()->select(m_rows->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    /// The submenu of the table's own context menu, opened by the Menu key.
    QMenu *openMenu()
    {
        if (m_rows->rowCount() > 0 && m_table->selectedRowCount() > 0)
            m_table->selectionModel()->setCurrentIndex(m_table->selectionModel()->selectedRows().constFirst(), QItemSelectionModel::NoUpdate);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), m_table->viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        return menu ? menu->findChild<QMenu *>(u"copyAsMenu"_s) : nullptr;
    }

    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<TableView> m_table;
};

QTEST_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
