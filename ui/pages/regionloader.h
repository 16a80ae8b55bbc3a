// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"

#include <deque>
#include <optional>
#include <set>

namespace bucketwatch {

/// Asks the service for the rows of Regions, one after the other, so that what is there shows at once and a Region that fails
/// leaves the others alone. Each is asked for once, until it is told to forget that.
class RegionLoader final : public QObject {
    Q_OBJECT
public:
    explicit RegionLoader(GuardDutyService &service, QObject *parent = nullptr);

    void load(const std::vector<Region> &regions);
    void forget() { m_asked.clear(); }
    /// Leaves out the Regions that wait; the one that is being read still comes.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isLoading; }

    struct Progress {
        int answered = 0;
        int asked = 0;
        friend bool operator==(const Progress &, const Progress &) = default;
    };
    /// Since it was last idle; nothing while it is, and after cancel().
    [[nodiscard]] std::optional<Progress> progress() const { return m_progress; }

Q_SIGNALS:
    void progressChanged();
    /// @p failure is empty when the rows are there.
    void answered(bucketwatch::Region region, const QString &failure);

private:
    void next();

    GuardDutyService &m_service;
    std::deque<Region> m_waiting;
    std::set<Region> m_asked;
    std::optional<Progress> m_progress;
    bool m_isLoading = false;
};

} // namespace bucketwatch
