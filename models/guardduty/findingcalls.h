// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace bucketwatch {

/// An operation and what it is asked, without the detector.
using CallInput = std::pair<QString, QJsonObject>;

// The calls that carry out changes of findings and filters, in batches of as many findings as a call takes.

[[nodiscard]] std::vector<CallInput> callInputs(const ArchiveFindings &change);
[[nodiscard]] std::vector<CallInput> callInputs(const RateFindings &change);
[[nodiscard]] std::vector<CallInput> callInputs(const CreateSampleFindings &change);
[[nodiscard]] std::vector<CallInput> callInputs(const CreateFilter &change);
[[nodiscard]] std::vector<CallInput> callInputs(const UpdateFilter &change);
[[nodiscard]] std::vector<CallInput> callInputs(const DeleteFilter &change);

} // namespace bucketwatch
