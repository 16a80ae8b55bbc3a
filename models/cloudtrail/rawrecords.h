// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/eventrow.h"
#include "cloudtrail/inflatingstream.h"
#include "cloudtrail/logfiles.h"

#include <QByteArray>

#include <vector>

namespace bucketwatch {

/// A file of a log and where it can be read from.
struct SourceFile
{
    LogFile file;
    std::vector<RestartPoint> points; ///< by offset; the beginning is not among them
};

/// Finds records again in the files that they came from.
class RawRecords
{
public:
    explicit RawRecords(std::vector<SourceFile> files);

    /// The record of @p row as JSON. Error::NotFound when its file is gone or not the one that was read. Any thread.
    [[nodiscard]] Result<QByteArray> read(const EventRow &row) const;

private:
    std::vector<SourceFile> m_files;
};

} // namespace bucketwatch
