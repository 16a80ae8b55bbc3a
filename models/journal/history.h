// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"

#include <functional>
#include <optional>

namespace bucketwatch {

/// The edits of a workspace, oldest first, and what Undo and Redo mean on them.
struct History {
    ChunkedRows<EditSummary> edits; ///< copies share what did not change
    /// Whether it begins and ends with the program: nobody keeps the edits of a connection.
    bool isOfSession = false;

    /// The newest edit that stands (neither a revert nor reverted), which Undo takes back.
    [[nodiscard]] std::optional<EditSummary> undoable() const;
    /// The newest revert that stands with no ordinary edit after it, which Redo takes back.
    [[nodiscard]] std::optional<EditSummary> redoable() const;

    [[nodiscard]] std::optional<EditSummary> find(EditNumber number) const;
    /// The ordinary edit that a chain of reverts began with; @p number itself when it is no revert; 0 when there is none.
    [[nodiscard]] EditNumber originOf(EditNumber number) const;
    /// Adds @p edit as the newest and sets revertedBy of those that it takes back or lets stand again.
    void append(const EditSummary &edit);
};

/// Where a value of an account comes from: the edit that set it, and the auto-enable preference that did when nobody asked for
/// the account by itself.
struct FieldOrigin {
    EditSummary edit; ///< number 0: none of the history
    AutoEnable preference = AutoEnable::None; ///< of the plan, as it was then; None: the edit itself set the value
    bool isJoining = false; ///< the preference counted because the account became a member in that edit
    friend bool operator==(const FieldOrigin &, const FieldOrigin &) = default;
};

/// The latest edit of @p history that set @p field of @p account in @p region and stands. @p configuration is what the Region
/// prefers now. @p patchOf reads what an edit changed; its errors are those of this function.
[[nodiscard]] Result<FieldOrigin> originOf(const History &history,
    const std::function<Result<OrganizationPatch>(EditNumber)> &patchOf, Region region, AccountId account, Field field,
    const OrganizationConfiguration &configuration);

} // namespace bucketwatch
