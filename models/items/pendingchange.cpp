// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/pendingchange.h"

#include "guardduty/awscli.h"

namespace bucketwatch {

Result<PendingChange> pendingChange(const OrganizationView &view, Region region, ChangeRequest request)
{
    auto preview = previewOf(view, request);
    if (!preview)
        return std::unexpected(preview.error());
    const AccountId account = request.caller.account;
    const auto before = summaryFor(view, region, account);
    const auto after = summaryFor(preview->result, region, account);
    const QStringList commands = awsCliCommands(view, request);
    return PendingChange {std::move(request), std::move(*preview), before, after, commands};
}

} // namespace bucketwatch
