// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bucketwatch {

/// Lets this process have @p count files and connections open, as far as the system allows: the usual limit, 1,024, is made for
/// programs with few of them. Never lowers it.
void allowOpenFiles(int count);

} // namespace bucketwatch
