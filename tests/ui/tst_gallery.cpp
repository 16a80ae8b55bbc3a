// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/alert.h"
#include "style/badge.h"
#include "style/button.h"
#include "style/container.h"
#include "style/coveragebar.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/linkbutton.h"
#include "style/modal.h"
#include "style/modaloverlay.h"
#include "style/noticelist.h"
#include "style/optionbutton.h"
#include "style/page.h"
#include "style/statuslabel.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/theme.h"
#include "style/tile.h"

#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// Every widget of the kit once, in both themes. With BUCKETWATCH_GALLERY=DIR the pictures are kept there.
class tst_Gallery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }

    void everyWidgetPaintsInBothThemes_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << int(Theme::Choice::Light) << u"light"_s;
        QTest::newRow("dark") << int(Theme::Choice::Dark) << u"dark"_s;
    }
    void everyWidgetPaintsInBothThemes();
    void headerCheckBoxChecksAllRows();
    void aColumnIsAsWideAsItsHeading();
    void oneColumnTakesWhatTheOthersLeave();
    void disablingModalHasCancelAsDefault();
    void noticeWithTheSameIdTakesThePlace();
    void theActionOfANoticeMayTakeItAway();
    void dialogThatGoesWithItsPageDimsNothing();

private:
    void keep(const QPixmap &picture, const QString &name);

    Theme *m_theme = nullptr;
};

