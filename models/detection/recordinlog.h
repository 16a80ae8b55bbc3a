// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace bucketwatch {

class EventLog;

/// A CloudTrail record of a log, as a finding shows it.
struct RecordInLog {
    QJsonObject record;
    bool isBroken = false; ///< a part of it is no JSON
};

/// The record of @p row, read again. Where that is not possible any more, or where it is broken, what the log keeps of it: what
/// was called, by whom, from where, on which bucket and with which result.
[[nodiscard]] RecordInLog recordInLog(const EventLog &log, qsizetype row);

} // namespace bucketwatch
