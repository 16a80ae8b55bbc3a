// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/sourcenotice.h"
#include "organization/organizationview.h"

#include <QByteArray>
#include <QStringList>

namespace bucketwatch {

struct ImportFile {
    QString name; ///< a Region in it ("eu-west-1/members.json") is the Region of what it holds
    QByteArray content;
};

struct ImportOptions {
    std::optional<Region> region {}; ///< of files whose name has none
    std::optional<AccountId> account {}; ///< whose detector get-detector and list-detectors described, where that is not told
    QString name {}; ///< of the organization
};

/// What the files did not say. The model has no value for it, so something else stands there.
struct UnknownPart {
    enum class Kind {
        Administrator, ///< of the Region; stands as: none
        Preferences, ///< of the Region, all of them or those of `subjects`; stand as: NONE
        Membership, ///< of every account in the Region; stands as: no member
        MemberType, ///< whether members came via Organizations; stands as: they did
        Detector, ///< whether an account that is no member has one; stands as: none
        DetectorId, ///< of an account with a detector; stands as: zeros
        Plans, ///< of an account with a detector, all or some of them; stands as: off
        Trials, ///< of an account with a detector; stand as: not begun
    };
    Kind kind = Kind::Plans;
    Region region;
    std::vector<AccountId> accounts; ///< empty for what is of the Region
    QStringList subjects {}; ///< names of the preferences, where others are known; translated
    friend bool operator==(const UnknownPart &, const UnknownPart &) = default;

    /// "eu-west-1: The plans of 12 accounts are not known; they stand as off."; translated.
    [[nodiscard]] QString text() const;
};

struct ImportedOrganization {
    OrganizationView view;
    std::vector<SourceNotice> notices;
    std::vector<UnknownPart> unknown; ///< by Region
};

/// Reads answers of the AWS CLI (list-members, get-members, get-member-detectors, describe-organization-configuration,
/// get-detector, list-detectors, organizations list-accounts), the CSV export of GuardDuty's console and Terraform state, any of
/// them, of many Regions, and puts them together. What cannot be read is a notice, and the rest goes on. Error::BadInput when
/// there is no account in any of them.
[[nodiscard]] Result<ImportedOrganization> importOrganization(const std::vector<ImportFile> &files, const ImportOptions &options);

} // namespace bucketwatch