namespace {

QStandardItemModel *accounts(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({u"Account ID"_s, u"Account name"_s, u"Status"_s, u"Severity"_s});
    for (int row = 0; row < 6; ++row) {
        model->appendRow({new QStandardItem(QString::number(901243436767 + row)), new QStandardItem(u"analytics-dr"_s),
            new QStandardItem(row % 2 ? u"Not enabled"_s : u"Enabled"_s), new QStandardItem(row % 3 ? u"High"_s : u"Low"_s)});
    }
    return model;
}

Page *gallery(QWidget *parent)
{
    auto *page = new Page(u"S3 Protection"_s, Page::Extent::Scrolling, parent);
    page->header()->setCounter(u"214"_s);
    page->header()->setDescription(u"S3 Protection helps Amazon GuardDuty monitor AWS CloudTrail data events for Amazon S3, including object-level API operations, to identify potential security risks for data within your Amazon S3 buckets."_s);
    auto *actions = new DropdownButton(u"Actions"_s);
    actions->dropdown()->addAction(u"Enable for all existing active member accounts"_s);
    page->header()->addAction(new Button(u"view-refresh"_s, u"Refresh"_s, Button::Kind::Icon));
    page->header()->addAction(actions);
    auto *off = new Button(u"Edit Protection Plans"_s);
    off->setDisabledReason(u"Select accounts first"_s);
    page->header()->addAction(off);
    page->header()->addAction(new Button(u"Save"_s, Button::Kind::Primary));

    page->add(new Alert(Status::Info, u"This configuration is managed by your GuardDuty administrator"_s, u"Only the delegated GuardDuty administrator account 412887530196 can enable or disable S3 Protection for this account."_s));

    auto *facts = new Container(u"S3 Protection status"_s);
    facts->header()->setDescription(u"You can enable or disable S3 Protection for this account in the current Region at any time."_s);
    facts->header()->addAction(new Button(u"Disable"_s));
    auto *grid = new KeyValueGrid;
    grid->addStatus(u"Status"_s, Status::Success, u"Enabled"_s);
    grid->addText(u"Free trial"_s, u"17 of 30 days remaining"_s);
    grid->addText(u"Region"_s, u"Europe (Ireland) eu-west-1"_s);
    grid->addIdentifier(u"Detector ID"_s, u"12abc34d567e8fa901bc2d34e56789f0"_s);
    grid->addStatus(u"Auto-enable"_s, Status::Inactive, u"Not enabled"_s);
    grid->addWidget(u"Enabled"_s, new LinkButton(u"149 accounts"_s));
    facts->add(grid);
    auto *bar = new CoverageBar(u"S3 Protection coverage"_s, u"Share of the active member accounts with S3 Protection enabled"_s);
    bar->setCoverage(149, 194, u"149 of 194 active member accounts"_s);
    facts->add(bar);
    page->add(facts);

    auto *form = new Container(u"S3 Protection configuration"_s);
    auto *tiles = new TileGroup(u"Configuration type"_s);
    tiles->add(0, u"Enable for all accounts"_s, u"This will enable the protection plan for all the active GuardDuty accounts in your AWS organization, including the new accounts that join the organization."_s);
    tiles->add(1, u"Configure accounts manually"_s, u"Choose the status for this account and for new member accounts."_s);
    tiles->choose(1);
    form->add(tiles);
    auto *enable = new RadioOption(u"Enable"_s, u"Monitor S3 data events from all S3 buckets in this account."_s);
    enable->setChecked(true);
    form->add(enable);
    form->add(new RadioOption(u"Disable"_s, u"Stop S3 data event monitoring in this account."_s));
    auto *check = new CheckOption(u"Automatically enable for new member accounts"_s, u"Whenever a new account joins your organization, S3 Protection will be automatically enabled for their account."_s);
    check->setChecked(true);
    form->add(check);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto *field = new QLineEdit;
    field->setPlaceholderText(u"Filter accounts by property or value"_s);
    row->addWidget(field);
    auto *combo = new QComboBox;
    combo->addItems({u"60x"_s, u"600x"_s});
    row->addWidget(combo);
    row->addWidget(new Badge(BadgeKind::Critical, u"Critical"_s));
    row->addWidget(new Badge(BadgeKind::High, u"High"_s));
    row->addWidget(new Badge(BadgeKind::Medium, u"Medium"_s));
    row->addWidget(new Badge(BadgeKind::Low, u"Low"_s));
    row->addWidget(new Button(u"Cancel"_s, Button::Kind::Link));
    form->add(line);
    page->add(form);

    auto *table = new TableView;
    table->setCheckColumn(true);
    table->cells()->setLinkColumn(0);
    table->cells()->setStatusColumn(2, [](const QModelIndex &index) { return index.data().toString() == u"Enabled" ? Status::Success : Status::Inactive; });
    table->cells()->setBadgeColumn(3, [](const QModelIndex &index) { return index.data().toString() == u"High" ? BadgeKind::High : BadgeKind::Low; });
    table->setModel(accounts(table));
    table->horizontalHeader()->resizeSections(QHeaderView::ResizeToContents);
    table->selectRow(1);
    table->selectionModel()->select(table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->select(table->model()->index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->setMinimumHeight(280);
    page->add(table);
    return page;
}

} // namespace

void tst_Gallery::keep(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("BUCKETWATCH_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + name + u".png"));
}

void tst_Gallery::everyWidgetPaintsInBothThemes()
{
    QFETCH(int, choice);
    QFETCH(QString, name);
    m_theme->setChoice(Theme::Choice(choice));

    QWidget window;
    window.resize(1200, 1280);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *notices = new NoticeList(&window);
    column->addWidget(notices);
    column->addWidget(gallery(&window), 1);
    notices->show({.status = Status::Error, .title = u"S3 Protection could not be enabled for 3 accounts"_s, .text = u"UnprocessedAccounts: 150846672913, 448127906531"_s, .actionText = u"View accounts"_s, .action = [] { }});
    notices->show({.status = Status::InProgress, .title = {}, .text = u"Enabling S3 Protection for 45 existing active member accounts."_s});
    notices->show({.status = Status::Warning, .title = {}, .text = u"This workspace is read-only."_s});
    notices->show({.status = Status::Success, .title = {}, .text = u"The S3 Protection configuration has been saved."_s, .actionText = u"Undo"_s, .action = [] { }});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(notices->count(), 4);
    keep(window.grab(), u"gallery-"_s + name);

    auto *modal = new Modal(u"Disable S3 Protection?"_s, u"Confirm"_s, &window);
    modal->addText(u"GuardDuty stops monitoring S3 data events for the data stored in your S3 buckets. Existing findings are kept."_s);
    modal->add(new Alert(Status::Warning, u"Threats that only show in object-level activity will no longer generate findings in this account and Region."_s));
    modal->setDefault(Modal::Default::Cancel);
    modal->open();
    QVERIFY(QTest::qWaitForWindowExposed(modal));
    keep(modal->grab(), u"modal-"_s + name);
    keep(window.grab(), u"dimmed-"_s + name);
    modal->reject();

    auto *menu = window.findChild<DropdownButton *>()->dropdown();
    menu->popup(QPoint(0, 0));
    keep(menu->grab(), u"menu-"_s + name);
    menu->close();

    const QImage picture = window.grab().toImage();
    QCOMPARE(picture.pixelColor(5, picture.height() - 5).lightness() < 64, name == u"dark");
}

void tst_Gallery::headerCheckBoxChecksAllRows()
{
    TableView table;
    table.setCheckColumn(true);
    table.setModel(accounts(&table));
    table.resize(600, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QSignalSpy counts(&table, &TableView::selectedRowCountChanged);
    auto *all = table.findChild<QWidget *>(u"checkAll"_s);

    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(table.selectedRowCount(), 6);
    QCOMPARE(counts.constLast().constFirst().toInt(), 6);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(table.selectedRowCount(), 0);

    table.setCurrentIndex(table.model()->index(0, 0));
    table.clearSelection();
    QTest::keyClick(&table, Qt::Key_Space);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(table.selectedRowCount(), 2);
    QVERIFY(table.isRowSelected(0));
    QVERIFY(!table.isRowSelected(1));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Account ID\tAccount name"));
}

void tst_Gallery::aColumnIsAsWideAsItsHeading()
{
    TableView table;
    table.setModel(accounts(&table));
    table.setColumnLetters(0, 2);
    table.setColumnLetters(1, 40);
    QCOMPARE(table.columnWidth(0), table.horizontalHeader()->sectionSizeHint(0));
    QCOMPARE(table.columnWidth(1), 40 * table.fontMetrics().averageCharWidth());

    table.setColumnHidden(0, true);
    table.setColumnLetters(0, 60);
    QVERIFY(table.isColumnHidden(0));
    table.setColumnHidden(0, false);
    QCOMPARE(table.columnWidth(0), 60 * table.fontMetrics().averageCharWidth());
}

void tst_Gallery::oneColumnTakesWhatTheOthersLeave()
{
    TableView table;
    table.setModel(accounts(&table));
    for (int column = 0; column < table.model()->columnCount(); ++column)
        table.setColumnLetters(column, 16);
    table.setFillColumn(1, 20);
    const int smallest = std::max(20 * table.fontMetrics().averageCharWidth(), table.horizontalHeader()->sectionSizeHint(1));
    table.resize(1400, 400);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    QVERIFY(table.columnWidth(1) > smallest);

    table.setColumnWidth(0, table.columnWidth(0) + 50);
    QVERIFY(QTest::qWaitFor([&] { return table.horizontalHeader()->length() == table.viewport()->width(); }));

    table.resize(300, 400);
    QCOMPARE_LE(table.columnWidth(1), smallest); // it gives what its contents do not need
    QCOMPARE_GE(table.columnWidth(1), table.horizontalHeader()->sectionSizeHint(1));
    QVERIFY(table.horizontalScrollBar()->maximum() > 0);
}

void tst_Gallery::disablingModalHasCancelAsDefault()
{
    QWidget window;
    window.resize(800, 600);
    window.show();
    auto *modal = new Modal(u"Disable S3 Protection?"_s, u"Confirm"_s, &window);
    modal->setDefault(Modal::Default::Cancel);
    QSignalSpy rejected(modal, &QDialog::rejected);
    modal->open();
    QVERIFY(QTest::qWaitForWindowExposed(modal));
    QTest::keyClick(modal, Qt::Key_Return);
    QCOMPARE(rejected.count(), 1);
}

void tst_Gallery::noticeWithTheSameIdTakesThePlace()
{
    NoticeList notices;
    notices.show({.status = Status::InProgress, .title = {}, .text = u"Enabling"_s, .id = u"enable"_s});
    notices.show({.status = Status::Success, .title = {}, .text = u"Enabled"_s, .id = u"enable"_s});
    QCOMPARE(notices.count(), 1);
    QTest::mouseClick(notices.findChild<QWidget *>(u"noticeDismiss"_s), Qt::LeftButton);
    QCOMPARE(notices.count(), 0);
    QVERIFY(!notices.isVisible());
}

void tst_Gallery::theActionOfANoticeMayTakeItAway()
{
    NoticeList notices;
    int done = 0;
    const auto words = std::make_shared<QString>(u"kept"_s);
    notices.show({.status = Status::Info, .title = {}, .text = u"Changed"_s, .id = u"changed"_s, .actionText = u"Detect again"_s,
        .action = [&notices, &done, words] {
            notices.dismiss(u"changed"_s);
            done += *words == u"kept"_s;
        }});
    notices.QWidget::show();
    QTest::mouseClick(notices.findChild<QWidget *>(u"noticeAction"_s), Qt::LeftButton);
    QCOMPARE(done, 1);
    QCOMPARE(notices.count(), 0);
    QVERIFY(!notices.findChild<QWidget *>(u"noticeAction"_s));
}

void tst_Gallery::dialogThatGoesWithItsPageDimsNothing()
{
    QWidget window;
    window.resize(900, 700);
    auto *page = new QWidget(&window);
    window.show();
    auto *modal = new Modal(u"Sure?"_s, u"Disable"_s, page);
    modal->open();
    const auto isDimmed = [&window] { return !window.findChildren<ModalOverlay *>(Qt::FindDirectChildrenOnly).isEmpty(); };
    QVERIFY(isDimmed());
    delete page;
    QVERIFY(!isDimmed());
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
