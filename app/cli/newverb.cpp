// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/newverb.h"

#include "cli/workspaceaccess.h"
#include "workspace/newworkspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <ostream>

namespace bucketwatch {

namespace {

/// Members that GuardDuty manages for an organization at most (GuardDuty user guide, quotas).
constexpr int MaxAccounts = 50'000;

Result<std::vector<Region>> parseRegions(const std::vector<std::string> &ids)
{
    std::vector<Region> regions;
    for (const std::string &id : ids) {
        const auto region = Region::parse(QString::fromStdString(id));
        if (!region)
            return std::unexpected(region.error());
        regions.push_back(*region);
    }
    return regions;
}

} // namespace

NewVerb::NewVerb()
{
    const GeneratorOptions demo = demoOptions();
    m_accounts = demo.accounts;
    m_seed = demo.seed;
    m_organization = demo.name.toStdString();
    for (const Region region : demo.regions)
        m_regions.push_back(region.id().toStdString());
}

const char *NewVerb::description() const
{
    return "Write a workspace with an invented organization";
}

void NewVerb::declare(CLI::App &command)
{
    command.add_option("--accounts", m_accounts, "Accounts besides the delegated administrator")
        ->check(CLI::Range(1, MaxAccounts))
        ->capture_default_str();
    command.add_option("--regions", m_regions, "Regions, with commas between them")->delimiter(',')->capture_default_str();
    command.add_option("--without-s3", m_withoutS3, "A Region of these that does not offer S3 Protection; may be repeated")
        ->type_name("REGION")
        ->allow_extra_args(false);
    command.add_option("--seed", m_seed, "Equal seeds make equal organizations")->capture_default_str();
    command.add_option("--name", m_organization, "Name of the organization")->capture_default_str();
    declarePropagation(command, m_propagation);
    declareEmailVerification(command, m_emailVerification);
    command.add_flag("--force", m_force, "Replace a file that exists");
    command.add_option("FILE", m_file, "The workspace to write (.bucketwatch)")->required();
}

Result<GeneratorOptions> NewVerb::readOptions() const
{
    const auto regions = parseRegions(m_regions);
    if (!regions)
        return std::unexpected(regions.error());
    const auto without = parseRegions(m_withoutS3);
    if (!without)
        return std::unexpected(without.error());
    for (const Region region : *without) {
        if (!std::ranges::contains(*regions, region))
            return std::unexpected(Error {Error::Kind::BadInput,
                QCoreApplication::translate("bucketwatch::NewVerb", "%1 is not one of the Regions.").arg(region.id()), {}});
    }
    return GeneratorOptions {QString::fromStdString(m_organization), m_accounts, *regions, m_seed, *without};
}

int NewVerb::run(const Context &context)
{
    const auto options = readOptions();
    if (!options) {
        complain(context, options.error());
        return NothingDone;
    }
    const QString path = fileNameFrom(m_file);
    OrganizationView organization = generateOrganization(*options);
    organization.settings.propagation = propagationFrom(m_propagation);
    organization.settings.emailVerification = emailVerificationFrom(m_emailVerification);
    const auto written = writeNewWorkspace(path, organization, m_force ? Overwrite::Yes : Overwrite::No);
    if (!written) {
        complain(context, written.error());
        const bool isOpenElsewhere = m_force && written.error().kind == Error::Kind::Conflict;
        return isOpenElsewhere ? Incomplete : NothingDone;
    }
    const QString done = QCoreApplication::translate("bucketwatch::NewVerb", "Wrote %1 (accounts: %2, Regions: %3).");
    context.err << done.arg(path).arg(m_accounts).arg(options->regions.size()).toStdString() << '\n';
    return Done;
}

} // namespace bucketwatch
