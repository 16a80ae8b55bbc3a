// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"
#include "items/planreviewdocument.h"
#include "organization/generator.h"
#include "support/viewbuilder.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const AccountId Admin(412887530196);
constexpr Timestamp When = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
using View = std::shared_ptr<const OrganizationView>;

Region ireland()
{
    return *Region::parse(u"eu-west-1");
}

ViewBuilder twoRegions()
{
    return aView()
        .withRegions({u"us-east-1"_s, u"eu-west-1"_s})
        .withAdministrator(Admin)
        .withMembers(5, 2)
        .withAutoEnable(AutoEnable::New, AutoEnable::None);
}

/// Active members of Ireland without S3 Protection.
std::vector<AccountId> unprotected(const OrganizationView &view)
{
    std::vector<AccountId> accounts;
    const auto region = view.find(ireland());
    for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
        if (region->members[row].status == RelationshipStatus::Enabled
            && !region->detectors[row].isEnabled(Feature::S3DataEvents))
            accounts.push_back(view.accounts->rows[row].id);
    }
    return accounts;
}

Change enabling(const std::vector<AccountId> &accounts)
{
    return SetMemberFeature {ireland(), accounts, Feature::S3DataEvents, true};
}

Change preference(Region region, AutoEnable value)
{
    return SetAutoEnable {region, {}, {{Feature::S3DataEvents, value}}};
}

ChangePlan planOf(const View &view, const std::vector<Change> &changes, const QString &name = u"S3 for all"_s)
{
    ChangePlan plan(name);
    for (const Change &change : changes)
        plan.stage(*stagedEdit(*view, {{Admin, Door::Window}, titleOf({change}), {change}}, When));
    return plan;
}

ReviewMaterial materialFor(const ChangePlan &plan, const View &view, const UsageSettings &settings = {})
{
    return {.review = std::make_shared<PlanReview>(reviewOf(plan, view, When, settings))};
}

/// The section with @p heading, wherever it is; an empty one when there is none.
ReviewSection sectionOf(const std::vector<ReviewSection> &sections, const QString &heading)
{
    for (const ReviewSection &section : sections) {
        if (section.heading == heading)
            return section;
        if (const ReviewSection below = sectionOf(section.parts, heading); !below.heading.isEmpty())
            return below;
    }
    return {};
}

ReviewTable tableOf(const ReviewSection &section)
{
    for (const ReviewBlock &block : section.blocks) {
        if (const auto *table = std::get_if<ReviewTable>(&block))
            return *table;
    }
    return {};
}

QStringList paragraphsOf(const ReviewSection &section)
{
    QStringList all;
    for (const ReviewBlock &block : section.blocks) {
        if (const auto *paragraph = std::get_if<QString>(&block))
            all << *paragraph;
    }
    return all;
}

/// The cells of the row that begins with @p name.
QStringList rowOf(const ReviewTable &table, const QString &name)
{
    const auto found = std::ranges::find_if(table.rows, [&name](const QStringList &row) { return row.front() == name; });
    return found == table.rows.end() ? QStringList() : *found;
}

PlanFindings findingsWith(int gained, int lost)
{
    PlanFindings findings;
    for (int i = 0; i < gained + lost; ++i) {
        Finding finding;
        finding.type = u"Discovery:S3/TorIPCaller"_s;
        finding.account = Admin;
        finding.region = u"eu-west-1"_s;
        finding.severity = 8;
        finding.resource = u"bucket-%1"_s.arg(i);
        finding.firstSeen = When;
        findings.differences.push_back({finding, i < gained});
    }
    findings.findings = {lost + 1, gained + 1};
    findings.bySeverity[std::size_t(Severity::High)] = findings.findings;
    findings.events = {10, 20};
    findings.allEvents = 30;
    findings.buckets = {1, 2};
    findings.allBuckets = 3;
    return findings;
}

} // namespace

