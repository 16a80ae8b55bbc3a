// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventlog.h"
#include "cloudtrail/eventmerge.h"
#include "cloudtrail/rawrecords.h"

#include <vector>

namespace bucketwatch {

/// The log that a reader makes.
class ColumnarEventLog final : public EventLog {
public:
    ColumnarEventLog(MergedEvents merged, std::vector<SourceFile> files, std::vector<KeptRecords> kept);

    [[nodiscard]] qsizetype size() const override;
    [[nodiscard]] Event event(qsizetype row) const override;
    [[nodiscard]] Timestamp time(qsizetype row) const override;
    [[nodiscard]] std::string_view text(TextId id) const override;
    [[nodiscard]] qsizetype textCount() const override;
    [[nodiscard]] const Identity &identity(IdentityId id) const override;
    [[nodiscard]] qsizetype identityCount() const override;
    [[nodiscard]] Result<QByteArray> raw(qsizetype row) const override;
    [[nodiscard]] std::optional<RecordPosition> position(qsizetype row) const override;
    [[nodiscard]] qsizetype firstRowAt(Timestamp time) const override;
    void release(qsizetype first, qsizetype count) const override;

private:
    [[nodiscard]] const EventRow &at(qsizetype row) const;
    void describeIdentities(const EventTables &tables);

    RowStore m_rows;
    TextPool m_texts;
    std::vector<EventTables::Call> m_calls;
    std::vector<Identity> m_identities;
    RawRecords m_raw;
};

} // namespace bucketwatch
