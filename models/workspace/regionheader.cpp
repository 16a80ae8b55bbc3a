// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/regionheader.h"

#include "journal/packedvalues.h"

namespace bucketwatch {

namespace {

constexpr std::uint8_t HeaderVersion = 1;

} // namespace

QByteArray encodeRegionHeader(const RegionView &region)
{
    PackedWriter out;
    out.byte(HeaderVersion);
    out.byte(region.offersS3Protection ? 1 : 0);
    out.number(region.administrator.value_or(AccountId()).number());
    writeConfiguration(out, region.configuration);
    return out.bytes();
}

bool decodeRegionHeader(QByteArrayView bytes, RegionView &region)
{
    PackedReader in(bytes);
    if (in.byte() != HeaderVersion)
        return false;
    region.offersS3Protection = in.numberUpTo(1) != 0;
    if (const AccountId administrator = readAccount(in); administrator.isValid())
        region.administrator = administrator;
    region.configuration = readConfiguration(in);
    return in.isDone();
}

} // namespace bucketwatch
