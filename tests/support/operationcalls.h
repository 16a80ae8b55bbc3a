// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "support/simulation.h"

#include <QHash>
#include <QJsonObject>

namespace bucketwatch::test {

/// A caller by what it is to GuardDuty in eu-west-1 of the demo organization.
enum class Who {
    Delegated, ///< the administrator
    Management, ///< and a member
    Member,
    Standalone, ///< an account of the organization with a detector of its own
    Outside, ///< not of the organization, invited, with a detector of its own
};

class Callers {
public:
    explicit Callers(const OrganizationView &view);

    [[nodiscard]] AccountId account(Who who) const { return m_accounts[int(who)]; }
    [[nodiscard]] QString idOf(Who who) const { return account(who).toString(); }
    /// The detector that the generator made.
    [[nodiscard]] QString detectorOf(Who who, Region region) const;
    [[nodiscard]] bool areAllThere() const { return m_accounts.size() == 5; }

private:
    QHash<int, AccountId> m_accounts;
};

/// A call, and when it is to be refused, how.
struct OperationCall {
    QByteArray name; ///< of a test's row
    QString operation;
    Who who = Who::Delegated;
    Region region = *Region::parse(QStringLiteral("eu-west-1"));
    QJsonObject input;
    QString message; ///< word for word; empty where the words are ours alone, and only have to be the same at every door
    int status = 400; ///< or 403, which only some operations have

    [[nodiscard]] QByteArray exception() const { return status == 403 ? "AccessDeniedException" : "BadRequestException"; }
    /// The body of the refusal with @p words, or with its own.
    [[nodiscard]] QJsonObject body(const QString &words = {}) const
    {
        return {{QStringLiteral("__type"), QLatin1StringView(status == 403 ? "AccessDeniedException" : "InvalidInputException")},
            {QStringLiteral("message"), message.isEmpty() ? words : message}};
    }
};

/// @p input with the members of @p more.
[[nodiscard]] QJsonObject with(QJsonObject input, const QJsonObject &more);
/// The detector of @p who in eu-west-1 as a resource.
[[nodiscard]] QString arnOf(const Callers &callers, Who who);
/// S3 Protection, to be switched off in the older form.
[[nodiscard]] QJsonObject olderS3Off(const QString &key = QStringLiteral("enable"));

/// Fails the running test unless both workspaces hold the same after as many edits.
void compareWorkspaces(SimulatedGuardDuty &here, SimulatedGuardDuty &there);

} // namespace bucketwatch::test

Q_DECLARE_METATYPE(bucketwatch::test::OperationCall)
