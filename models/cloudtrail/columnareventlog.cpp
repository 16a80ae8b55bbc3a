// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/columnareventlog.h"

#include "cloudtrail/fieldrules.h"

#include <algorithm>

namespace bucketwatch {

ColumnarEventLog::ColumnarEventLog(MergedEvents merged, std::vector<SourceFile> files, std::vector<KeptRecords> kept)
    : m_rows(std::move(merged.rows)), m_texts(std::move(merged.tables.texts)), m_raw(std::move(files), std::move(kept))
{
    m_texts.seal();
    m_calls.reserve(merged.tables.calls.size());
    for (std::uint32_t id = 0; id < merged.tables.calls.size(); ++id)
        m_calls.push_back(merged.tables.call(id));
    describeIdentities(merged.tables);
}

qsizetype ColumnarEventLog::size() const
{
    return std::ssize(m_rows.rows());
}

Event ColumnarEventLog::event(qsizetype row) const
{
    const EventRow &from = at(row);
    const EventTables::Call &call = m_calls[from.call];
    return {row, Timestamp(std::chrono::milliseconds(from.time)), call.account, call.region, call.source, call.name, from.bucket,
        from.sourceIp, from.userAgent, call.errorCode, from.identity, call.kind, m_identities[from.identity].isAnonymous, from.bytes};
}

Timestamp ColumnarEventLog::time(qsizetype row) const
{
    return Timestamp(std::chrono::milliseconds(at(row).time));
}

std::string_view ColumnarEventLog::text(TextId id) const
{
    return m_texts.at(id);
}

qsizetype ColumnarEventLog::textCount() const
{
    return static_cast<qsizetype>(m_texts.size());
}

const Identity &ColumnarEventLog::identity(IdentityId id) const
{
    return m_identities[id];
}

qsizetype ColumnarEventLog::identityCount() const
{
    return std::ssize(m_identities);
}

Result<QByteArray> ColumnarEventLog::raw(qsizetype row) const
{
    return m_raw.read(at(row));
}

std::optional<RecordPosition> ColumnarEventLog::position(qsizetype row) const
{
    const EventRow &event = at(row);
    return RecordPosition {m_raw.path(event), qint64(event.offset())};
}

qsizetype ColumnarEventLog::firstRowAt(Timestamp time) const
{
    const auto rows = m_rows.rows();
    return std::ranges::lower_bound(rows, time.time_since_epoch().count(), {}, &EventRow::time) - rows.begin();
}

void ColumnarEventLog::release(qsizetype first, qsizetype count) const
{
    m_rows.release(first, count);
}

const EventRow &ColumnarEventLog::at(qsizetype row) const
{
    return m_rows.rows()[static_cast<size_t>(row)];
}

void ColumnarEventLog::describeIdentities(const EventTables &tables)
{
    using Fields = RecordFields;
    m_identities.reserve(tables.identities.size());
    for (std::uint32_t id = 0; id < tables.identities.size(); ++id) {
        const auto text = [&](Fields::IdentityField field) { return m_texts.at(tables.identities.at(id)[field]); };
        Identity identity {text(Fields::Type), text(Fields::PrincipalId), text(Fields::Arn), text(Fields::AccountId),
            text(Fields::AccessKeyId), text(Fields::UserName), text(Fields::InvokedBy), text(Fields::IssuerArn),
            text(Fields::IssuerName)};
        identity.isAnonymous = isAnonymousCaller(identity);
        m_identities.push_back(identity);
    }
}

} // namespace bucketwatch
