// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/regionmatrixmodel.h"

#include "base/translation.h"
#include "items/ranks.h"
#include "items/regioncolumns.h"
#include "items/roworder.h"
#include "items/rowranges.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// So many are told as all rows: that costs a view nothing, and ordering them does.
constexpr std::size_t ManyRows = 1000;

} // namespace

RegionMatrixModel::RegionMatrixModel(QObject *parent) : QAbstractTableModel(parent)
{
}

RegionMatrixModel::~RegionMatrixModel() = default;

void RegionMatrixModel::show(const std::shared_ptr<const OrganizationView> &view, AccountId administrator, Feature feature)
{
    beginResetModel();
    m_matrix.build(view, administrator, feature);
    rememberTexts();
    orderRows();
    filterRows();
    endResetModel();
    Q_EMIT totalsChanged();
}

void RegionMatrixModel::update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    const auto changed = m_matrix.update(view, delta);
    if (!changed) {
        show(view, m_matrix.administrator(), m_matrix.feature());
        return;
    }
    if (changed->empty())
        return;
    if (hasOtherRows(*changed)) {
        beginResetModel();
        filterRows();
        endResetModel();
    } else {
        announce(*changed);
    }
    Q_EMIT totalsChanged();
}

bool RegionMatrixModel::hasOtherRows(const std::vector<RegionMatrix::Changed> &changed) const
{
    const auto isOther = [this](int row) { return passes(row) != (m_positions[static_cast<std::size_t>(row)] >= 0); };
    return m_shown != Rows::All && std::ranges::any_of(changed, [&](const RegionMatrix::Changed &one) {
        return std::ranges::any_of(one.everywhere ? m_ordered : one.rows, isOther);
    });
}

void RegionMatrixModel::announce(const std::vector<RegionMatrix::Changed> &changed)
{
    for (const RegionMatrix::Changed &one : changed) {
        std::vector<int> rows;
        for (const int row : one.rows) {
            if (const int position = m_positions[static_cast<std::size_t>(row)]; position >= 0)
                rows.push_back(position);
        }
        const bool many = one.everywhere || rows.size() > ManyRows;
        std::vector<RowRange> ranges;
        if (many && rowCount() > 0) {
            ranges = {{0, rowCount() - 1}};
        } else {
            std::ranges::sort(rows);
            ranges = rowRanges(rows);
        }
        for (const RowRange range : ranges) {
            Q_EMIT dataChanged(index(range.first, one.column), index(range.last, one.column));
            Q_EMIT dataChanged(index(range.first, totalColumn()), index(range.last, totalColumn()));
        }
        Q_EMIT headerDataChanged(Qt::Horizontal, one.column, one.column);
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, totalColumn(), totalColumn());
}

void RegionMatrixModel::rememberTexts()
{
    if (m_accounts == m_matrix.view()->accounts)
        return;
    m_accounts = m_matrix.view()->accounts;
    const std::vector<Account> &accounts = m_accounts->rows;
    m_names.clear();
    m_names.reserve(accounts.size());
    std::vector<AccountId> ids;
    ids.reserve(accounts.size());
    for (const Account &account : accounts) {
        m_names.append(account.name);
        ids.push_back(account.id);
    }
    RowOrder order;
    order.reset(static_cast<int>(accounts.size()));
    order.sort(ranksOf(ids), false);
    order.sort(m_names.ranks(), false);
    m_byName = order.rows();
}

void RegionMatrixModel::orderRows()
{
    m_ordered.clear();
    if (m_matrix.rowCount() == m_byName.size())
        std::ranges::copy_if(m_byName, std::back_inserter(m_ordered), [this](int row) { return m_matrix.hasRow(row); });
    if (m_direction == Qt::DescendingOrder)
        std::ranges::reverse(m_ordered);
    // stable, so that equal ones stay by name
    const auto sortBy = [this](auto key) {
        if (m_direction == Qt::AscendingOrder)
            std::ranges::stable_sort(m_ordered, std::ranges::less(), key);
        else
            std::ranges::stable_sort(m_ordered, std::ranges::greater(), key);
    };
    if (m_order == Order::Id)
        sortBy([this](int row) { return m_matrix.account(row).id; });
    if (m_order == Order::Enabled)
        sortBy([this](int row) { return m_matrix.total(row).enabled; });
}

bool RegionMatrixModel::passes(int tableRow) const
{
    const bool isShown = m_shown == Rows::Gaps ? m_matrix.isGap(tableRow)
        : m_shown == Rows::Unlike              ? m_matrix.isUnlikePreference(tableRow)
                                               : true;
    if (!isShown)
        return false;
    const QStringView name = m_names[static_cast<std::size_t>(tableRow)];
    return std::ranges::all_of(m_words, [&](const QString &word) {
        return name.contains(word) || (word.front().isDigit() && m_matrix.account(tableRow).id.toString().contains(word));
    });
}

void RegionMatrixModel::filterRows()
{
    m_rows.clear();
    m_positions.assign(m_matrix.rowCount(), -1);
    for (const int row : m_ordered) {
        if (!passes(row))
            continue;
        m_positions[static_cast<std::size_t>(row)] = static_cast<int>(m_rows.size());
        m_rows.push_back(row);
    }
}

void RegionMatrixModel::setFilter(const QString &text, Rows rows)
{
    static const QRegularExpression dashedId(u"\\b(\\d{4})-(\\d{4})-(\\d{4})\\b"_s);
    QString folded = text.toCaseFolded();
    const QStringList words = folded.replace(dashedId, u"\\1\\2\\3"_s).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words && rows == m_shown)
        return;
    beginResetModel();
    m_words = words;
    m_shown = rows;
    filterRows();
    endResetModel();
}

