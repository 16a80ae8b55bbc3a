// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/autoenablesubject.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace bucketwatch {

namespace {

struct Subjects {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Subjects)
};

template<typename... Handlers> struct Cases : Handlers... {
    using Handlers::operator()...;
};

constexpr Feature Old = Feature::EksRuntimeMonitoring;

void addPlan(std::vector<AutoEnableSubject> &all, Feature plan)
{
    all.emplace_back(plan);
    for (const AdditionalConfiguration which : additionalConfigurationOf(plan))
        all.emplace_back(which);
}

} // namespace

const std::vector<AutoEnableSubject> &autoEnableSubjects()
{
    static const auto subjects = [] {
        std::vector<AutoEnableSubject> all;
        addPlan(all, Feature::S3DataEvents);
        all.emplace_back(GuardDutyItself());
        for (const Feature plan : allFeatures()) {
            if (isOrganizationFeature(plan) && plan != Feature::S3DataEvents && plan != Old)
                addPlan(all, plan);
        }
        addPlan(all, Old);
        return all;
    }();
    return subjects;
}

QString switchName(AdditionalConfiguration which)
{
    switch (which) {
    case AdditionalConfiguration::EksRuntimeAddonManagement:
    case AdditionalConfiguration::RuntimeEksAddonManagement:
        return Subjects::tr("Amazon EKS agent (add-on)");
    case AdditionalConfiguration::RuntimeEcsFargateAgentManagement:
        return Subjects::tr("Amazon ECS Fargate agent");
    case AdditionalConfiguration::RuntimeEc2AgentManagement:
        return Subjects::tr("Amazon EC2 agent");
    case AdditionalConfiguration::RdsDataRisk:
        return Subjects::tr("RDS data risk");
    }
    Q_UNREACHABLE_RETURN({});
}

QString subjectName(const AutoEnableSubject &subject)
{
    return std::visit(Cases {[](GuardDutyItself) {
                                 //: GuardDuty itself, without its protection plans
                                 return Subjects::tr("Foundational GuardDuty");
                             },
                          [](Feature plan) { return planName(plan); },
                          [](AdditionalConfiguration which) { return switchName(which); }},
        subject);
}

QString subjectNames(const std::vector<AutoEnableSubject> &subjects)
{
    constexpr std::size_t MostNames = 3;
    QStringList names;
    for (const AutoEnableSubject &subject : subjects | std::views::take(MostNames))
        names << subjectName(subject);
    //: Between the names of protection plans
    const QString all = names.join(Subjects::tr(", "));
    const auto more = static_cast<int>(std::ssize(subjects) - names.size());
    return more == 0 ? all
                     //: %1 names protection plans
                     : Subjects::tr("%1 and %n more", nullptr, more).arg(all);
}

AutoEnable preferenceOf(const OrganizationConfiguration &configuration, const AutoEnableSubject &subject)
{
    return std::visit(Cases {[&](GuardDutyItself) { return configuration.members; },
                          [&](auto which) { return configuration.of(which); }},
        subject);
}

void setPreference(OrganizationConfiguration &configuration, const AutoEnableSubject &subject, AutoEnable preference)
{
    std::visit(Cases {[&](GuardDutyItself) { configuration.members = preference; },
                   [&](Feature plan) { configuration.features[static_cast<std::size_t>(plan)] = preference; },
                   [&](AdditionalConfiguration which) {
                       configuration.additional[static_cast<std::size_t>(which)] = preference;
                   }},
        subject);
}

SetAutoEnable changeOf(Region region, const std::vector<AutoEnableSetting> &settings)
{
    SetAutoEnable change;
    change.region = region;
    for (const auto &[subject, preference] : settings) {
        std::visit(Cases {[&, wanted = preference](GuardDutyItself) { change.members = wanted; },
                       [&, wanted = preference](Feature plan) { change.features.emplace_back(plan, wanted); },
                       [&, wanted = preference](AdditionalConfiguration which) { change.additional.emplace_back(which, wanted); }},
            subject);
    }
    return change;
}

std::vector<AutoEnableSetting> settingsOf(const SetAutoEnable &change)
{
    std::vector<AutoEnableSetting> settings;
    if (change.members)
        settings.emplace_back(GuardDutyItself(), *change.members);
    std::ranges::copy(change.features, std::back_inserter(settings));
    std::ranges::copy(change.additional, std::back_inserter(settings));
    return settings;
}

} // namespace bucketwatch
