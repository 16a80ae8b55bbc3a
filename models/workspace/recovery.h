// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QStringList>

namespace bucketwatch {

/// What was saved of a damaged workspace, and what was not.
struct RecoveryReport {
    qsizetype accounts = 0;
    qsizetype regions = 0;
    qsizetype edits = 0;
    QStringList losses; ///< sentences, translated; empty when everything was there

    /// "Saved: 214 accounts, 4 Regions, 12 edits."; translated.
    [[nodiscard]] QString summary() const;
};

/// Writes what reads of the workspace at @p from as a new workspace at @p to. @p from is not touched, not even by SQLite, which
/// reads a copy beside @p to. What is lost has its default: plans are off, accounts no members. Of the history the newest edits
/// are kept, up to the first that is lost, since nobody can go back beyond that one.
/// Error::Conflict while another program writes @p from; Error::BadInput when there is a file @p to, and for a file that is no
/// workspace or of a newer version; Error::Damaged when not even the list of accounts reads; Error::Storage when the disk refuses.
[[nodiscard]] Result<RecoveryReport> recoverWorkspace(const QString &from, const QString &to);

} // namespace bucketwatch
