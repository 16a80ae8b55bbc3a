// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsrows.h"

#include "base/poolqueue.h"
#include "base/whendone.h"
#include "findings/findingmatcher.h"

#include <QPromise>

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>

namespace bucketwatch {

namespace {

/// Documents whose attributes are kept; of more of them an attribute is read when it is asked for.
constexpr std::size_t MostToReadAhead = 50'000;

void fillKeys(const FindingColumns &columns, int column, std::span<std::uint32_t> keys)
{
    const auto fill = [&](auto keyOf) {
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] = keyOf(row);
    };
    const auto byContent = [&](std::uint32_t FindingColumns::Content::*rank) {
        std::vector<std::uint32_t> ranks;
        std::ranges::transform(columns.contents(), std::back_inserter(ranks), rank);
        fill([&](std::size_t row) { return ranks[columns.contentOf()[row]]; });
    };
    switch (static_cast<FindingsModel::Column>(column)) {
    case FindingsModel::SeverityColumn:
        return byContent(&FindingColumns::Content::severityRank);
    case FindingsModel::TitleColumn:
        return byContent(&FindingColumns::Content::titleRank);
    case FindingsModel::TypeColumn:
        return byContent(&FindingColumns::Content::typeRank);
    case FindingsModel::ResourceColumn:
        return byContent(&FindingColumns::Content::resourceRank);
    case FindingsModel::AccountColumn:
        return fill([&](std::size_t row) { return columns.owners()[columns.ownerOf()[row]].rank; });
    case FindingsModel::LastSeenColumn:
        std::ranges::copy(columns.seenAt(), keys.begin());
        return;
    case FindingsModel::CountColumn:
        std::ranges::copy(columns.counts(), keys.begin());
        return;
    case FindingsModel::ColumnCount:
        break;
    }
}

/// Where each row of @p before is in @p after; empty when each is where it was.
std::vector<int> movesBetween(const FindingColumns &before, const FindingColumns &after)
{
    bool isSame = before.size() <= after.size();
    for (std::size_t row = 0; isSame && row < before.size(); ++row)
        isSame = before.finding(row).id == after.finding(row).id;
    std::vector<int> moved;
    for (std::size_t row = 0; !isSame && row < before.size(); ++row)
        moved.push_back(after.rowOf(before.finding(row).id));
    return moved;
}

std::vector<std::uint8_t> savedMatches(const FindingColumns &columns, const FindingCriteria &criteria)
{
    std::vector<std::uint8_t> matches(columns.size());
    if (columns.size() == 0)
        return matches;
    FindingMatcher matcher(criteria, columns.region()->region.id());
    for (std::size_t row = 0; row < matches.size(); ++row)
        matches[row] = matcher.matches(columns.finding(row)) ? 1 : 0;
    return matches;
}

} // namespace

/// Whose findings are looked at.
struct FindingsRows::Source {
    std::shared_ptr<const OrganizationView> view;
    std::shared_ptr<const RegionView> region; ///< null: not in use or not loaded
    AccountId caller;
};

/// A question that a thread can take along, and its answer.
struct FindingsRows::Work {
    std::shared_ptr<const Source> source; ///< null once terms are its
    std::shared_ptr<const FindingTerms> terms;
    FindingsFilter filter;
    std::vector<SortStep> steps;
    std::shared_ptr<const std::vector<std::uint8_t>> saved;
    RowOrder order;
    bool isSorted = false;
    std::array<int, 4> counts {};
    std::vector<int> moved;

    void run()
    {
        if (source)
            read();
        if (!isSorted)
            sort();
        order.show(chosen());
    }
    /// The rows that the filter shows; counts them by severity.
    [[nodiscard]] std::vector<std::uint8_t> chosen()
    {
        const FindingColumns &columns = terms->columns();
        if (!saved && !filter.saved.isEmpty())
            saved = std::make_shared<const std::vector<std::uint8_t>>(savedMatches(columns, filter.saved));
        std::vector<std::uint8_t> shown = filter.query.matches(columns.size(),
            [this](const QueryTerm &term, std::span<std::uint8_t> matches) { terms->fill(term, matches); });
        if (filter.status != FindingsStatus::All) {
            const std::uint8_t wanted = filter.status == FindingsStatus::Archived ? 1 : 0;
            std::ranges::transform(shown, columns.archived(), shown.begin(),
                [wanted](std::uint8_t one, std::uint8_t archived) { return std::uint8_t(one & (archived == wanted ? 1 : 0)); });
        }
        if (!filter.saved.isEmpty())
            std::ranges::transform(shown, *saved, shown.begin(), std::bit_and<std::uint8_t>());
        chooseKinds(shown);
        return shown;
    }

private:
    void read()
    {
        const auto columns = std::make_shared<const FindingColumns>(source->view, source->region, source->caller);
        moved = movesBetween(terms->columns(), *columns);
        terms = std::make_shared<const FindingTerms>(columns);
        saved.reset();
        source.reset();
        isSorted = false;
    }
    void sort()
    {
        const FindingColumns &columns = terms->columns();
        order.reset(static_cast<int>(columns.size()));
        std::vector<std::uint32_t> keys(columns.size());
        for (const SortStep &step : steps | std::views::reverse) {
            fillKeys(columns, step.column, keys);
            order.sort(keys, step.order == Qt::DescendingOrder);
        }
        isSorted = true;
    }
    /// By threat type and by severity, whose counts stay when one of them is chosen.
    void chooseKinds(std::vector<std::uint8_t> &shown)
    {
        constexpr std::uint8_t Other = 4; // in place of a severity, of what has another threat type
        std::vector<std::uint8_t> kinds;
        for (const FindingColumns::Content &content : terms->columns().contents()) {
            const bool isWanted = filter.threat == FindingsThreat::All || content.isSequence == (filter.threat == FindingsThreat::Sequences);
            kinds.push_back(isWanted ? static_cast<std::uint8_t>(content.severity) : Other);
        }
        std::array<std::uint8_t, Other + 1> wanted {};
        for (std::uint8_t i = 0; i < Other; ++i)
            wanted[i] = filter.severities.empty() || filter.severities.contains(static_cast<Severity>(i)) ? 1 : 0;
        std::array<int, Other + 1> found {};
        const std::uint32_t *contentOf = terms->columns().contentOf().data();
        for (std::size_t row = 0; row < shown.size(); ++row) {
            const std::uint8_t kind = kinds[contentOf[row]];
            found[kind] += shown[row];
            shown[row] &= wanted[kind];
        }
        std::copy_n(found.begin(), counts.size(), counts.begin());
    }
};

