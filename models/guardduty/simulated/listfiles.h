// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

namespace bucketwatch {

/// The local file that a list's location stands for: a file: URL and an absolute path are themselves. The simulation has no S3,
/// so s3://bucket/key (and the https forms of it) is the file s3/bucket/key beside the workspace @p workspace.
/// Nothing when @p location is none of these or leaves that folder.
[[nodiscard]] std::optional<QString> listFile(const QString &location, const QString &workspace);

/// Reads the files of the lists that @p request activates and puts what they hold into its changes, for the rules to decide.
void readLists(const OrganizationView &view, const QString &workspace, ChangeRequest &request);

} // namespace bucketwatch
