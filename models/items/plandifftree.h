// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plandiffnode.h"
#include "planning/planfindings.h"

#include <span>

namespace bucketwatch {

/// What the rows of PlanDiffModel are made of.
struct PlanDiffContent {
    std::shared_ptr<const PlanReview> review = {};
    std::shared_ptr<const PlanFindings> findings = {}; ///< null: there is no recording, or it is being worked out
    PlanDiffModel::Grouping grouping = PlanDiffModel::Grouping::ByChange;
};

/// Puts the rows of a plan together, as far as a filter accepts them. Which accounts are below a row is one bit for each of them.
class PlanDiffTree {
public:
    /// All must outlive this. The review is not null.
    PlanDiffTree(const PlanDiffContent &content, const PlanDiffFilter &filter);

    [[nodiscard]] std::unique_ptr<PlanDiffNode> makeRoot();
    /// The rows below account @p accountRow where accounts unfold.
    [[nodiscard]] std::unique_ptr<PlanDiffNode> makeAccount(int accountRow) const;
    /// Accounts times Regions that change and are accepted, each once.
    [[nodiscard]] qsizetype changedPlaces() const;

private:
    /// One value that becomes another one in a Region.
    struct Entry {
        const DiffLine *line = nullptr;
        const DiffValues *values = nullptr;
        const DiffPlaces *places = nullptr;
        QString value = {}; ///< "Disabled → Enabled"
        const PlanDiffFilter::Accounts *accepted = nullptr;

        [[nodiscard]] bool contains(int accountRow) const;
        /// Calls @p use with the row of each account that is accepted.
        template<typename F> void forEach(F use) const;
    };

    void addByChange(PlanDiffNode &root) const;
    void addByRegion(PlanDiffNode &root) const;
    void addByAccount(PlanDiffNode &root) const;
    void addLineAlone(PlanDiffNode &root, const DiffLine &line) const;
    void addOthers(PlanDiffNode &root) const;
    void addFindings(PlanDiffNode &root) const;
    void addWarnings(PlanDiffNode &root) const;
    void addUnchanged(PlanDiffNode &root) const;
    [[nodiscard]] int differentAccounts(std::span<const Entry> entries) const;
    [[nodiscard]] std::vector<int> accountsOf(std::span<const Entry> entries) const;
    [[nodiscard]] qsizetype addPlaces(PlanDiffNode &parent, const std::vector<DiffPlaces> &places, const QString &text) const;

    const PlanDiffContent &m_content;
    const PlanReview &m_review;
    const PlanDiffFilter &m_filter;
    std::vector<Entry> m_entries; ///< by line, then value, then Region; those with an accepted account
};

} // namespace bucketwatch
