// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/cellchange.h"
#include "items/matrixselection.h"
#include "organization/generator.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

// The table of all Regions with 50,000 accounts in 20 Regions: a million cells.

namespace {

constexpr int Accounts = 50'000;
constexpr std::size_t Regions = 20;

constexpr double NoLimit = 0;
bool isSlow = false;

/// Processor time in milliseconds, which other programs on the machine do not change. Past @p limit the program fails.
void measure(const char *name, const char *what, double limit, const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    const double took = double(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC;
    std::printf("%s %.1f ms (%s", name, took, what);
    std::printf(limit > 0 ? "; limit %.0f)\n" : ")\n", limit);
    isSlow = isSlow || (limit > 0 && took > limit);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    GeneratorOptions options = demoOptions();
    options.accounts = Accounts;
    options.regions.assign(Region::all().begin(), Region::all().begin() + Regions);
    const auto view = std::make_shared<const OrganizationView>(generateOrganization(options));
    const AccountId administrator = view->regions.front()->administrator.value_or(AccountId());

    RegionMatrixModel model;
    measure("regions.show", "names and states of 50,000 accounts in 20 Regions", NoLimit,
        [&] { model.show(view, administrator, Feature::S3DataEvents); });
    measure("regions.show-plan", "states of another plan", NoLimit, [&] { model.show(view, administrator, Feature::EksAuditLogs); });
    model.show(view, administrator, Feature::S3DataEvents);
    measure("regions.filter", "\"prod\"", 16, [&] { model.setFilter(u"prod"_s, RegionMatrixModel::Rows::All); });
    measure(
        "regions.gaps", "accounts with the plan in some Regions", 16, [&] { model.setFilter({}, RegionMatrixModel::Rows::Gaps); });
    measure("regions.filter-none", "all rows again", 16, [&] { model.setFilter({}, RegionMatrixModel::Rows::All); });
    measure("regions.sort", "by Regions on", 40, [&] { model.setOrder(RegionMatrixModel::Order::Enabled, Qt::DescendingOrder); });

    const QItemSelection all(model.index(0, 0), model.index(model.rowCount() - 1, model.regionCount() - 1));
    MatrixSelection selection;
    MatrixSelection::Counts counts;
    measure("regions.select-all", "and count the cells", 25, [&] {
        selection = MatrixSelection(model, all);
        counts = selection.counts(model);
    });
    std::vector<Change> changes;
    measure("regions.changes", "the changes of a million cells", 50, [&] { changes = selection.changes(model, true); });
    measure("regions.ask", "what these come to, with the first commands; in the background", 300, [&] {
        const auto change = cellChange(*view, {administrator, Door::Window}, changes);
        std::printf("%d of %lld cells would change\n", change ? change->changes() : -1, static_cast<long long>(counts.cells));
    });
    return isSlow ? 1 : 0;
}
