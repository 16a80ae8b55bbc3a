// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/retrytimer.h"

#include <QTimer>

namespace bucketwatch {

RetryTimer::~RetryTimer() = default;

void SystemRetryTimer::after(std::chrono::milliseconds pause, QObject *context, std::function<void()> next)
{
    QTimer::singleShot(pause, context, std::move(next));
}

} // namespace bucketwatch
