// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replayreport.h"

#include "cloudtrail/eventlog.h"
#include "detection/detect.h"
#include "findings/explanation.h"
#include "replay/organizationlists.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <ranges>

namespace bucketwatch {

namespace {

/// Where a finding comes from, before it is written.
struct Candidate {
    const FindingType *type = nullptr;
    Timestamp firstSeen {};
    int index = -1; ///< into the findings of the replay, or, when it is gained, of the detection
    ReplayReport::Dependence dependence = ReplayReport::Dependence::None;
};

/// The replay's findings beside those of the recording with S3 Protection everywhere, and nowhere.
class Comparison {
public:
    Comparison(const Replay &replay, Detections everywhere) : m_replay(replay), m_everywhere(std::move(everywhere))
    {
        for (int i = 0; i < std::ssize(m_replay.keys); ++i)
            m_known.insert(findingId(m_replay.keys[static_cast<std::size_t>(i)]), i);
        for (const FindingKey &key : m_everywhere.findings) {
            Presence &presence = m_presence[findingId(key)];
            presence.with = true;
            // Without S3 Protection a sequence has fewer signals: it is one of those below, or none.
            presence.without = presence.without || (!key.type->needsS3Protection() && key.type->decidedBy != DecidedBy::Sequence);
        }
        for (const FindingKey &key : m_everywhere.unprotectedFindings)
            m_presence[findingId(key)].without = true;
    }

    [[nodiscard]] std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> all;
        for (int i = 0; i < std::ssize(m_replay.keys); ++i) {
            const FindingKey &key = m_replay.keys[static_cast<std::size_t>(i)];
            all.push_back({key.type, m_replay.findings[static_cast<std::size_t>(i)].firstSeen, i, dependenceOf(key)});
        }
        std::vector<Timestamp> firstSeen(m_everywhere.findings.size(), Timestamp::max());
        for (const Occurrence &occurrence : m_everywhere.occurrences) {
            Timestamp &first = firstSeen[static_cast<std::size_t>(occurrence.finding)];
            first = std::min(first, occurrence.time);
        }
        for (int i = 0; i < std::ssize(m_everywhere.findings); ++i) {
            const FindingKey &key = m_everywhere.findings[static_cast<std::size_t>(i)];
            if (!m_known.contains(findingId(key)))
                all.push_back({key.type, firstSeen[static_cast<std::size_t>(i)], i, ReplayReport::Dependence::Gained});
        }
        std::ranges::stable_sort(all, [](const Candidate &a, const Candidate &b) {
            return std::pair(-a.type->severity, a.firstSeen) < std::pair(-b.type->severity, b.firstSeen);
        });
        return all;
    }

    void count(ReplayReport &report) const
    {
        for (const FindingKey &key : m_replay.keys)
            add(report, *key.type, &ReplayReport::Counts::found);
        for (const FindingKey &key : m_everywhere.findings) {
            add(report, *key.type, &ReplayReport::Counts::with);
            if (m_presence.value(findingId(key)).without)
                add(report, *key.type, &ReplayReport::Counts::without);
        }
        for (const FindingKey &key : m_everywhere.unprotectedFindings) {
            if (!m_presence.value(findingId(key)).with)
                add(report, *key.type, &ReplayReport::Counts::without);
        }
    }

    [[nodiscard]] Finding finding(const Candidate &candidate) const
    {
        const auto index = static_cast<std::size_t>(candidate.index);
        if (candidate.dependence != ReplayReport::Dependence::Gained)
            return m_replay.findings[index];
        return writeFindingAt(*m_replay.events, m_everywhere.findings[index], candidate.index, m_everywhere.occurrences,
            m_everywhere.evidence, m_replay.origins.get());
    }

private:
    struct Presence {
        bool with = false;
        bool without = false;
    };

    [[nodiscard]] ReplayReport::Dependence dependenceOf(const FindingKey &key) const
    {
        const Presence presence = m_presence.value(findingId(key));
        return presence.with && !presence.without ? ReplayReport::Dependence::OnlyWith
            : presence.without && !presence.with  ? ReplayReport::Dependence::OnlyWithout
                                                  : ReplayReport::Dependence::None;
    }

