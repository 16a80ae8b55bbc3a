// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"

#include <vector>

namespace bucketwatch {

/// What is kept with a plan from before its first batch is sent until the last one is answered, so that an interrupted run goes
/// on where it stopped. Which batches were carried out is told by the history, where each of them is an edit, if it outlives the
/// run.
struct RunRecord {
    /// An edit that the rules refused when the run began; it is not tried.
    struct Refused {
        std::uint64_t edit = 0;
        QString reason;
        friend bool operator==(const Refused &, const Refused &) = default;
    };
    /// What a batch left undone.
    struct Left {
        std::uint64_t batch = 0;
        AccountId account; ///< not valid: all of the batch
        QString reason;
        friend bool operator==(const Left &, const Left &) = default;
    };

    EditNumber after = 0; ///< the newest edit of the history when the run began
    /// Batches that were answered or skipped, where History::isOfSession and nothing else remembers them; 0 otherwise.
    std::uint64_t answered = 0;
    std::vector<Refused> refused;
    std::vector<Left> left;
    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

} // namespace bucketwatch
