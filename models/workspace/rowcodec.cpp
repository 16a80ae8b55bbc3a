// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/rowcodec.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr quint8 FormatVersion = 1;

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
    out << static_cast<quint8>(member.type) << static_cast<quint8>(member.status) << toNumber(member.invitedAt)
        << toNumber(member.updatedAt);
}

Member readMember(QDataStream &in)
{
    quint8 type = 0;
    quint8 status = 0;
    in >> type >> status;
    Member member;
    member.type = static_cast<MemberType>(std::min<quint8>(type, static_cast<quint8>(MemberType::ByInvitation)));
    member.status = static_cast<RelationshipStatus>(
        std::min<quint8>(status, static_cast<quint8>(RelationshipStatus::EmailVerificationFailed)));
    member.invitedAt = readTime(in);
    member.updatedAt = readTime(in);
    return member;
}

void writeDetector(QDataStream &out, const Detector &detector)
{
    out << static_cast<quint8>(detector.status);
    if (!detector.exists())
        return;
    const auto created = static_cast<quint32>(toEpochSeconds(detector.createdAt));
    quint16 enabled = 0;
    quint16 dated = 0;
    for (const Feature feature : allFeatures()) {
        const auto bit = static_cast<quint16>(1U << static_cast<unsigned>(feature));
        enabled |= detector.isEnabled(feature) ? bit : quint16(0);
        dated |= detector.updatedAt(feature) != created ? bit : quint16(0);
    }
    out << quint64(detector.id.high) << quint64(detector.id.low) << toNumber(detector.createdAt)
        << toNumber(detector.updatedAtAny) << enabled << dated;
    for (const Feature feature : allFeatures()) {
        if (detector.updatedAt(feature) != created)
            out << quint32(detector.updatedAt(feature));
    }
}

Detector readDetector(QDataStream &in)
{
    Detector detector;
    quint8 status = 0;
    in >> status;
    detector.status = static_cast<DetectorStatus>(std::min<quint8>(status, static_cast<quint8>(DetectorStatus::Enabled)));
    if (!detector.exists())
        return detector;
    quint64 high = 0;
    quint64 low = 0;
    in >> high >> low;
    detector.id = {high, low};
    detector.createdAt = readTime(in);
    const Timestamp updated = readTime(in);
    quint16 enabled = 0;
    quint16 dated = 0;
    in >> enabled >> dated;
    for (const Feature feature : allFeatures()) {
        const unsigned bit = 1U << static_cast<unsigned>(feature);
        quint32 seconds = 0;
        if ((dated & bit) != 0)
            in >> seconds;
        detector.set(
            feature, (enabled & bit) != 0, (dated & bit) != 0 ? Timestamp(std::chrono::seconds(seconds)) : detector.createdAt);
    }
    detector.updatedAtAny = updated;
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
