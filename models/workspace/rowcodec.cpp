// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rowcodec.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr quint8 FormatVersion = 2;

qint64 toNumber(Timestamp time)
{
    return time.time_since_epoch().count();
}

Timestamp readTime(QDataStream &in)
{
    qint64 number = 0;
    in >> number;
    return Timestamp(std::chrono::milliseconds(number));
}

void writeMember(QDataStream &out, const Member &member)
{
    out << static_cast<quint8>(member.type) << static_cast<quint8>(member.status) << member.isRegionOff << toNumber(member.invitedAt)
        << toNumber(member.updatedAt);
}

Member readMember(QDataStream &in)
{
    quint8 type = 0;
    quint8 status = 0;
    Member member;
    in >> type >> status >> member.isRegionOff;
    member.type = static_cast<MemberType>(std::min<quint8>(type, static_cast<quint8>(MemberType::ByInvitation)));
    member.status = static_cast<RelationshipStatus>(
        std::min<quint8>(status, static_cast<quint8>(RelationshipStatus::EmailVerificationFailed)));
    member.invitedAt = readTime(in);
    member.updatedAt = readTime(in);
    return member;
}

void writeDetector(QDataStream &out, const Detector &detector)
{
    out << static_cast<quint8>(detector.status) << quint64(detector.id.high) << quint64(detector.id.low)
        << toNumber(detector.createdAt) << quint32(detector.ownUpdatedAt) << static_cast<quint8>(detector.frequency);
    for (const Feature feature : allFeatures())
        out << detector.isEnabled(feature) << quint32(detector.updatedAt(feature)) << quint32(detector.trialStartedAt(feature));
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i) {
        const auto additional = static_cast<AdditionalConfiguration>(i);
        out << detector.isEnabled(additional) << quint32(detector.updatedAt(additional));
    }
}

Detector readDetector(QDataStream &in)
{
    Detector detector;
    quint8 status = 0;
    quint64 high = 0;
    quint64 low = 0;
    quint32 updatedAt = 0;
    quint8 frequency = 0;
    in >> status >> high >> low;
    detector.createdAt = readTime(in);
    in >> updatedAt >> frequency;
    detector.status = static_cast<DetectorStatus>(std::min<quint8>(status, static_cast<quint8>(DetectorStatus::Enabled)));
    detector.id = {high, low};
    detector.ownUpdatedAt = updatedAt;
    detector.frequency
        = static_cast<PublishingFrequency>(std::min<quint8>(frequency, static_cast<quint8>(PublishingFrequency::FifteenMinutes)));
    bool enabled = false;
    quint32 trial = 0;
    for (const Feature feature : allFeatures()) {
        in >> enabled >> updatedAt >> trial;
        detector.restore(feature, enabled, updatedAt, trial);
    }
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i) {
        in >> enabled >> updatedAt;
        detector.restore(static_cast<AdditionalConfiguration>(i), enabled, updatedAt);
    }
    return detector;
}

} // namespace

QByteArray encodeRows(const RegionView &region, int firstRow)
{
    const auto first = static_cast<std::size_t>(firstRow);
    const std::size_t end = std::min(region.members.size(), first + RowsPerPiece);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << FormatVersion << quint16(end - first);
    for (std::size_t row = first; row < end; ++row) {
        writeMember(out, region.members[row]);
        writeDetector(out, region.detectors[row]);
    }
    return bytes;
}

bool decodeRows(const QByteArray &bytes, RegionView &region)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0;
    quint16 count = 0;
    in >> version >> count;
    if (version != FormatVersion || count > RowsPerPiece)
        return false;
    for (quint16 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        region.members.push_back(readMember(in));
        region.detectors.push_back(readDetector(in));
    }
    return in.status() == QDataStream::Ok && in.atEnd();
}

} // namespace bucketwatch
