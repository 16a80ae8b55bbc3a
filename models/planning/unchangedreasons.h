// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plandiff.h"

#include <QHash>
#include <QSet>

namespace bucketwatch {

/// Why accounts of one Region stay as they are under a plan.
class UnchangedReasons {
public:
    UnchangedReasons(const PlanOutlook &outlook, const RegionOutlook &region);

    /// Of an account that does not change, with the words for it.
    [[nodiscard]] std::pair<UnchangedLine::Reason, QString> of(int row) const;

private:
    void add(const Change &change, const ChangeEffect &effect);
    /// Of an edit that the rules refuse.
    void addRefused(const ChangeRequest &request);

    const PlanOutlook &m_outlook;
    const RegionView &m_region;
    bool m_isNamed = false; ///< the plan changes something in the Region, or tries to
    bool m_enablesGuardDuty = false; ///< for everybody, by a preference
    bool m_reachesExisting = false; ///< by a preference
    bool m_reachesJoiningOnly = false;
    QHash<AccountId, QString> m_unprocessed;
    QSet<AccountId> m_refused;
    bool m_isPreferenceRefused = false;
    QSet<AccountId> m_alreadySo;
    QSet<AccountId> m_changed; ///< on the way
};

} // namespace bucketwatch
