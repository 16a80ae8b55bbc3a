// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"

#include "base/translation.h"
#include "organization/autoenablesubject.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace bucketwatch {

namespace {

/// Gives tr() its context.
struct Titles {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Titles)
};

/// "S3 Protection, EKS Protection and 2 more"
QString names(const std::vector<PlanSetting> &plans)
{
    std::vector<AutoEnableSubject> subjects;
    std::ranges::transform(plans, std::back_inserter(subjects), &PlanSetting::feature);
    return subjectNames(subjects);
}

bool areAll(const std::vector<PlanSetting> &plans, bool enabled)
{
    return std::ranges::all_of(plans, [enabled](const PlanSetting &plan) { return plan.enable == enabled; });
}

/// UpdateDetector, its features: of one call there is a change for each plan.
struct OwnPlans {
    Region region;
    std::vector<PlanSetting> plans;
};

QString title(const OwnPlans &own)
{
    const auto text = [&own] {
        //: %1 names protection plans, %2 is a Region
        if (areAll(own.plans, true))
            return Titles::tr("Enable %1 for this account in %2");
        return areAll(own.plans, false) ? Titles::tr("Disable %1 for this account in %2")
                                        //: %1 names protection plans, %2 is a Region
                                        : Titles::tr("Change %1 for this account in %2");
    };
    return text().arg(names(own.plans), own.region.name());
}

QString title(const SetOwnFeature &change)
{
    return title(OwnPlans {change.region, {{change.feature, change.enable, change.additional}}});
}

QString title(const SetMemberFeature &change)
{
    const auto count = static_cast<int>(change.accounts.size());
    const auto text = [&] {
        //: %1 names protection plans, %2 is a Region
        if (areAll(change.plans, true))
            return Titles::tr("Enable %1 for %n account(s) in %2", nullptr, count);
        return areAll(change.plans, false) ? Titles::tr("Disable %1 for %n account(s) in %2", nullptr, count)
                                           //: %1 names protection plans, %2 is a Region
                                           : Titles::tr("Change %1 for %n account(s) in %2", nullptr, count);
    };
    return text().arg(names(change.plans), change.region.name());
}

QString title(const SetAutoEnable &change)
{
    const auto settings = settingsOf(change);
    if (settings.size() != 1) {
        std::vector<AutoEnableSubject> subjects;
        std::ranges::copy(settings | std::views::keys, std::back_inserter(subjects));
        //: %1 names protection plans, %2 is a Region
        return Titles::tr("Set the auto-enable preferences of %1 in %2").arg(subjectNames(subjects), change.region.name());
    }
    const auto &[subject, preference] = settings.front();
    if (std::holds_alternative<GuardDutyItself>(subject))
        //: %1 is ALL, NEW or NONE, %2 a Region
        return Titles::tr("Auto-enable GuardDuty for %1 in %2").arg(wireName(preference), change.region.name());
    const QString name = subjectName(subject);
    switch (preference) {
    case AutoEnable::All:
        return Titles::tr("Enable %1 for all accounts in %2").arg(name, change.region.name());
    case AutoEnable::New:
        return Titles::tr("Enable %1 for new accounts in %2").arg(name, change.region.name());
    case AutoEnable::None:
        return Titles::tr("Do not enable %1 automatically in %2").arg(name, change.region.name());
    }
    Q_UNREACHABLE_RETURN({});
}

QString title(const SetOwnDetector &change)
{
    if (change.enable)
        //: %1 a Region
        return (*change.enable ? Titles::tr("Resume GuardDuty for this account in %1")
                               : Titles::tr("Suspend GuardDuty for this account in %1"))
            .arg(change.region.name());
    return Titles::tr("Set how often updated findings are published in %1").arg(change.region.name());
}

QString title(const CreateDetector &change)
{
    return Titles::tr("Enable GuardDuty for this account in %1").arg(change.region.name());
}

QString title(const DeleteDetector &change)
{
    return Titles::tr("Disable GuardDuty for this account in %1").arg(change.region.name());
}

QString title(const SetTags &change)
{
    return (change.set.empty() ? Titles::tr("Remove tags of the detector in %1") : Titles::tr("Tag the detector in %1"))
        .arg(change.region.name());
}

QString title(const CreateMembers &change)
{
    return Titles::tr("Add %n member account(s) in %1", nullptr, static_cast<int>(change.accounts.size()))
        .arg(change.region.name());
}

