// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/timestamp.h"
#include "guardduty/apicall.h"
#include "guardduty/apicaller.h"
#include "guardduty/apierror.h"
#include "guardduty/changerequest.h"
#include "guardduty/clienttokens.h"
#include "organization/organizationview.h"

#include <QByteArray>
#include <QJsonDocument>

#include <memory>
#include <vector>

namespace bucketwatch {

/// Whoever holds an organization and answers calls of GuardDuty's API on it at once: what the local endpoint and
/// `bucketwatchctl call` stand on. Lives in the thread of the service and is used there only.
class ApiHost {
public:
    virtual ~ApiHost() = default;

    /// Checks @p call against the operation table, carries it out with the rights of @p caller and answers with the JSON of the
    /// wire. What it changes is stored before it returns.
    [[nodiscard]] virtual ApiReply call(const ApiCall &call, const Caller &caller) = 0;
    /// The answer of call() as the bytes of the wire; for large answers much cheaper than to make the object and then its text.
    [[nodiscard]] virtual ApiJson callJson(const ApiCall &call, const Caller &caller)
    {
        return this->call(call, caller).transform([](const QJsonObject &answer) {
            return QJsonDocument(answer).toJson(QJsonDocument::Compact);
        });
    }
    /// Carries out a change that is no call of GuardDuty's API (delegation in Organizations, accounts that join).
    [[nodiscard]] virtual Result<Outcome> change(const ChangeRequest &request) = 0;
    /// Makes sure that the rows of @p regions (empty: of all) are there. Error::Storage when they cannot be read.
    [[nodiscard]] virtual Result<void> load(const std::vector<Region> &regions) = 0;
    /// The organization as it stands; never null. Rows of Regions that nobody looked at may not be loaded.
    [[nodiscard]] virtual std::shared_ptr<const OrganizationView> organization() const = 0;
    /// The simulated time, which every date of an answer uses. Signatures and session tokens use the machine's clock instead.
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// 32 random bytes that the workspace was made with: its simulated access keys are derived from them.
    [[nodiscard]] virtual QByteArray keySeed() const = 0;
    [[nodiscard]] virtual ClientTokens &clientTokens() = 0;
};

} // namespace bucketwatch
