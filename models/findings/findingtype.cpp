// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingtype.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

DecidedBy decidedBy(const QString &word)
{
    if (word == "behavior"_L1)
        return DecidedBy::Behavior;
    return word == "sequence"_L1 ? DecidedBy::Sequence : DecidedBy::Event;
}

FindingType fromJson(const QJsonObject &row)
{
    return {.name = row["type"_L1].toString(),
        .severity = row["severity"_L1].toDouble(),
        .feature = row["feature"_L1].toString(),
        .resourceType = row["resourceType"_L1].toString(),
        .title = row["title"_L1].toString(),
        .description = row["description"_L1].toString(),
        .decidedBy = decidedBy(row["decidedBy"_L1].toString())};
}

std::vector<FindingType> readTable()
{
    std::vector<FindingType> types;
    QFile file(u":/bucketwatch/findings/types.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_ASSERT_X(false, "readTable", "the resource is linked into this library");
        return types;
    }
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll())["types"_L1].toArray();
    types.reserve(std::size_t(rows.size()));
    for (const QJsonValue &row : rows)
        types.push_back(fromJson(row.toObject()));
    return types;
}

} // namespace

bool FindingType::needsS3Protection() const
{
    return feature == "S3_DATA_EVENTS"_L1;
}

QString FindingType::purpose() const
{
    return name.left(name.indexOf(u':'));
}

std::span<const FindingType> findingTypes()
{
    static const std::vector<FindingType> types = readTable();
    return types;
}

bool isAttackSequence(QStringView name)
{
    return name.startsWith("AttackSequence:"_L1);
}

const QStringList &attackSequenceNames()
{
    static const QStringList names {u"AttackSequence:EC2/CompromisedInstanceGroup"_s, u"AttackSequence:ECS/CompromisedCluster"_s,
        u"AttackSequence:EKS/CompromisedCluster"_s, u"AttackSequence:IAM/CompromisedCredentials"_s, u"AttackSequence:S3/CompromisedData"_s};
    return names;
}

const FindingType *findFindingType(QStringView name)
{
    const auto types = findingTypes();
    const auto found = std::ranges::find(types, name, &FindingType::name);
    return found == types.end() ? nullptr : &*found;
}

} // namespace bucketwatch
