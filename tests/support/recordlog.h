// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventlog.h"

#include <QHash>
#include <QJsonObject>

#include <deque>
#include <string>
#include <vector>

namespace bucketwatch {

/// CloudTrail records in memory as a log, for tests of rules. The order of appending is the order of the log.
class RecordLog final : public EventLog {
public:
    RecordLog();
    void append(const QJsonObject &record);

    [[nodiscard]] qsizetype size() const override { return std::ssize(m_events); }
    [[nodiscard]] Event event(qsizetype row) const override { return m_events[static_cast<std::size_t>(row)]; }
    [[nodiscard]] Timestamp time(qsizetype row) const override { return m_events[static_cast<std::size_t>(row)].time; }
    [[nodiscard]] std::string_view text(TextId id) const override { return m_texts[id]; }
    [[nodiscard]] qsizetype textCount() const override { return std::ssize(m_texts); }
    [[nodiscard]] const Identity &identity(IdentityId id) const override { return m_identities[id]; }
    [[nodiscard]] qsizetype identityCount() const override { return std::ssize(m_identities); }
    [[nodiscard]] Result<QByteArray> raw(qsizetype row) const override;
    [[nodiscard]] qsizetype firstRowAt(Timestamp time) const override;

    /// How often a record was asked for.
    [[nodiscard]] int rawCount() const { return m_rawCount; }

private:
    [[nodiscard]] TextId intern(const QJsonValue &value);
    [[nodiscard]] IdentityId internIdentity(const QJsonObject &identity);

    std::vector<Event> m_events;
    std::vector<QByteArray> m_records;
    std::deque<std::string> m_texts;
    QHash<QString, TextId> m_numbers;
    std::deque<Identity> m_identities;
    QHash<QByteArray, IdentityId> m_identityNumbers;
    mutable int m_rawCount = 0;
};

/// An S3 record: a data event unless @p name is a bucket or account call, by the IAM user alice of account 111122223333
/// in eu-west-1 on the bucket "ledger", from 192.0.2.10. @p changes overwrite members; null removes one.
[[nodiscard]] QJsonObject aRecord(const QString &name, const QJsonObject &changes = {});
/// The same with @p parameters beside bucketName.
[[nodiscard]] QJsonObject aRequest(const QString &name, QJsonObject parameters);
/// JSON text as an object; it must be one.
[[nodiscard]] QJsonObject json(const QByteArray &text);

} // namespace bucketwatch
