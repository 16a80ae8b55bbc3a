// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/requestbox.h"

#include "items/requestsmodel.h"

#include <iterator>
#include <utility>

namespace bucketwatch {

bool RequestBox::put(const AnsweredRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_requests.empty();
    m_requests.push_back(request);
    m_weight += request.weight();
    while (
        std::ssize(m_requests) > RequestsModel::Capacity || (m_weight > RequestsModel::MaxBodyBytes && m_requests.size() > 1)) {
        m_weight -= m_requests.front().weight();
        m_requests.pop_front();
        ++m_dropped;
    }
    return wasEmpty;
}

RequestBox::Batch RequestBox::take()
{
    const QMutexLocker lock(&m_mutex);
    const std::deque<AnsweredRequest> requests = std::exchange(m_requests, {});
    m_weight = 0;
    return {{requests.begin(), requests.end()}, std::exchange(m_dropped, 0)};
}

} // namespace bucketwatch
