// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/regionmatrix.h"

#include "items/regioncolumns.h"

#include <algorithm>
#include <ranges>

namespace bucketwatch {

namespace {

bool isRelated(const RegionView &part, std::size_t row)
{
    return part.isLoaded && part.members[row].status != RelationshipStatus::None;
}

bool samePolicies(const OrganizationView &one, const OrganizationView &other)
{
    return one.settings.policyTypeEnabled == other.settings.policyTypeEnabled
        && (!one.settings.policyTypeEnabled || one.settings.policies == other.settings.policies);
}

} // namespace

std::vector<std::shared_ptr<const RegionView>> RegionMatrix::partsOf(const OrganizationView &view, AccountId administrator)
{
    std::vector<Region> regions;
    for (const auto &part : view.regions) {
        if (part->administrator == administrator)
            regions.push_back(part->region);
    }
    std::vector<std::shared_ptr<const RegionView>> parts;
    for (const Region region : groupedRegions(std::move(regions)))
        parts.push_back(view.find(region));
    return parts;
}

void RegionMatrix::build(const std::shared_ptr<const OrganizationView> &view, AccountId administrator, Feature feature)
{
    m_view = view;
    m_administrator = administrator;
    m_feature = feature;
    m_columns.clear();
    for (auto &part : partsOf(*view, administrator))
        m_columns.push_back({part->region, std::move(part), {}, {}, {}});
    m_rows.assign(m_columns.empty() ? 0 : view->accounts->rows.size(), {});
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rows[row].belongs = belongs(row);
    for (Column &column : m_columns)
        fill(column);
}

bool RegionMatrix::belongs(std::size_t row) const
{
    const Account &account = m_view->accounts->rows[row];
    if (account.id == m_administrator)
        return false;
    return account.inOrganization
        || std::ranges::any_of(m_columns, [row](const Column &column) { return isRelated(*column.part, row); });
}

void RegionMatrix::count(Column &column, Row &row, CellState state, int by)
{
    const auto add = [by](std::uint8_t &number) { number = static_cast<std::uint8_t>(number + by); };
    if (isOn(state))
        add(row.enabled);
    if (isPossible(state))
        add(row.possible);
    if (state == CellState::Enabled)
        add(row.canDisable);
    if (state == CellState::NotEnabled)
        add(row.canEnable);
    const bool isWanted = column.preference.value_or(AutoEnable::None) != AutoEnable::None;
    if (column.preference && state == (isWanted ? CellState::NotEnabled : CellState::Enabled))
        add(row.unlike);
    column.total.enabled += isOn(state) ? by : 0;
    column.total.possible += isPossible(state) ? by : 0;
}

void RegionMatrix::fill(Column &column)
{
    for (std::size_t row = 0; row < column.states.size(); ++row) {
        if (m_rows[row].belongs)
            count(column, m_rows[row], column.states[row], -1);
    }
    column.states.clear();
    column.preference = arePoliciesInForce(*m_view) ? std::nullopt : std::optional(column.part->configuration.of(m_feature));
    if (!column.part->isLoaded)
        return;
    column.states.resize(m_rows.size());
    const CellStates states(*m_view, *column.part, m_feature);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].belongs)
            continue;
        column.states[row] = states.of(row);
        count(column, m_rows[row], column.states[row], 1);
    }
}

bool RegionMatrix::hasOtherRows(const Parts &parts, const OrganizationDelta &delta) const
{
    const auto isOther = [&](int index) {
        const auto row = static_cast<std::size_t>(index);
        const Account &account = m_view->accounts->rows[row];
        return !account.inOrganization && account.id != m_administrator
            && m_rows[row].belongs != std::ranges::any_of(parts, [row](const auto &part) { return isRelated(*part, row); });
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto mine = std::ranges::find(delta.parts, parts[i]->region, &OrganizationDelta::Part::region);
        if (mine != delta.parts.end() && std::ranges::any_of(mine->rows, isOther))
            return true;
        if (parts[i]->isLoaded != m_columns[i].part->isLoaded
            && std::ranges::any_of(std::views::iota(0, static_cast<int>(m_rows.size())), isOther))
            return true;
    }
    return false;
}

std::optional<std::vector<RegionMatrix::Changed>> RegionMatrix::update(
    const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta)
{
    if (delta.everything || !m_view || m_view->accounts != view->accounts || !samePolicies(*m_view, *view))
        return std::nullopt;
    const auto parts = partsOf(*view, m_administrator);
    if (!std::ranges::equal(parts, m_columns, {}, &RegionView::region, &Column::region))
        return std::nullopt;
    if (hasOtherRows(parts, delta))
        return std::nullopt;
    m_view = view;
    std::vector<Changed> all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const RegionView &before = *m_columns[i].part;
        if (m_columns[i].part == parts[i])
            continue;
        const bool everywhere = before.isLoaded != parts[i]->isLoaded || before.offersS3Protection != parts[i]->offersS3Protection
            || before.configuration.of(m_feature) != parts[i]->configuration.of(m_feature);
        m_columns[i].part = parts[i];
        const auto mine = std::ranges::find(delta.parts, parts[i]->region, &OrganizationDelta::Part::region);
        if (everywhere) {
            fill(m_columns[i]);
            all.push_back({static_cast<int>(i), true, {}});
        } else if (mine != delta.parts.end() && parts[i]->isLoaded) {
            all.push_back(changed(static_cast<int>(i), mine->rows));
        }
    }
    std::erase_if(all, [](const Changed &one) { return !one.everywhere && one.rows.empty(); });
    return all;
}

RegionMatrix::Changed RegionMatrix::changed(int index, const std::vector<int> &rows)
{
    Column &column = m_columns[static_cast<std::size_t>(index)];
    const CellStates states(*m_view, *column.part, m_feature);
    Changed changed {index, false, {}};
    for (const int at : rows) {
        const auto row = static_cast<std::size_t>(at);
        const CellState now = m_rows[row].belongs ? states.of(row) : CellState::Unknown;
        if (now == column.states[row])
            continue;
        count(column, m_rows[row], column.states[row], -1);
        count(column, m_rows[row], now, 1);
        column.states[row] = now;
        changed.rows.push_back(at);
    }
    return changed;
}

PlanTotal RegionMatrix::total(int row) const
{
    const Row &counts = m_rows[static_cast<std::size_t>(row)];
    return {counts.enabled, counts.possible};
}

bool RegionMatrix::isGap(int row) const
{
    const Row &counts = m_rows[static_cast<std::size_t>(row)];
    return counts.canDisable > 0 && counts.canEnable > 0;
}

std::optional<CellState> RegionMatrix::absence(int row) const
{
    if (m_rows[static_cast<std::size_t>(row)].possible > 0)
        return std::nullopt;
    std::optional<CellState> most;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const CellState state = this->state(row, static_cast<int>(i));
        // what is not known yet may run, and a plan that is not offered says nothing about GuardDuty
        if (state == CellState::Unknown || state == CellState::NotOffered)
            return std::nullopt;
        most = most ? std::min(*most, state) : state;
    }
    return most;
}

} // namespace bucketwatch
