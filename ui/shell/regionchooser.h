// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"

#include <QObject>

#include <optional>

namespace bucketwatch {

class GuardDutyService;
class NoticeList;
class Session;

/// Switches the session to another Region once the rows of that Region are there, so that no page shows a Region without them.
class RegionChooser final : public QObject {
    Q_OBJECT
public:
    RegionChooser(GuardDutyService &service, Session &session, NoticeList &notices, QObject *parent);

    /// The last one that was asked for wins.
    void choose(Region region);
    /// Stays at the Region of the session. Rows that are on their way still come.
    void cancel();
    /// The Region whose rows are waited for.
    [[nodiscard]] std::optional<Region> loading() const { return m_loading; }

Q_SIGNALS:
    void loadingChanged();

private:
    void setLoading(std::optional<Region> region);

    GuardDutyService &m_service;
    Session &m_session;
    NoticeList &m_notices;
    std::optional<Region> m_loading;
    int m_request = 0;
};

} // namespace bucketwatch
