// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/addresspseudonyms.h"

#include <QHash>
#include <QString>

namespace bucketwatch {

/// Other names for names, the same for the same, in the order in which they come.
class Pseudonyms {
public:
    /// Twelve digits for twelve digits.
    [[nodiscard]] QString account(const QString &id);
    /// "name-17"; empty for an empty name. Names with slashes are replaced part by part, and "*" and "?" stay.
    [[nodiscard]] QString name(const QString &text);
    /// As long as @p id, and beginning with the same four letters: AKIA, AROA.
    [[nodiscard]] QString key(const QString &id);
    /// An ARN in its parts: the service, the Region and words such as "user" and "assumed-role" stay.
    [[nodiscard]] QString arn(const QString &text);
    /// A host's name: those of AWS's services stay, without the bucket that is before them.
    [[nodiscard]] QString host(const QString &text);
    [[nodiscard]] AddressPseudonyms &addresses() { return m_addresses; }

private:
    [[nodiscard]] QString part(const QString &text);

    QHash<QString, QString> m_accounts;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_keys;
    AddressPseudonyms m_addresses;
};

/// Whether @p text is the host of a service of AWS that everybody knows, such as "s3.eu-west-1.amazonaws.com".
[[nodiscard]] bool isServiceHost(const QString &text);
/// Whether @p text is twelve digits.
[[nodiscard]] bool isAccountNumber(QStringView text);
/// Whether @p text is an id of a principal or key, such as AKIA and sixteen capitals and digits.
[[nodiscard]] bool isKeyId(QStringView text);

} // namespace bucketwatch
