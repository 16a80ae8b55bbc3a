// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/figure.h"
#include "style/keyvaluegrid.h"
#include "style/sharebar.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/twocolumns.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// Figures, bars and columns: what pages with numbers are made of.
class TestFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFigureThatIsALinkIsPressed();
    void aPlainFigureCannotBePressed();
    void identifiersAreCutBeforeColumnsAreLost();
    void columnsStandBelowEachOtherWhereTheyMust();
    void aBarIsAsLongAsItsShare_data();
    void aBarIsAsLongAsItsShare();
    void aBarColumnShowsNoWords();
    void aBadgeStandsAfterTheText();

private:
    static QImage picture(double share, Qt::LayoutDirection direction)
    {
        QImage image(100, ShareBarHeight, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintShareBar(painter, image.rect(), share, Tokens::Colour::ProgressFill, Tokens::light(), direction);
        return image;
    }
    static int filled(const QImage &image)
    {
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, ShareBarHeight / 2) == Tokens::light()(Tokens::Colour::ProgressFill);
        return count;
    }
};

void TestFigures::aFigureThatIsALinkIsPressed()
{
    Figure figure(Figure::Kind::Link);
    figure.setFigure(u"149"_s, u"of 194"_s, u"Show the 149 accounts"_s);
    figure.show();
    QVERIFY(QTest::qWaitForWindowExposed(&figure));
    const QSignalSpy activated(&figure, &Figure::activated);
    auto *link = figure.findChild<QAbstractButton *>();
    QCOMPARE(link->accessibleName(), u"Show the 149 accounts"_s);
    QTest::mouseClick(link, Qt::LeftButton);
    QTest::keyClick(link, Qt::Key_Return);
    QCOMPARE(activated.count(), 2);
    QCOMPARE(figure.number(), u"149"_s);
    QCOMPARE(figure.note(), u"of 194"_s);
}

void TestFigures::aPlainFigureCannotBePressed()
{
    Figure figure;
    figure.setFigure(u"$3.20"_s, u"a month"_s);
    QVERIFY(!figure.findChild<QAbstractButton *>());
    QCOMPARE(figure.number(), u"$3.20"_s);
}

void TestFigures::identifiersAreCutBeforeColumnsAreLost()
{
    const QString detector = u"cc2c0ef09a6b9f44a707777f2e8d2ffe"_s;
    KeyValueGrid grid(2);
    const QLabel *first = grid.addText(u"Severity"_s, u"High"_s);
    const QLabel *whole = grid.addIdentifier(u"Detector ID"_s, detector);
    const auto areBeside = [&] {
        const QPoint place = whole->mapTo(&grid, QPoint());
        return first->mapTo(&grid, QPoint()).y() < place.y() + whole->height() && place.x() > first->mapTo(&grid, QPoint()).x() + 40;
    };
    grid.resize(900, grid.heightForWidth(900));
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QVERIFY(areBeside());
    QVERIFY(whole->width() >= whole->sizeHint().width());
    const int narrow = 50 * grid.fontMetrics().averageCharWidth();
    grid.resize(narrow, grid.heightForWidth(narrow));
    QVERIFY(areBeside());
    QVERIFY(whole->width() < whole->sizeHint().width());
    QVERIFY(whole->width() >= whole->fontMetrics().horizontalAdvance(u"412887530196"_s)); // an account ID is whole
    QCOMPARE(whole->text(), detector);
}

void TestFigures::columnsStandBelowEachOtherWhereTheyMust()
{
    TwoColumns columns;
    auto *left = new QWidget;
    auto *right = new QWidget;
    for (QWidget *section : {left, right})
        section->setFixedHeight(50);
    columns.addLeft(left);
    columns.addRight(right);
    columns.resize(1400, 400);
    columns.show();
    QVERIFY(QTest::qWaitForWindowExposed(&columns));
    QCOMPARE(left->y(), right->y());
    QVERIFY(left->width() > right->width());
    columns.resize(500, 400);
    QVERIFY(QTest::qWaitFor([&] { return right->y() > left->geometry().bottom(); }));
    QCOMPARE(left->x(), right->x());
}

void TestFigures::aBarIsAsLongAsItsShare_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("pixels");
    QTest::newRow("nothing") << 0.0 << 0;
    QTest::newRow("half") << 0.5 << 50;
    QTest::newRow("all") << 1.0 << 100;
    QTest::newRow("more than all") << 7.0 << 100;
}

void TestFigures::aBarIsAsLongAsItsShare()
{
    QFETCH(double, share);
    QFETCH(int, pixels);
    const QImage image = picture(share, Qt::LeftToRight);
    QVERIFY(qAbs(filled(image) - pixels) <= 4); // round ends
    const QImage mirrored = picture(share, Qt::RightToLeft);
    QVERIFY(qAbs(filled(mirrored) - pixels) <= 4);
    if (pixels == 50)
        QVERIFY(image.pixelColor(20, 2) != mirrored.pixelColor(20, 2));
}

void TestFigures::aBarColumnShowsNoWords()
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"WWWW"_s));
    TableView table;
    table.setModel(&model);
    table.resize(400, 120);
    const QImage words = table.grab().toImage();
    table.cells()->setBarColumn(0, [](const QModelIndex &) { return 1.0; });
    const QRect cell = table.visualRect(model.index(0, 0));
    const QImage bar = table.grab().toImage();
    QVERIFY(words != bar);
    const QPoint middle = table.viewport()->mapTo(&table, cell.center());
    QCOMPARE(bar.pixelColor(middle), Tokens::of(&table)(Tokens::Colour::ProgressFill));
}

void TestFigures::aBadgeStandsAfterTheText()
{
    constexpr int BadgeRole = Qt::UserRole + 1;
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(u"ledger"_s));
    TableView table;
    table.setModel(&model);
    table.cells()->setTextBadgeColumn(0, BadgeRole);
    table.resize(500, 120);
    table.setColumnWidth(0, 300);
    const QImage without = table.grab().toImage();
    model.item(0, 0)->setData(u"4 trial days"_s, BadgeRole);
    const QImage with = table.grab().toImage();
    const QRect cell = table.visualRect(model.index(0, 0));
    const int words = table.fontMetrics().horizontalAdvance(u"ledger"_s) + TableDelegate::CellPadding;
    const auto differs = [&](int from, int to) {
        const QPoint origin = table.viewport()->mapTo(&table, cell.topLeft());
        for (int x = from; x < to; ++x) {
            if (with.pixel(origin.x() + x, origin.y() + cell.height() / 2)
                != without.pixel(origin.x() + x, origin.y() + cell.height() / 2))
                return true;
        }
        return false;
    };
    QVERIFY(!differs(0, words));
    QVERIFY(differs(words, cell.width()));
}

QTEST_MAIN(TestFigures)
#include "tst_figures.moc"
