// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// Values of some rows of a Region as columns of numbers, in which a value that was never set is 0, and back. Not for use by
/// itself: regionpieces stores them.
class RowColumns {
public:
    using Column = std::vector<std::uint64_t>;

    explicit RowColumns(std::size_t columns) : m_columns(columns) { }
    virtual ~RowColumns();

    void resize(std::size_t rows);
    [[nodiscard]] std::vector<Column> &columns() { return m_columns; }
    [[nodiscard]] bool isBlank() const;

    /// Takes the values of @p count rows from @p first on.
    void gather(const RegionView &region, std::size_t first, std::size_t count);
    /// Sets them; rows whose values are all 0 are left alone. False when a value cannot be.
    [[nodiscard]] bool scatter(RegionView &region, std::size_t first) const;

protected:
    virtual void take(const RegionView &region, std::size_t row, std::size_t at) = 0;
    /// Sets row @p row to the values at @p at.
    [[nodiscard]] virtual bool give(RegionView &region, std::size_t row, std::size_t at) const = 0;

    std::vector<Column> m_columns;
};

class MembershipColumns final : public RowColumns {
public:
    MembershipColumns() : RowColumns(5) { }

private:
    void take(const RegionView &region, std::size_t row, std::size_t at) override;
    [[nodiscard]] bool give(RegionView &region, std::size_t row, std::size_t at) const override;
};

class DetectorColumns final : public RowColumns {
public:
    DetectorColumns() : RowColumns(6) { }

private:
    void take(const RegionView &region, std::size_t row, std::size_t at) override;
    [[nodiscard]] bool give(RegionView &region, std::size_t row, std::size_t at) const override;
};

class PendingColumns final : public RowColumns {
public:
    PendingColumns() : RowColumns(1 + FeatureCount) { }

private:
    void take(const RegionView &region, std::size_t row, std::size_t at) override;
    [[nodiscard]] bool give(RegionView &region, std::size_t row, std::size_t at) const override;
};

class SwitchColumns final : public RowColumns {
public:
    explicit SwitchColumns(Feature feature) : RowColumns(2), m_feature(feature) { }

private:
    void take(const RegionView &region, std::size_t row, std::size_t at) override;
    [[nodiscard]] bool give(RegionView &region, std::size_t row, std::size_t at) const override;

    Feature m_feature;
};

class TrialColumns final : public RowColumns {
public:
    explicit TrialColumns(Feature feature) : RowColumns(1), m_feature(feature) { }

private:
    void take(const RegionView &region, std::size_t row, std::size_t at) override;
    [[nodiscard]] bool give(RegionView &region, std::size_t row, std::size_t at) const override;

    Feature m_feature;
};

class AdditionalColumns final : public RowColumns {
public:
    explicit AdditionalColumns(AdditionalConfiguration which) : RowColumns(2), m_which(which) { }

private:
    void take(const RegionView &region, std::size_t row, std::size_t at) override;
    [[nodiscard]] bool give(RegionView &region, std::size_t row, std::size_t at) const override;

    AdditionalConfiguration m_which;
};

} // namespace bucketwatch
