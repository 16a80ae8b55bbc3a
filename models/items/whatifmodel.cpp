// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/whatifmodel.h"

#include "items/whatifwords.h"

#include <QLocale>

#include <algorithm>

namespace bucketwatch {

namespace {

std::vector<AlternativeKind> kindsOf(const WhatIf *all)
{
    std::vector<AlternativeKind> kinds;
    if (all)
        std::ranges::transform(all->alternatives, std::back_inserter(kinds), &Alternative::kind);
    return kinds;
}

} // namespace

WhatIfModel::WhatIfModel(QObject *parent) : QAbstractTableModel(parent) { }

WhatIfModel::~WhatIfModel() = default;

void WhatIfModel::setWhatIf(std::shared_ptr<const WhatIf> all)
{
    if (all == m_all)
        return;
    if (kindsOf(all.get()) != kindsOf(m_all.get())) {
        beginResetModel();
        m_all = std::move(all);
        endResetModel();
        return;
    }
    m_all = std::move(all);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int WhatIfModel::rowOf(AlternativeKind kind) const
{
    const auto kinds = kindsOf(m_all.get());
    const auto found = std::ranges::find(kinds, kind);
    return found == kinds.end() ? -1 : static_cast<int>(found - kinds.begin());
}

int WhatIfModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_all ? 0 : static_cast<int>(m_all->alternatives.size());
}

int WhatIfModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WhatIfModel::text(std::size_t row, Column column) const
{
    const Alternative &alternative = m_all->alternatives[row];
    const QLocale locale;
    switch (column) {
    case NameColumn:
        return displayName(alternative.kind);
    case CoverageColumn:
        //: Accounts that are covered in every Region, of all
        return tr("%1 of %2").arg(locale.toString(alternative.coverage.accountsEverywhere.after),
            locale.toString(alternative.coverage.accounts));
    case CostColumn:
        return WhatIfWords::cost(alternative);
    case DifferenceColumn:
        return WhatIfWords::difference(alternative.difference);
    case SeveritiesColumn:
        return WhatIfWords::severities(alternative);
    case FoundColumn:
        return WhatIfWords::found(alternative);
    case PlanColumn:
        return alternative.requests.empty() ? QString() : tr("Make a plan");
    case ColumnCount:
        break;
    }
    return {};
}

QString WhatIfModel::spokenText(std::size_t row, Column column) const
{
    const Alternative &alternative = m_all->alternatives[row];
    if (column == NameColumn)
        return WhatIfWords::spoken(*m_all, row);
    if (column == PlanColumn && !alternative.requests.empty())
        //: Read aloud: %1 is an alternative
        return tr("Make a plan: %1").arg(displayName(alternative.kind));
    return text(row, column);
}

QVariant WhatIfModel::counts(const Alternative &alternative) const
{
    if (!alternative.found())
        return {};
    QList<int> counts;
    for (const BeforeAfter &count : alternative.findings->bySeverity)
        counts.append(static_cast<int>(count.after));
    return QVariant::fromValue(counts);
}

QVariant WhatIfModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    const Alternative &alternative = m_all->alternatives[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return spokenText(row, column);
    case Qt::ToolTipRole:
        return column == NameColumn ? WhatIfWords::setting(alternative, std::ssize(m_all->chosen)) : text(row, column);
    case Qt::TextAlignmentRole:
        return column == CostColumn || column == DifferenceColumn || column == FoundColumn
            ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case KindRole:
        return static_cast<int>(alternative.kind);
    case DetailRole:
        return column == NameColumn ? QVariant(WhatIfWords::setting(alternative, std::ssize(m_all->chosen)))
            : column == CostColumn  ? QVariant(WhatIfWords::costRange(alternative))
                                    : QVariant();
    case ShareRole: {
        const auto all = static_cast<double>(std::max<qsizetype>(1, alternative.coverage.accounts));
        return column == CoverageColumn ? QVariant(static_cast<double>(alternative.coverage.accountsEverywhere.after) / all) : QVariant();
    }
    case CountsRole:
        return column == SeveritiesColumn ? counts(alternative) : QVariant();
    case MostRole: {
        qsizetype most = 0;
        for (const Alternative &one : m_all->alternatives)
            most = std::max(most, one.found().value_or(BeforeAfter()).after);
        return column == SeveritiesColumn ? QVariant(static_cast<int>(most)) : QVariant();
    }
    case CurrentRole:
        return alternative.isCurrent;
    case BestRole:
        return m_all->bestValue == row;
    default:
        return {};
    }
}

QVariant WhatIfModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const auto column = static_cast<Column>(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (column == CostColumn || column == DifferenceColumn || column == FoundColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && column == CostColumn)
        return m_all && m_all->measured
            ? tr("Of S3 Protection at the volumes of the recording, once free trials have ended; below, what it may be where the "
                 "volume is assumed.")
            : tr("Of S3 Protection at the volumes that are assumed, once free trials have ended; below, half and twice as much.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (column) {
    case NameColumn:
        return tr("Alternative");
    case CoverageColumn:
        return tr("Coverage");
    case CostColumn:
        return tr("Monthly cost");
    case DifferenceColumn:
        return tr("To current");
    case SeveritiesColumn:
        return tr("Findings by severity");
    case FoundColumn:
        return tr("Found");
    case PlanColumn:
        return tr("Plan");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags WhatIfModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch
