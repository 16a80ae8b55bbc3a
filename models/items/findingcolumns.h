// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"
#include "organization/organizationview.h"

#include <QString>

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace bucketwatch {

/// The findings that an account sees in one Region, with what they are filtered and sorted by worked out once: a small number
/// for each row and column, and each text only once, however many rows share it. A million rows take some tens of megabytes and
/// some tenths of a second. Immutable, so that any thread may look at it.
class FindingColumns {
public:
    /// What rows share. Texts are folded; ranks are numbers that sort as the texts do.
    struct Content {
        const FindingContent *content = nullptr; ///< kept alive by the Region
        QString text; ///< title, type, resource and severity, one a line
        Severity severity = Severity::Low;
        bool isSequence = false; ///< an attack sequence
        std::uint32_t severityRank = 0;
        std::uint32_t titleRank = 0;
        std::uint32_t typeRank = 0;
        std::uint32_t resourceRank = 0;
    };
    struct Owner {
        AccountId account;
        QString name; ///< as it is shown
        QString text; ///< ID and folded name, one a line
        std::uint32_t rank = 0; ///< by name, then ID
    };

    /// Of what @p caller sees in @p region of @p view; without rows when the Region is null.
    FindingColumns(
        std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> region, AccountId caller);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] const StoredFinding &finding(std::size_t row) const { return m_region->findings.rows()[m_rows[row]]; }
    /// -1 when it is not among them.
    [[nodiscard]] int rowOf(const FindingId &id) const;
    /// Null without a Region.
    [[nodiscard]] const RegionView *region() const { return m_region.get(); }
    [[nodiscard]] const OrganizationView &view() const { return *m_view; }

    [[nodiscard]] const std::vector<Content> &contents() const { return m_contents; }
    [[nodiscard]] const std::vector<Owner> &owners() const { return m_owners; }
    /// When findings were seen last, ascending, each moment once.
    [[nodiscard]] const std::vector<Timestamp> &moments() const { return m_moments; }
    // Of each row: indexes into the lists above, and what is its own.
    [[nodiscard]] const std::vector<std::uint32_t> &contentOf() const { return m_contentOf; }
    [[nodiscard]] const std::vector<std::uint32_t> &ownerOf() const { return m_ownerOf; }
    [[nodiscard]] const std::vector<std::uint32_t> &seenAt() const { return m_seenAt; }
    [[nodiscard]] const std::vector<std::uint32_t> &counts() const { return m_counts; }
    [[nodiscard]] const std::vector<std::uint32_t> &idHeads() const { return m_idHeads; } ///< the first eight digits of its ID
    [[nodiscard]] const std::vector<std::uint8_t> &archived() const { return m_archived; } ///< 1 or 0

private:
    void addRows(AccountId caller);
    void rankContents();
    void rankOwners();
    void rankMoments();

    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const RegionView> m_region;
    std::vector<std::uint32_t> m_rows; ///< of the table of findings, ascending
    std::vector<Content> m_contents;
    std::vector<Owner> m_owners;
    std::vector<Timestamp> m_moments;
    std::vector<std::uint32_t> m_contentOf;
    std::vector<std::uint32_t> m_ownerOf;
    std::vector<std::uint32_t> m_seenAt;
    std::vector<std::uint32_t> m_counts;
    std::vector<std::uint32_t> m_idHeads;
    std::vector<std::uint8_t> m_archived;
};

} // namespace bucketwatch
