// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace bucketwatch::ReplayRole {

/// Roles that the two models of the replay share, so that one delegate paints both.
enum Role {
    SortRole = Qt::UserRole + 1,
    EventRowRole, ///< qlonglong: row of the EventLog; of a finding's latest occurrence in ReplayFindingsModel
    EventKindRole, ///< int of EventKind, in the column with the event type
    SeverityRole, ///< int of Severity, in the column with the badge; invalid where there is none
    FindingRole, ///< int: index into Replay::findings; -1 for an event that raised none
};

} // namespace bucketwatch::ReplayRole
