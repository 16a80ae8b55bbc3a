// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsmodel.h"

#include "base/translation.h"
#include "items/accountcells.h"
#include "items/displaytime.h"
#include "items/planstate.h"
#include "items/rowranges.h"
#include "organization/rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bucketwatch {

namespace {

/// The plans that have a column, in the order of the columns.
constexpr std::array Plans {Feature::S3DataEvents, Feature::EksAuditLogs, Feature::RuntimeMonitoring,
    Feature::EbsMalwareProtection, Feature::RdsLoginEvents, Feature::LambdaNetworkLogs, Feature::AiProtection,
    Feature::EksRuntimeMonitoring, Feature::AiAnalyst};
static_assert(AccountsModel::S3ProtectionColumn + Plans.size() == AccountsModel::TrialColumn);

} // namespace

AccountsModel::AccountsModel(const Clock &clock, QObject *parent) : QAbstractTableModel(parent), m_clock(clock)
{
}

AccountsModel::~AccountsModel() = default;

std::optional<Feature> AccountsModel::planOf(int column)
{
    const int plan = column - S3ProtectionColumn;
    return plan >= 0 && plan < std::ssize(Plans) ? std::optional(Plans[static_cast<std::size_t>(plan)]) : std::nullopt;
}

int AccountsModel::columnOf(Feature plan)
{
    const auto found = std::ranges::find(Plans, plan);
    return found == Plans.end() ? -1 : S3ProtectionColumn + static_cast<int>(found - Plans.begin());
}

QStringList AccountsModel::titles()
{
    QStringList titles {tr("Account ID"), tr("Name"), tr("Type"), tr("Status")};
    for (const Feature plan : Plans)
        titles << planName(plan);
    return titles << tr("S3 free trial") << tr("Last changed");
}

QueryWords AccountsModel::queryWords()
{
    QueryWords words {titles(), {}};
    for (int column = 0; column < words.titles.size(); ++column)
        words.choices.push_back(choices(column));
    return words;
}

QStringList AccountsModel::choices(int column)
{
    if (planOf(column))
        return {displayName(PlanState::NotAvailable), displayName(PlanState::PolicyOff), displayName(PlanState::NotEnabled),
            displayName(PlanState::Pending), displayName(PlanState::PolicyOn), displayName(PlanState::Enabled)};
    QStringList texts;
    if (column == TypeColumn) {
        for (int i = 0; i <= static_cast<int>(MemberType::ByInvitation); ++i)
            texts << displayName(static_cast<MemberType>(i));
    } else if (column == StatusColumn) {
        for (int i = 0; i <= static_cast<int>(RelationshipStatus::EmailVerificationFailed); ++i)
            texts << displayName(static_cast<RelationshipStatus>(i));
    }
    return texts;
}

const std::shared_ptr<const AccountTable> &AccountsModel::table() const
{
    static const std::shared_ptr<const AccountTable> none;
    return m_shown.part ? m_shown.view->accounts : none;
}

Timestamp AccountsModel::now() const
{
    return m_shown.view->settings.time.at(m_clock.now());
}

bool AccountsModel::isListed(const OrganizationView &view, const RegionView &part, std::size_t row)
{
    const Account &account = view.accounts->rows[row];
    if (part.administrator == account.id)
        return false;
    return account.inOrganization || part.members[row].status != RelationshipStatus::None;
}

void AccountsModel::take(const std::shared_ptr<const OrganizationView> &view)
{
    m_shown.view = view;
    m_shown.part = view ? view->find(m_region) : nullptr;
    if (m_shown.part && !m_shown.part->isLoaded)
        m_shown.part = nullptr;
    m_shown.policies.reset();
    if (m_shown.part && arePoliciesInForce(*view))
        m_shown.policies = std::make_shared<const EffectivePolicies>(*view, m_region);
}

void AccountsModel::show(const std::shared_ptr<const OrganizationView> &view, Region region)
{
    beginResetModel();
    m_region = region;
    take(view);
    m_tableRows.clear();
    m_rows.assign(m_shown.part ? m_shown.view->accounts->rows.size() : 0, -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!isListed(*m_shown.view, *m_shown.part, row))
            continue;
        m_rows[row] = static_cast<int>(m_tableRows.size());
        m_tableRows.push_back(static_cast<int>(row));
    }
    endResetModel();
}

bool AccountsModel::showsOthers(const RegionView &part, const std::vector<int> &rows) const
{
    return std::ranges::any_of(rows, [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        return isListed(*m_shown.view, part, at) != (m_rows[at] >= 0);
    });
}

void AccountsModel::update(const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    const auto part = view->find(m_region);
    const bool sameRows = m_shown.view && m_shown.view->accounts == view->accounts && m_shown.part && part && part->isLoaded
        && m_shown.part->administrator == part->administrator;
    const auto mine = std::ranges::find(delta.parts, m_region, &OrganizationDelta::Part::region);
    const bool changed = sameRows && m_shown.part != part && mine != delta.parts.end();
    const bool samePolicies = m_shown.view && m_shown.view->settings.policyTypeEnabled == view->settings.policyTypeEnabled
        && m_shown.view->settings.policies == view->settings.policies && m_shown.part && part
        && m_shown.part->managed == part->managed;
    if (delta.everything || !sameRows || !samePolicies || (changed && showsOthers(*part, mine->rows))) {
        show(view, m_region);
        return;
    }
    const auto before = m_shown.part;
    take(view);
    if (changed)
        announce(*before, *mine);
}

