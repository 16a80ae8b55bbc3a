// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planeditsmodel.h"

#include "guardduty/changetitle.h"

#include <algorithm>

namespace bucketwatch {

PlanEditsModel::PlanEditsModel(QObject *parent) : QAbstractItemModel(parent) { }

void PlanEditsModel::setReview(std::shared_ptr<const PlanReview> review)
{
    beginResetModel();
    m_review = std::move(review);
    endResetModel();
}

// An edit has the internal id 0, a part the number of its edit, from 1.
int PlanEditsModel::editOf(const QModelIndex &index)
{
    if (!index.isValid())
        return -1;
    return index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
}

int PlanEditsModel::partOf(const QModelIndex &index)
{
    return index.isValid() && index.internalId() != 0 ? index.row() : -1;
}

QModelIndex PlanEditsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex PlanEditsModel::parent(const QModelIndex &index) const
{
    return partOf(index) < 0 ? QModelIndex() : createIndex(editOf(index), 0, quintptr(0));
}

int PlanEditsModel::rowCount(const QModelIndex &parent) const
{
    if (!m_review || parent.column() > 0 || partOf(parent) >= 0)
        return 0;
    const auto &edits = m_review->outlook.edits;
    if (!parent.isValid())
        return int(edits.size());
    const auto parts = edits[std::size_t(parent.row())]->edit->request.changes.size();
    return parts > 1 ? int(parts) : 0; // the only part of an edit would say the same again
}

int PlanEditsModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

PlanEditsModel::State PlanEditsModel::stateOf(std::size_t edit) const
{
    const EditOutlook &outlook = *m_review->outlook.edits[edit];
    if (outlook.state == EditOutlook::State::Refused)
        return State::Refused;
    if (m_review->hasConflict(edit))
        return State::Conflict;
    if (!outlook.edit->leftBecause.isEmpty())
        return State::Left;
    return outlook.state == EditOutlook::State::Applies ? State::Applies : State::NoEffect;
}

QString PlanEditsModel::stateText(std::size_t edit) const
{
    const EditOutlook &outlook = *m_review->outlook.edits[edit];
    switch (stateOf(edit)) {
    case State::Applies:
        return outlook.changedPlaces == 0 ? tr("Changes settings")
                                          : tr("Changes %n place(s)", nullptr, int(outlook.changedPlaces));
    case State::NoEffect:
        return tr("Changes nothing");
    case State::Refused:
        //: %1 is a reason, a sentence
        return tr("Refused: %1").arg(outlook.refusal ? outlook.refusal->message : QString());
    case State::Conflict:
        return std::ranges::find(m_review->conflicts, edit, &PlanConflict::edit)->text();
    case State::Left:
        //: %1 is AWS's reason, a sentence
        return tr("Left undone: %1").arg(outlook.edit->leftBecause);
    }
    return {};
}

QVariant PlanEditsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto edit = std::size_t(editOf(index));
    const int part = partOf(index);
    if (role == StateRole)
        return QVariant::fromValue(stateOf(edit));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ChangeRequest &request = m_review->outlook.edits[edit]->edit->request;
    if (part >= 0)
        return index.column() == TitleColumn ? titleOf({request.changes[std::size_t(part)]}) : QString();
    return index.column() == TitleColumn ? request.title : stateText(edit);
}

QVariant PlanEditsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Edit") : tr("What it does");
}

} // namespace bucketwatch
