// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "organization/detector.h"

#include <QJsonObject>

#include <map>

namespace bucketwatch {

/// The idempotency tokens with which detectors were created, as long as the program runs: who did not get the answer sends the
/// same call again and must not be told that there is a detector already. Source: API reference, CreateDetector, clientToken.
class ClientTokens {
public:
    /// Whether the living detector @p own was created by just this call.
    [[nodiscard]] bool created(Region region, AccountId account, const QJsonObject &input, const DetectorId &own) const
    {
        const auto known = m_calls.find({region, account});
        return known != m_calls.end() && known->second.detector == own && known->second.input == input;
    }
    void remember(Region region, AccountId account, const QJsonObject &input, const DetectorId &detector)
    {
        m_calls.insert_or_assign({region, account}, Call {input, detector});
    }

private:
    struct Call {
        QJsonObject input; ///< the token included
        DetectorId detector;
    };
    std::map<std::pair<Region, AccountId>, Call> m_calls; ///< an account has one detector in a Region at most
};

} // namespace bucketwatch
