// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"
#include "style/page.h"

class QTimer;

namespace bucketwatch {

class Button;
class PageHost;
class RegionChooser;
class Session;
class StatusLabel;

/// What a page shows while the rows of the Region that was chosen are on their way: its title, which Region it waits for, and
/// Cancel. It takes the place of whatever page is open, and only when that takes long enough to be seen.
class RegionLoading final : public Page {
    Q_OBJECT
public:
    /// Becomes a page of @p host, above the others. All of them outlive it.
    RegionLoading(RegionChooser *chooser, const Session &session, PageHost *host);

    /// At once, for a picture.
    void cover(Region region);

private:
    void follow();
    void coverOrLeave();

    RegionChooser *m_chooser;
    const Session &m_session;
    PageHost *m_host;
    StatusLabel *m_status;
    Button *m_cancel;
    QTimer *m_late;
};

} // namespace bucketwatch
