// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/terraformsettings.h"

#include "exchange/detectorowners.h"
#include "exchange/finalstates.h"
#include "organization/regionpatch.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

void mergeSetting(FeatureSetting &setting, const FeatureSetting &later)
{
    setting.status = later.status;
    for (const auto &[name, status] : later.additional)
        setting.additional[name] = status;
}

} // namespace

void TerraformSettings::add(const PlannedCall &call)
{
    const QString &operation = call.call.operation;
    callers.insert(call.caller);
    const Place place {call.call.region, call.caller, call.detector()};
    if (operation == "UpdateDetector"_L1)
        addDetector(call, place);
    else if (operation == "UpdateOrganizationConfiguration"_L1)
        addPreferences(call, place);
    else if (operation == "UpdateMemberDetectors"_L1)
        addMemberPlans(call, place);
    else if (operation == "CreateMembers"_L1 || operation == "InviteMembers"_L1)
        addMembers(call, place);
    else if (operation == "TagResource"_L1 || operation == "UntagResource"_L1)
        addTags(call);
    else if (operation == "CreateDetector"_L1)
        addCreated(call);
    else if (operation == "EnableOrganizationAdminAccount"_L1)
        addAdministrator(call);
    else if (operation.endsWith("PublishingDestination"_L1))
        addExport(call, place);
    else
        left.append(oneLineCommand(call.call));
}

void TerraformSettings::addDetector(const PlannedCall &call, const Place &place)
{
    const QJsonObject &input = call.call.input;
    if (input.contains("enable"_L1) || input.contains("findingPublishingFrequency"_L1))
        detectors.insert(place);
    for (const auto &[name, setting] : featureSettings(input, "status"_L1))
        mergeSetting(ownFeatures[{place, name}], setting);
    leaveOlderForm(call);
}

void TerraformSettings::addPreferences(const PlannedCall &call, const Place &place)
{
    const QString wanted = call.call.input["autoEnableOrganizationMembers"_L1].toString();
    if (!wanted.isEmpty())
        preferences[place] = wanted;
    else
        left.append(oneLineCommand(call.call));
    if (wanted.isEmpty())
        return;
    if (wanted == "ALL"_L1)
        m_enrolling.insert(place);
    for (const auto &[name, setting] : featureSettings(call.call.input, "autoEnable"_L1)) {
        mergeSetting(orgFeatures[{place, name}], setting);
        if (saysAll(setting))
            m_reaching.insert({place, name});
    }
    leaveOlderForm(call);
}

void TerraformSettings::addMembers(const PlannedCall &call, const Place &place)
{
    const QJsonObject &input = call.call.input;
    for (const QJsonArray details = input["accountDetails"_L1].toArray(); const QJsonValue &one : details) {
        Membership &member = members[place][one["accountId"_L1].toString()];
        member.email = one["email"_L1].toString();
        member.isCreated = true;
    }
    for (const auto accounts = call.accounts(); const QString &account : accounts) {
        Membership &member = members[place][account];
        const auto id = AccountId::parse(account);
        const int row = id ? m_plan.result.accounts->row(*id) : -1;
        if (member.email.isEmpty() && row >= 0)
            member.email = m_plan.result.accounts->rows[static_cast<std::size_t>(row)].email;
        member.isInvited = true;
        member.isQuiet = input["disableEmailNotification"_L1].toBool();
        member.message = input["message"_L1].toString();
    }
}

void TerraformSettings::addTags(const PlannedCall &call)
{
    const QString detector = call.call.input["ResourceArn"_L1].toString().section(u'/', -1);
    detectors.insert({call.call.region, call.caller, detector});
    tagged.insert({call.call.region, call.caller, detector});
}

void TerraformSettings::addCreated(const PlannedCall &call)
{
    const DetectorId made = DetectorOwners::detectorOf(m_plan.result, call.call.region, call.caller);
    const bool isReplaced = existingDetector(m_plan.current, call.call.region, call.caller) != nullptr;
    if (!made.isValid() || isReplaced) { // a later call takes it away again, or an earlier one took that of now away
        left.append(oneLineCommand(call.call));
        return;
    }
    const Place place {call.call.region, call.caller, made.toString()};
    created.insert(place);
    detectors.insert(place);
    tagged.insert(place);
    for (const auto &[name, setting] : featureSettings(call.call.input, "status"_L1))
        mergeSetting(ownFeatures[{place, name}], setting);
    leaveOlderForm(call);
}

void TerraformSettings::addAdministrator(const PlannedCall &call)
{
    const auto region = m_plan.result.find(call.call.region);
    const QString account = call.call.input["adminAccountId"_L1].toString();
    if (region && region->administrator && region->administrator->toString() == account)
        administrators.insert_or_assign(call.call.region, call.caller);
    else
        left.append(oneLineCommand(call.call));
}

void TerraformSettings::addExport(const PlannedCall &call, const Place &place)
{
    const auto exportsIn = [&place](const OrganizationView &view) {
        const auto region = view.find(place.region);
        return region && destinationOf(*region, place.caller);
    };
    if (exportsIn(m_plan.result))
        exports.insert(place);
    else if (exportsIn(m_plan.current) && call.call.operation.startsWith("Delete"_L1))
        left.append(oneLineCommand(call.call)); // what Terraform never had it cannot take away
}

void TerraformSettings::addMemberPlans(const PlannedCall &call, const Place &place)
{
    for (const auto &[name, setting] : featureSettings(call.call.input, "status"_L1)) {
        for (const auto accounts = call.accounts(); const QString &account : accounts)
            mergeSetting(memberPlans[{place, name}][account], setting);
    }
    leaveOlderForm(call);
}

void TerraformSettings::settle()
{
    for (auto &[key, setting] : ownFeatures)
        setting = asItBecomes(existingDetector(m_plan.result, key.first.region, key.first.caller), key.second, setting);
    for (auto &[place, preference] : preferences) {
        if (const auto region = m_plan.result.find(place.region))
            preference = wireName(region->configuration.members);
    }
    for (auto &[key, setting] : orgFeatures) {
        if (const auto region = m_plan.result.find(key.first.region))
            setting = asItBecomes(region->configuration, key.second, setting);
    }
    for (auto &[key, accounts] : memberPlans) {
        for (auto &[id, setting] : accounts) {
            if (const auto account = AccountId::parse(id))
                setting = asItBecomes(existingDetector(m_plan.result, key.first.region, *account), key.second, setting);
        }
    }
    for (const FeatureKey &key : m_reaching)
        addReached(key);
    for (const Place &place : m_enrolling)
        enrolled += enrolledOnTheWay(m_plan, place.region);
}

void TerraformSettings::addReached(const FeatureKey &key)
{
    const auto &[place, name] = key;
    for (const auto &[account, setting] : reachedOnTheWay(m_plan, place.region, place.caller, name, orgFeatures[key])) {
        if (account == place.caller)
            ownFeatures.try_emplace(key, setting);
        else
            memberPlans[key].try_emplace(account.toString(), setting);
    }
}

void TerraformSettings::leaveOlderForm(const PlannedCall &call)
{
    if (call.call.input.contains("dataSources"_L1))
        left.append(oneLineCommand(call.call));
}

} // namespace bucketwatch
