// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/addressorigin.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString asnName(const AddressOrigin &origin)
{
    if (origin.asn == 0)
        return {};
    const QString number = "AS"_L1 + QString::number(origin.asn);
    return origin.asnOrg.isEmpty() ? number : number + u' ' + origin.asnOrg;
}

QString asnProfile(const QString &network)
{
    const QString number = network.section(u' ', 0, 0);
    bool isNumber = false;
    const uint asn = QStringView(number).mid(2).toUInt(&isNumber);
    if (!number.startsWith("AS"_L1) || !isNumber)
        return {};
    const QString org = network.section(u' ', 1);
    const QString profile = "asnNumber: "_L1 + QString::number(asn);
    return org.isEmpty() ? profile : profile + " asnOrg: "_L1 + org;
}

} // namespace bucketwatch
