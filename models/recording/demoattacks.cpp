// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/demoattacks.h"

#include "organization/monitoring.h"
#include "recording/recordingwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr auto DemoRegion = "eu-west-1"_L1;
constexpr int DemoDays = 15; ///< a week is learned first
constexpr int DemoEventsPerDay = 110;
constexpr std::uint64_t DemoSeed = 7;

/// The first account of production with S3 Protection, or of development without.
std::optional<CompanyOptions::Known> accountWith(const OrganizationView &organization, bool protection)
{
    for (const Account &account : organization.accounts->rows) {
        if (account.name.endsWith(protection ? "-prod"_L1 : "-dev"_L1) && account.id != organization.managementAccount
            && monitorsS3DataEvents(organization, account.id, DemoRegion.data()) == protection)
            return CompanyOptions::Known {account.id, account.name, DemoRegion};
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<DemoAttack>> demoAttacks(const OrganizationView &organization)
{
    const auto with = accountWith(organization, true);
    const auto without = accountWith(organization, false);
    if (!with || !without)
        return std::unexpected(Error {Error::Kind::NotFound,
            QCoreApplication::translate("bucketwatch::DemoAttacks", "The organization is not that of the demo."), {}});
    const auto demo = [&](const QString &file, const QString &scenario) {
        CompanyOptions company {.name = organization.name, .known = {*with, *without}};
        company.accounts = 2;
        company.days = DemoDays;
        company.eventsPerDay = DemoEventsPerDay;
        company.seed = DemoSeed;
        return DemoAttack {file, {std::move(company), scenario}};
    };
    return std::vector {
        demo(u"halden-stolen-key.json.gz"_s, u"attack-sequence"_s), demo(u"halden-ransom.json.gz"_s, u"ransom"_s)};
}

Result<void> writeDemoAttacks(const OrganizationView &organization, const QString &folder)
{
    const auto demos = demoAttacks(organization);
    if (!demos)
        return std::unexpected(demos.error());
    for (const DemoAttack &demo : *demos) {
        if (const auto written = writeRecording(demo.options, folder + u'/' + demo.file); !written)
            return std::unexpected(written.error());
    }
    return {};
}

} // namespace bucketwatch
