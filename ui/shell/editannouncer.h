// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"

#include <QElapsedTimer>
#include <QTimer>

namespace bucketwatch {

class NoticeList;
class Session;

/// Says in the window what was changed through another door: by the AWS CLI, by bucketwatchctl, by GuardDuty itself. Changes that
/// come fast after one another share one notice, so that a script does not bury the page. Each can be undone from there.
class EditAnnouncer final : public QObject {
    Q_OBJECT
public:
    EditAnnouncer(GuardDutyService &service, Session &session, NoticeList &notices, QObject *parent);

Q_SIGNALS:
    /// The user wants to choose among the changes.
    void historyRequested();

private:
    void follow();
    void announce();
    void undo();
    [[nodiscard]] QString words() const;

    GuardDutyService &m_service;
    Session &m_session;
    NoticeList &m_notices;
    EditNumber m_seen = 0; ///< the newest edit that was looked at
    EditNumber m_first = 0; ///< of those that the notice is about
    int m_count = 0;
    EditSummary m_latest;
    QTimer m_pause; ///< between two updates of the notice
    QElapsedTimer m_sinceLast;
};

} // namespace bucketwatch