    static void add(ReplayReport &report, const FindingType &type, qsizetype ReplayReport::Counts::*count)
    {
        ++(report.counts.*count);
        ++(report.bySeverity[static_cast<std::size_t>(severityOf(type.severity))].*count);
        auto row = std::ranges::find(report.byType, &type, &ReplayReport::TypeCounts::type);
        if (row == report.byType.end())
            row = report.byType.insert(row, {&type});
        ++(row->counts.*count);
    }

    const Replay &m_replay;
    const Detections m_everywhere;
    QHash<QString, int> m_known; ///< findings of the replay by id
    QHash<QString, Presence> m_presence; ///< by id
};

template<typename List> List firstOf(const List &all, std::size_t most)
{
    return {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(most, static_cast<std::size_t>(all.size())))};
}

QStringList namesOf(const std::vector<AddressList> &lists)
{
    QStringList names;
    for (const AddressList &list : lists)
        names += list.name();
    return firstOf(names, ReplayReport::MostFiles);
}

bool hasListsInForce(const OrganizationView &view)
{
    return std::ranges::any_of(view.regions, [](const auto &region) {
        return std::ranges::any_of(region->lists | std::views::values, [](const DetectionLists &lists) {
            return std::ranges::any_of(lists, &DetectionList::isInForce);
        });
    });
}

void describe(ReplayReport &report, const Replay &replay, const ReplayReportSource &source)
{
    report.title = source.title.isEmpty() ? replay.title : source.title;
    report.paths = firstOf(replay.paths, ReplayReport::MostFiles);
    report.pathCount = replay.paths.size();
    report.files = firstOf(replay.files, ReplayReport::MostFiles);
    report.fileCount = std::ssize(replay.files);
    report.unreadable = firstOf(replay.statistics.unreadable, ReplayReport::MostFiles);
    report.unreadableCount = std::ssize(replay.statistics.unreadable);
    report.statistics = replay.statistics;
    report.statistics.unreadable.clear();
    report.statistics.seconds = 0;
    const EventLog &events = *replay.events;
    if (events.size() > 0)
        report.span = spanAround(events.time(0), events.time(events.size() - 1));
    report.density = TimelineDensity(events);
    for (const Finding &finding : replay.findings)
        report.marks.push_back({finding.firstSeen, severityOf(finding.severity)});
    if (replay.lists) {
        report.settings.lists = {namesOf(replay.lists->threat), namesOf(replay.lists->custom), namesOf(replay.lists->tor),
            namesOf(replay.lists->trusted)};
    }
    report.settings.usesListsOfAccounts = source.organization && hasListsInForce(*source.organization);
    report.settings.asnDatabase = QFileInfo(source.asnFile).fileName();
    report.settings.geoipDatabase = QFileInfo(source.geoipFile).fileName();
    report.settings.behavior = replay.behavior;
}

QString nameOf(const AccountTable *accounts, AccountId id)
{
    const int row = accounts ? accounts->row(id) : -1;
    return row < 0 ? QString() : accounts->rows[static_cast<std::size_t>(row)].name;
}

} // namespace

std::optional<ReplayReport> makeReplayReport(
    const Replay &replay, const ReplayReportSource &source, const std::function<bool()> &isCancelled)
{
    ReplayReport report;
    describe(report, replay, source);
    DetectionOptions options = replay.detectionOptions();
    options.isCancelled = isCancelled;
    std::optional<OrganizationLists> own;
    if (source.organization) {
        own.emplace(*source.organization);
        options.listsOf = [&own](AccountId account, std::string_view region) { return own->of(account, region); };
    }
    const Comparison comparison(replay, detect(*replay.events, options));
    if (isCancelled && isCancelled())
        return std::nullopt;
    comparison.count(report);
    std::ranges::sort(report.byType, {}, [](const ReplayReport::TypeCounts &row) { return row.type - findingTypes().data(); });
    const std::vector<Candidate> candidates = comparison.candidates();
    report.itemCount = std::ssize(candidates);
    const AccountTable *accounts = source.organization ? source.organization->accounts.get() : nullptr;
    for (const Candidate &candidate : candidates | std::views::take(ReplayReport::MostFindings)) {
        if (isCancelled && isCancelled())
            return std::nullopt;
        Finding finding = comparison.finding(candidate);
        QStringList why = explanation(finding);
        QString name = nameOf(accounts, finding.account);
        report.items.push_back({std::move(finding), std::move(name), std::move(why), candidate.dependence});
    }
    return report;
}

} // namespace bucketwatch
