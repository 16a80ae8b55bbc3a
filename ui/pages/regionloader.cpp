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
    for (const Region region : regions) {
        if (m_asked.insert(region).second)
            m_waiting.push_back(region);
    }
    if (!m_isLoading)
        next();
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
        next();
        Q_EMIT answered(region, result ? QString() : result.error().message);
    });
}

} // namespace bucketwatch
