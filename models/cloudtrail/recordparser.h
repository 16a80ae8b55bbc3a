// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/recordfields.h"

#include <simdjson.h>

namespace bucketwatch {

/// Reads one object in one pass. What is not of the expected type counts as absent; what is not JSON is an error, and
/// then @p fields is not to be used.
[[nodiscard]] simdjson::error_code parseRecord(simdjson::ondemand::object record, RecordFields &fields);

} // namespace bucketwatch
