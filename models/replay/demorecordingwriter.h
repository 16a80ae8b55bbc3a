// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/organizationview.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace bucketwatch {

/// One file of the demo recording.
struct DemoFile {
    QString path; ///< below the recording's folder; a log, whose name ends in .gz, or an address list
    QByteArray content; ///< not compressed
};

/// The demo recording: logs in the folders that CloudTrail delivers to, with some records delivered twice, and address
/// lists. Equal organizations give equal files. Error::NotFound when @p organization is not the demo's.
[[nodiscard]] Result<std::vector<DemoFile>> makeDemoRecording(const OrganizationView &organization);
/// Writes @p files below @p folder, logs as gz without a time stamp. Error::Storage naming the file that cannot be written.
[[nodiscard]] Result<void> writeDemoRecording(const std::vector<DemoFile> &files, const QString &folder);

} // namespace bucketwatch
