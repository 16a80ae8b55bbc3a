// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsmodel.h"

#include "items/displaytime.h"
#include "items/relativetime.h"
#include "organization/findingscope.h"

#include <QLocale>

#include <algorithm>
#include <unordered_map>

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

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

FindingsModel::~FindingsModel() = default;

void FindingsModel::show(const std::shared_ptr<const OrganizationView> &view, Region region, AccountId caller, Timestamp now)
{
    auto part = view ? view->find(region) : nullptr;
    if (part && !part->isLoaded)
        part = nullptr;
    m_caller = caller;
    m_now = now;
    refresh(view, std::move(part));
}

void FindingsModel::setFilter(const FindingsFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh(m_view, m_part);
}

void FindingsModel::setNow(Timestamp now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, LastSeenColumn), index(rowCount() - 1, LastSeenColumn), {Qt::DisplayRole});
}

void FindingsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount || (column == m_sortColumn && order == m_sortOrder))
        return;
    m_sortColumn = static_cast<Column>(column);
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> held;
    for (const QModelIndex &index : before)
        held.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    sortRows(m_rows);
    m_places.clear();
    std::unordered_map<std::uint32_t, int> places;
    if (!held.empty()) {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            places.emplace(m_rows[row], static_cast<int>(row));
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(places[held[static_cast<std::size_t>(i)]], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Whether @p rows of what is shown now are the findings that m_rows were in @p before. Equal numbers alone do not say so: each
/// Region, and each workspace, counts its own.
bool FindingsModel::showsTheSame(const RegionView *before, const std::vector<std::uint32_t> &rows) const
{
    if (rows.empty() || rows != m_rows || !before)
        return false;
    return m_part.get() == before || std::ranges::all_of(rows, [&](std::uint32_t row) {
        return m_part->findings.rows()[row].id == before->findings.rows()[row].id;
    });
}

/// The same findings stay where they are, so that nothing is lost of what is selected and scrolled to.
void FindingsModel::refresh(std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> part)
{
    std::swap(m_view, view);
    std::swap(m_part, part);
    std::vector<std::uint32_t> rows = filtered();
    sortRows(rows);
    m_places.clear();
    if (showsTheSame(part.get(), rows)) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    // Whoever hears of the reset first may still ask for the rows that were.
    std::swap(m_view, view);
    std::swap(m_part, part);
    beginResetModel();
    m_view = std::move(view);
    m_part = std::move(part);
    m_rows = std::move(rows);
    m_places.clear(); // who heard of it first may have asked for one
    endResetModel();
}

std::vector<std::uint32_t> FindingsModel::filtered()
{
    std::vector<std::uint32_t> rows;
    m_counts = {};
    m_total = 0;
    if (!m_part)
        return rows;
    const FindingScope scope(*m_view, *m_part, m_caller, Action::ViewFindings);
    FindingsFilterMatcher matcher(m_filter, m_part->region.id());
    std::uint32_t row = 0;
    for (const StoredFinding &finding : m_part->findings.rows()) {
        const std::uint32_t own = row++;
        if (!scope.covers(finding.account))
            continue;
        ++m_total;
        if (!matcher.acceptsAllButSeverity(finding))
            continue;
        ++m_counts[static_cast<std::size_t>(severityOf(finding.content->severity))];
        if (matcher.hasSeverity(finding))
            rows.push_back(own);
    }
    return rows;
}

/// Keys are had once for each row and lie side by side; equal ones go by the finding's ID, so that the order is total.
template<typename Key> void FindingsModel::sortByKey(std::vector<std::uint32_t> &rows, Key key) const
{
    const auto &findings = m_part->findings.rows();
    std::vector<std::pair<decltype(key(findings[0])), std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows)
        keyed.emplace_back(key(findings[row]), row);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::ranges::sort(keyed, [&](const auto &one, const auto &other) {
        if (one.first != other.first)
            return (one.first < other.first) == ascending;
        return findings[one.second].id < findings[other.second].id;
    });
    std::ranges::transform(keyed, rows.begin(), [](const auto &entry) { return entry.second; });
}

void FindingsModel::sortRows(std::vector<std::uint32_t> &rows) const
{
    if (!m_part)
        return;
    // Texts are shared by many findings, so their order is worked out once and rows are sorted by numbers.
    std::unordered_map<const FindingContent *, int> ranks;
    const auto byText = [&](QString FindingContent::*member) {
        std::vector<const FindingContent *> contents;
        for (const std::uint32_t row : rows) {
            if (ranks.emplace(m_part->findings.rows()[row].content.get(), 0).second)
                contents.push_back(m_part->findings.rows()[row].content.get());
        }
        std::ranges::sort(contents, [member](const auto *one, const auto *other) { return one->*member < other->*member; });
        int rank = 0;
        for (std::size_t i = 0; i < contents.size(); ++i) {
            rank += i > 0 && contents[i]->*member != contents[i - 1]->*member ? 1 : 0;
            ranks[contents[i]] = rank;
        }
        sortByKey(rows, [&ranks](const StoredFinding &finding) { return ranks.at(finding.content.get()); });
    };
    switch (m_sortColumn) {
    case SeverityColumn:
        return sortByKey(rows, [](const StoredFinding &finding) { return finding.content->severity; });
    case TitleColumn:
        return byText(&FindingContent::title);
    case TypeColumn:
        return byText(&FindingContent::type);
    case ResourceColumn:
        return byText(&FindingContent::resource);
    case AccountColumn:
        return sortByKey(rows, [](const StoredFinding &finding) { return finding.account.number(); });
    case LastSeenColumn:
        return sortByKey(rows, [](const StoredFinding &finding) { return finding.state.updatedAt; });
    case CountColumn:
        return sortByKey(rows, [](const StoredFinding &finding) { return finding.state.count; });
    case ColumnCount:
        break;
    }
}

const StoredFinding &FindingsModel::finding(int row) const
{
    return m_part->findings.rows()[m_rows[static_cast<std::size_t>(row)]];
}

int FindingsModel::rowOf(const FindingId &id) const
{
    const int row = m_part ? m_part->findings.row(id) : -1;
    if (row < 0)
        return -1;
    if (m_places.empty()) {
        m_places.assign(m_part->findings.rows().size(), -1);
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            m_places[m_rows[place]] = static_cast<int>(place);
    }
    return m_places[static_cast<std::size_t>(row)];
}

QJsonObject FindingsModel::document(const FindingId &id) const
{
    return m_part ? findingDocument(*m_view, *m_part, id) : QJsonObject();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
        u"severity"_s, {}, u"type"_s, u"resource.s3BucketDetails.name"_s, u"accountId"_s, {}, u"service.count"_s};
    switch (role) {
    case Qt::DisplayRole:
        return text(found, column);
    case Qt::ToolTipRole:
        return column == LastSeenColumn ? displayTime(found.state.updatedAt) : text(found, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == CountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: What a screen reader says for a cell: %1 is the column, %2 what stands in it
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text(found, column));
    case SeverityRole:
        return static_cast<int>(severityOf(found.content->severity));
    case FindingIdRole:
        return found.id.toString();
    case AttributeRole:
        return attributes[static_cast<std::size_t>(column)];
    case ValueRole:
        return value(found, column);
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

QString FindingsModel::accountName(AccountId account) const
{
    const int row = m_view->accounts->row(account);
    const QString name = row < 0 ? QString() : m_view->accounts->rows[static_cast<std::size_t>(row)].name;
    return name.isEmpty() ? account.toString() : name;
}

QString FindingsModel::text(const StoredFinding &finding, Column column) const
{
    switch (column) {
    case SeverityColumn:
        return displayName(severityOf(finding.content->severity));
    case TitleColumn:
        return finding.content->title;
    case TypeColumn:
        return finding.content->type;
    case ResourceColumn:
        return finding.content->resource;
    case AccountColumn:
        return accountName(finding.account);
    case LastSeenColumn:
        return relativeTime(finding.state.updatedAt, m_now);
    case CountColumn:
        return QLocale().toString(finding.state.count);
    case ColumnCount:
        break;
    }
    return {};
}

QString FindingsModel::value(const StoredFinding &finding, Column column) const
{
    if (column == AccountColumn)
        return finding.account.toString();
    if (column == CountColumn)
        return QString::number(finding.state.count);
    return text(finding, column);
}

} // namespace bucketwatch
