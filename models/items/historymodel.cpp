// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/historymodel.h"

#include "items/displaytime.h"
#include "items/identitytext.h"

#include <QLocale>

namespace bucketwatch {

namespace {

QString doorName(Door door)
{
    switch (door) {
    case Door::Window: return HistoryModel::tr("Window");
    case Door::CommandLine: return HistoryModel::tr("Command line");
    case Door::Http: return HistoryModel::tr("HTTP client");
    case Door::Service: return HistoryModel::tr("GuardDuty");
    }
    return {};
}

} // namespace

HistoryModel::HistoryModel(GuardDutyService &service, QObject *parent) : QAbstractTableModel(parent), m_service(service), m_history(service.history())
{
    connect(&service, &GuardDutyService::historyChanged, this, &HistoryModel::follow);
}

void HistoryModel::follow()
{
    const auto now = m_service.history();
    const auto before = m_history->edits.size();
    const bool grown = now->edits.size() > before && (before == 0 || now->edits[before - 1].number == m_history->edits.back().number);
    if (!grown) {
        beginResetModel();
        m_history = now;
        endResetModel();
        return;
    }
    beginInsertRows({}, 0, int(now->edits.size() - before) - 1);
    m_history = now;
    endInsertRows();
    // A new edit may take back any older one.
    Q_EMIT dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
}

const EditSummary &HistoryModel::edit(int row) const
{
    return m_history->edits[m_history->edits.size() - 1 - std::size_t(row)];
}

int HistoryModel::rowOf(EditNumber number) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (edit(row).number == number)
            return row;
    }
    return -1;
}

QString HistoryModel::lockReason(int row) const
{
    const EditSummary &summary = edit(row);
    return summary.revertedBy == 0 ? QString() : tr("Change %1 took it back.").arg(QLocale().toString(summary.revertedBy));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_history->edits.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(edit(index.row()), Column(index.column()));
    return {};
}

QString HistoryModel::text(const EditSummary &edit, Column column) const
{
    switch (column) {
    case NumberColumn: return QLocale().toString(edit.number);
    case TimeColumn: return displayTime(edit.time);
    case DoorColumn: return doorName(edit.caller.door);
    case IdentityColumn: return identityLabel(*m_service.organization(), edit.caller);
    case TitleColumn: return edit.title;
    case StateColumn:
        if (edit.revertedBy != 0)
            return tr("Reverted by %1").arg(QLocale().toString(edit.revertedBy));
        return edit.reverts != 0 ? tr("Reverts %1").arg(QLocale().toString(edit.reverts)) : tr("In effect");
    case ColumnCount: break;
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn: return tr("No.");
    case TimeColumn: return tr("Time");
    case DoorColumn: return tr("Made in");
    case IdentityColumn: return tr("Made as");
    case TitleColumn: return tr("Change");
    case StateColumn: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

} // namespace bucketwatch
