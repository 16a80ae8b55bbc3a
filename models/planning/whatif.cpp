// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/whatif.h"

#include "guardduty/preview.h"
#include "organization/effect.h"
#include "planning/whatifaccounts.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr DataSource S3Source = DataSource::S3DataEvents;

/// Why @p caller cannot lead @p region anywhere.
std::optional<Error> whyLeftOut(const OrganizationView &view, Region region, AccountId caller, Timestamp when)
{
    const auto part = view.find(region);
    if (part && !part->isLoaded)
        return Error {Error::Kind::NotFound,
            //: %1 is a Region
            QCoreApplication::translate("bucketwatch::WhatIf", "%1 has not been read.").arg(region.name()), {}};
    const auto effect = effectOf(view, caller, SetAutoEnable {region, {}, {{Feature::S3DataEvents, AutoEnable::New}}}, when);
    return effect ? std::nullopt : std::optional(effect.error());
}

OrganizationView onlyRegions(const OrganizationView &view, const std::vector<Region> &regions)
{
    OrganizationView part = view;
    std::erase_if(part.regions, [&regions](const auto &one) { return !std::ranges::contains(regions, one->region); });
    return part;
}

PriceTable onlyS3(const PriceTable &prices, std::vector<Region> regions)
{
    PriceTable only;
    only.setDate(prices.date());
    regions.push_back(PriceTable::fallbackRegion());
    for (const Region region : regions) {
        if (const PriceTiers *tiers = prices.own(region, S3Source))
            only.set(region, S3Source, *tiers);
    }
    return only;
}

/// Works out one alternative after the other on the same organization.
class AlternativeMaker {
public:
    AlternativeMaker(const WhatIfQuestion &question, const std::vector<Region> &regions)
        : m_question(question)
        , m_regions(regions)
        , m_prices(onlyS3(question.settings.prices, regions))
        , m_now(estimated(*question.view))
    {
        auto atOnce = std::make_shared<OrganizationView>(*question.view);
        atOnce->settings.propagation = Propagation::AtOnce;
        m_atOnce = std::move(atOnce);
    }

    [[nodiscard]] Alternative make(AlternativeKind kind, const std::vector<AccountId> &chosen = {}) const
    {
        Alternative alternative {.kind = kind};
        OrganizationView result = *m_atOnce;
        for (const Region region : m_regions) {
            const auto changes = changesTo(kind, result, *result.find(region), chosen);
            if (changes.empty())
                continue;
            ChangeRequest request {m_question.caller, alternativeTitle(kind, region, changes), changes};
            auto preview = previewOf(result, request, m_question.when);
            if (!preview)
                continue; // whyLeftOut() asked for the same rights
            const auto unprocessed = preview->unprocessed();
            alternative.unprocessed.insert(alternative.unprocessed.end(), unprocessed.begin(), unprocessed.end());
            if (preview->patch().isEmpty())
                continue;
            result = std::move(preview->result);
            alternative.requests.push_back(std::move(request));
        }
        compare(alternative, result);
        return alternative;
    }

private:
    [[nodiscard]] UsageEstimate estimated(const OrganizationView &view) const
    {
        return estimateUsage(view, m_question.caller.account, m_regions, m_prices, m_question.settings.assumptions, m_question.when);
    }

    /// Whether prices and volumes of all that is covered are known.
    [[nodiscard]] bool knowsCost(
        const CoverageChange &coverage, qsizetype BeforeAfter::*side, const UsageEstimate &estimate) const
    {
        const VolumeOrigins &origins = estimate.sources[static_cast<std::size_t>(S3Source)].origins;
        return placesOf(origins, VolumeOrigin::Unknown) == 0
            && std::ranges::all_of(coverage.regions, [&](const CoverageChange::OfRegion &region) {
                   return region.covered.*side == 0 || m_prices.find(region.region, S3Source).tiers;
               });
    }

    void compare(Alternative &alternative, const OrganizationView &result) const
    {
        const OrganizationView &current = *m_question.view;
        alternative.coverage = coverageOf(onlyRegions(current, m_regions), onlyRegions(result, m_regions));
        const UsageEstimate estimate = estimated(result);
        const bool knowsNow = knowsCost(alternative.coverage, &BeforeAfter::before, m_now);
        const bool knowsThen = knowsCost(alternative.coverage, &BeforeAfter::after, estimate);
        if (knowsThen) {
            const PlanCost cost = costOf(current, result, m_question.caller.account, m_regions,
                CostBasis(m_prices, m_question.settings.assumptions), m_question.when);
            alternative.cost = MonthOfS3 {estimate.total.afterTrials, cost.total.plannedAfterTrials, estimate.total.now,
                estimate.sources[static_cast<std::size_t>(S3Source)].origins};
        }
        if (knowsNow && knowsThen)
            alternative.difference = estimate.total.afterTrials - m_now.total.afterTrials;
        if (m_question.recording)
            alternative.findings = findingsUnder(*m_question.recording, current, result);
        AccountComparison accounts {current, result, m_regions};
        if (alternative.difference)
            accounts.addCosts(m_now, estimate);
        if (alternative.findings && alternative.findings->isKnown())
            accounts.addFindings(*m_question.recording, *alternative.findings);
        alternative.accounts = accounts.take();
    }

