// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"
#include "detection/apicall.h"
#include "findings/evidence.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace bucketwatch {

class AccessState;

/// A call that changed the configuration of a bucket or account, and succeeded.
struct ConfigurationCall {
    const Event &event;
    ConfigurationVerb verb = ConfigurationVerb::None;
    const QJsonObject &parameters; ///< requestParameters; empty when the record has none
    AccessState &state;
    /// Raises a finding of this call; does nothing when its caller cannot have one (a service, a trusted address).
    /// Account-wide findings name no bucket.
    std::function<void(QStringView type, Evidence evidence, bool isAccountWide)> raise;
};

/// A family of finding types that configuration calls raise. It keeps its part of AccessState up to date, whoever calls.
class ConfigurationRule {
public:
    virtual ~ConfigurationRule() = default;
    virtual void inspect(const ConfigurationCall &call) = 0;
};

} // namespace bucketwatch
