// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/invitationjson.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString invitationIdOf(const RegionView &region, const Relation &relation)
{
    return invitationIdFor(relation.administrator, relation.account, region.region, relation.member.invitedAt);
}

QJsonObject invitationJson(const RegionView &region, const Relation &relation)
{
    QJsonObject json {{u"accountId"_s, relation.administrator.toString()},
        {u"relationshipStatus"_s, wireName(relation.member.status)}, {u"invitedAt"_s, toIsoString(relation.member.invitedAt)}};
    if (relation.member.type != MemberType::ViaOrganizations)
        json.insert(u"invitationId"_s, invitationIdOf(region, relation));
    return json;
}

} // namespace bucketwatch
