// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/history.h"
#include "journal/revert.h"

#include <map>
#include <memory>

namespace bucketwatch {

/// The edits that were made over a connection since it began, with their values before and after. It is forgotten with the
/// connection: what is kept, the service keeps.
class SessionJournal {
public:
    [[nodiscard]] std::shared_ptr<const History> history() const { return m_history; }
    /// Error::NotFound when there is no such edit.
    [[nodiscard]] Result<OrganizationPatch> patchOf(EditNumber number) const;
    /// "Undo: Enable S3 Protection for 45 accounts", or "Redo: …" for one that was taken back.
    [[nodiscard]] QString revertTitle(EditNumber number) const;

    /// Adds an edit and returns its number; 0, and adds nothing, when @p edit changed nothing.
    EditNumber record(Edit edit);

private:
    std::shared_ptr<const History> m_history = std::make_shared<const History>(History {.edits = {}, .isOfSession = true});
    std::map<EditNumber, OrganizationPatch> m_patches;
};

} // namespace bucketwatch
