// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/filelimit.h"

#include <algorithm>

#include <sys/resource.h>

namespace bucketwatch {

void allowOpenFiles(int count)
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= static_cast<rlim_t>(count))
        return;
    limit.rlim_cur = std::min(limit.rlim_max, static_cast<rlim_t>(count));
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace bucketwatch
