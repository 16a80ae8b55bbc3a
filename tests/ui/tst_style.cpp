// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/icons.h"
#include "style/style.h"
#include "style/tableview.h"

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

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
