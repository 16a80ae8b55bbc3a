// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/namedvalue.h"

#include <memory>

namespace bucketwatch {

/// One edit of a plan: a request that was kept instead of sent. Immutable once it is shared.
struct StagedEdit {
    ChangeRequest request;
    Timestamp stagedAt {};
    std::vector<NamedValue> replaced; ///< what stood in the organization when it was staged
    QString leftBecause {}; ///< the service's reason, of what it left undone when the plan was applied

    friend bool operator==(const StagedEdit &, const StagedEdit &);
};

/// The edits of a plan, in the order in which they are carried out. States of a plan share them.
using StagedEdits = std::vector<std::shared_ptr<const StagedEdit>>;

/// @p request as an edit on @p view. Error::BadInput for what cannot be planned: it takes effect at once (findings, suppression
/// rules, lists, accounts that join, the clock).
[[nodiscard]] Result<StagedEdit> stagedEdit(const OrganizationView &view, const ChangeRequest &request, Timestamp when);
[[nodiscard]] bool canBePlanned(const Change &change);

/// Every Region that @p edits are about; all of @p view when one of them is about the whole organization. Evaluating needs them
/// loaded.
[[nodiscard]] std::vector<Region> regionsOf(const StagedEdits &edits, const OrganizationView &view);

} // namespace bucketwatch
