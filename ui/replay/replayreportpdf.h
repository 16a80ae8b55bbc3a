// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/timelinepicture.h"
#include "report/replayreport.h"

namespace bucketwatch {

/// @p report laid out on numbered pages of A4 with @p timeline as its picture, as the bytes of a PDF file. Empty when Qt cannot make
/// one. For any thread.
[[nodiscard]] QByteArray reportPdf(const ReplayReport &report, const TimelinePicture &timeline);

} // namespace bucketwatch