/// What a document about a plan says.
class TestPlanReviewDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanSaysSo()
    {
        const View view = twoRegions().build();
        const ReviewDocument document = reviewDocumentOf(materialFor(ChangePlan(u"p"_s), view));
        QCOMPARE(document.title, u"Review of the plan p for the workspace halden"_s);
        QCOMPARE(rowOf(tableOf(sectionOf(document.sections, u"About this plan"_s)), u"State"_s)[1], u"Empty"_s);
        QCOMPARE(paragraphsOf(sectionOf(document.sections, u"Edits"_s)), QStringList {u"The plan is empty."_s});
        QCOMPARE(paragraphsOf(sectionOf(document.sections, u"What changes"_s)), QStringList {u"Nothing changes."_s});
        QCOMPARE(paragraphsOf(sectionOf(document.sections, u"Appendix: commands of the AWS CLI"_s)),
            QStringList {u"There is nothing to call."_s});
        const ReviewTable figures = tableOf(sectionOf(document.sections, u"In figures"_s));
        for (const QStringList &row : figures.rows)
            QCOMPARE(row[1], row[2]);
    }

    void changesAreToldWithTheirReasons()
    {
        const View view = twoRegions().build();
        const auto accounts = unprotected(*view);
        QVERIFY(accounts.size() >= 3);
        const ReviewMaterial material
            = materialFor(planOf(view, {enabling(accounts), preference(*Region::parse(u"us-east-1"), AutoEnable::New)}), view);
        const ReviewDocument document = reviewDocumentOf(material);
        const PlanDiff &diff = material.review->diff;
        const ReviewSection changes = sectionOf(document.sections, u"What changes"_s);
        QCOMPARE(changes.parts.size(), diff.lines.size());
        for (std::size_t i = 0; i < diff.lines.size(); ++i) {
            const ReviewSection &part = changes.parts[i];
            QCOMPARE(part.heading, diff.lines[i].text);
            QVERIFY(paragraphsOf(part).front().startsWith(u"Why: "_s));
            const ReviewTable table = tableOf(part);
            QCOMPARE(table.columns.size(), 5);
            const QStringList row = table.rows.front();
            if (diff.lines[i].preference) {
                QCOMPARE(row.mid(0, 4),
                    (QStringList {u"Auto-enable preference of S3 Protection"_s, u"us-east-1"_s, u"NONE"_s, u"NEW"_s}));
            } else {
                QCOMPARE(row.mid(0, 4), (QStringList {u"S3 Protection"_s, u"eu-west-1"_s, u"Disabled"_s, u"Enabled"_s}));
                for (const AccountId account : accounts)
                    QVERIFY2(row[4].contains(account.toString()), qPrintable(row[4]));
            }
        }
        const ReviewTable edits = tableOf(sectionOf(document.sections, u"Edits"_s));
        QCOMPARE(edits.rows.size(), 2);
        QCOMPARE(edits.rows[0][4], u"Applies"_s);
        QCOMPARE(tableOf(sectionOf(document.sections, u"What will not change"_s)).rows.empty(), diff.unchanged.empty());
        QCOMPARE(tableOf(sectionOf(document.sections, u"Warnings"_s)).rows.empty(), material.review->warnings.empty());
        const ReviewTable figures = tableOf(sectionOf(document.sections, u"In figures"_s));
        const CoverageChange &coverage = material.review->coverage;
        QCOMPARE(rowOf(figures, u"Accounts × Regions with S3 Protection"_s).mid(1),
            (QStringList {u"%1 of %2"_s.arg(coverage.places.before).arg(coverage.allPlaces),
                u"%1 of %2"_s.arg(coverage.places.after).arg(coverage.allPlaces)}));
        QVERIFY(coverage.places.after > coverage.places.before);
        QString commands;
        for (const ReviewBlock &block : sectionOf(document.sections, u"Appendix: commands of the AWS CLI"_s).blocks) {
            if (const auto *found = std::get_if<ReviewCommands>(&block))
                commands += found->lines.join(u'\n');
        }
        QVERIFY2(commands.contains(u"aws guardduty update-member-detectors"_s), qPrintable(commands));
        QVERIFY(commands.contains(u"aws guardduty update-organization-configuration"_s));
        QVERIFY(commands.startsWith(u"# As 412887530196 (security-tooling)\n"_s));
    }

    void whatNobodyKnowsIsUnknown_data()
    {
        QTest::addColumn<bool>("hasRecording");
        QTest::addColumn<bool>("hasDataEvents");
        QTest::newRow("no recording") << false << false;
        QTest::newRow("a recording without data events") << true << false;
        QTest::newRow("a recording") << true << true;
    }
    void whatNobodyKnowsIsUnknown()
    {
        QFETCH(bool, hasRecording);
        QFETCH(bool, hasDataEvents);
        const View view = twoRegions().build();
        ReviewMaterial material = materialFor(planOf(view, {enabling(unprotected(*view))}), view);
        if (hasRecording) {
            material.recording = u"halden"_s;
            material.findings = std::make_shared<PlanFindings>(hasDataEvents ? findingsWith(2, 1) : PlanFindings());
        }
        const ReviewDocument document = reviewDocumentOf(material);
        const ReviewTable figures = tableOf(sectionOf(document.sections, u"In figures"_s));
        const QStringList findings = rowOf(figures, u"Findings in the recording"_s);
        const ReviewSection section = sectionOf(document.sections, u"Findings gained and lost"_s);
        if (hasDataEvents) {
            QCOMPARE(findings.mid(1), (QStringList {u"2"_s, u"3"_s}));
            QCOMPARE(rowOf(figures, u"Findings, High"_s).mid(1), (QStringList {u"2"_s, u"3"_s}));
            QCOMPARE(rowOf(figures, u"Data events of S3 that are analyzed in the recording"_s)[2], u"20 of 30"_s);
            QCOMPARE(section.parts.size(), 2);
            QCOMPARE(tableOf(section.parts[0]).rows.size(), 2);
            QCOMPARE(tableOf(section.parts[1]).rows.size(), 1);
            QCOMPARE(tableOf(section.parts[1]).rows[0][4], u"bucket-2"_s);
            QCOMPARE(tableOf(section.parts[1]).rows[0][2], u"412887530196 security-tooling"_s);
        } else {
            QCOMPARE(findings.mid(1), (QStringList {u"Unknown"_s, u"Unknown"_s}));
            QVERIFY(rowOf(figures, u"Findings, High"_s).isEmpty());
            QVERIFY(paragraphsOf(section).front().startsWith(u"Unknown."_s));
            QVERIFY(section.parts.empty());
        }
    }

    void longListsOfFindingsAreCut()
    {
        const View view = twoRegions().build();
        ReviewMaterial material = materialFor(planOf(view, {enabling(unprotected(*view))}), view);
        material.recording = u"halden"_s;
        material.findings = std::make_shared<PlanFindings>(findingsWith(int(MostReviewedRows) + 7, 0));
        const ReviewSection section = sectionOf(reviewDocumentOf(material).sections, u"Findings gained and lost"_s);
        QCOMPARE(section.parts.size(), 1);
        QCOMPARE(std::ssize(tableOf(section.parts[0]).rows), MostReviewedRows);
        QCOMPARE(paragraphsOf(section.parts[0]), QStringList {u"and 7 more"_s});
    }

    void aCostWithoutPricesIsUnknown()
    {
        const View view = twoRegions().build();
        UsageSettings settings;
        settings.prices = {};
        settings.prices.setDate(QDate(2020, 2, 29));
        ReviewMaterial material = materialFor(planOf(view, {enabling(unprotected(*view))}), view, settings);
        material.priceRemark = u"line 3 is wrong"_s;
        const ReviewSection figures = sectionOf(reviewDocumentOf(material).sections, u"In figures"_s);
        for (const QString &label :
            {u"Estimated monthly cost, free trials that run taken off"_s, u"Estimated monthly cost after all free trials end"_s})
            QCOMPARE(rowOf(tableOf(figures), label).mid(1), (QStringList {u"Unknown"_s, u"Unknown"_s}));
        const QString remarks = paragraphsOf(figures).join(u'\n');
        QVERIFY2(remarks.contains(u"S3 Protection"_s), qPrintable(remarks));
        QVERIFY(remarks.contains(u"line 3 is wrong"_s));
        const ReviewSection known = sectionOf(
            reviewDocumentOf(materialFor(planOf(view, {enabling(unprotected(*view))}), view)).sections, u"In figures"_s);
        QVERIFY(rowOf(tableOf(known), u"Estimated monthly cost after all free trials end"_s)[2].contains(u'$'));
    }

    void conflictsAreNamed()
    {
        const View before = twoRegions().build();
        const ChangePlan plan = planOf(before, {preference(ireland(), AutoEnable::All)});
        const View now = twoRegions().withAutoEnable(AutoEnable::New, AutoEnable::New).build();
        const ReviewMaterial material = materialFor(plan, now);
        QCOMPARE(material.review->conflicts.size(), 1);
        const ReviewSection conflicts = sectionOf(reviewDocumentOf(material).sections, u"Conflicts"_s);
        const auto *list = std::get_if<ReviewList>(&conflicts.blocks.back());
        QVERIFY(list);
        QCOMPARE(list->items, QStringList {u"Edit 1: "_s + material.review->conflicts.front().text()});
        const ReviewSection none = sectionOf(reviewDocumentOf(materialFor(plan, before)).sections, u"Conflicts"_s);
        QCOMPARE(none.blocks.size(), 1);
    }

    void namesStayNames()
    {
        const QString hostile = u"<script>alert(1)</script>|`x`*y*\n# z"_s;
        const View view
            = twoRegions()
                  .withMember({AccountId(111122223333), hostile, u"x@example.com"_s, true}, RelationshipStatus::Enabled, false)
                  .build();
        const ReviewDocument document
            = reviewDocumentOf(materialFor(planOf(view, {enabling({AccountId(111122223333)})}, hostile), view));
        const QString html = htmlOf(document);
        QVERIFY(html.contains(u"111122223333 (&lt;script&gt;alert(1)&lt;/script&gt;|`x`*y* # z)"_s));
        QVERIFY(!html.contains(u"<script"_s));
        const QString markdown = markdownOf(document);
        QVERIFY(markdown.contains(u"111122223333 (\\<script\\>alert(1)\\</script\\>\\|\\`x\\`\\*y\\*"_s));
        QVERIFY(!markdown.contains(u"\n# z"_s));
    }

    void aDocumentOfALargeOrganizationStaysSmall()
    {
        GeneratorOptions options = demoOptions();
        options.accounts = 50'000;
        options.regions.assign(Region::all().begin(), Region::all().begin() + 20);
        const View view = std::make_shared<const OrganizationView>(generateOrganization(options));
        const AccountId caller = planCaller(*view);
        ChangePlan plan(u"everything"_s);
        const auto stage = [&](const std::vector<Change> &changes) {
            plan.stage(*stagedEdit(*view, {{caller, Door::Window}, titleOf(changes), changes}, When));
        };
        for (const auto &region : view->regions) {
            if (region->administrator == caller)
                stage({preference(region->region, AutoEnable::All)});
        }
        std::vector<AccountId> members;
        const RegionView &first = *view->regions.front();
        for (std::size_t row = 0; row < view->accounts->rows.size(); ++row) {
            if (first.members[row].status == RelationshipStatus::Enabled)
                members.push_back(view->accounts->rows[row].id);
        }
        stage({SetMemberFeature {first.region, members, Feature::EksAuditLogs, true}});
        const ReviewMaterial material = materialFor(plan, view);
        QVERIFY(material.review->diff.changedPlaces > 100'000);
        QElapsedTimer timer;
        timer.start();
        const ReviewDocument document = reviewDocumentOf(material);
        const QString html = htmlOf(document);
        qInfo("%lld ms, %lld characters", timer.elapsed(), qint64(html.size()));
        QVERIFY(html.size() < 500'000);
        QVERIFY(markdownOf(document).size() < 500'000);
        QVERIFY(html.contains(u" more"_s));
    }

    void formatsAreToldByTheEndOfAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("format"); // -1: none
        QTest::newRow("html") << u"/a/plan.html"_s << int(ReviewFormat::Html);
        QTest::newRow("htm") << u"plan.HTM"_s << int(ReviewFormat::Html);
        QTest::newRow("pdf") << u"plan.1.Pdf"_s << int(ReviewFormat::Pdf);
        QTest::newRow("md") << u"plan.md"_s << int(ReviewFormat::Markdown);
        QTest::newRow("markdown") << u"plan.markdown"_s << int(ReviewFormat::Markdown);
        QTest::newRow("none") << u"plan"_s << -1;
        QTest::newRow("other") << u"plan.docx"_s << -1;
    }
    void formatsAreToldByTheEndOfAName()
    {
        QFETCH(QString, name);
        QFETCH(int, format);
        const auto found = reviewFormatOf(name);
        QCOMPARE(found ? int(*found) : -1, format);
    }
};

QTEST_GUILESS_MAIN(TestPlanReviewDocument)
#include "tst_planreviewdocument.moc"
