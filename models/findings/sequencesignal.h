// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"
#include "findings/addressorigin.h"

#include <QString>
#include <QStringList>

namespace bucketwatch {

/// One of the signals of an attack sequence: a finding, or a call that alone is none (GuardDuty's guide, attack sequences).
struct SequenceSignal {
    QString name; ///< a finding type, or "cloudtrail.amazonaws.com:StopLogging"
    bool isFinding = false;
    QString tactic; ///< of MITRE ATT&CK: "TA0010"
    QString technique; ///< "T1530"
    QString bucket; ///< empty when it concerns no bucket
    QString address; ///< where its first call came from
    AddressOrigin origin = {}; ///< of that address
    QStringList indicators; ///< GuardDuty's words: "TOR_IP", "UNUSUAL_API_FOR_USER" ...
    double severity = 0;
    int count = 0;
    Timestamp firstSeen {};
    Timestamp lastSeen {};

    friend bool operator==(const SequenceSignal &, const SequenceSignal &) = default;
};

} // namespace bucketwatch
