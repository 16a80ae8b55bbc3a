// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "replay/replay.h"
#include "replay/timelinedensity.h"

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace bucketwatch {

/// What a report tells besides what its Replay holds.
struct ReplayReportSource {
    QString title = {}; ///< what the recording is called; empty: Replay::title
    QString asnFile = {}; ///< that it was read with; empty: none
    QString geoipFile = {};
    std::shared_ptr<const OrganizationView> organization {}; ///< that it was read with; may be null
};

/// A replay in figures and words, for a file that is read without the program. It is bounded, however large the recording: of many
/// findings the most severe are told one by one, and all are counted. Equal replays give equal reports.
struct ReplayReport {
    static constexpr std::size_t MostFindings = 1000;
    static constexpr std::size_t MostFiles = 100;

    /// Numbers of findings: that the replay has, that it would have with S3 Protection in every account, and in none.
    struct Counts {
        qsizetype found = 0;
        qsizetype with = 0;
        qsizetype without = 0;

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    /// What S3 Protection has to do with a finding. Gained: it is not among those of the replay, and would be with S3 Protection.
    enum class Dependence : std::uint8_t { None, OnlyWith, OnlyWithout, Gained };
    struct Item {
        Finding finding; ///< as it stands at the end of the recording
        QString accountName = {}; ///< empty: not known
        QStringList why = {}; ///< sentences: what was done, and what was unusual or decided it
        Dependence dependence = Dependence::None;
    };
    struct TypeCounts {
        const FindingType *type = nullptr;
        Counts counts = {};
    };
    struct Mark {
        Timestamp time {};
        Severity severity = Severity::Low;
    };
    struct Settings {
        std::array<QStringList, 4> lists = {}; ///< names of threat, custom threat, Tor and trusted lists that were named
        bool usesListsOfAccounts = false;
        QString asnDatabase = {}; ///< file name
        QString geoipDatabase = {};
        BehaviorSettings behavior = {};
    };

    QString title;
    QStringList paths; ///< that were opened, at most MostFiles
    qsizetype pathCount = 0;
    std::vector<LogFile> files; ///< at most MostFiles
    qsizetype fileCount = 0;
    std::vector<Unreadable> unreadable; ///< at most MostFiles
    qsizetype unreadableCount = 0;
    ReplayStatistics statistics; ///< without the unreadable, and without how long it took
    TimeSpan span {}; ///< of the timeline; empty without events
    TimelineDensity density;
    std::vector<Mark> marks; ///< of all findings of the replay, by time
    Settings settings;
    Counts counts;
    std::array<Counts, 4> bySeverity {}; ///< indexed by Severity
    std::vector<TypeCounts> byType; ///< those with a count, in the order of findingTypes()
    std::vector<Item> items; ///< the most severe first, then by time; at most MostFindings
    qsizetype itemCount = 0; ///< with those that are left out

    /// False of a recording without data events: what S3 Protection would find in it cannot be told.
    [[nodiscard]] bool knowsDataEvents() const { return statistics.knowsDataEvents(); }
};

/// Detects the recording once more, as if every account were monitored, so it takes about as long as detecting it did.
/// Nothing when @p isCancelled, which is asked every few thousand events and may be empty, said so.
[[nodiscard]] std::optional<ReplayReport> makeReplayReport(
    const Replay &replay, const ReplayReportSource &source, const std::function<bool()> &isCancelled = {});

} // namespace bucketwatch