void RegionMatrixModel::setOrder(Order order, Qt::SortOrder direction)
{
    beginResetModel();
    m_order = order;
    m_direction = direction;
    orderRows();
    filterRows();
    endResetModel();
}

void RegionMatrixModel::setFailure(Region region, const QString &reason)
{
    if (m_failures.value(region) == reason)
        return;
    if (reason.isEmpty())
        m_failures.remove(region);
    else
        m_failures.insert(region, reason);
    if (const int column = columnOf(region); column >= 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

bool RegionMatrixModel::hasFailures() const
{
    for (int column = 0; column < regionCount(); ++column) {
        if (!failure(column).isEmpty())
            return true;
    }
    return false;
}

CsvTable RegionMatrixModel::csv() const
{
    const WireLanguage english; // as that of the accounts
    CsvTable table {.headings = {tr("Account name"), tr("Account ID")}, .rows = rowCount()};
    for (const RegionMatrix::Column &column : m_matrix.columns())
        table.headings << column.region.id();
    //: Headings in a file: in how many Regions a plan is on, and in how many it could be
    table.headings << tr("Regions on") << tr("Regions in all");
    table.cells = [matrix = std::make_shared<const RegionMatrix>(m_matrix), rows = m_rows](int row) {
        const WireLanguage cellsToo;
        const int tableRow = rows[static_cast<std::size_t>(row)];
        const Account &account = matrix->account(tableRow);
        QStringList cells {account.name, account.id.toString()};
        for (int column = 0; column < std::ssize(matrix->columns()); ++column)
            cells << displayName(matrix->state(tableRow, column));
        const PlanTotal sum = matrix->total(tableRow);
        return cells << QString::number(sum.enabled) << QString::number(sum.possible);
    };
    return table;
}

PlanTotal RegionMatrixModel::grandTotal() const
{
    PlanTotal all;
    for (const RegionMatrix::Column &column : m_matrix.columns()) {
        all.enabled += column.total.enabled;
        all.possible += column.total.possible;
    }
    return all;
}

int RegionMatrixModel::rowOf(AccountId id) const
{
    const int row = m_accounts ? m_accounts->row(id) : -1;
    return row < 0 || m_positions.empty() ? -1 : m_positions[static_cast<std::size_t>(row)];
}

int RegionMatrixModel::columnOf(Region region) const
{
    const auto found = std::ranges::find(m_matrix.columns(), region, &RegionMatrix::Column::region);
    return found == m_matrix.columns().end() ? -1 : static_cast<int>(found - m_matrix.columns().begin());
}

int RegionMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegionMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : regionCount() + 1;
}

QString RegionMatrixModel::text(int row, int column) const
{
    if (column != totalColumn())
        return displayName(state(row, column));
    if (const auto absent = absence(row))
        return displayName(*absent);
    const PlanTotal sum = total(row);
    //: In how many Regions a plan is on, of how many it could be: "5/14"
    return tr("%1/%2").arg(sum.enabled).arg(sum.possible);
}

QString RegionMatrixModel::spokenText(int row, int column) const
{
    if (column != totalColumn())
        //: Read aloud for a cell: "archive-dr, Ohio: Enabled"
        return tr("%1, %2: %3").arg(account(row).name, shortName(region(column)), text(row, column));
    if (absence(row))
        //: Read aloud for an account without GuardDuty: "archive-dr: Not a member"
        return tr("%1: %2").arg(account(row).name, text(row, column));
    const PlanTotal sum = total(row);
    //: Read aloud: %1 is an account
    return tr("%1: enabled in %2 of %n Region(s)", nullptr, sum.possible).arg(account(row).name, QString::number(sum.enabled));
}

QString RegionMatrixModel::toolTip(int row, int column) const
{
    if (column == totalColumn())
        return spokenText(row, column);
    const QString reason = lockReason(state(row, column));
    //: Tool tip of a cell: what is read aloud for it, and why it can not be changed
    return reason.isEmpty() ? spokenText(row, column) : tr("%1\n%2").arg(spokenText(row, column), reason);
}

QVariant RegionMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::AccessibleTextRole:
        return spokenText(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case StateRole:
        return index.column() == totalColumn() ? QVariant() : QVariant(int(state(index.row(), index.column())));
    case AccountIdRole:
        return QVariant::fromValue(account(index.row()).id);
    default:
        return {};
    }
}

QString RegionMatrixModel::regionHeading(int column, int role) const
{
    const Region region = this->region(column);
    if (role == Qt::DisplayRole)
        return shortName(region);
    const PlanTotal sum = this->column(column).total;
    if (const QString reason = failure(column); !reason.isEmpty())
        //: %1 is a Region with its ID, %3 why it could not be loaded
        return tr("%1 %2\nThis Region could not be loaded: %3").arg(region.name(), region.id(), reason);
    if (!isLoaded(column))
        //: %1 is a Region with its ID
        return tr("%1 %2\nNot loaded").arg(region.name(), region.id());
    //: Of a Region: "Europe (Ireland) eu-west-1", how many accounts have the plan
    return tr("%1 %2\nEnabled for %3 of %n account(s)", nullptr, sum.possible).arg(region.name(), region.id()).arg(sum.enabled);
}

QVariant RegionMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!isText || section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal)
        return section == totalColumn() ? tr("Regions on") : regionHeading(section, role);
    const Account &one = account(section);
    //: %1 is the name of an account, %2 its ID
    return role == Qt::DisplayRole ? one.name : tr("%1 (%2)").arg(one.name, one.id.toString());
}

Qt::ItemFlags RegionMatrixModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return index.column() == totalColumn() ? plain : plain | Qt::ItemIsSelectable;
}

} // namespace bucketwatch
