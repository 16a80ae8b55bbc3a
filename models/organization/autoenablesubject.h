// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"

#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace bucketwatch {

/// GuardDuty itself among what a preference can be about: autoEnableOrganizationMembers.
using GuardDutyItself = std::monostate;
/// What an auto-enable preference is about: GuardDuty itself, a protection plan, or a switch inside a plan.
using AutoEnableSubject = std::variant<GuardDutyItself, Feature, AdditionalConfiguration>;

/// All that an organization can have a preference for: S3 Protection, GuardDuty itself, the other plans, each followed by its
/// switches. The old form of Runtime Monitoring is the last plan.
[[nodiscard]] const std::vector<AutoEnableSubject> &autoEnableSubjects();
/// "Amazon EC2 agent": what a switch is called where its plan is named beside it.
[[nodiscard]] QString switchName(AdditionalConfiguration which);
/// "Foundational GuardDuty", "S3 Protection", "Amazon EC2 agent"
[[nodiscard]] QString subjectName(const AutoEnableSubject &subject);
/// "S3 Protection, EKS Protection"; of many the first: "S3 Protection, EKS Protection, RDS Protection and 2 more".
[[nodiscard]] QString subjectNames(const std::vector<AutoEnableSubject> &subjects);

[[nodiscard]] AutoEnable preferenceOf(const OrganizationConfiguration &configuration, const AutoEnableSubject &subject);
void setPreference(OrganizationConfiguration &configuration, const AutoEnableSubject &subject, AutoEnable preference);

using AutoEnableSetting = std::pair<AutoEnableSubject, AutoEnable>;
/// @p settings as a change, in their order.
[[nodiscard]] SetAutoEnable changeOf(Region region, const std::vector<AutoEnableSetting> &settings);
/// What @p change sets: GuardDuty itself first, then plans, then switches.
[[nodiscard]] std::vector<AutoEnableSetting> settingsOf(const SetAutoEnable &change);

} // namespace bucketwatch
