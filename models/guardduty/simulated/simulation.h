// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "journal/revert.h"

#include <memory>

namespace bucketwatch {

/// Everything that one request changes, worked out before anything is stored: pure values.
struct Step {
    std::shared_ptr<const OrganizationView> view;
    std::shared_ptr<const History> history;
    Edit edit; ///< number 0 when nothing is different and nothing is to be stored
    OrganizationDelta delta;
    Outcome outcome;
};

/// That of no workspace: without accounts and Regions.
[[nodiscard]] std::shared_ptr<const OrganizationView> emptyOrganization();

/// What @p request does; the errors are those of previewOf().
[[nodiscard]] Result<Step> stepFor(
    const OrganizationView &view, const History &history, const ChangeRequest &request, Timestamp now);

/// What taking edit @p number back does, with what follows from it by itself; the errors are those of planRevert(),
/// checkStands() and, with the rights of the caller, checkMayChange().
[[nodiscard]] Result<Step> stepBack(const OrganizationView &view, const History &history, EditNumber number, const Reverter &by,
    Timestamp now, const PatchSource &patchesOf);

/// What taking everything back does that came after edit @p number: the organization is as it was, so no rule is asked again. The
/// errors are those of planRevertTo() and, with the rights of the caller, checkMayChange().
[[nodiscard]] Result<Step> stepBackTo(const OrganizationView &view, const History &history, EditNumber number,
    const Reverter &by, Timestamp now, const PatchSource &patchOf);

} // namespace bucketwatch
