// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/consolepages.h"

#include "pages/accountspage.h"
#include "pages/allregionspage.h"
#include "pages/findingspage.h"
#include "pages/listspage.h"
#include "pages/protectionplanspage.h"
#include "pages/s3protectionpage.h"
#include "pages/settingspage.h"
#include "pages/summarypage.h"
#include "pages/usagepage.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct ConsolePages {
    Q_DECLARE_TR_FUNCTIONS(ConsolePages)
};

template<typename PageType> Page *create(const PageContext &context, QWidget *parent)
{
    return new PageType(context, parent);
}

} // namespace

PageDescription summaryPageDescription()
{
    return {QLatin1String(PageIds::Summary), {}, ConsolePages::tr("Summary"), create<SummaryPage>};
}

PageDescription protectionPlansPageDescription()
{
    return {QLatin1String(PageIds::ProtectionPlans), ConsolePages::tr("Protection plans"), ConsolePages::tr("Overview"),
        create<ProtectionPlansPage>, [](Page &page, const QString &filter) {
            if (auto *plans = qobject_cast<ProtectionPlansPage *>(&page))
                plans->open(filter);
        }};
}

PageDescription findingsPageDescription()
{
    return {QLatin1String(PageIds::Findings), {}, ConsolePages::tr("Findings"), create<FindingsPage>,
        [](Page &page, const QString &filter) {
            if (auto *findings = qobject_cast<FindingsPage *>(&page))
                findings->setFilterText(filter);
        }};
}

PageDescription s3ProtectionPageDescription()
{
    return {QLatin1String(PageIds::S3Protection), ConsolePages::tr("Protection plans"), ConsolePages::tr("S3 Protection"),
        create<S3ProtectionPage>};
}

PageDescription accountsPageDescription()
{
    return {QLatin1String(PageIds::Accounts), {}, ConsolePages::tr("Accounts"), create<AccountsPage>,
        [](Page &page, const QString &filter) {
            if (auto *accounts = qobject_cast<AccountsPage *>(&page))
                accounts->setFilterText(filter);
        }};
}

PageDescription usagePageDescription()
{
    return {QLatin1String(PageIds::Usage), {}, ConsolePages::tr("Usage"), create<UsagePage>,
        [](Page &page, const QString &filter) {
            if (auto *usage = qobject_cast<UsagePage *>(&page); usage && filter == QLatin1String(UsageFilters::Trials))
                usage->showTrials();
        }};
}

PageDescription settingsPageDescription()
{
    return {QLatin1String(PageIds::Settings), ConsolePages::tr("Settings"), ConsolePages::tr("General"), create<SettingsPage>};
}

PageDescription listsPageDescription()
{
    return {QLatin1String(PageIds::Lists), ConsolePages::tr("Settings"), ConsolePages::tr("Lists"), create<ListsPage>};
}

PageDescription allRegionsPageDescription()
{
    return {QLatin1String(PageIds::AllRegions), ConsolePages::tr("Planning"), ConsolePages::tr("All Regions"),
        create<AllRegionsPage>, [](Page &page, const QString &filter) {
            if (auto *regions = qobject_cast<AllRegionsPage *>(&page))
                regions->setFilterText(filter);
        }};
}

} // namespace bucketwatch
