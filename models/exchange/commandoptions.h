// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/shellwords.h"
#include "guardduty/operationtable.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace bucketwatch {

/// An option of a command of the AWS CLI with the words behind it.
struct CommandOption {
    QString name; ///< without the dashes: "account-ids"
    QStringList values;
    bool isInline = false; ///< written with "=", so there is one value
    friend bool operator==(const CommandOption &, const CommandOption &) = default;
};

/// A command of the AWS CLI, taken apart.
struct CommandOptions {
    QString service; ///< "guardduty"
    QString command; ///< "update-detector"
    std::vector<CommandOption> options;
    QStringList left; ///< words that belong to nothing

    /// The last one of that name, which is the one that counts.
    [[nodiscard]] const CommandOption *find(QStringView name) const;
};

/// @p words behind "aws".
[[nodiscard]] CommandOptions commandOptions(const QStringList &words);
/// An option that every command has ("profile"); nothing is known of others.
[[nodiscard]] bool isGlobalOption(QStringView name);

/// The operation of GuardDuty that the CLI calls @p command; null when it has none.
[[nodiscard]] const Operation *operationOfCommand(const QString &command);
/// Whether the operation only reads.
[[nodiscard]] bool isReading(const Operation &operation);

} // namespace bucketwatch
