// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Findings page with a million findings of 50,000 accounts, in a window: from a key or a click to the painted result.
// With a display the window is real, without one it is drawn off-screen.

#include "bench/gestures.h"
#include "bench/uifigures.h"
#include "findings/samplefindings.h"
#include "organization/generator.h"
#include "pages/findingspage.h"
#include "style/tableview.h"
#include "style/theme.h"
#include "support/fakeguardduty.h"
#include "support/fakeprompts.h"

#include <KSyntaxHighlighting/Repository>

#include <QJsonArray>

#include <cstdio>

using namespace bucketwatch;
using namespace bucketwatch::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t Findings = 1'000'000;
constexpr std::size_t Contents = 2'000; ///< different ones; findings that were read share theirs in the same way
constexpr int Accounts = 50'000;
constexpr int LongestLoad = 120'000;

/// @return whether @p value is within @p limit
bool isWithin(const char *name, double value, double limit, const char *unit)
{
    std::printf("findings.%-22s %8.1f %s (limit %.0f)\n", name, value, unit, limit);
    std::fflush(stdout);
    return value <= limit;
}

FindingTable aMillion(const OrganizationView &view, Region region)
{
    std::vector<std::shared_ptr<const FindingContent>> contents;
    for (std::size_t i = 0; i < Contents; ++i) {
        const FindingType &type = findingTypes()[i % findingTypes().size()];
        FindingContent content = *sampleContent(type, region.id());
        QJsonObject resource = content.document["resource"_L1].toObject();
        QJsonObject bucket = resource["s3BucketDetails"_L1].toArray().first().toObject();
        bucket["name"_L1] = u"bucket-%1"_s.arg(i);
        resource["s3BucketDetails"_L1] = QJsonArray {bucket};
        content.document["resource"_L1] = resource;
        contents.push_back(std::make_shared<const FindingContent>(contentOf(content.document)));
    }
    const auto &accounts = view.accounts->rows;
    std::vector<StoredFinding> findings;
    for (std::size_t i = 0; i < Findings; ++i) {
        const AccountId account = accounts[i * 7 % accounts.size()].id;
        const auto id = FindingId::parse(u"%1"_s.arg(qulonglong(i) * 2'654'435'761U % 4'294'967'296U, 32, 16, QChar(u'0'))).value();
        const Timestamp seen(std::chrono::milliseconds(1'795'000'000'000 + qint64(i * 7919 % Findings) * 1000));
        findings.push_back({id, account, contents[i * 31 % Contents], seen, {std::uint32_t(1 + i % 9), false, {}, seen}});
    }
    FindingTable table;
    table.append(std::move(findings));
    return table;
}

/// An organization with all of them in one Region.
std::shared_ptr<const OrganizationView> organization(Region region)
{
    GeneratorOptions options = demoOptions();
    options.accounts = Accounts;
    auto view = std::make_shared<OrganizationView>(generateOrganization(options));
    for (auto &one : view->regions) {
        if (one->region != region)
            continue;
        auto part = std::make_shared<RegionView>(*one);
        part->findings = aMillion(*view, region);
        one = part;
    }
    return view;
}

class NowhereNavigator final : public Navigator {
public:
    void openPage(const QString &, const QString &) override { }
    void refresh() override { }
};

class HandClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return Timestamp(std::chrono::milliseconds(1'796'000'000'000)); }
};

/// Lets events pass until the page is settled; the time, and in @p gestures the longest hold-up.
double untilSettled(const FindingsPage &page, Gestures &gestures)
{
    QElapsedTimer timer;
    timer.start();
    while (!page.isSettled() && timer.elapsed() < LongestLoad) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        gestures.hold(milliseconds(step), "findings arrive");
    }
    return milliseconds(timer);
}

/// @return whether all figures are within their limits
bool measure(FindingsPage &page, TableView *table, Gestures &gestures)
{
    bool isGood = true;
    const auto add = [&isGood](bool within) { isGood = isGood && within; };
    add(isWithin("key-words", gestures.typing(u"payments"_s), 16, "ms, median"));
    add(isWithin("key-bucket", gestures.typing(u"bucket-19"_s), 16, "ms, median"));
    add(isWithin("key-property", gestures.typing(u"Severity = High"_s), 16, "ms, median"));
    add(isWithin("key-slowest", gestures.slowestKey(), 50, "ms"));
    add(isWithin("sort", gestures.sorting({0, 1, 2, 3, 4, 5, 6, 5}), 40, "ms, slowest of eight"));
    add(isWithin("select-all", gestures.selectingAll(), 25, "ms"));
    add(isWithin("scroll-frame", gestures.scrolling(500'000), 16, "ms, 99 of 100"));
    // What takes longer than a picture is worked out in the background: the window answers all the while.
    page.setFilterText(u"Finding ID : beef"_s);
    std::printf("findings.%-22s %8.1f ms, %d found (in the background)\n", "part-of-an-id", untilSettled(page, gestures),
        table->model()->rowCount());
    add(isWithin("longest-stall", gestures.longestStall(), 50, "ms"));
    return isGood;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0); // a blink is no work of the page
    const Theme theme(application);
    const Region ireland = *Region::parse(u"eu-west-1"_s);
    const auto view = organization(ireland);
    FakeGuardDuty service(view);
    Session session(ireland, view->find(ireland)->administrator.value_or(AccountId()));
    const HandClock clock;
    NoticeList notices;
    FakePrompts prompts;
    KSyntaxHighlighting::Repository syntax;
    NowhereNavigator navigator;
    FindingsPage page(PageContext {service, session, clock, notices, prompts, syntax, navigator});
    page.resize(1440, 800);
    auto *table = page.findChild<TableView *>(u"findingsTable"_s);
    Gestures gestures(table, u"findingsFilter"_s);
    page.show();
    const double loading = untilSettled(page, gestures);
    std::printf("findings.%-22s %8.1f ms, %d findings (in the background)\n", "load", loading, table->model()->rowCount());
    if (table->model()->rowCount() < int(Findings) * 9 / 10) // accounts that are no members have some, too
        return 2;
    return measure(page, table, gestures) ? 0 : 3;
}
