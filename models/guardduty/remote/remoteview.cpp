// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/remoteview.h"

#include "guardduty/remote/asyncresult.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

std::shared_ptr<const OrganizationView> emptyView()
{
    OrganizationView view;
    view.accounts = std::make_shared<const AccountTable>();
    return std::make_shared<const OrganizationView>(std::move(view));
}

/// @p read in the order of the rows that are there, so that rows only ever come at the end.
std::vector<Account> inOrderOf(const std::vector<Account> &rows, const std::vector<Account> &read)
{
    std::vector<Account> result = rows;
    for (Account &row : result)
        row.inOrganization = false;
    for (const Account &account : read) {
        const auto known = std::ranges::find(result, account.id, &Account::id);
        if (known == result.end())
            result.push_back(account);
        else if (account.inOrganization || !account.name.isEmpty())
            *known = account;
    }
    return result;
}

} // namespace

RemoteView::RemoteView(RestClient &client, QObject *parent)
    : QObject(parent), m_organizationReader(client), m_regionReader(client, m_keys), m_view(emptyView())
{
}

QFuture<Result<void>> RemoteView::open(std::vector<AwsCredentials> credentials, std::vector<Region> regions)
{
    const auto keys = co_await m_organizationReader.identify(std::move(credentials));
    if (!keys)
        co_return std::unexpected(keys.error());
    m_keys = *keys;
    m_regions = std::move(regions);
    if (m_regions.empty()) {
        const auto all = co_await m_organizationReader.readRegions(m_keys);
        if (!all)
            co_return std::unexpected(all.error());
        m_regions = *all;
    }
    const auto done = co_await refresh();
    if (!done)
        co_return done;
    if (m_view->regions.empty())
        co_return std::unexpected(Error {Error::Kind::NotFound,
            QCoreApplication::translate(
                "bucketwatch::RemoteGuardDuty", "GuardDuty is not enabled in any Region for the accounts of this connection."),
            {}});
    co_return Result<void>();
}

QFuture<Result<void>> RemoteView::refresh()
{
    if (const auto done = co_await readOrganization(); !done)
        co_return done;
    std::map<Region, bool> regions;
    for (const Region region : m_regions) {
        const auto known = m_view->find(region);
        regions.emplace(region, known && known->isLoaded);
    }
    co_return co_await readRegions(regions);
}

QFuture<Result<void>> RemoteView::poll()
{
    std::map<Region, bool> regions;
    for (const auto &region : m_view->regions) {
        if (region->isLoaded)
            regions.emplace(region->region, true);
    }
    const std::size_t before = m_view->accounts->rows.size();
    if (const auto done = co_await readRegions(regions); !done)
        co_return done;
    if (m_view->accounts->rows.size() != before) // members that were no accounts before: the organization knows their names
        co_return co_await refresh();
    co_return Result<void>();
}

QFuture<Result<void>> RemoteView::load(std::vector<Region> regions)
{
    std::map<Region, bool> missing;
    for (const auto &region : m_view->regions) {
        if (!region->isLoaded && (regions.empty() || std::ranges::contains(regions, region->region)))
            missing.emplace(region->region, true);
    }
    co_return co_await readRegions(missing);
}

QFuture<Result<void>> RemoteView::readAgain(std::map<Region, Touched> touched)
{
    std::vector<QFuture<Result<void>>> asked;
    asked.reserve(touched.size());
    for (const auto &[region, what] : touched)
        asked.push_back(readAgain(region, what));
    Result<void> all;
    for (QFuture<Result<void>> &future : asked) {
        const Result<void> done = co_await future;
        if (!done)
            all = done;
    }
    co_return all;
}

