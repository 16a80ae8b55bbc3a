// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/usagesharesmodel.h"

#include "items/foldedtexts.h"
#include "items/ranks.h"
#include "items/usagewords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <type_traits>
#include <utility>

namespace bucketwatch {

UsageSharesModel::UsageSharesModel(By by, QObject *parent)
    : QAbstractTableModel(parent), m_by(by), m_rows(std::make_shared<const std::vector<Row>>())
{
}

UsageSharesModel::~UsageSharesModel() = default;

std::vector<UsageSharesModel::Row> UsageSharesModel::rowsFor(
    const OrganizationView &view, const UsageEstimate &estimate, const UsageAssumptions &assumptions) const
{
    std::vector<Row> rows;
    switch (m_by) {
    case By::Account:
        for (const auto &one : estimate.accounts) {
            const Account &account = view.accounts->rows[static_cast<std::size_t>(one.row)];
            rows.push_back({account.name, account.id, {}, one.regions, one.trialDaysLeft, true, one.cost});
        }
        break;
    case By::Region:
        for (const auto &one : estimate.regions)
            rows.push_back({one.region.name(), {}, one.isFallback ? tr("Prices of US East (N. Virginia)") : tr("Own prices"),
                one.accounts, {}, true, one.cost});
        break;
    case By::Plan:
        for (const auto &one : estimate.sources) {
            if (one.places > 0)
                rows.push_back(
                    {displayName(one.source), {}, volumeText(one, assumptions), one.places, {}, one.hasPrice, one.cost});
        }
        break;
    }
    return rows;
}

QString UsageSharesModel::volumeText(const UsageEstimate::OfSource &source, const UsageAssumptions &assumptions)
{
    const int measured = placesOf(source.origins, VolumeOrigin::Measured);
    if (placesOf(source.origins, VolumeOrigin::Unknown) > 0)
        //: The volume of a data source
        return tr("Unknown");
    QString assumed = UsageWords::volume(assumptions.general(source.source), unitOf(source.source));
    if (measured == 0)
        return assumed;
    if (measured == source.places)
        return tr("Measured");
    //: The volume of a data source: %1 is a number, %2 such as "10 million events"
    return tr("Measured in %1, else %2").arg(QLocale().toString(measured), assumed);
}

void UsageSharesModel::show(const OrganizationView &view, const UsageEstimate &estimate, const UsageAssumptions &assumptions)
{
    auto rows = rowsFor(view, estimate, assumptions);
    const bool hasMeasured = assumptions.measured() != nullptr;
    if (rows == *m_rows && hasMeasured == m_hasMeasured)
        return;
    beginResetModel();
    m_hasMeasured = hasMeasured;
    m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    m_largest = {};
    for (const Row &row : *m_rows)
        m_largest = std::max(m_largest, row.cost.now);
    endResetModel();
}

int UsageSharesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows->size());
}

int UsageSharesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UsageSharesModel::placesText(By by, int places)
{
    switch (by) {
    case By::Account:
        return tr("%n Region(s)", nullptr, places);
    case By::Region:
        return QLocale().toString(places); // below "Accounts"
    case By::Plan:
        break;
    }
    //: Accounts times Regions in which a protection plan is enabled
    return tr("%n place(s)", nullptr, places);
}

QString UsageSharesModel::text(By by, const Row &row, Column column)
{
    switch (column) {
    case NameColumn:
        return row.name;
    case DetailColumn:
        return by == By::Account ? row.account.toString() : row.detail;
    case PlacesColumn:
        return placesText(by, row.places);
    case NowColumn:
        return row.hasPrice ? UsageWords::amount(row.cost.now) : tr("No price");
    case AfterColumn:
        return row.hasPrice ? UsageWords::amount(row.cost.afterTrials) : tr("No price");
    case BarColumn:
    case ColumnCount:
        break;
    }
    return {};
}

double UsageSharesModel::share(const Row &row) const
{
    return m_largest > Money() ? double(row.cost.now.microdollars) / double(m_largest.microdollars) : 0.0;
}

