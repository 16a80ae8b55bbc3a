// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QMetaType>
#include <QString>

namespace bucketwatch {

/// One request of a client as the console's log shows it. Neither signatures nor session tokens nor secrets are in it.
struct RequestRecord {
    Timestamp time {}; ///< by the machine's clock
    QString method; ///< "POST"
    QString operation; ///< "UpdateMemberDetectors", or the path when there is no such operation
    QString service; ///< "guardduty"
    AccountId account; ///< not valid when nobody was recognised
    QString region; ///< as signed; may be empty
    int status = 0; ///< of HTTP
    QString note; ///< a few translated words; may be empty
    double milliseconds = 0;
    QString request; ///< request line, header and body, cut at MaxRecordedCharacters
    QString response; ///< the same of the answer
};

inline constexpr qsizetype MaxRecordedCharacters = 16 << 10;

} // namespace bucketwatch

Q_DECLARE_METATYPE(bucketwatch::RequestRecord)