QFuture<Result<void>> RemoteView::readAgain(Region region, Touched touched)
{
    const auto known = m_view->find(region);
    if (touched.everything || !known || !known->isLoaded) {
        std::map<Region, bool> one;
        one.emplace(region, true);
        co_return co_await readRegions(one);
    }
    const AccountId administrator = known->administrator.value_or(AccountId());
    const int row = m_view->accounts->row(administrator);
    const auto detectors = co_await m_regionReader.readDetectors(known, m_view->accounts, touched.accounts);
    if (!detectors)
        co_return std::unexpected(detectors.error());
    auto view = std::make_shared<RegionView>(*known);
    for (const auto &[account, reading] : *detectors) {
        view->detectors.edit(static_cast<std::size_t>(m_view->accounts->row(account))) = reading.detector;
        view->managed.erase(account);
        if (reading.managed != PolicyBlock())
            view->managed.emplace(account, reading.managed);
    }
    if (touched.configuration && row >= 0) {
        const QString detector = known->detectors[static_cast<std::size_t>(row)].id.toString();
        const auto configuration = co_await m_regionReader.readConfiguration(region, administrator, detector);
        if (!configuration)
            co_return std::unexpected(configuration.error());
        view->configuration = *configuration;
    }
    for (const AccountId account : touched.lists) {
        const auto own = static_cast<std::size_t>(m_view->accounts->row(account));
        const auto lists = co_await m_regionReader.readLists(region, account, view->detectors[own].id.toString());
        if (!lists)
            co_return std::unexpected(lists.error());
        view->lists.erase(account);
        if (!lists->empty())
            view->lists.emplace(account, *lists);
    }
    for (const AccountId account : touched.destinations) {
        const auto own = static_cast<std::size_t>(m_view->accounts->row(account));
        const auto destination = co_await m_regionReader.readDestination(region, account, view->detectors[own].id.toString());
        if (!destination)
            co_return std::unexpected(destination.error());
        view->destinations.erase(account);
        if (*destination)
            view->destinations.emplace(account, **destination);
    }
    replace(view);
    co_return Result<void>();
}

QFuture<Result<void>> RemoteView::readOrganization()
{
    const auto reading = co_await m_organizationReader.read(m_keys);
    if (!reading)
        co_return std::unexpected(reading.error());
    OrganizationView view = *m_view;
    view.name = reading->id;
    view.managementAccount = reading->management;
    std::vector<Account> rows = inOrderOf(view.accounts->rows, reading->accounts);
    if (rows != view.accounts->rows)
        view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    m_view = std::make_shared<const OrganizationView>(std::move(view));
    co_return Result<void>();
}

QFuture<Result<void>> RemoteView::readRegions(std::map<Region, bool> regions)
{
    std::vector<QFuture<Result<RegionReading>>> asked;
    asked.reserve(regions.size());
    for (const auto &[region, rows] : regions)
        asked.push_back(m_regionReader.read(region, m_view->managementAccount, rows));
    std::vector<RegionReading> readings;
    std::optional<Error> error;
    for (QFuture<Result<RegionReading>> &future : asked) {
        Result<RegionReading> reading = co_await future;
        if (reading)
            readings.push_back(std::move(*reading));
        else
            error = reading.error();
    }
    if (error)
        co_return std::unexpected(*error);
    take(readings);
    co_return Result<void>();
}

void RemoteView::take(const std::vector<RegionReading> &readings)
{
    OrganizationView view = *m_view;
    for (const RegionReading &reading : readings) {
        if (const auto accounts = withAccountsOf(reading, *view.accounts))
            view.accounts = accounts;
    }
    for (const RegionReading &reading : readings) {
        const auto place = std::ranges::find(view.regions, reading.region, [](const auto &region) { return region->region; });
        const bool isKnown = place != view.regions.end();
        const auto region = regionViewOf(reading, *view.accounts, isKnown ? *place : nullptr);
        if (isKnown && reading.isInUse)
            *place = region;
        else if (isKnown)
            view.regions.erase(place);
        else if (reading.isInUse)
            view.regions.push_back(region);
    }
    std::ranges::sort(view.regions, {}, [](const auto &region) { return region->region; });
    m_view = std::make_shared<const OrganizationView>(std::move(view));
}

void RemoteView::replace(const std::shared_ptr<const RegionView> &region)
{
    OrganizationView view = *m_view;
    std::ranges::replace_if(view.regions, [&region](const auto &one) { return one->region == region->region; }, region);
    m_view = std::make_shared<const OrganizationView>(std::move(view));
}

} // namespace bucketwatch
