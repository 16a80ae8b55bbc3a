// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/configurationcalls.h"

#include "cloudtrail/eventlog.h"
#include "detection/accessloggingrule.h"
#include "detection/bucketaccessrules.h"
#include "detection/findingcollector.h"
#include "detection/policyjson.h"
#include "detection/publicaccessblockrule.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

ConfigurationCalls::ConfigurationCalls(const EventLog &log, FindingCollector &collector)
    : m_log(log), m_collector(collector), m_verbs(std::size_t(log.textCount()))
{
    m_rules.push_back(std::make_unique<PublicAccessBlockRule>());
    m_rules.push_back(std::make_unique<BucketPolicyRule>());
    m_rules.push_back(std::make_unique<BucketAclRule>());
    m_rules.push_back(std::make_unique<AccessLoggingRule>());
}

ConfigurationVerb ConfigurationCalls::verbOf(const Event &event)
{
    std::optional<ConfigurationVerb> &verb = m_verbs[event.name];
    if (!verb)
        verb = configurationVerbOf(m_log.text(event.name));
    const bool isOne = *verb != ConfigurationVerb::None && isS3Source(m_log.text(event.source));
    return isOne ? *verb : ConfigurationVerb::None;
}

void ConfigurationCalls::inspect(const Event &event, bool mayRaise)
{
    const ConfigurationVerb verb = *m_verbs[event.name];
    if (verb == ConfigurationVerb::CreateBucket || verb == ConfigurationVerb::DeleteBucket)
        m_state.forgetBucket(event); // a bucket of the same name is another one
    const QJsonObject parameters = parametersOf(event);
    const ConfigurationCall call {.event = event,
        .verb = verb,
        .parameters = parameters,
        .state = m_state,
        .raise = [&](QStringView type, Evidence evidence, bool isAccountWide) {
            if (!mayRaise)
                return;
            const FindingType *found = findFindingType(type);
            Q_ASSERT(found);
            m_collector.raise(*found, event, isAccountWide ? 0 : event.bucket, m_collector.addEvidence(std::move(evidence)));
        }};
    for (const auto &rule : m_rules)
        rule->inspect(call);
}

QJsonObject ConfigurationCalls::parametersOf(const Event &event) const
{
    const Result<QByteArray> raw = m_log.raw(event.row);
    if (!raw)
        return {};
    return objectIn(QJsonDocument::fromJson(*raw)["requestParameters"_L1]).value_or(QJsonObject());
}

} // namespace bucketwatch
