// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/bucketaccess.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace bucketwatch {

/// What a condition key of a bucket policy says about the caller. Keys that say nothing about the caller (TLS, referer,
/// prefix, tags of the object ...) limit nobody. Source: IAM user guide, global condition keys; S3 user guide, meaning
/// of "public".
class ConditionKey {
public:
    explicit ConditionKey(const QString &name);

    /// The widest circle of callers whose key has one of @p values.
    [[nodiscard]] Exposure callersWith(const QStringList &values) const;
    /// The widest circle of callers whose requests carry the key at all.
    [[nodiscard]] Exposure callersThatHaveIt() const;
    /// Carried by every request, signed or not.
    [[nodiscard]] bool isAlwaysPresent() const;
    [[nodiscard]] bool isPrincipalType() const { return m_meaning == Meaning::PrincipalType; }
    /// True for the keys that tell AWS's own services from everybody else.
    [[nodiscard]] bool marksServices() const { return m_meaning == Meaning::IsService || m_meaning == Meaning::ViaService; }

private:
    enum class Meaning : std::uint8_t {
        None, ///< says nothing about who calls
        SourceIp,
        Network, ///< VPC or endpoint
        AccessPoint, ///< ARN or account of the access point used
        EncryptionKey,
        CallerArn, ///< ARN of the principal or of the calling resource
        Organization, ///< path of the caller in its organization
        CallerId, ///< account, organization, unique id: one fixed value is one known caller
        SignedOnly, ///< only signed requests carry it, anyone's
        PrincipalType,
        ServicePrincipal, ///< name of the calling service
        IsService,
        ViaService,
    };
    [[nodiscard]] static Meaning meaningOf(const QString &name);
    [[nodiscard]] bool isFixed(const QString &value) const;

    Meaning m_meaning = Meaning::None;
};

} // namespace bucketwatch