    const WhatIfQuestion &m_question;
    const std::vector<Region> &m_regions;
    PriceTable m_prices;
    UsageEstimate m_now;
    std::shared_ptr<const OrganizationView> m_atOnce;
};

std::vector<AccountId> findingMore(const Alternative &alternative, const AccountTable &accounts)
{
    std::vector<AccountId> ids;
    for (const Alternative::OfAccount &account : alternative.accounts) {
        if (account.gained.value_or(0) > account.lost.value_or(0))
            ids.push_back(accounts.rows[static_cast<std::size_t>(account.row)].id);
    }
    return ids;
}

std::optional<std::size_t> bestValueOf(const std::vector<Alternative> &alternatives)
{
    std::optional<std::size_t> best;
    double least = 0;
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const qsizetype more = alternatives[i].foundMore().value_or(0);
        if (more <= 0 || !alternatives[i].difference)
            continue;
        const double each = static_cast<double>(alternatives[i].difference->microdollars) / static_cast<double>(more);
        if (!best || each < least) {
            best = i;
            least = each;
        }
    }
    return best;
}

} // namespace

std::optional<BeforeAfter> Alternative::found() const
{
    return findings && findings->isKnown() ? std::optional(findings->findings) : std::nullopt;
}

std::optional<qsizetype> Alternative::foundMore() const
{
    const auto count = found();
    return count ? std::optional(count->after - count->before) : std::nullopt;
}

const Alternative *WhatIf::find(AlternativeKind kind) const
{
    const auto found = std::ranges::find(alternatives, kind, &Alternative::kind);
    return found == alternatives.end() ? nullptr : &*found;
}

const Alternative *WhatIf::currentOne() const
{
    const auto found = std::ranges::find(alternatives, true, &Alternative::isCurrent);
    return found == alternatives.end() ? nullptr : &*found;
}

WhatIf whatIf(const WhatIfQuestion &question)
{
    WhatIf all {.current = question.view,
        .chosen = question.chosen.value_or(std::vector<AccountId>()),
        .isSuggestion = !question.chosen,
        .pricesOf = question.settings.prices.date(),
        .measured = question.settings.assumptions.measured()};
    for (const Region region : question.regions) {
        if (auto why = whyLeftOut(*question.view, region, question.caller.account, question.when))
            all.leftOut.push_back({region, *std::move(why)});
        else
            all.regions.push_back(region);
    }
    if (all.regions.empty())
        return all;
    const AlternativeMaker maker(question, all.regions);
    Alternative everybody = maker.make(AlternativeKind::AllAccounts);
    if (all.isSuggestion)
        all.chosen = findingMore(everybody, *question.view->accounts);
    for (const AlternativeKind kind : {AlternativeKind::Off, AlternativeKind::AdministratorOnly, AlternativeKind::NewAccounts})
        all.alternatives.push_back(maker.make(kind));
    if (!all.chosen.empty())
        all.alternatives.push_back(maker.make(AlternativeKind::ChosenAccounts, all.chosen));
    all.alternatives.push_back(std::move(everybody));
    const auto isThere = [](const Alternative &one) { return one.requests.empty(); };
    if (const auto found = std::ranges::find_if(all.alternatives, isThere); found != all.alternatives.end()) {
        found->isCurrent = true;
    } else {
        all.alternatives.insert(all.alternatives.begin(), maker.make(AlternativeKind::Current));
        all.alternatives.front().isCurrent = true;
    }
    all.bestValue = bestValueOf(all.alternatives);
    return all;
}

Result<StagedEdits> stagedEdits(const Alternative &alternative, const OrganizationView &view, Timestamp when)
{
    StagedEdits edits;
    for (const ChangeRequest &request : alternative.requests) {
        auto edit = stagedEdit(view, request, when);
        if (!edit)
            return std::unexpected(edit.error());
        edits.push_back(std::make_shared<const StagedEdit>(*std::move(edit)));
    }
    return edits;
}

} // namespace bucketwatch
