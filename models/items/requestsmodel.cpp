// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/requestsmodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString millisecondsText(std::chrono::microseconds duration)
{
    // Most answers take less than ten milliseconds, where a tenth says something.
    const double milliseconds = double(duration.count()) / 1000;
    return QLocale().toString(milliseconds, 'f', duration < 10ms ? 1 : 0);
}

RequestsModel::RequestsModel(QObject *parent) : QAbstractTableModel(parent) { }

RequestsModel::~RequestsModel() = default;

void RequestsModel::append(const std::vector<AnsweredRequest> &requests, qsizetype dropped)
{
    if (requests.empty())
        return;
    m_total += qsizetype(requests.size()) + dropped;
    const auto kept = std::min(qsizetype(requests.size()), Capacity);
    removeOldest(qsizetype(m_requests.size()) + kept - Capacity);
    beginInsertRows({}, 0, int(kept) - 1);
    for (const AnsweredRequest &request : std::vector(requests.end() - kept, requests.end())) {
        m_requests.push_front(request);
        m_bodyBytes += request.weight();
    }
    m_withBodies += int(kept);
    dropBodies();
    endInsertRows();
}

void RequestsModel::removeOldest(qsizetype count)
{
    if (count <= 0)
        return;
    const int rows = rowCount();
    beginRemoveRows({}, rows - int(count), rows - 1);
    for (qsizetype i = 0; i < count; ++i) {
        m_bodyBytes -= m_requests.back().weight();
        m_requests.pop_back();
    }
    m_withBodies = std::min(m_withBodies, rowCount());
    endRemoveRows();
}

void RequestsModel::dropBodies()
{
    while (m_bodyBytes > MaxBodyBytes && m_withBodies > 1) {
        AnsweredRequest &oldest = m_requests[std::size_t(--m_withBodies)];
        m_bodyBytes -= oldest.weight();
        oldest.requestMessage.clear();
        oldest.responseMessage.clear();
    }
}

void RequestsModel::clear()
{
    beginResetModel();
    m_requests.clear();
    m_total = m_bodyBytes = 0;
    m_withBodies = 0;
    endResetModel();
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestsModel::text(const AnsweredRequest &request, Column column) const
{
    switch (column) {
    case TimeColumn: return QDateTime::fromMSecsSinceEpoch(request.time.time_since_epoch().count()).toString(u"HH:mm:ss.zzz"_s);
    case MethodColumn: return request.method;
    case OperationColumn: return request.operation.isEmpty() ? request.target : request.operation;
    case AccountColumn: return request.account ? request.account->toString() : tr("Unknown");
    case StatusColumn: return QString::number(request.status);
    case NoteColumn: return request.note;
    case MillisecondsColumn: return millisecondsText(request.duration);
    case ColumnCount: break;
    }
    return {};
}

QVariant RequestsModel::alignment(Column column) const
{
    const bool number = column == StatusColumn || column == MillisecondsColumn;
    return number ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AnsweredRequest &answered = request(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(answered, column);
    case Qt::ToolTipRole: return column == OperationColumn ? answered.method + u' ' + answered.target : text(answered, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell of the log: %1 is the column, %2 the value
        return tr("%1 %2").arg(headerData(column, Qt::Horizontal).toString(), text(answered, column));
    case Qt::TextAlignmentRole: return alignment(column);
    case GradeRole: return answered.status == 0 ? QVariant() : QVariant(int(answered.grade()));
    default: return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(Column(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case TimeColumn: return tr("Time");
    case MethodColumn: return tr("Method");
    case OperationColumn: return tr("Operation");
    case AccountColumn: return tr("Account");
    case StatusColumn: return tr("Status");
    case NoteColumn: return tr("Note");
    case MillisecondsColumn: return tr("ms");
    case ColumnCount: break;
    }
    return {};
}

Qt::ItemFlags RequestsModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace bucketwatch
