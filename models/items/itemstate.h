// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bucketwatch {

/// What the icon of a cell says besides its text; the view decides how it is drawn.
enum class ItemState { Enabled, NotEnabled, Pending, Warning };

} // namespace bucketwatch
