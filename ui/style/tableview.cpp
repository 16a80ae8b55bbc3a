// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tableview.h"

#include "style/checkheader.h"
#include "style/contextmenu.h"
#include "style/emptystate.h"
#include "style/pane.h"
#include "style/tablecopy.h"
#include "style/tabledelegate.h"
#include "style/tokens.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace bucketwatch {

using namespace Qt::StringLiterals;

TableView::TableView(QWidget *parent)
    : QTableView(parent), m_delegate(new TableDelegate(this)), m_checkHeader(new CheckHeader(this)), m_checkAll(new QCheckBox(this)),
      m_empty(new EmptyState(this)), m_copy(new TableCopy(this, [this] { return rowsToCopy(); }))
{
    markPane(*this, PaneKind::Table);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    setVerticalHeader(m_checkHeader);
    m_checkHeader->setDefaultSectionSize(std::max(int(Tokens::RowHeight), fontMetrics().height() + 16));
    m_checkHeader->setVisible(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumHeight(std::max(int(Tokens::HeaderHeight), fontMetrics().height() + 14));
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false); // the ground of the page or container shows
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    m_checkHeader->viewport()->setAutoFillBackground(false);
    m_checkAll->setObjectName(u"checkAll"_s);
    m_checkAll->setAccessibleName(tr("Select all rows"));
    m_checkAll->setToolTip(tr("Select all rows"));
    m_checkAll->setVisible(false);
    m_empty->hide();
    connect(m_checkAll, &QCheckBox::clicked, this, &TableView::toggleAll);
}

TableView::~TableView()
{
    // The base class takes the model away while it is destroyed, when there is nothing of us left to tell.
    if (selectionModel())
        selectionModel()->disconnect(this);
    if (model())
        model()->disconnect(this);
}

void TableView::setCheckColumn(bool shown)
{
    m_checks = shown;
    m_checkHeader->setVisible(shown);
    m_checkAll->setVisible(shown);
    placeCheckAll();
}

void TableView::setHeadingLetters(int letters)
{
    m_headingWidth = letters * fontMetrics().averageCharWidth();
    m_checkHeader->setVisible(letters > 0);
    updateGeometries();
}

void TableView::setShownRows(int rows)
{
    setFixedHeight(rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height()
        + horizontalScrollBar()->sizeHint().height());
}

void TableView::setDense(bool dense)
{
    constexpr int DenseRowHeight = 28;
    m_dense = dense;
    m_checkHeader->setDefaultSectionSize(dense ? std::max(DenseRowHeight, fontMetrics().height() + 6) : std::max(int(Tokens::RowHeight), fontMetrics().height() + 16));
    m_checkHeader->setMinimumSectionSize(1);
    const int heading = dense ? DenseRowHeight + 3 : int(Tokens::HeaderHeight);
    horizontalHeader()->setMinimumHeight(std::max(heading, fontMetrics().height() + (dense ? 8 : 14)));
    horizontalHeader()->setMaximumHeight(horizontalHeader()->minimumHeight());
}

void TableView::setColumnLetters(int column, int letters)
{
    // Hidden columns have no size, and are shown later.
    const bool hidden = isColumnHidden(column);
    setColumnHidden(column, false);
    const int width = std::max(letters * fontMetrics().averageCharWidth(), horizontalHeader()->sectionSizeHint(column));
    setColumnWidth(column, width);
    m_ownWidths[column] = {width, width};
    setColumnHidden(column, hidden);
}

void TableView::setFillColumn(int column, int letters)
{
    setColumnLetters(column, letters);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setResizeContentsPrecision(0); // rows that are seen
    m_fillColumn = column;
    fillWidth();
}

void TableView::fillWidth()
{
    if (m_fillColumn < 0 || m_fillColumn >= horizontalHeader()->count() || isColumnHidden(m_fillColumn))
        return;
    int missing = -viewport()->width();
    std::vector<int> ours; // columns that nobody made wider or narrower
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        const auto own = m_ownWidths.find(column);
        const bool isOurs = own != m_ownWidths.end() && own->second.given == columnWidth(column);
        missing += isOurs ? own->second.wanted : columnWidth(column);
        if (isOurs)
            ours.push_back(column);
    }
    // What is missing each column gives of what it does not need for its contents.
    const auto spareOf = [this](int column) {
        const int needed = std::max(horizontalHeader()->sectionSizeHint(column), sizeHintForColumn(column));
        return std::max(0, m_ownWidths[column].wanted - needed);
    };
    int spare = 0;
    for (const int column : ours)
        spare += missing > 0 ? spareOf(column) : 0;
    const int unused = std::max(0, -missing);
    missing = std::clamp(missing, 0, spare);
    for (const int column : ours) {
        OwnWidth &own = m_ownWidths[column];
        const int ofColumn = spare > 0 ? spareOf(column) : 0;
        const int taken = spare > 0 ? ofColumn * missing / spare : 0;
        spare -= ofColumn; // what is rounded away here the next ones give
        missing -= taken;
        own.given = own.wanted - taken + (column == m_fillColumn ? unused : 0);
        if (own.given != columnWidth(column))
            setColumnWidth(column, own.given);
    }
}

void TableView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    // Before the view is told: what a dying model leaves unselected is nobody's choice, and who listens may be half gone.
    if (newModel)
        connect(newModel, &QObject::destroyed, this, [this] { selectionModel()->disconnect(this); });
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TableView::updateEmptyState);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &TableView::updateEmptyState);
    connect(newModel, &QAbstractItemModel::modelReset, this, &TableView::updateEmptyState);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &TableView::updateEmptyState);
    updateEmptyState();
}

