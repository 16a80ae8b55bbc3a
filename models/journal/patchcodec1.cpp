// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/patchcodec1.h"

#include <QDataStream>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr std::size_t Plans = 11; // that schema 1 knew
constexpr quint8 SameValues = 0;
constexpr qint64 LatestTime = qint64(1) << 51; // in milliseconds: nobody's sums overflow

OrganizationConfiguration readConfiguration(QDataStream &in)
{
    const auto preference = [&in] {
        quint8 number = 0;
        in >> number;
        return static_cast<AutoEnable>(std::min<quint8>(number, 2));
    };
    OrganizationConfiguration configuration;
    configuration.members = preference();
    for (std::size_t i = 0; i < Plans; ++i)
        configuration.features[i] = preference();
    qint64 updatedAt = 0;
    in >> configuration.memberAccountLimitReached >> updatedAt;
    if (updatedAt < 0 || updatedAt > LatestTime)
        in.setStatus(QDataStream::ReadCorruptData);
    configuration.updatedAt = Timestamp(std::chrono::milliseconds(updatedAt));
    return configuration;
}

void readColumn(QDataStream &in, std::vector<FieldChange> &fields)
{
    quint8 field = 0;
    quint32 count = 0;
    quint8 form = 0;
    quint8 before = 0;
    quint8 after = 0;
    in >> field >> count >> form;
    if (form == SameValues)
        in >> before >> after;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint64 account = 0;
        in >> account;
        if (form != SameValues)
            in >> before >> after;
        fields.push_back({AccountId(account), static_cast<Field>(field), before, after});
    }
}

} // namespace

std::optional<RegionPatch> decodePatch1(Region region, const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0;
    bool hasConfiguration = false;
    in >> version >> hasConfiguration;
    if (version != PatchVersion1)
        return std::nullopt;
    RegionPatch patch {region, {}, {}};
    if (hasConfiguration) {
        const OrganizationConfiguration before = readConfiguration(in);
        patch.configuration = ConfigurationChange {before, readConfiguration(in)};
    }
    quint8 columns = 0;
    in >> columns;
    for (quint8 i = 0; i < columns && in.status() == QDataStream::Ok; ++i)
        readColumn(in, patch.fields);
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return patch;
}

} // namespace bucketwatch
