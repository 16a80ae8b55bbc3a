// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/pagehelp.h"

#include "context/navigator.h"

#include <QCoreApplication>
#include <QHash>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QStringList pages(std::initializer_list<const char *> ids)
{
    QStringList all;
    for (const char *id : ids)
        all.append(QLatin1StringView(id));
    return all;
}

class PageHelps {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PageHelps)
public:
    static PageHelp summary()
    {
        return {tr("Shows at a glance which accounts are protected and what was found in this Region."),
            {{tr("From a figure to its list"), tr("Every figure is a link: it opens the page that lists what was counted, with the filter that counts it.")}},
            pages({PageIds::Findings, PageIds::Accounts, PageIds::Usage})};
    }

    static PageHelp findings()
    {
        return {tr("Lists what GuardDuty has found in this Region: what a replay found, sample findings, and those of an endpoint."),
            {{tr("Current and archived"),
                 tr("Archiving takes a finding out of the list and deletes nothing. A finding that occurs again counts up instead of being listed again.")},
                {tr("Suppression rules"), tr("A rule archives at once what matches its filter, now and later. Its findings still exist, below Archived.")},
                {tr("Severity"), tr("Critical from 9, High from 7, Medium from 4, Low from 1. The severity belongs to the finding type.")}},
            pages({PageIds::Replay, PageIds::Lists, PageIds::Settings})};
    }

    static PageHelp usage()
    {
        return {tr("Shows free trials that run, and what S3 Protection is estimated to cost each month."),
            {{tr("Free trial"), tr("It lasts 30 days and belongs to one account, one Region and one protection plan. Switching a plan off and on again does not begin a new one.")},
                {tr("Where the estimate comes from"),
                    tr("Events per month, assumed or measured in the open recording, times the prices of the price table. Both can be edited, and the table says of which day its prices are. It is an estimate and no bill.")}},
            pages({PageIds::Accounts, PageIds::WhatIf, PageIds::Plan})};
    }

    static PageHelp protectionPlans()
    {
        return {tr("Shows every protection plan: whether it is on for your account, for how many accounts, and what new accounts get."),
            {{tr("Automatically enable"),
                 tr("ALL enables a plan for every account, also for those that switch it off themselves. NEW enables it for accounts that join from now on. NONE enables it for nobody and disables it for nobody.")}},
            pages({PageIds::S3Protection, PageIds::Accounts})};
    }

    static PageHelp s3Protection()
    {
        return {tr("S3 Protection lets GuardDuty analyze CloudTrail data events for Amazon S3, such as GetObject, PutObject and DeleteObject. Management events of S3 are analyzed without it."),
            {{tr("Nothing to set up in CloudTrail"), tr("GuardDuty reads data events by itself: no trail has to record them.")},
                {tr("Who may change it"),
                    tr("The delegated GuardDuty administrator changes it for its members. Members see it and cannot change it. An account outside of an organization changes its own.")},
                {tr("How long it takes"), tr("On AWS it can take up to 24 hours until members have what an organization preference says.")},
                {tr("One Region at a time"), tr("Every setting is of the Region that stands at the top. The page All Regions changes several at once.")}},
            pages({PageIds::Accounts, PageIds::AllRegions, PageIds::WhatIf})};
    }

    static PageHelp accounts()
    {
        return {tr("Lists the accounts of the organization, their relation to the administrator and their protection plans in this Region."),
            {{tr("Filter"),
                 tr("Type what you look for, or a property with an operator and a value, such as “Status = Enabled”. Conditions are joined by “and”. Saved views keep filter, order and columns.")},
                {tr("Select and act"),
                    tr("Ctrl+A selects every account that matches, Shift and Ctrl extend a selection. Actions and Edit Protection Plans act on all of them at once. Accounts that cannot be changed are listed with the reason.")},
                {tr("Why is it so?"), tr("Every cell of a plan tells where its state comes from: a policy, a preference, somebody's edit, or the default.")},
                {tr("Suspend, disassociate, delete"),
                    tr("Suspending stops the analysis and keeps the findings. Disassociating ends the relation, and the account goes on by itself. Deleting takes a disassociated account out of the list. While ALL is set none of these is possible.")}},
            pages({PageIds::AllRegions, PageIds::S3Protection})};
    }

    static PageHelp allRegions()
    {
        return {tr("Shows a protection plan of every account in every Region. AWS has no such page: there each Region is looked at by itself."),
            {{tr("Gaps"), tr("The totals count what is on. A click on a Region or an account selects all of its cells; drag, or use Shift and Ctrl, for others.")},
                {tr("Regions that are off"), tr("A Region that an account has not opted in to, or where the plan is not offered, has a sign of its own and is never counted as a gap.")}},
            pages({PageIds::Accounts, PageIds::Plan})};
    }

    static PageHelp settings()
    {
        return {tr("Settings of the detector of your account in this Region: export of findings, samples, delegated administrator, suspending and disabling."),
            {{tr("Suspend or disable"), tr("Suspending stops the analysis and keeps settings and findings. Disabling removes both.")},
                {tr("Delegated administrator"), tr("The management account names it, in each Region. Naming another one means removing the first.")}},
            pages({PageIds::Lists, PageIds::Findings})};
    }

    static PageHelp lists()
    {
        return {tr("Addresses that you trust, for which there are no findings, and addresses that you know as threats, for which there are."),
            {{tr("Both at once"), tr("An address in both lists is trusted. A list has an effect once it is active.")},
                {tr("Formats"), tr("Plain text, STIX, OTX CSV, AlienVault, Proofpoint and FireEye. Lines that cannot be read are named, and the others count.")}},
            pages({PageIds::Findings, PageIds::Replay})};
    }

    static PageHelp plan()
    {
        return {tr("A plan is a set of changes that nobody has applied yet. It shows what they would do before they do it."),
            {{tr("How changes get into it"),
                 tr("Choose Plan changes at the top: from then on every edit in the window goes into the plan. AWS CLI commands can be pasted too.")},
                {tr("What it shows"),
                    tr("Which accounts change, and which do not and why; warnings; coverage; cost per month; findings of the open recording that would be gained or lost.")},
                {tr("Apply or hand over"),
                    tr("Applying goes on where it stopped, also after a crash, and reads back what was reached. Or hand the plan over as AWS CLI script, Terraform, CloudFormation, boto3, policy or document.")}},
            pages({PageIds::WhatIf, PageIds::AllRegions, PageIds::Accounts})};
    }

    static PageHelp replay()
    {
        return {tr("Plays recorded CloudTrail logs and shows which findings arise, with and without S3 Protection."),
            {{tr("What can be opened"),
                 tr("Files and folders as CloudTrail writes them, also gz, zip, tar and zst, and CSV of CloudTrail Lake and Athena. Drop them here or choose Open recording.")},
                {tr("An approximation"),
                    tr("How GuardDuty detects is not public. What is found here follows its documented finding types with rules that can be read, so AWS may find more, less or later.")},
                {tr("Unknown is not zero"), tr("Most trails have no data events. What depends on them is then shown as unknown.")}},
            pages({PageIds::Findings, PageIds::WhatIf, PageIds::Lists})};
    }

    static PageHelp whatIf()
    {
        return {tr("Compares the usual choices for S3 Protection by coverage, cost and findings, for the organization and the open recording."),
            {{tr("From a choice to a plan"), tr("Each choice can become a plan. Nothing is changed before the plan is applied.")}},
            pages({PageIds::Plan, PageIds::Usage, PageIds::Replay})};
    }
};

} // namespace

PageHelp helpOf(const QString &id)
{
    static const QHash<QString, PageHelp (*)()> helps {
        {QLatin1StringView(PageIds::Summary), PageHelps::summary},
        {QLatin1StringView(PageIds::Findings), PageHelps::findings},
        {QLatin1StringView(PageIds::Usage), PageHelps::usage},
        {QLatin1StringView(PageIds::ProtectionPlans), PageHelps::protectionPlans},
        {QLatin1StringView(PageIds::S3Protection), PageHelps::s3Protection},
        {QLatin1StringView(PageIds::Accounts), PageHelps::accounts},
        {QLatin1StringView(PageIds::AllRegions), PageHelps::allRegions},
        {QLatin1StringView(PageIds::Settings), PageHelps::settings},
        {QLatin1StringView(PageIds::Lists), PageHelps::lists},
        {QLatin1StringView(PageIds::Plan), PageHelps::plan},
        {QLatin1StringView(PageIds::Replay), PageHelps::replay},
        {QLatin1StringView(PageIds::WhatIf), PageHelps::whatIf},
    };
    const auto help = helps.value(id);
    return help ? help() : PageHelp();
}

} // namespace bucketwatch
