// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "organization/organizationview.h"
#include "replay/democall.h"

#include <vector>

namespace bucketwatch {

class DemoRandom;

/// The account of @p organization that is called @p name. Error::NotFound naming it when there is none.
[[nodiscard]] Result<AccountId> demoAccount(const OrganizationView &organization, const QString &name);

/// Adds the incidents of the demo's day: at least one event for each finding type that one event decides, and what looks
/// like one but must raise nothing.
[[nodiscard]] Result<void> addIncidents(const OrganizationView &organization, DemoRandom &random, std::vector<DemoCall> &calls);

/// An address list that goes with the recording.
struct DemoList {
    QString name; ///< of the file
    QByteArray content;
};
[[nodiscard]] std::vector<DemoList> demoLists();

} // namespace bucketwatch
