// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "guardduty/sigv4.h"

#include <map>

namespace bucketwatch {

/// The keys of the accounts that a connection can act as.
using Keyring = std::map<AccountId, AwsCredentials>;

} // namespace bucketwatch
