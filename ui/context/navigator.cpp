// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/navigator.h"

namespace bucketwatch {

Navigator::~Navigator() = default;

} // namespace bucketwatch
