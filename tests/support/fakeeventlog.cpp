// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeeventlog.h"

#include <algorithm>

namespace bucketwatch {

FakeEventLog::FakeEventLog()
{
    static_cast<void>(intern({})); // number 0 is the empty text
}

void FakeEventLog::append(const Row &row)
{
    Q_ASSERT(m_events.empty() || m_events.back().time <= row.time);
    m_events.push_back({.row = size(),
        .time = row.time,
        .account = row.account,
        .region = intern("eu-west-1"),
        .source = intern("s3.amazonaws.com"),
        .name = intern(row.name),
        .bucket = intern(row.bucket),
        .sourceIp = intern("198.51.100.7"),
        .userAgent = intern("aws-cli/2.15"),
        .identity = identityOf(row),
        .kind = row.kind,
        .isAnonymous = row.isAnonymous});
}

IdentityId FakeEventLog::identityOf(const Row &row)
{
    const std::string_view arn = text(intern(row.caller));
    const std::string_view key = text(intern(row.accessKey));
    const auto known = std::ranges::find_if(
        m_identities, [&](const Identity &identity) { return identity.arn == arn && identity.accessKeyId == key; });
    if (known != m_identities.end())
        return static_cast<IdentityId>(known - m_identities.begin());
    Identity &identity = m_identities.emplace_back();
    identity.type = "IAMUser";
    identity.arn = arn;
    identity.accessKeyId = key;
    identity.userName = arn.substr(arn.rfind('/') + 1);
    return static_cast<IdentityId>(m_identities.size() - 1);
}

Result<QByteArray> FakeEventLog::raw(qsizetype row) const
{
    const std::string_view name = text(event(row).name);
    return QByteArray("{\"eventName\":\"" + QByteArray(name.data(), static_cast<qsizetype>(name.size())) + "\",\"eventTime\":\""
        + toIsoString(time(row)).toLatin1() + "\"}");
}

qsizetype FakeEventLog::firstRowAt(Timestamp time) const
{
    return std::ranges::lower_bound(m_events, time, {}, &Event::time) - m_events.begin();
}

TextId FakeEventLog::intern(const QByteArray &text)
{
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.cend())
        return *found;
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.push_back(text.toStdString());
    m_numbers.insert(text, id);
    return id;
}

std::shared_ptr<FakeEventLog> steadyLog(qsizetype count, Timestamp begin, std::chrono::milliseconds step)
{
    auto log = std::make_shared<FakeEventLog>();
    for (qsizetype i = 0; i < count; ++i) {
        FakeEventLog::Row row {.time = begin + i * step};
        if (i % 4 == 3) {
            row.kind = EventKind::Management;
            row.name = "GetBucketPolicy";
        }
        log->append(row);
    }
    return log;
}

Timestamp at(const char *iso)
{
    return timestampFromIso(QString::fromLatin1(iso)).value();
}

} // namespace bucketwatch