void AccountsModel::announce(const RegionView &before, const OrganizationDelta::Part &part)
{
    const auto differs = [&](std::size_t row) {
        return m_rows[row] >= 0
            && !(before.members[row] == m_shown.part->members[row] && before.detectors[row] == m_shown.part->detectors[row]
                && before.pending[row] == m_shown.part->pending[row]);
    };
    std::vector<int> rows;
    for (const int row : part.rows) {
        if (differs(static_cast<std::size_t>(row)))
            rows.push_back(m_rows[static_cast<std::size_t>(row)]);
    }
    for (const RowRange range : rowRanges(rows))
        Q_EMIT dataChanged(index(range.first, TypeColumn), index(range.last, LastChangedColumn));
}

const Account &AccountsModel::account(int row) const
{
    return m_shown.view->accounts->rows[tableRow(row)];
}

const Member &AccountsModel::member(int row) const
{
    return m_shown.part->members[tableRow(row)];
}

const Detector &AccountsModel::detector(int row) const
{
    return m_shown.part->detectors[tableRow(row)];
}

int AccountsModel::rowOf(AccountId id) const
{
    if (!m_shown.part)
        return -1;
    const int row = m_shown.view->accounts->row(id);
    return row < 0 ? -1 : m_rows[static_cast<std::size_t>(row)];
}

QString AccountsModel::lockReason(int row, Feature plan) const
{
    if (plan == Feature::S3DataEvents && !m_shown.part->offersS3Protection)
        return tr("S3 Protection is not offered in %1.").arg(m_region.name());
    if (m_shown.policies && m_shown.policies->of(account(row)).of(plan))
        return tr("An organization policy manages %1 of this account.").arg(planName(plan));
    if (reachedByMemberUpdate(*m_shown.part, account(row).id, static_cast<int>(tableRow(row))))
        return {};
    switch (member(row).status) {
    case RelationshipStatus::Created:
    case RelationshipStatus::Invited:
    case RelationshipStatus::EmailVerificationInProgress:
    case RelationshipStatus::EmailVerificationFailed:
    case RelationshipStatus::WrongEmailInVerification:
        return tr("This account has not joined as a member account yet.");
    case RelationshipStatus::Enabled:
    case RelationshipStatus::Disabled:
    case RelationshipStatus::None:
    case RelationshipStatus::Removed:
    case RelationshipStatus::Resigned:
        break;
    }
    return tr("This account is not a member account.");
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tableRows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

int AccountsModel::choice(int row, int column) const
{
    return accountChoice(m_shown, tableRow(row), column);
}

std::optional<int> AccountsModel::trialDays(int row) const
{
    return accountTrialDays(*m_shown.part, tableRow(row), now());
}

Timestamp AccountsModel::lastChanged(int row) const
{
    return accountLastChanged(*m_shown.part, tableRow(row));
}

QString AccountsModel::text(int row, int column) const
{
    return accountText(m_shown, tableRow(row), column, now());
}

CsvTable AccountsModel::csv(std::vector<int> rows, std::vector<int> columns) const
{
    const WireLanguage english; // as GuardDuty's console writes it, so that it can be imported again
    CsvTable table;
    for (const int column : columns)
        table.headings << titles().value(column);
    if (!m_shown.part)
        return table;
    for (int &row : rows)
        row = m_tableRows[static_cast<std::size_t>(row)];
    table.rows = static_cast<int>(rows.size());
    table.cells = [shown = m_shown, now = now(), rows = std::move(rows), columns = std::move(columns)](int row) {
        const WireLanguage cellsToo;
        QStringList cells;
        for (const int column : columns)
            cells << accountText(shown, static_cast<std::size_t>(rows[static_cast<std::size_t>(row)]), column, now);
        return cells;
    };
    return table;
}

QVariant AccountsModel::state(int row, int column) const
{
    if (column == StatusColumn)
        return int(itemStateOf(member(row).status));
    const auto plan = planOf(column);
    const auto state = plan ? itemStateOf(PlanState(choice(row, column))) : std::nullopt;
    return state ? QVariant(int(*state)) : QVariant();
}

QString AccountsModel::tip(int row, int column) const
{
    const auto plan = planOf(column);
    if (!plan)
        return column == StatusColumn ? lockReason(row) : QString();
    const Seconds32 due = m_shown.part->pending[tableRow(row)].of(*plan);
    if (due == 0 || choice(row, column) != int(PlanState::Pending))
        return lockReason(row, *plan);
    //: %1 is a date
    return tr("Takes effect on %1.").arg(displayTime(toTimestamp(due)));
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole: {
        const auto plan = planOf(column);
        return plan ? QVariant(detector(index.row()).isEnabled(*plan)) : QVariant(text(index.row(), column));
    }
    case Qt::AccessibleTextRole:
        //: Read aloud for a cell: %1 is the account ID, %2 the column, %3 the value
        return tr("Account ID %1, %2, %3")
            .arg(account(index.row()).id.toString(), headerData(column, Qt::Horizontal).toString(), text(index.row(), column));
    case Qt::ToolTipRole:
        return tip(index.row(), column);
    case AccountIdRole:
        return QVariant::fromValue(account(index.row()).id);
    case StateRole:
        return state(index.row(), column);
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return titles().value(section);
}

Qt::ItemFlags AccountsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const auto plan = planOf(index.column());
    const bool editable = plan && lockReason(index.row(), *plan).isEmpty();
    return editable ? plain | Qt::ItemIsEditable : plain;
}

bool AccountsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || value.metaType() != QMetaType::fromType<bool>())
        return false;
    Q_EMIT changeRequested(account(index.row()).id, *planOf(index.column()), value.toBool());
    return true;
}

} // namespace bucketwatch
