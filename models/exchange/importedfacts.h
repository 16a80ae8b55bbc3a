// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/organizationimport.h"
#include "organization/autoenablesubject.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace bucketwatch {

/// What files say of an account in one Region.
struct AccountFacts {
    std::optional<Member> member;
    std::optional<DetectorStatus> status; ///< Absent: it is known that there is no detector
    DetectorId detector;
    std::optional<Detector> details; ///< as GetDetector has it, perhaps without its ID
    std::map<Feature, bool> features;
    std::map<AdditionalConfiguration, bool> additional;
    bool hasAllFeatures = false; ///< what `features` does not name is off
    Tags tags;
};

struct RegionFacts {
    std::map<AccountId, AccountFacts> accounts;
    std::optional<AccountId> administrator;
    std::optional<OrganizationConfiguration> configuration;
    bool hasAllPreferences = false; ///< what is not in namedPreferences is known too
    std::vector<AutoEnableSubject> namedPreferences;
    std::vector<DetectorId> listed; ///< by list-detectors, of an account that is not told
    bool hasMembers = false; ///< somebody listed them
};

/// What all files say together. Later files win where two say different things.
class ImportedFacts {
public:
    ImportedFacts(const ImportOptions &importOptions, std::vector<SourceNotice> &notices)
        : options(importOptions), m_notices(notices)
    {
    }

    void beginFile(const QString &name);
    void say(SourceNotice::Kind kind, const QString &message, int line = 0);

    /// The Region of the file, or of what is under its name in it; says so once for a file without any.
    [[nodiscard]] std::optional<Region> region();
    void setRegion(std::optional<Region> region) { m_region = region; }
    [[nodiscard]] const QString &file() const { return m_file; }

    [[nodiscard]] AccountFacts &of(Region region, AccountId account);
    void know(const Account &account);
    [[nodiscard]] bool isEmpty() const { return accounts.empty(); }

    const ImportOptions &options;
    std::vector<Account> accounts; ///< in the order in which they were named
    std::map<AccountId, std::size_t> places; ///< in accounts
    std::map<Region, RegionFacts> regions;
    AccountId management;
    bool hasOrganization = false; ///< all accounts of AWS Organizations were listed

private:
    std::vector<SourceNotice> &m_notices;
    QString m_file;
    std::optional<Region> m_region;
    bool m_hasComplained = false;
};

/// Takes one answer of the AWS CLI, whose kind is told by its members. False when it is none that is known.
[[nodiscard]] bool takeAnswer(ImportedFacts &facts, const QJsonObject &answer);
/// Takes Terraform state (version 4). False when @p state is none.
[[nodiscard]] bool takeTerraformState(ImportedFacts &facts, const QJsonObject &state);
/// Takes the CSV export of GuardDuty's page Accounts, by its headings.
void takeCsv(ImportedFacts &facts, const QString &text);

/// The organization that the facts make, with what is unknown.
[[nodiscard]] ImportedOrganization assembled(const ImportedFacts &facts);

} // namespace bucketwatch
