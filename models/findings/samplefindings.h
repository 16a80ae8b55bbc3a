// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingtype.h"
#include "findings/storedfinding.h"

namespace bucketwatch {

/// What a sample finding of @p type tells: everything in it is made up, its title begins with "[SAMPLE]" and its additional
/// information says sample. The same object for every account of a partition.
[[nodiscard]] std::shared_ptr<const FindingContent> sampleContent(const FindingType &type, const QString &region);
/// Whether @p content is one of these.
[[nodiscard]] bool isSampleContent(const FindingContent &content);
/// The same for every call: samples that are generated again are counted.
[[nodiscard]] FindingId sampleId(const FindingType &type, AccountId account, const QString &region);

} // namespace bucketwatch
