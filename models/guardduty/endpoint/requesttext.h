// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/httpanswer.h"
#include "guardduty/sigv4.h"

namespace bucketwatch {

/// Request and answer as a log may show them: cut, and without what authenticates.
[[nodiscard]] QString recordedText(const SignableRequest &request);
[[nodiscard]] QString recordedText(const HttpAnswer &answer);

} // namespace bucketwatch