FindingsRows::FindingsRows(FindingsModel *model, QObject *parent)
    : TableRows(parent), m_model(model), m_terms(std::make_shared<const FindingTerms>(model->columns()))
{
    setSourceModel(model);
}

FindingsRows::~FindingsRows() = default;

void FindingsRows::show(
    const std::shared_ptr<const OrganizationView> &view, Region region, AccountId caller, Timestamp now)
{
    auto part = view ? view->find(region) : nullptr;
    if (part && !part->isLoaded)
        part = nullptr;
    const std::size_t size = part ? part->findings.rows().size() : 0;
    m_now = now;
    m_wanted = std::make_shared<const Source>(view, std::move(part), caller);
    start(workNow(), size <= FindingTerms::QuickRows && m_terms->columns().size() <= FindingTerms::QuickRows);
}

void FindingsRows::setFilter(const FindingsFilter &filter)
{
    if (filter == m_filter)
        return;
    if (filter.saved != m_filter.saved)
        m_saved.reset();
    m_filter = filter;
    if (isQuick(filter)) {
        Work work = workNow();
        work.source.reset(); // of the rows that are there
        work.run();
        m_counts = work.counts;
        m_saved = work.saved;
        rearrange(std::move(work.order));
        Q_EMIT settled();
    } else if (!m_isBusy) { // else take() sees that the question is another one
        start(workNow(), false);
    }
}

bool FindingsRows::isQuick(const FindingsFilter &filter) const
{
    const bool knowsSaved = filter.saved.isEmpty() || m_saved || m_terms->columns().size() <= FindingTerms::QuickRows;
    return knowsSaved && std::ranges::all_of(filter.query.terms(), [this](const QueryTerm &term) { return m_terms->isQuick(term); });
}

FindingsRows::Work FindingsRows::workNow() const
{
    Work work;
    work.source = m_wanted;
    work.terms = m_terms;
    work.filter = m_filter;
    work.steps = sortSteps();
    work.saved = m_saved;
    work.order = order();
    work.isSorted = true;
    return work;
}

void FindingsRows::start(Work work, bool atOnce)
{
    const int run = ++m_run;
    if (atOnce) {
        work.run();
        take(std::move(work));
        return;
    }
    m_isBusy = true;
    QPromise<Work> promise;
    const QFuture<Work> future = promise.future();
    runInPool([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.start();
        work.run();
        promise.addResult(std::move(work));
        promise.finish();
    });
    whenDone(future, this, [this, run](Work done) {
        if (run == m_run)
            take(std::move(done));
    });
}

void FindingsRows::take(Work done)
{
    if (done.filter != m_filter || done.steps != sortSteps()) {
        if (done.filter.saved != m_filter.saved)
            done.saved.reset();
        done.isSorted = done.steps == sortSteps();
        done.filter = m_filter;
        done.steps = sortSteps();
        start(std::move(done), false);
        return;
    }
    m_counts = done.counts;
    m_saved = std::move(done.saved);
    m_next = std::move(done.order);
    m_isBusy = false;
    if (done.terms == m_terms) {
        rearrange(*m_next);
    } else {
        const bool isSame = done.moved.empty() && done.terms->columns().size() == m_terms->columns().size();
        m_wanted.reset();
        m_moved = std::move(done.moved);
        if (!isSame)
            Q_EMIT aboutToRearrange();
        m_terms = std::move(done.terms);
        // Suggestions have values of every attribute, and a condition on one is quick then.
        if (m_terms->columns().contents().size() <= MostToReadAhead)
            runInPool([terms = m_terms] { terms->readAttributes(); });
        m_model->setColumns(m_terms->sharedColumns(), m_now,
            isSame ? FindingsModel::Rows::StayTheSame : FindingsModel::Rows::AreOthers);
        if (isSame)
            rearrange(*m_next);
        else
            Q_EMIT rearranged();
        m_moved.clear();
    }
    m_next.reset();
    Q_EMIT settled();
}

int FindingsRows::positionOfFinding(const FindingId &id) const
{
    const int row = m_model->columns()->rowOf(id);
    return row < 0 ? -1 : positionOf(row);
}

int FindingsRows::followed(int row) const
{
    return m_moved.empty() ? row : m_moved[static_cast<std::size_t>(row)];
}

std::vector<std::uint8_t> FindingsRows::shownRows() const
{
    return workNow().chosen();
}

void FindingsRows::fillSortKeys(int column, std::span<std::uint32_t> keys) const
{
    fillKeys(m_terms->columns(), column, keys);
}

void FindingsRows::fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    m_terms->fill(term, matches);
}

} // namespace bucketwatch
