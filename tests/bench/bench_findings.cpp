// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A million findings behind the table of the Findings page: what a key in the filter and a click on a heading cost the model.

#include "findings/samplefindings.h"
#include "items/findingsmodel.h"
#include "organization/generator.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Findings = 1'000'000;
constexpr std::size_t Contents = 2'000; ///< different ones; findings that were read share theirs in the same way
constexpr double KeyLimit = 16;
constexpr double SortLimit = 40;
bool isSlow = false;

/// Processor time in milliseconds, which other programs on the machine do not change. Past @p limit the program fails.
void measure(const char *name, double limit, const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    const double took = double(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC;
    std::printf("findings.%-22s %8.1f ms (limit %.0f)\n", name, took, limit);
    isSlow = isSlow || took > limit;
}

FindingTable aMillion(const OrganizationView &view, Region region)
{
    std::vector<std::shared_ptr<const FindingContent>> contents;
    for (std::size_t i = 0; i < Contents; ++i) {
        const FindingType &type = findingTypes()[i % findingTypes().size()];
        FindingContent content = *sampleContent(type, region.id());
        content.resource = u"bucket-%1"_s.arg(i);
        contents.push_back(std::make_shared<const FindingContent>(std::move(content)));
    }
    const auto &accounts = view.accounts->rows;
    std::vector<StoredFinding> findings;
    for (std::size_t i = 0; i < Findings; ++i) {
        const AccountId account = accounts[i * 7 % accounts.size()].id;
        const auto id = FindingId::parse(u"%1"_s.arg(qulonglong(i) * 2'654'435'761U % 4'294'967'296U, 32, 16, QChar(u'0'))).value();
        const Timestamp seen(std::chrono::milliseconds(1'795'000'000'000 + qint64(i * 7919 % Findings) * 1000));
        findings.push_back({id, account, contents[i * 31 % Contents], seen, {std::uint32_t(1 + i % 9), false, {}, seen}});
    }
    FindingTable table;
    table.append(std::move(findings));
    return table;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto view = std::make_shared<OrganizationView>(generateOrganization(demoOptions()));
    auto part = std::make_shared<RegionView>(*view->regions.front());
    part->findings = aMillion(*view, part->region);
    view->regions.front() = part;
    const AccountId administrator = part->administrator.value_or(AccountId());

    FindingsModel model;
    const std::clock_t begin = std::clock();
    model.show(view, part->region, administrator, Timestamp());
    std::printf("findings.show %.0f ms (%d findings)\n", double(std::clock() - begin) * 1000.0 / CLOCKS_PER_SEC, model.rowCount());
    if (model.rowCount() < int(Findings) * 9 / 10) // accounts that are no members have some, too
        return 2;
    const auto filter = [&](const QString &text) { model.setFilter({FindingsStatus::Current, {}, text, {}}); };
    measure("key-common", KeyLimit, [&] { filter(u"a"_s); });
    measure("key-bucket", KeyLimit, [&] { filter(u"bucket-19"_s); });
    measure("key-cleared", KeyLimit, [&] { filter({}); });
    for (int column = 0; column < FindingsModel::ColumnCount; ++column)
        measure(("sort-" + std::to_string(column)).c_str(), SortLimit, [&] { model.sort(column, Qt::AscendingOrder); });
    return isSlow ? 1 : 0;
}