QVariant UsageSharesModel::sortValue(const Row &row, Column column) const
{
    switch (column) {
    case NameColumn:
        return row.name.toCaseFolded();
    case DetailColumn:
        return m_by == By::Account ? QVariant(quint64(row.account.number())) : QVariant(row.detail);
    case PlacesColumn:
        return row.places;
    case BarColumn:
    case NowColumn:
        return row.cost.now.microdollars;
    case AfterColumn:
        return row.cost.afterTrials.microdollars;
    case ColumnCount:
        break;
    }
    return {};
}

std::vector<std::uint32_t> UsageSharesModel::sortRanks(Column column) const
{
    const auto ranksBy = [this](auto valueOf) {
        std::vector<std::decay_t<decltype(valueOf(Row()))>> values;
        values.reserve(m_rows->size());
        std::ranges::transform(*m_rows, std::back_inserter(values), valueOf);
        return ranksOf(values);
    };
    switch (column) {
    case NameColumn: {
        FoldedTexts names;
        names.reserve(m_rows->size());
        for (const Row &row : *m_rows)
            names.append(row.name);
        return names.ranks();
    }
    case DetailColumn:
        return m_by == By::Account ? ranksBy([](const Row &row) { return row.account; })
                                   : ranksBy([](const Row &row) { return row.detail; });
    case PlacesColumn:
        return ranksBy([](const Row &row) { return row.places; });
    case BarColumn:
    case NowColumn:
        return ranksBy([](const Row &row) { return row.cost.now.microdollars; });
    case AfterColumn:
        return ranksBy([](const Row &row) { return row.cost.afterTrials.microdollars; });
    case ColumnCount:
        break;
    }
    return std::vector<std::uint32_t>(m_rows->size());
}

CsvTable UsageSharesModel::csv(std::vector<int> rows) const
{
    static constexpr std::array Columns {NameColumn, DetailColumn, PlacesColumn, NowColumn, AfterColumn};
    CsvTable table {.headings = {}, .rows = static_cast<int>(rows.size())};
    for (const Column column : Columns)
        table.headings << headerData(column, Qt::Horizontal).toString();
    table.cells = [by = m_by, all = m_rows, rows = std::move(rows)](int row) {
        QStringList cells;
        for (const Column column : Columns)
            cells << text(by, (*all)[static_cast<std::size_t>(rows[static_cast<std::size_t>(row)])], column);
        return cells;
    };
    return table;
}

CsvTable UsageSharesModel::csv() const
{
    std::vector<int> rows(m_rows->size());
    std::ranges::iota(rows, 0);
    return csv(std::move(rows));
}

QVariant UsageSharesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = rowAt(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(m_by, row, column);
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is an account, a Region or a plan, %2 the heading of the column, %3 the value
        return tr("%1, %2, %3")
            .arg(row.name, headerData(column, Qt::Horizontal).toString(),
                text(m_by, row, column == BarColumn ? NowColumn : column));
    case Qt::TextAlignmentRole:
        return column == NowColumn || column == AfterColumn ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return sortValue(row, column);
    case ShareRole:
        return column == BarColumn ? QVariant(share(row)) : QVariant();
    case BadgeRole:
        return column == NameColumn && row.trialDays ? tr("%n trial day(s)", nullptr, *row.trialDays) : QString();
    case AccountIdRole:
        return m_by == By::Account ? QVariant::fromValue(row.account) : QVariant();
    default:
        return {};
    }
}

QVariant UsageSharesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && (section == NowColumn || section == AfterColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case NameColumn:
        return m_by == By::Account ? tr("Account") : m_by == By::Region ? tr("Region") : tr("Protection plan");
    case DetailColumn:
        return m_by == By::Account ? tr("Account ID")
            : m_by == By::Region   ? tr("Price")
            : m_hasMeasured        ? tr("Volume of each")
                                   : tr("Assumed for each");
    case PlacesColumn:
        return m_by == By::Region ? tr("Accounts") : tr("Enabled in");
    case BarColumn:
        return tr("Share");
    case NowColumn:
        return tr("Cost");
    case AfterColumn:
        return tr("After trials");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags UsageSharesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace bucketwatch
