// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/effect.h"

namespace bucketwatch {

/// What a request would do, worked out by the same functions that carry it out.
struct ChangePreview {
    std::vector<ChangeEffect> effects; ///< one for every change of the request, in its order
    /// The organization with patch() carried out; Regions that do not change are the same objects.
    OrganizationView result;

    /// Detectors that would be different, each counted once a Region.
    [[nodiscard]] qsizetype changedAccounts() const;
    /// Accounts that are as the request wants them already.
    [[nodiscard]] qsizetype alreadySo() const;
    [[nodiscard]] std::vector<UnprocessedAccount> unprocessed() const;
    /// Whether all changes together leave everything as it is.
    [[nodiscard]] bool changesNothing() const;
    /// What all changes do together.
    [[nodiscard]] OrganizationPatch patch() const &;
    /// The same without a copy; the effects have lost their parts then.
    [[nodiscard]] OrganizationPatch patch() &&;

private:
    /// What every change does is its own then: nothing has to be put together.
    [[nodiscard]] bool changesEachPartOnce() const;
};

/// Works out @p request on @p view as of @p when; changes build on those before them. The errors are those of effectOf().
[[nodiscard]] Result<ChangePreview> previewOf(const OrganizationView &view, const ChangeRequest &request, Timestamp when = {});

} // namespace bucketwatch
