// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/keptdatabases.h"

#include "replay/replaysession.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace bucketwatch {

using namespace Qt::StringLiterals;

KeptDatabases::KeptDatabases(ReplaySession &session, QObject *parent) : KeptState(parent), m_session(session)
{
    setObjectName("replayDatabases"_L1);
    connect(&m_session, &ReplaySession::databasesChanged, this, &KeptState::stateChanged);
}

QByteArray KeptDatabases::state() const
{
    const ReplaySession::Databases &databases = m_session.databases();
    return QJsonDocument(QJsonObject {{"asn"_L1, databases.asn}, {"geoip"_L1, databases.geoip}}).toJson(QJsonDocument::Compact);
}

void KeptDatabases::restore(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    m_session.setDatabases({kept["asn"_L1].toString(), kept["geoip"_L1].toString()});
}

} // namespace bucketwatch
