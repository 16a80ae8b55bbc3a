// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/icons.h"
#include "style/style.h"
#include "style/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreClearedWithOurOwnIcon();
    void rowsAreSelectedBeforeTheTableIsShown_data();
    void rowsAreSelectedBeforeTheTableIsShown();
    void columnsGiveWhatTheirContentsDoNotNeed();
    void aColumnThatSomebodySetKeepsItsWidth();

private:
    struct Columns {
        QStandardItemModel rows {3, 3};
        TableView table;

        Columns()
        {
            rows.setHorizontalHeaderLabels({u"Plan"_s, u"Status"_s, u"Share"_s});
            table.setModel(&rows);
            table.setColumnLetters(1, 30);
            table.setColumnLetters(2, 30);
            table.setFillColumn(0, 30);
        }
        void resizeTo(int letters)
        {
            table.resize(letters * table.fontMetrics().averageCharWidth(), 300);
            table.show();
            QCoreApplication::sendPostedEvents();
        }
    };
};

void TestStyle::fieldsAreClearedWithOurOwnIcon()
{
    QApplication::setStyle(new Style);
    QLineEdit edit(u"prod"_s);
    edit.setClearButtonEnabled(true);
    const auto *button = edit.findChild<QToolButton *>();
    QVERIFY(button);
    const QIcon icon = button->defaultAction() ? button->defaultAction()->icon() : button->icon();
    const QImage drawn = icon.pixmap(16).toImage();
    QVERIFY(!drawn.isNull());
    QCOMPARE(drawn, Icons::themed(u"edit-clear"_s).pixmap(16).toImage());
}

void TestStyle::rowsAreSelectedBeforeTheTableIsShown_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestStyle::rowsAreSelectedBeforeTheTableIsShown()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QStandardItemModel rows(3, 2);
    TableView table;
    table.setLayoutDirection(direction);
    table.setModel(&rows);
    table.resize(0, 0);
    table.selectRow(1);
    QVERIFY(table.isRowSelected(1));
    table.selectRow(2);
    QVERIFY(!table.isRowSelected(1));
    QVERIFY(table.isRowSelected(2));
    QCOMPARE(table.currentIndex().row(), 2);
}

void TestStyle::columnsGiveWhatTheirContentsDoNotNeed()
{
    Columns columns;
    const QHeaderView *header = columns.table.horizontalHeader();
    columns.resizeTo(120);
    const int wide = columns.table.columnWidth(1);
    QCOMPARE(header->length(), columns.table.viewport()->width()); // the first one takes what is left
    columns.resizeTo(70);
    QVERIFY(columns.table.columnWidth(1) < wide);
    QCOMPARE_LE(header->length(), columns.table.viewport()->width());
    for (int column = 0; column < 3; ++column)
        QCOMPARE_GE(columns.table.columnWidth(column), header->sectionSizeHint(column));
    columns.resizeTo(120);
    QCOMPARE(columns.table.columnWidth(1), wide);
}

void TestStyle::aColumnThatSomebodySetKeepsItsWidth()
{
    Columns columns;
    columns.resizeTo(120);
    const int set = columns.table.columnWidth(1) + 7;
    columns.table.setColumnWidth(1, set);
    columns.resizeTo(70);
    QCOMPARE(columns.table.columnWidth(1), set);
    QVERIFY(columns.table.columnWidth(2) < set);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
