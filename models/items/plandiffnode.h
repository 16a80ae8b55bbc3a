// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plandifffilter.h"
#include "items/plandiffmodel.h"

#include <array>
#include <unordered_map>

namespace bucketwatch {

/// A row of PlanDiffModel that is no account. Its accounts are counted, not made; those that are unfolded get rows of their own
/// when somebody looks at them.
struct PlanDiffNode {
    using Texts = std::array<QString, PlanDiffModel::ColumnCount>;

    PlanDiffModel::Kind kind = PlanDiffModel::Kind::Line;
    Texts texts = {};
    PlanDiffNode *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<PlanDiffNode>> children = {};

    const std::vector<int> *source = nullptr; ///< rows of accounts that are below this; null: its rows are children
    const PlanDiffFilter::Accounts *accepted = nullptr; ///< which of them; null: all
    int accounts = 0; ///< how many of them
    bool unfoldsAccounts = false; ///< an account has rows below it
    std::vector<int> own = {}; ///< what source points to when nobody else has it
    mutable std::vector<int> filtered = {}; ///< of @c source, made when an account is looked at
    mutable std::unordered_map<int, std::unique_ptr<PlanDiffNode>> unfolded = {}; ///< by place among the accounts

    PlanDiffNode *add(PlanDiffModel::Kind childKind, const Texts &childTexts);
    /// Adds a row above @p rows unless none of them is accepted. @return null when it was not
    PlanDiffNode *addAccounts(
        PlanDiffModel::Kind childKind, const Texts &childTexts, const std::vector<int> &rows, const PlanDiffFilter::Accounts *which);
    /// The row of the account table that is account @p index of this.
    [[nodiscard]] int accountAt(int index) const;
};

} // namespace bucketwatch
