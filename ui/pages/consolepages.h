// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

namespace bucketwatch {

[[nodiscard]] PageDescription summaryPageDescription();
[[nodiscard]] PageDescription protectionPlansPageDescription();
[[nodiscard]] PageDescription findingsPageDescription();
[[nodiscard]] PageDescription s3ProtectionPageDescription();
[[nodiscard]] PageDescription accountsPageDescription();
[[nodiscard]] PageDescription usagePageDescription();
[[nodiscard]] PageDescription settingsPageDescription();
[[nodiscard]] PageDescription listsPageDescription();
[[nodiscard]] PageDescription allRegionsPageDescription();

} // namespace bucketwatch
