// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsproxy.h"
#include "items/pendingchange.h"
#include "organization/generator.h"
#include "organization/rules.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

// The Accounts table with 50,000 rows, beside a plain QSortFilterProxyModel on the same model in the same sitting. Ends with status 3
// where that is faster, with 2 where the results are wrong.

namespace {

constexpr int Accounts = 50'000;

/// Processor time, which other programs on the machine do not change.
double milliseconds(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC;
}

bool isFaster = true; ///< than what it is compared with, everywhere

void print(const char *name, double ours, const char *other, double theirs)
{
    std::printf("%s %.1f ms (%s: %.1f ms)%s\n", name, ours, other, theirs, ours < theirs ? "" : " TOO MUCH");
    isFaster = isFaster && ours < theirs;
}

void print(const char *name, double ours, const char *what)
{
    std::printf("%s %.1f ms (%s)\n", name, ours, what);
}

/// @p region with S3 Protection of every second account turned round, and the rows that are different.
std::pair<std::shared_ptr<const OrganizationView>, OrganizationDelta> turned(const OrganizationView &view, Region region)
{
    auto after = std::make_shared<OrganizationView>(view);
    OrganizationDelta delta;
    for (auto &part : after->regions) {
        if (part->region != region)
            continue;
        auto copy = std::make_shared<RegionView>(*part);
        OrganizationDelta::Part changes {region, false, {}};
        for (int row = 0; row < int(copy->detectors.size()); row += 2) {
            Detector &detector = copy->detectors.edit(std::size_t(row));
            detector.set(Feature::S3DataEvents, !detector.isEnabled(Feature::S3DataEvents), detector.createdAt);
            changes.rows.push_back(row);
        }
        delta.parts.push_back(std::move(changes));
        part = copy;
    }
    return {after, delta};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    GeneratorOptions options = demoOptions();
    options.accounts = Accounts;
    const auto view = std::make_shared<const OrganizationView>(generateOrganization(options));
    const Region region = view->regions.front()->region;

    const SystemClock clock;
    AccountsModel model(clock);
    AccountsProxy proxy(&model);
    QSortFilterProxyModel plain;
    plain.setSourceModel(&model);
    plain.setFilterKeyColumn(-1);
    plain.setFilterCaseSensitivity(Qt::CaseInsensitive);

    int rows = plain.rowCount(); // asked for each time: a proxy filters when it is looked at
    print("accounts.show", milliseconds([&] {
        model.show(view, region);
        rows = proxy.rowCount();
    }),
        "50,000 rows");
    print("accounts.sort-by-name", milliseconds([&] { proxy.sort(AccountsModel::NameColumn); }), "by DisplayRole",
        milliseconds([&] { plain.sort(AccountsModel::NameColumn); }));
    print("accounts.filter", milliseconds([&] {
        proxy.setQuery(PropertyQuery::parse(u"prod"_s, AccountsModel::titles()));
        rows = proxy.rowCount();
    }),
        "QSortFilterProxyModel over all columns", milliseconds([&] {
            plain.setFilterFixedString(u"prod"_s);
            rows = plain.rowCount();
        }));
    print("accounts.filter-by-column", milliseconds([&] {
        proxy.setQuery(PropertyQuery::parse(u"S3 Protection = Not enabled"_s, AccountsModel::titles()));
        rows = proxy.rowCount();
    }),
        "one term");
    print("accounts.unfilter", milliseconds([&] {
        proxy.setQuery(PropertyQuery::parse({}, AccountsModel::titles()));
        rows = proxy.rowCount();
    }),
        "QSortFilterProxyModel", milliseconds([&] {
            plain.setFilterFixedString({});
            rows = plain.rowCount();
        }));
    print("accounts.sort-by-date", milliseconds([&] { proxy.sort(AccountsModel::LastChangedColumn); }), "by DisplayRole",
        milliseconds([&] { plain.sort(AccountsModel::LastChangedColumn); }));
    plain.setSourceModel(nullptr);

    QItemSelectionModel selection(&proxy);
    std::vector<AccountId> chosen;
    print("accounts.select-all", milliseconds([&] {
        selection.select(QItemSelection(proxy.index(0, 0), proxy.index(proxy.rowCount() - 1, AccountsModel::ColumnCount - 1)),
            QItemSelectionModel::ClearAndSelect);
        for (const QModelIndex &row : selection.selectedRows())
            chosen.push_back(row.data(AccountsModel::AccountIdRole).value<AccountId>());
    }),
        "with the IDs of all rows");
    proxy.sort(AccountsModel::S3ProtectionColumn);
    const auto [after, delta] = turned(*view, region);
    print("accounts.update", milliseconds([&] { model.update(after, delta); }), "25,000 changes in the sorted column");
    const ChangeRequest request {{*view->regions.front()->administrator, Door::Window}, u"Benchmark"_s,
        {SetMemberFeature {region, chosen, Feature::S3DataEvents, true}}};
    Result<PendingChange> pending = std::unexpected(Error {});
    print("accounts.preview", milliseconds([&] { pending = pendingChange(*view, region, request); }),
        "50,000 accounts, with their AWS CLI commands");
    if (!pending || rows != Accounts || proxy.rowCount() != Accounts)
        return 2;
    return isFaster ? 0 : 3;
}
