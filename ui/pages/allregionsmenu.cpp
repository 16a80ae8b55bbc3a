// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the context menu of the All Regions page offers.

#include "items/regioncolumns.h"
#include "pages/accountpanel.h"
#include "pages/allregionspage.h"
#include "pages/fileexport.h"
#include "pages/matrixtable.h"
#include "pages/memberactions.h"
#include "pages/regionloader.h"
#include "style/button.h"
#include "style/contextmenu.h"
#include "style/tablecopy.h"

#include <QLocale>
#include <QSplitter>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

using Order = RegionMatrixModel::Order;

namespace {
constexpr int RoomForReason = 60; ///< a sentence that wraps in a narrow window
} // namespace

void AllRegionsPage::openCellMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // the Menu key
    if (!index.isValid())
        return;
    const int column = index.column();
    const bool isCell = column < m_model->totalColumn();
    if (isCell && !m_table->selectedCells().contains(index.row(), column))
        m_table->selectCells(QItemSelection(index, index));
    const QString lock = m_context.service.readOnlyReason();
    const bool isFixed = m_table->selectedCells().counts(*m_model).canChange() == 0;
    const QString changeLock = lock.isEmpty() && isFixed ? tr("None of the selected cells can be changed.") : lock;

    auto *menu = new ContextMenu("cellMenu", m_table);
    menu->addEntry(tr("Enable"), changeLock, [this] { askForChange(true); }, "enableAction");
    menu->addEntry(tr("Disable"), changeLock, [this] { askForChange(false); }, "disableAction");
    menu->addAction(m_members->button()->command());
    if (isCell)
        menu->addEntry(
            tr("Why?"), {},
            [this, id = m_model->account(index.row()).id, region = m_model->region(column)] { showWhy(id, region); },
            "whyAction");
    menu->addSeparator();
    m_table->copying()->addTo(menu);
    menu->addSeparator();
    menu->addEntry(
        tr("Filter by this account"), {}, [this, id = m_model->account(index.row()).id] { setFilterText(id.toString()); }, "filterAction");
    if (isCell)
        //: %1 is a Region
        menu->addEntry(
            tr("Select where not enabled in %1").arg(shortName(m_model->region(column))), {},
            [this, column] { selectWhereNotEnabled(column); }, "selectNotEnabledAction");
    menu->addSeparator();
    menu->addEntry(tr("Sort by account name"), {}, [this] { m_table->sortBy(Order::Name); }, "sortByNameAction");
    menu->addEntry(tr("Sort by account ID"), {}, [this] { m_table->sortBy(Order::Id); }, "sortByIdAction");
    menu->addEntry(tr("Sort by Regions on"), {}, [this] { m_table->sortBy(Order::Enabled); }, "sortByTotalAction");
    menu->openAt(*m_table, position);
}

void AllRegionsPage::showWhy(AccountId account, Region region)
{
    const bool isOpened = m_panel->isHidden();
    m_panel->show(account, region, m_plan);
    makeRoom();
    if (!isOpened || m_table->isHidden())
        return;
    constexpr int Least = 200; // its heading, some plans and the reason
    const int whole = m_split->height();
    const int panel = std::min(std::max(whole * 2 / 5, Least), whole - m_table->minimumHeight());
    m_split->setSizes({whole - panel, panel});
}

void AllRegionsPage::makeRoom()
{
    // In a low window the panel takes the place of the table.
    const int both = m_table->minimumSizeHint().height() + m_panel->minimumSizeHint().height() + RoomForReason;
    m_table->setVisible(m_panel->isHidden() || m_split->height() >= both);
}

void AllRegionsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    QMetaObject::invokeMethod(this, &AllRegionsPage::makeRoom, Qt::QueuedConnection); // when what is in it has its size
}

void AllRegionsPage::exportRows()
{
    if (m_loader->isBusy()) { // totals of some Regions would look like those of all
        m_context.notices.show({.status = Status::Info,
            .title = {},
            .text = tr("Regions are still being read. Export again when all of them are there."),
            .id = u"regions-file"_s});
        return;
    }
    m_context.prompts.askForSaveFile(this, tr("Export as CSV"), u"all-regions-%1.csv"_s.arg(wireName(m_plan).toLower()),
        tr("CSV files (*.csv)"), Prompts::Existing::IsReplaced, [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            m_file->start(paths.front(), m_model->csv(),
                {
                    .notice = u"regions-file"_s,
                    .failed = tr("The accounts were not exported"),
                    //: %1 is a file name
                    .writing = [](int total) { return tr("Writing %n account(s) to %1…", nullptr, total); },
                    .progress =
                        [](int done, int total) {
                            return tr("%1 of %n account(s) have been written to %2.", nullptr, total)
                                .arg(QLocale().toString(done), u"%1"_s);
                        },
                    //: %1 is a file name
                    .written = [](int total) { return tr("%n account(s) have been written to %1.", nullptr, total); },
                });
        });
}

void AllRegionsPage::selectWhereNotEnabled(int column)
{
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->state(row, column) == CellState::NotEnabled)
            rows.push_back(row);
    }
    m_table->selectCells(rangesOf(*m_model, column, rows));
}

} // namespace bucketwatch
