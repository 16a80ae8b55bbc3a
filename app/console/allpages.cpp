// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/allpages.h"

#include "pages/consolepages.h"
#include "plan/planpage.h"
#include "plan/whatifpage.h"
#include "replay/replaypage.h"

namespace bucketwatch {

std::vector<PageDescription> allPages()
{
    return {summaryPageDescription(), findingsPageDescription(), usagePageDescription(), protectionPlansPageDescription(),
        s3ProtectionPageDescription(), accountsPageDescription(), settingsPageDescription(), listsPageDescription(),
        PlanPage::description(), ReplayPage::description(), WhatIfPage::description(), allRegionsPageDescription()};
}

} // namespace bucketwatch
