// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/matrixtable.h"

#include "items/regioncolumns.h"
#include "pages/accountheader.h"
#include "pages/matrixcorner.h"
#include "pages/matrixdelegate.h"
#include "pages/regionheader.h"
#include "style/emptystate.h"
#include "style/pane.h"
#include "style/tablecopy.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace bucketwatch {

namespace {

constexpr int RowHeight = 27;
constexpr int WidestRegion = 110;

} // namespace

MatrixTable::MatrixTable(RegionMatrixModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_regions(new RegionHeader(this))
    , m_accounts(new AccountHeader(this))
    , m_corner(new MatrixCorner(this))
    , m_empty(new EmptyState(this))
    , m_copy(new TableCopy(this, [this] {
        return TableSelection {m_cells.headings(*m_model), int(m_cells.rows().size()),
            [this, cells = m_cells, rows = m_cells.rows()](int number) { return cells.texts(*m_model, rows[std::size_t(number)]); }};
    }))
{
    markPane(*this, PaneKind::Table);
    setHorizontalHeader(m_regions);
    setVerticalHeader(m_accounts);
    setItemDelegate(new MatrixDelegate(this));
    setModel(model);
    model->setParent(this);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    m_accounts->setDefaultSectionSize(std::max(RowHeight, fontMetrics().height() + 7));
    // connected after the view has, whose selection is forgotten then
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &MatrixTable::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &MatrixTable::restore);
    connect(model, &RegionMatrixModel::totalsChanged, m_regions->viewport(), qOverload<>(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixTable::takeSelection);
    connect(m_corner, &MatrixCorner::sortRequested, this, &MatrixTable::sortBy);
    connect(m_regions, &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == m_model->totalColumn())
            sortBy(RegionMatrixModel::Order::Enabled);
    });
    restore();
}

MatrixTable::~MatrixTable()
{
    selectionModel()->disconnect(this); // the base class takes the model away when nothing of us is left to tell
}

bool MatrixTable::beginsGroup(int column) const
{
    return column == 0 || column == m_model->totalColumn()
        || (column < m_model->totalColumn() && groupOf(m_model->region(column)) != groupOf(m_model->region(column - 1)));
}

void MatrixTable::selectCells(const QItemSelection &cells)
{
    selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

void MatrixTable::sortBy(RegionMatrixModel::Order order)
{
    const bool turn = order == m_model->order() && m_model->direction() == Qt::AscendingOrder;
    m_model->setOrder(order, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void MatrixTable::keyboardSearch(const QString &)
{
    // the base class would look for a state; accounts are found with the filter
}

void MatrixTable::remember()
{
    m_remembered = RememberedCells(*m_model, m_cells);
    m_current.reset();
    if (const QModelIndex current = currentIndex(); current.isValid() && current.column() < m_model->totalColumn())
        m_current.emplace(m_model->account(current.row()).id, m_model->region(current.column()));
}

void MatrixTable::restore()
{
    m_cells = MatrixSelection(*m_model, {});
    if (m_current) {
        const QModelIndex current = m_model->index(m_model->rowOf(m_current->first), m_model->columnOf(m_current->second));
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    selectCells(std::exchange(m_remembered, {}).in(*m_model));
    takeSelection();
    m_corner->update();
    m_empty->setVisible(m_model->rowCount() == 0);
    fitColumns();
}

void MatrixTable::takeSelection()
{
    m_cells = MatrixSelection(*m_model, selectionModel()->selection());
    // the outline of a cell also depends on the cells round it, and headings say what is selected
    viewport()->update();
    m_regions->viewport()->update();
    m_accounts->viewport()->update();
    Q_EMIT cellsChanged();
}

void MatrixTable::fitColumns()
{
    const int regions = m_model->regionCount();
    const int last = m_regions->lastColumnWidth();
    int width = m_regions->leastRegionWidth();
    if (regions > 0)
        width = std::clamp((viewport()->width() - last) / regions, width, std::max(width, WidestRegion));
    for (int column = 0; column < regions; ++column)
        m_regions->resizeSection(column, width);
    m_regions->resizeSection(regions, std::max(last, viewport()->width() - regions * width));
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    m_accounts->fitTo(event->size().width() + (verticalHeader()->width()));
    QTableView::resizeEvent(event);
    fitColumns();
}

void MatrixTable::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(m_accounts->x(), m_regions->y(), m_accounts->width(), m_regions->height());
    m_corner->raise();
    m_empty->setGeometry(viewport()->geometry());
    m_empty->raise();
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    const bool isSpace = event->key() == Qt::Key_Space && currentIndex().isValid();
    if (event->matches(QKeySequence::Copy)) {
        m_copy->copy(TableCopy::Form::Text);
    } else if (isSpace && event->modifiers() == Qt::ShiftModifier) {
        selectRow(currentIndex().row());
    } else if (isSpace && event->modifiers() == Qt::ControlModifier) {
        selectColumn(currentIndex().column());
    } else if (event->key() == Qt::Key_Escape && !m_cells.isEmpty()) {
        clearSelection();
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace bucketwatch
