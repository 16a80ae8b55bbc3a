// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/regionloader.h"

#include "base/whendone.h"

namespace bucketwatch {

RegionLoader::RegionLoader(GuardDutyService &service, QObject *parent) : QObject(parent), m_service(service)
{
}

void RegionLoader::load(const std::vector<Region> &regions)
{
    const auto before = m_waiting.size();
    for (const Region region : regions) {
        if (m_asked.insert(region).second)
            m_waiting.push_back(region);
    }
    const auto added = static_cast<int>(m_waiting.size() - before);
    if (added == 0)
        return;
    if (!m_progress)
        m_progress.emplace(0, m_isLoading ? 1 : 0); // one that cancel() left
    m_progress->asked += added;
    if (!m_isLoading)
        next();
    Q_EMIT progressChanged();
}

void RegionLoader::cancel()
{
    m_waiting.clear();
    m_progress.reset();
    Q_EMIT progressChanged();
}

void RegionLoader::next()
{
    if (m_waiting.empty())
        return;
    const Region region = m_waiting.front();
    m_waiting.pop_front();
    m_isLoading = true;
    whenDone(m_service.load({region}), this, [this, region](const Result<void> &result) {
        m_isLoading = false;
        if (m_progress)
            ++m_progress->answered;
        next();
        if (!m_isLoading)
            m_progress.reset();
        Q_EMIT progressChanged();
        Q_EMIT answered(region, result ? QString() : result.error().message);
    });
}

} // namespace bucketwatch