QString title(const ActOnMembers &change)
{
    const auto count = static_cast<int>(change.accounts.size());
    const auto text = [&] {
        switch (change.action) {
        case MemberAction::Invite:
            return Titles::tr("Invite %n account(s) in %1", nullptr, count);
        case MemberAction::StartMonitoring:
            return Titles::tr("Resume GuardDuty for %n member account(s) in %1", nullptr, count);
        case MemberAction::StopMonitoring:
            return Titles::tr("Suspend GuardDuty for %n member account(s) in %1", nullptr, count);
        case MemberAction::Disassociate:
            return Titles::tr("Disassociate %n account(s) in %1", nullptr, count);
        case MemberAction::Delete:
            return Titles::tr("Delete %n account(s) from the members in %1", nullptr, count);
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    return text().arg(change.region.name());
}

QString title(const AcceptInvitation &change)
{
    //: %1 is an account number, %2 a Region
    return Titles::tr("Accept the invitation of account %1 in %2").arg(change.administrator.toString(), change.region.name());
}

QString title(const RefuseInvitations &change)
{
    const auto count = static_cast<int>(change.administrators.size());
    return (change.remove ? Titles::tr("Delete %n invitation(s) in %1", nullptr, count)
                          : Titles::tr("Decline %n invitation(s) in %1", nullptr, count))
        .arg(change.region.name());
}

QString title(const LeaveAdministrator &change)
{
    return Titles::tr("Leave the administrator account in %1").arg(change.region.name());
}

QString title(const SetAdministrator &change)
{
    //: %1 is an account number, %2 a Region
    return (change.enable ? Titles::tr("Make account %1 the delegated administrator in %2")
                          : Titles::tr("Remove account %1 as delegated administrator in %2"))
        .arg(change.account.toString(), change.region.name());
}

QString title(const RegisterAdministrator &change)
{
    //: %1 is an account number
    return (change.enable ? Titles::tr("Register account %1 as delegated administrator")
                          : Titles::tr("Deregister account %1 as delegated administrator"))
        .arg(change.account.toString());
}

QString title(const JoinOrganization &change)
{
    return Titles::tr("Let %n account(s) join the organization", nullptr, static_cast<int>(change.accounts.size()));
}

QString title(const LeaveOrganization &change)
{
    return Titles::tr("Let %n account(s) leave the organization", nullptr, static_cast<int>(change.accounts.size()));
}

QString title(const SetRegionOptIn &change)
{
    const auto count = static_cast<int>(change.accounts.size());
    return (change.optIn ? Titles::tr("Opt %n account(s) in to %1", nullptr, count)
                         : Titles::tr("Opt %n account(s) out of %1", nullptr, count))
        .arg(change.region.name());
}

QString title(const SetPolicyType &change)
{
    return change.enable ? Titles::tr("Enable organization policies for GuardDuty")
                         : Titles::tr("Disable organization policies for GuardDuty");
}

QString title(const PutPolicy &change)
{
    //: %1 is the name of an organization policy
    return Titles::tr("Attach the policy \u201c%1\u201d").arg(change.policy.name);
}

QString title(const RemovePolicy &change)
{
    //: %1 is the name of an organization policy
    return Titles::tr("Remove the policy \u201c%1\u201d").arg(change.name);
}

/// "90 d 2 h", to the minute.
QString spanText(std::chrono::minutes span)
{
    using namespace std::chrono;
    QStringList parts;
    const auto add = [&parts](const QString &text, auto count) {
        if (count != 0)
            parts << text.arg(count);
    };
    //: A number of days, as short as it can be
    add(Titles::tr("%1 d"), span / days(1));
    //: A number of hours, as short as it can be
    add(Titles::tr("%1 h"), span % days(1) / hours(1));
    //: A number of minutes, as short as it can be
    add(Titles::tr("%1 min"), (span % hours(1)).count());
    return parts.join(u' ');
}

QString title(const SetTime &change)
{
    if (change.time.stoppedAt)
        return Titles::tr("Stop the simulated clock at %1").arg(toIsoString(*change.time.stoppedAt));
    const auto ahead = std::chrono::round<std::chrono::minutes>(change.time.offset);
    if (ahead.count() == 0)
        return Titles::tr("Set the simulated clock to the time of this computer");
    //: %1 is a span of time such as "2 d 3 h"
    return (ahead.count() > 0 ? Titles::tr("Set the simulated clock %1 ahead of this computer")
                              : Titles::tr("Set the simulated clock %1 behind this computer"))
        .arg(spanText(abs(ahead)));
}

QString title(const SetPropagation &change)
{
    return change.propagation == Propagation::Delayed ? Titles::tr("Let preferences reach existing accounts within 24 hours")
                                                      : Titles::tr("Let preferences reach existing accounts at once");
}

QString title(const SetEmailVerification &change)
{
    return change.verification == EmailVerification::Delayed ? Titles::tr("Let e-mail addresses be verified within 24 hours")
                                                             : Titles::tr("Let e-mail addresses be verified at once");
}

QString title(const SettlePending &)
{
    return Titles::tr("Carry out pending changes");
}

QString title(const ArchiveFindings &change)
{
    const auto count = static_cast<int>(change.findings.size());
    return (change.archive ? Titles::tr("Archive %n finding(s) in %1", nullptr, count)
                           : Titles::tr("Unarchive %n finding(s) in %1", nullptr, count))
        .arg(change.region.name());
}

QString title(const RateFindings &change)
{
    const auto count = static_cast<int>(change.findings.size());
    return (change.feedback == FindingFeedback::Useful ? Titles::tr("Mark %n finding(s) in %1 as useful", nullptr, count)
                                                       : Titles::tr("Mark %n finding(s) in %1 as not useful", nullptr, count))
        .arg(change.region.name());
}

QString title(const CreateSampleFindings &change)
{
    return Titles::tr("Generate sample findings in %1").arg(change.region.name());
}

QString title(const RaiseFindings &change)
{
    return Titles::tr("Add %n finding(s) in %1", nullptr, static_cast<int>(change.findings.size())).arg(change.region.name());
}

QString title(const CreateFilter &change)
{
    //: %1 is the name of a filter, %2 a Region
    return (change.filter.action == FilterAction::Archive ? Titles::tr("Create the suppression rule \u201c%1\u201d in %2")
                                                          : Titles::tr("Save the filter \u201c%1\u201d in %2"))
        .arg(change.filter.name, change.region.name());
}

QString title(const UpdateFilter &change)
{
    //: %1 is the name of a filter, %2 a Region
    return Titles::tr("Change the filter \u201c%1\u201d in %2").arg(change.name, change.region.name());
}

QString title(const DeleteFilter &change)
{
    //: %1 is the name of a filter, %2 a Region
    return Titles::tr("Delete the filter \u201c%1\u201d in %2").arg(change.name, change.region.name());
}

QString title(const CreateList &change)
{
    //: %1 is the name of a list of addresses, %2 a Region
    return Titles::tr("Add the list \u201c%1\u201d in %2").arg(change.list.name, change.region.name());
}

QString title(const UpdateList &change)
{
    if (!change.activate)
        return Titles::tr("Change a list in %1").arg(change.region.name());
    return (*change.activate ? Titles::tr("Activate a list in %1") : Titles::tr("Deactivate a list in %1")).arg(change.region.name());
}

QString title(const DeleteList &change)
{
    return Titles::tr("Delete a list in %1").arg(change.region.name());
}

QString title(const CreateDestination &change)
{
    const auto place = bucketPlaceFrom(change.destination.bucketArn);
    //: %1 is the name of an S3 bucket, %2 a Region
    return Titles::tr("Export findings of %2 to the bucket \u201c%1\u201d")
        .arg(place ? place->bucket : change.destination.bucketArn, change.region.name());
}

QString title(const UpdateDestination &change)
{
    const auto place = change.bucketArn ? bucketPlaceFrom(*change.bucketArn) : std::nullopt;
    if (!place)
        return Titles::tr("Change the export of findings in %1").arg(change.region.name());
    //: %1 is the name of an S3 bucket, %2 a Region
    return Titles::tr("Export findings of %2 to the bucket \u201c%1\u201d").arg(place->bucket, change.region.name());
}

QString title(const DeleteDestination &change)
{
    return Titles::tr("Stop exporting findings in %1").arg(change.region.name());
}

QStringList titlesOf(const Change &change)
{
    const auto *own = std::get_if<SetOwnDetector>(&change);
    if (own && own->enable && own->frequency)
        return {title(SetOwnDetector {own->region, own->enable, {}}), title(SetOwnDetector {own->region, {}, own->frequency})};
    return {std::visit([](const auto &one) { return title(one); }, change)};
}

/// What each of @p changes does, plans of the own detector together.
QStringList titlesOf(const std::vector<Change> &changes)
{
    QStringList titles;
    std::optional<OwnPlans> own;
    const auto endOwn = [&] {
        if (own)
            titles << title(*std::exchange(own, std::nullopt));
    };
    for (const Change &change : changes) {
        const auto *feature = std::get_if<SetOwnFeature>(&change);
        if (!feature || (own && own->region != feature->region))
            endOwn();
        if (!feature) {
            titles << titlesOf(change);
            continue;
        }
        if (!own)
            own = OwnPlans {feature->region, {}};
        own->plans.push_back({feature->feature, feature->enable, feature->additional});
    }
    endOwn();
    return titles;
}

} // namespace

QString titleOf(const std::vector<Change> &changes)
{
    if (changes.empty())
        return {};
    const WireLanguage off(false); // the history is read by people
    const QStringList titles = titlesOf(changes);
    const auto more = static_cast<int>(titles.size()) - 1;
    return more == 0 ? titles.front()
                     //: %1 is what a request does first, such as "Enable S3 Protection for 2 accounts in Europe (Ireland)"
                     : Titles::tr("%1, and %n more change(s)", nullptr, more).arg(titles.front());
}

QString historyTitle(const ChangeRequest &request)
{
    return request.title.isEmpty() ? titleOf(request.changes) : request.title;
}

} // namespace bucketwatch
