// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/session.h"

namespace bucketwatch {

Session::Session(Region region, AccountId identity, QObject *parent) : QObject(parent), m_region(region), m_identity(identity) { }

void Session::setRegion(Region region)
{
    if (m_region == region)
        return;
    m_region = region;
    Q_EMIT regionChanged();
    Q_EMIT changed();
}

void Session::setIdentity(AccountId identity)
{
    if (m_identity == identity)
        return;
    m_identity = identity;
    Q_EMIT identityChanged();
    Q_EMIT changed();
}

} // namespace bucketwatch
