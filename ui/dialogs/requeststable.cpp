// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requeststable.h"

#include "items/requestsmodel.h"
#include "style/emptystate.h"
#include "style/fonts.h"
#include "style/tabledelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

Status statusOfGrade(const QModelIndex &index)
{
    switch (AnsweredRequest::Grade(index.data(RequestsModel::GradeRole).toInt())) {
    case AnsweredRequest::Grade::Fine:
    case AnsweredRequest::Grade::PartlyDone: return Status::Success;
    case AnsweredRequest::Grade::Refused: return Status::Error;
    }
    return Status::Inactive;
}

/// The note of an ordinary answer is an aside.
Status statusOfNote(const QModelIndex &index)
{
    switch (AnsweredRequest::Grade(index.data(RequestsModel::GradeRole).toInt())) {
    case AnsweredRequest::Grade::Fine: return Status::Inactive;
    case AnsweredRequest::Grade::PartlyDone: return Status::Warning;
    case AnsweredRequest::Grade::Refused: return Status::Error;
    }
    return Status::Inactive;
}

} // namespace

RequestsTable::RequestsTable(RequestsModel &requests, QWidget *parent) : TableView(parent), m_shown(new QSortFilterProxyModel(this))
{
    setAccessibleName(tr("Last requests"));
    setSelectionMode(SingleSelection);
    setSortingEnabled(false); // the order is that in which they came
    setDense(true);
    for (const int column : {RequestsModel::TimeColumn, RequestsModel::MethodColumn})
        cells()->setCodeColumn(column);
    cells()->setColouredColumn(RequestsModel::StatusColumn, statusOfGrade, true);
    cells()->setColouredColumn(RequestsModel::NoteColumn, statusOfNote);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSourceModel(&requests);
    setModel(m_shown);

    horizontalHeader()->setSectionsMovable(false);
    const QFontMetrics code(Fonts::at(TextLevel::Code, font()));
    const QFontMetrics heading(Fonts::at(TextLevel::Strong, font()));
    const auto widthOf = [](const QFontMetrics &metrics, const QString &text) { return metrics.horizontalAdvance(text) + 2 * TableDelegate::DensePadding + 6; };
    setColumnWidth(RequestsModel::TimeColumn, widthOf(code, u"00:00:00.000"_s));
    setColumnWidth(RequestsModel::MethodColumn, std::max(widthOf(code, u"DELETE"_s), widthOf(heading, tr("Method"))));
    setColumnWidth(RequestsModel::AccountColumn, widthOf(fontMetrics(), u"000000000000"_s));
    setColumnWidth(RequestsModel::StatusColumn, widthOf(heading, tr("Status")));
    setColumnWidth(RequestsModel::NoteColumn, fontMetrics().averageCharWidth() * 18);
    setColumnWidth(RequestsModel::MillisecondsColumn, widthOf(fontMetrics(), u"0,000"_s));
    setFillColumn(RequestsModel::OperationColumn, 24);
    horizontalHeader()->setMinimumSectionSize(32);

    connect(this, &QAbstractItemView::doubleClicked, this, &RequestsTable::activate);
    connect(m_shown, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { keepPlace(first, last); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) { setFollowing(value == 0); });
}

void RequestsTable::setFilterText(const QString &text)
{
    m_shown->setFilterFixedString(text.trimmed());
    scrollToTop();
}

void RequestsTable::followAgain()
{
    scrollToTop();
    setFollowing(true);
}

void RequestsTable::keepPlace(int first, int last)
{
    if (m_following || first > 0)
        return;
    // What is being read moves down by the rows that came in above it, and the view with it.
    updateGeometries();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (last - first + 1) * rowHeight(0));
}

void RequestsTable::setFollowing(bool following)
{
    if (std::exchange(m_following, following) != following)
        Q_EMIT followingChanged(following);
}

void RequestsTable::activate(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT requestActivated(m_shown->mapToSource(index).row());
}

void RequestsTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else
        TableView::keyPressEvent(event);
}

} // namespace bucketwatch
