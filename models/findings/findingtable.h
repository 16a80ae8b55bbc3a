// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/chunkedrows.h"
#include "findings/storedfinding.h"

#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

/// A finding before and after an edit. Content and creation are named where it comes or goes, and not else.
struct FindingChange {
    FindingId id;
    AccountId account;
    FindingState before;
    FindingState after;
    std::shared_ptr<const FindingContent> content {};
    Timestamp createdAt {};

    [[nodiscard]] bool comesOrGoes() const { return before.exists() != after.exists(); }
    friend bool operator==(const FindingChange &one, const FindingChange &other)
    {
        const bool sameContent = one.content == other.content || (one.content && other.content && *one.content == *other.content);
        return sameContent && one.id == other.id && one.account == other.account && one.before == other.before
            && one.after == other.after && one.createdAt == other.createdAt;
    }
};

/// Whether both changes set one thing of one finding.
[[nodiscard]] bool touchSameState(const FindingChange &one, const FindingChange &other);

/// @p now with what @p change is about: what it leaves alone may have changed since.
[[nodiscard]] FindingState carried(FindingState now, const FindingChange &change);

/// The findings of one Region, in the order in which they came. A copy shares everything until one of the two is edited.
class FindingTable {
public:
    [[nodiscard]] const ChunkedRows<StoredFinding> &rows() const { return m_rows; }
    /// -1 when there is no such finding.
    [[nodiscard]] int row(const FindingId &id) const;
    /// Null when there is no such finding.
    [[nodiscard]] const StoredFinding *find(const FindingId &id) const;
    [[nodiscard]] FindingState stateOf(const FindingId &id) const;

    /// Findings that are there already stay as they are.
    void append(std::vector<StoredFinding> findings);
    /// Without looking for what is there already: for findings that are read from a file, which index() follows.
    void appendStored(std::vector<StoredFinding> findings);
    /// Makes findings be found; of those with the same ID the first one stays.
    void index();
    /// Carries over what @p changes are about and leaves the rest, which may have changed since.
    void apply(const std::vector<FindingChange> &changes);

    friend bool operator==(const FindingTable &one, const FindingTable &other) { return one.m_rows == other.m_rows; }

private:
    void removeMarked();

    ChunkedRows<StoredFinding> m_rows;
    std::shared_ptr<const std::vector<std::uint32_t>> m_byId; ///< rows, ascending by their ID; null: none
};

} // namespace bucketwatch
