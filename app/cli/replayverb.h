// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/recordingarguments.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// bucketwatchctl replay: reads CloudTrail logs and prints the findings that GuardDuty's S3 types would be.
class ReplayVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "replay"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    /// What the command line asks for; Error as for an unreadable workspace.
    [[nodiscard]] Result<ReplayOptions> options() const;
    /// @return an ExitStatus
    [[nodiscard]] int follow(const Context &context, const ReplayOptions &options) const;
    /// Writes the report that was asked for, if one was.
    [[nodiscard]] Result<void> writeReport(const ReplayOptions &options, const Replay &replay) const;
    /// Writes the report and adds the findings to the workspace, where that was asked for. @return an ExitStatus
    [[nodiscard]] int finish(const Context &context, const ReplayOptions &options, const Replay &replay) const;
    void print(const Context &context, const Replay &replay) const;
    void printStatistics(const Context &context, const Replay &replay) const;

    RecordingArguments m_recording;
    std::string m_workspace;
    std::string m_format = "table";
    std::string m_report;
    bool m_follow = false;
    bool m_addFindings = false;
};

} // namespace bucketwatch
