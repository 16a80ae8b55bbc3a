// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/monitoring.h"

#include "organization/organizationview.h"

namespace bucketwatch {

bool monitorsS3DataEvents(const OrganizationView &view, AccountId account, std::string_view region)
{
    const int row = view.accounts ? view.accounts->row(account) : -1;
    const Result<Region> known = Region::parse(QString::fromUtf8(region.data(), static_cast<qsizetype>(region.size())));
    if (row < 0 || !known)
        return false;
    const std::shared_ptr<const RegionView> part = view.find(*known);
    return part && monitorsS3DataEvents(*part, row);
}

bool monitorsS3DataEvents(const RegionView &region, int row)
{
    const Detector &detector = region.detectors[static_cast<std::size_t>(row)];
    return detector.status == DetectorStatus::Enabled && detector.isEnabled(Feature::S3DataEvents);
}

} // namespace bucketwatch
