// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "organization/change.h"

#include <QString>

#include <vector>

namespace bucketwatch {

/// What a page, a verb or an HTTP call asks for: several changes that are carried out together or not at all,
/// and are one entry of the history.
struct ChangeRequest {
    Caller caller;
    QString title; ///< imperative, translated, for the history: "Enable S3 Protection for 45 accounts"; empty: titleOf(changes)
    std::vector<Change> changes;
};

/// What became of a request.
struct Outcome {
    EditNumber edit = 0; ///< 0 when nothing was different, so nothing was stored
    qsizetype changedAccounts = 0; ///< detectors that are different now
    std::vector<UnprocessedAccount> unprocessed;
};

/// What may be different in a new view: whole Regions, and in them the rows of accounts.
struct OrganizationDelta {
    struct Part {
        Region region;
        bool configurationChanged = false;
        std::vector<int> rows; ///< ascending rows of AccountTable; empty: none
        bool findingsChanged = false; ///< filters or lists
    };
    bool everything = false; ///< other workspace, other accounts: reread all
    std::vector<Part> parts;
    bool isAnother = false; ///< another workspace or connection, with another history; everything is set too
};

} // namespace bucketwatch
