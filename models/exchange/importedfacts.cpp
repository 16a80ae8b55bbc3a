// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importedfacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The Region that a name of a file has in it, in the folder or in the name itself; the last one counts.
std::optional<Region> regionIn(const QString &name)
{
    static const QRegularExpression pattern(u"(?<![a-z0-9])[a-z]{2}-[a-z]+-[0-9](?![0-9])"_s);
    std::optional<Region> found;
    for (auto match = pattern.globalMatch(name.toLower()); match.hasNext();) {
        if (const auto region = Region::parse(match.next().captured()))
            found = *region;
    }
    return found;
}

} // namespace

void ImportedFacts::beginFile(const QString &name)
{
    m_file = name;
    m_region = regionIn(name);
    if (!m_region)
        m_region = options.region;
    m_hasComplained = false;
}

void ImportedFacts::say(SourceNotice::Kind kind, const QString &message, int line)
{
    m_notices.push_back({kind, m_file, line, message});
}

std::optional<Region> ImportedFacts::region()
{
    if (!m_region && !std::exchange(m_hasComplained, true))
        say(SourceNotice::Kind::Problem,
            QCoreApplication::translate("bucketwatch::OrganizationImport",
                "Its Region is not told. Put the Region into the name of the file, as in eu-west-1-members.json, or say "
                "--region."));
    return m_region;
}

AccountFacts &ImportedFacts::of(Region region, AccountId account)
{
    know({account, {}, {}, false});
    return regions[region].accounts[account];
}

void ImportedFacts::know(const Account &account)
{
    const auto [place, isNew] = places.try_emplace(account.id, accounts.size());
    if (isNew) {
        accounts.push_back(account);
        return;
    }
    Account &known = accounts[place->second];
    if (!account.name.isEmpty())
        known.name = account.name;
    if (!account.email.isEmpty())
        known.email = account.email;
    known.inOrganization = known.inOrganization || account.inOrganization;
}

} // namespace bucketwatch
