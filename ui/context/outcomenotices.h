// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"
#include "style/noticelist.h"

#include <optional>

namespace bucketwatch {

/// "111122223333, 111122224444 – reason", a line for each reason; of many accounts only the first.
[[nodiscard]] QString unprocessedText(const std::vector<UnprocessedAccount> &accounts);

/// Which accounts @p outcome left out, and why; nothing when it left out none.
[[nodiscard]] std::optional<Notice> unprocessedNotice(const Outcome &outcome);

/// Says what became of taking something back: @p success where something is different now, otherwise that nothing is; and who was
/// left out. What an earlier change said of that goes.
void showReverted(NoticeList &notices, Notice success, const Outcome &outcome);

} // namespace bucketwatch
