// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "items/cellstate.h"

#include <vector>

namespace bucketwatch {

/// Where a plan is on, of where it could be.
struct PlanTotal {
    int enabled = 0;
    int possible = 0;

    /// 0 to 1
    [[nodiscard]] double share() const { return possible > 0 ? double(enabled) / possible : 0; }
    friend bool operator==(const PlanTotal &, const PlanTotal &) = default;
};

/// One protection plan in every account and every Region that one account administers, one byte each: worked out once for a
/// Region and then only for the rows that change. Rows are those of the account table.
///
/// An account belongs to it as it does to the Accounts page: it is in the organization, or related to the administrator in a
/// Region that is loaded; the administrator itself does not, so that the sums are those of the page of the plan.
class RegionMatrix {
public:
    struct Column {
        Region region;
        std::shared_ptr<const RegionView> part;
        std::vector<CellState> states; ///< by row; empty while the Region is not loaded
        PlanTotal total;
        std::optional<AutoEnable> preference {}; ///< for the plan; nothing while preferences have no effect
    };
    /// Rows of one Region that are different now.
    struct Changed {
        int column = 0;
        bool everywhere = false; ///< the Region was loaded, or something about all of it changed
        std::vector<int> rows;
    };

    void build(const std::shared_ptr<const OrganizationView> &view, AccountId administrator, Feature feature);
    /// Takes over @p view, which differs in what @p delta says and nothing else. Nothing, and nothing is taken over, when there
    /// would be other rows or columns, so that build() has to be called.
    [[nodiscard]] std::optional<std::vector<Changed>> update(
        const std::shared_ptr<const OrganizationView> &view, const OrganizationDelta &delta);

    [[nodiscard]] const std::shared_ptr<const OrganizationView> &view() const { return m_view; }
    [[nodiscard]] AccountId administrator() const { return m_administrator; }
    [[nodiscard]] Feature feature() const { return m_feature; }
    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    [[nodiscard]] const Account &account(int row) const { return m_view->accounts->rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] bool hasRow(int row) const { return m_rows[static_cast<std::size_t>(row)].belongs; }
    [[nodiscard]] CellState state(int row, int column) const
    {
        const auto &states = m_columns[static_cast<std::size_t>(column)].states;
        return states.empty() ? CellState::Unknown : states[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] PlanTotal total(int row) const;
    /// Whether the plan is enabled in some Regions where the administrator can set it, and not enabled in others. What is pending
    /// is neither: it closes by itself. Nor is what a policy manages, which nobody can close from here.
    [[nodiscard]] bool isGap(int row) const;
    /// Whether a cell that the administrator can set is other than the preference of its Region: not enabled where that is ALL or
    /// NEW, or enabled where it is NONE.
    [[nodiscard]] bool isUnlikePreference(int row) const { return m_rows[static_cast<std::size_t>(row)].unlike > 0; }
    /// Why GuardDuty runs for the account in no Region: the state that says most about it. Nothing when it runs somewhere, or
    /// when no Region is loaded that could tell.
    [[nodiscard]] std::optional<CellState> absence(int row) const;

private:
    struct Row {
        bool belongs = false;
        // Regions by state; there are 34 at most.
        std::uint8_t enabled = 0;
        std::uint8_t possible = 0;
        std::uint8_t canDisable = 0;
        std::uint8_t canEnable = 0;
        std::uint8_t unlike = 0;
    };

    [[nodiscard]] static std::vector<std::shared_ptr<const RegionView>> partsOf(
        const OrganizationView &view, AccountId administrator);
    [[nodiscard]] bool belongs(std::size_t row) const;
    void fill(Column &column);
    void count(Column &column, Row &row, CellState state, int by);
    using Parts = std::vector<std::shared_ptr<const RegionView>>;
    /// Whether accounts from outside belong to the matrix with @p parts that did not before, or no longer do.
    [[nodiscard]] bool hasOtherRows(const Parts &parts, const OrganizationDelta &delta) const;
    [[nodiscard]] Changed changed(int index, const std::vector<int> &rows);

    std::shared_ptr<const OrganizationView> m_view;
    AccountId m_administrator;
    Feature m_feature = Feature::S3DataEvents;
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace bucketwatch
