// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "replay/replayloader.h"

#include <string>
#include <vector>

namespace bucketwatch {

/// What verbs take that read a recording: its paths, lists and databases, how behavior is judged, threads.
class RecordingArguments {
public:
    std::vector<std::string> paths;

    /// Adds everything but the paths.
    void declare(CLI::App &command);
    /// As they were typed; every account is monitored.
    [[nodiscard]] ReplayOptions options() const;

private:
    [[nodiscard]] BehaviorSettings behavior() const;

    std::vector<std::string> m_threatLists;
    std::vector<std::string> m_customThreatLists;
    std::vector<std::string> m_torLists;
    std::vector<std::string> m_trustedLists;
    std::string m_asnFile;
    std::string m_geoipFile;
    int m_jobs = 0;
    int m_learningDays = int(BehaviorSettings::DefaultLearning.count());
    std::string m_sensitivity = "normal";
};

/// Reads and detects a recording, showing its progress. When the process is told to end it stops the work and gives
/// Error::Cancelled.
[[nodiscard]] Result<std::shared_ptr<const Replay>> readRecording(const ReplayOptions &options, const Context &context);
/// Names the files and lines of @p replay that could not be read.
void complainOfUnreadable(const Context &context, const Replay &replay);

} // namespace bucketwatch
