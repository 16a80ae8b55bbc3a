// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "replay/democall.h"

#include <vector>

namespace bucketwatch {

class DemoRandom;

/// What happens on the demo's day in the organization "halden", in no order: applications, people, nightly jobs, log
/// delivery, a public website, and between them one incident for each finding type that one event decides, some of
/// which must raise nothing: refused, by a trusted address, in an account without S3 Protection.
/// Accounts are found by name; Error::NotFound names one that @p organization lacks.
[[nodiscard]] Result<std::vector<DemoCall>> demoDay(const OrganizationView &organization, DemoRandom &random);

} // namespace bucketwatch
