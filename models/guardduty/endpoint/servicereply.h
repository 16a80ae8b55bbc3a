// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/endpoint/httpanswer.h"

#include <QString>

namespace bucketwatch {

/// An answer and what the log of requests says of it.
struct ServiceReply {
    HttpAnswer answer;
    QString operation; ///< "UpdateMemberDetectors"; empty when the request names none
    QString note; ///< translated: "50 accounts", "2 unprocessed"; may be empty
    bool hasSecrets = false; ///< the answer holds credentials, so that no log may keep it
};

} // namespace bucketwatch