void TableView::setSelectionModel(QItemSelectionModel *selection)
{
    if (selectionModel())
        selectionModel()->disconnect(this);
    QTableView::setSelectionModel(selection);
    // With the rows' selection the header would ask all of its cells whenever it is painted, for a look that it does not have.
    delete m_headerSelection;
    m_headerSelection = selection ? new QItemSelectionModel(selection->model(), horizontalHeader()) : nullptr;
    if (m_headerSelection)
        horizontalHeader()->setSelectionModel(m_headerSelection);
    if (selection) {
        connect(selection, &QItemSelectionModel::selectionChanged, this, &TableView::announceSelection);
        connect(selection, &QItemSelectionModel::modelChanged, this, &TableView::announceSelection);
    }
    announceSelection();
}

void TableView::selectRow(int row)
{
    const int column = currentIndex().isValid() ? currentIndex().column() : horizontalHeader()->logicalIndex(0);
    selectionModel()->setCurrentIndex(
        model()->index(row, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

bool TableView::isRowSelected(int row) const
{
    return row >= 0 && model() && selectionModel() && selectionModel()->isSelected(model()->index(row, 0));
}

int TableView::selectedRowCount() const
{
    // Summed over ranges: selectedRows() would make one index for each of 50,000 rows.
    int count = 0;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            if (range.left() == 0)
                count += range.height();
        }
    }
    return count;
}

bool TableView::isEdgeColumn(int logical, bool last) const
{
    if (!last && m_checks)
        return false; // the check column is the edge
    const QHeaderView *header = horizontalHeader();
    const int step = last ? -1 : 1;
    for (int visual = last ? header->count() - 1 : 0; visual >= 0 && visual < header->count(); visual += step) {
        const int candidate = header->logicalIndex(visual);
        if (!header->isSectionHidden(candidate))
            return candidate == logical;
    }
    return false;
}

TableSelection TableView::rowsToCopy() const
{
    TableSelection selection;
    if (!selectionModel())
        return selection;
    std::vector<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns.push_back(column);
        selection.headings << model()->headerData(column, Qt::Horizontal).toString();
    }
    // By ranges: selectedRows() would make one index for each of 50,000 rows.
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    selection.count = int(rows.size());
    selection.cells = [model = model(), columns = std::move(columns), rows = std::move(rows)](int number) {
        QStringList cells;
        cells.reserve(qsizetype(columns.size()));
        for (const int column : columns)
            cells << model->index(rows[std::size_t(number)], column).data().toString();
        return cells;
    };
    return selection;
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = byKey ? visualRect(currentIndex()).center() : event->pos();
    (void)indexForMenu(position); // selects its row
    auto *menu = new ContextMenu("tableMenu", this);
    m_copy->addTo(menu);
    if (selectionMode() == ExtendedSelection)
        menu->addEntry(tr("Select all"), model() && model()->rowCount() > 0 ? QString() : tr("There are no rows."), [this] { selectAll(); }, "selectAllAction");
    menu->openAt(*this, position);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        m_copy->copy(TableCopy::Form::Text);
        return;
    }
    if (m_checks && event->key() == Qt::Key_Space && currentIndex().isValid()) {
        selectionModel()->select(currentIndex(), QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_delegate->isLinkColumn(currentIndex().column())) {
        Q_EMIT linkActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    QTableView::mousePressEvent(event);
}

void TableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isClick = index.isValid() && m_pressed == index; // to drag over rows is to select them
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && isClick && m_delegate->isLinkColumn(index.column()))
        Q_EMIT linkActivated(index);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    viewport()->setCursor(index.isValid() && m_delegate->isLinkColumn(index.column()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // With check boxes, moving about leaves what is checked alone.
    if (m_checks && event && event->type() == QEvent::KeyPress && !(static_cast<const QKeyEvent *>(event)->modifiers() & Qt::ShiftModifier))
        return QItemSelectionModel::NoUpdate;
    return QTableView::selectionCommand(index, event);
}

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    fillWidth();
    placeCheckAll();
    m_empty->setGeometry(viewport()->geometry());
}

void TableView::placeCheckAll()
{
    if (!m_checks)
        return;
    const QRect corner(m_checkHeader->x(), horizontalHeader()->y(), m_checkHeader->width(), horizontalHeader()->height());
    m_checkAll->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, m_checkAll->sizeHint(), corner));
    m_checkAll->raise();
}

void TableView::updateEmptyState()
{
    m_empty->setVisible(!model() || model()->rowCount() == 0);
    m_empty->setGeometry(viewport()->geometry());
    m_empty->raise();
    announceSelection();
}

void TableView::announceSelection()
{
    const int count = selectedRowCount();
    const int rows = model() ? model()->rowCount() : 0;
    m_checkAll->setTristate(count > 0 && count < rows);
    m_checkAll->setCheckState(count == 0 ? Qt::Unchecked : count < rows ? Qt::PartiallyChecked : Qt::Checked);
    m_checkAll->setEnabled(rows > 0);
    // The outline of a row also depends on the rows above and below it.
    viewport()->update();
    m_checkHeader->viewport()->update();
    Q_EMIT selectedRowCountChanged(count);
}

QModelIndex TableView::indexForMenu(const QPoint &position)
{
    QModelIndex index = indexAt(position);
    if (!index.isValid())
        index = currentIndex(); // the Menu key
    if (index.isValid() && !isRowSelected(index.row()))
        selectionModel()->select(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return index;
}

void TableView::toggleAll()
{
    if (!model() || !selectionModel())
        return;
    if (selectedRowCount() < model()->rowCount())
        selectAll();
    else
        clearSelection();
}

} // namespace bucketwatch
