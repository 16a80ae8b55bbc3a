// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/ownerwatch.h"

#include "workspace/workspace.h"

#include <chrono>
#include <utility>

namespace bucketwatch {

OwnerWatch::OwnerWatch(const Workspace &workspace) : m_workspace(workspace), m_version(workspace.dataVersion().value_or(0))
{
    constexpr std::chrono::milliseconds Interval(1000);
    m_timer.setInterval(Interval);
    m_timer.setSingleShot(true); // reading a large workspace again may take longer
    connect(&m_timer, &QTimer::timeout, this, &OwnerWatch::look);
    m_timer.start();
}

void OwnerWatch::look()
{
    const auto version = m_workspace.dataVersion();
    if (m_workspace.isReplaced())
        Q_EMIT replaced();
    else if (version && std::exchange(m_version, *version) != *version)
        Q_EMIT stored();
    m_timer.start();
}

} // namespace bucketwatch
