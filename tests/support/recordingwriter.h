// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bucketwatch {

/// A call of S3 as CloudTrail records it.
struct RecordedCall {
    Timestamp time {};
    const char *name = "GetObject";
    bool isData = true;
    AccountId account {200000000001};
    const char *bucket = "example-bucket";
    const char *userAgent = "[aws-cli/2.15.0]";
    const char *sourceIp = "203.0.113.9";
    bool isAnonymous = false;
    QJsonObject parameters = {}; ///< besides bucketName
};

/// Writes CloudTrail log files as AWS delivers them: {"Records": [...]}, event ids counted.
class RecordingWriter {
public:
    void add(const RecordedCall &call);
    /// The call that was added last, once more, with the same event id.
    void repeat() { m_records.append(m_records.last()); }
    [[nodiscard]] bool write(const QString &path) const;

    /// PutBucketPolicy that lets everybody read: raises Policy:S3/BucketAnonymousAccessGranted.
    [[nodiscard]] static RecordedCall publicPolicy(Timestamp time, AccountId account);
    /// Turns server access logging off: raises Stealth:S3/ServerAccessLoggingDisabled.
    [[nodiscard]] static RecordedCall loggingOff(Timestamp time, AccountId account);
    /// A data event by Kali Linux: raises PenTest:S3/KaliLinux where S3 Protection is on.
    [[nodiscard]] static RecordedCall kaliLinux(Timestamp time, AccountId account);

private:
    QJsonArray m_records;
};

} // namespace bucketwatch
