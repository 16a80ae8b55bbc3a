// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/sourcenotice.h"
#include "guardduty/apicall.h"
#include "organization/change.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace bucketwatch {

/// What the commands of a script are about.
struct CommandScope {
    const OrganizationView &view; ///< whose detectors are known; every Region loaded
    AccountId caller; ///< whose commands they are, unless they name a detector of another account
    /// Of commands that name neither a Region nor a known detector; nothing: the first one of the view.
    std::optional<Region> region {};
    QString source {}; ///< for notices
    /// Reads what "file://…" names; null: such values are refused.
    std::function<Result<QByteArray>(const QString &)> readFile {};
};

/// One command of the AWS CLI, understood.
struct CommandCall {
    ApiCall call; ///< checked against the operation table, DetectorId the caller's own in the Region
    AccountId caller;
    std::vector<Change> changes; ///< what it asks for
    int line = 0; ///< where the command begins, from 1
    friend bool operator==(const CommandCall &, const CommandCall &) = default;
};

struct CommandScript {
    std::vector<CommandCall> calls;
    std::vector<SourceNotice> notices;

    /// Those of all commands, in order.
    [[nodiscard]] std::vector<Change> changes() const;
};

/// Reads commands of the AWS CLI, one or a script of them, and keeps those that change something in GuardDuty. A command that
/// cannot be understood is a notice with its line, and the others go on. Variables, command substitution, loops and conditions
/// are not understood. The spelling of AWS's user guide that the CLI refuses ("name" for "Name") is mended, with a notice.
[[nodiscard]] CommandScript readCommands(const QString &text, const CommandScope &scope);

} // namespace bucketwatch
