// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsmodel.h"

#include "items/displaytime.h"
#include "items/relativetime.h"

#include <QDateTime>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QJsonObject findingDocument(const OrganizationView &view, const RegionView &region, const FindingId &id)
{
    const StoredFinding *found = region.findings.find(id);
    if (!found)
        return {};
    const int row = view.accounts->row(found->account);
    const Detector detector = row < 0 ? Detector() : region.detectors[static_cast<std::size_t>(row)];
    return documentOf(*found, region.region.id(), detector.id.toString());
}

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::make_shared<const FindingColumns>(nullptr, nullptr, AccountId()))
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::setColumns(std::shared_ptr<const FindingColumns> columns, Timestamp now, Rows rows)
{
    if (rows == Rows::AreOthers)
        beginResetModel();
    m_columns = std::move(columns);
    m_now = now;
    if (rows == Rows::AreOthers)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FindingsModel::setNow(Timestamp now)
{
    m_now = now;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, LastSeenColumn), index(rowCount() - 1, LastSeenColumn), {Qt::DisplayRole});
}

QJsonObject FindingsModel::document(const FindingId &id) const
{
    return m_columns->region() ? findingDocument(m_columns->view(), *m_columns->region(), id) : QJsonObject();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns->size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StoredFinding &found = finding(index.row());
    const auto column = static_cast<Column>(index.column());
    static const std::array<QString, ColumnCount> attributes {
        u"severity"_s, u"title"_s, u"type"_s, u"resource.s3BucketDetails.name"_s, u"accountId"_s, u"updatedAt"_s, u"service.count"_s};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == LastSeenColumn ? displayTime(found.state.updatedAt) : text(index.row(), column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == CountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        if (column == TitleColumn && isSequence(index.row()))
            //: What a screen reader says for a title that a sign stands before: %1 is the column, %2 the title
            return tr("%1: Attack sequence: %2").arg(headerData(column, Qt::Horizontal).toString(), text(index.row(), column));
        //: What a screen reader says for a cell: %1 is the column, %2 what stands in it
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(index.row(), column));
    case SeverityRole:
        return static_cast<int>(severityOf(found.content->severity));
    case FindingIdRole:
        return found.id.toString();
    case AttributeRole:
        return attributes[static_cast<std::size_t>(column)];
    case ValueRole:
        return value(index.row(), column);
    case SequenceRole:
        return isSequence(index.row());
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == CountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case SeverityColumn:
        return tr("Severity");
    case TitleColumn:
        return tr("Title");
    case TypeColumn:
        return tr("Finding type");
    case ResourceColumn:
        return tr("Resource");
    case AccountColumn:
        return tr("Account");
    case LastSeenColumn:
        return tr("Last seen");
    case CountColumn:
        return tr("Count");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool FindingsModel::isSequence(int row) const
{
    return m_columns->contents()[m_columns->contentOf()[static_cast<std::size_t>(row)]].isSequence;
}

QString FindingsModel::text(int row, Column column) const
{
    const StoredFinding &shown = finding(row);
    switch (column) {
    case SeverityColumn:
        return displayName(severityOf(shown.content->severity));
    case TitleColumn:
        return shown.content->title;
    case TypeColumn:
        return shown.content->type;
    case ResourceColumn:
        return shown.content->resource;
    case AccountColumn:
        return m_columns->owners()[m_columns->ownerOf()[static_cast<std::size_t>(row)]].name;
    case LastSeenColumn:
        return relativeTime(shown.state.updatedAt, m_now);
    case CountColumn:
        return QLocale().toString(shown.state.count);
    case ColumnCount:
        break;
    }
    return {};
}

QString FindingsModel::value(int row, Column column) const
{
    const StoredFinding &shown = finding(row);
    if (column == AccountColumn)
        return shown.account.toString();
    if (column == CountColumn)
        return QString::number(shown.state.count);
    if (column == LastSeenColumn)
        return QDateTime::fromMSecsSinceEpoch(shown.state.updatedAt.time_since_epoch().count()).date().toString(Qt::ISODate);
    return text(row, column);
}

} // namespace bucketwatch
