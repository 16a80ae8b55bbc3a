// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/attackscene.h"

#include "recording/chance.h"
#include "recording/ordinarydays.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

void AttackScene::begin(const RecordedCaller &caller, int hour, int daysBefore)
{
    m_caller = caller;
    m_second = (m_day - daysBefore) * 86'400LL + hour * 3'600LL + m_chance.below(1'200);
}

void AttackScene::call(const QString &api, const QString &bucket, const QJsonObject &parameters, const QString &error)
{
    const bool isOnObject = api.contains("Object"_L1);
    RecordedCall call = objectCall(
        m_place, m_caller, m_second, api, bucket, isOnObject ? u"intake/object-%1.parquet"_s.arg(m_object++) : QString());
    for (auto parameter = parameters.begin(); parameter != parameters.end(); ++parameter)
        call.parameters[parameter.key()] = parameter.value();
    call.error = error;
    m_calls.push_back(std::move(call));
    m_second += m_chance.between(2, 12);
}

void AttackScene::calls(int count, const QString &api, const QString &bucket, const QJsonObject &parameters)
{
    for (int i = 0; i < count; ++i)
        call(api, bucket, parameters);
}

void AttackScene::callService(const QString &service, const QString &api, const QString &region, const QJsonObject &parameters)
{
    m_calls.push_back({.second = m_second,
        .account = m_place.account,
        .region = region,
        .caller = m_caller,
        .api = api,
        .parameters = parameters,
        .source = service});
    m_second += m_chance.between(10, 60);
}

RecordedCaller AttackScene::victim(const QString &address, const QString &agent) const
{
    RecordedCaller caller = personCaller(m_place.people.front(), false);
    caller.address = address;
    if (!agent.isEmpty())
        caller.agent = agent;
    return caller;
}

RecordedCaller AttackScene::stolenRole(const QString &address, const QString &agent) const
{
    RecordedCaller caller = batchCaller(m_place);
    caller.address = address;
    if (!agent.isEmpty())
        caller.agent = agent;
    return caller;
}

} // namespace bucketwatch
