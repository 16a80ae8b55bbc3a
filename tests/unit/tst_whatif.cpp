// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/whatif.h"

#include "organization/generator.h"
#include "planning/planoutlook.h"
#include "replay/demorecording.h"
#include "support/organizationbuilder.h"
#include "support/recordlog.h"

#include <QTest>

#include <utility>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using enum AlternativeKind;

namespace {

const Region Ireland = *Region::parse(u"eu-west-1");
const Region Virginia = *Region::parse(u"us-east-1");

/// "auto-enable NEW", "enable 111122223333 111122224444", "disable own".
QString textOf(const Change &change)
{
    if (const auto *preference = std::get_if<SetAutoEnable>(&change))
        return u"auto-enable "_s + wireName(preference->features.front().second);
    if (const auto *own = std::get_if<SetOwnFeature>(&change))
        return own->enable ? u"enable own"_s : u"disable own"_s;
    const auto &members = std::get<SetMemberFeature>(change);
    QString text = members.plans.front().enable ? u"enable"_s : u"disable"_s;
    for (const AccountId account : members.accounts)
        text += u' ' + account.toString();
    return text;
}

std::shared_ptr<const OrganizationView> with(OrganizationView view, const std::function<void(RegionView &)> &edit)
{
    for (auto &part : view.regions) {
        auto copy = std::make_shared<RegionView>(*part);
        edit(*copy);
        part = std::move(copy);
    }
    return std::make_shared<const OrganizationView>(std::move(view));
}

std::shared_ptr<const OrganizationView> preferring(const OrganizationView &view, AutoEnable preference)
{
    return with(view, [preference](RegionView &region) {
        region.configuration.features[static_cast<std::size_t>(Feature::S3DataEvents)] = preference;
    });
}

WhatIfQuestion about(std::shared_ptr<const OrganizationView> view, AccountId caller = Admin)
{
    std::vector<Region> regions;
    for (const auto &part : view->regions)
        regions.push_back(part->region);
    return {.view = std::move(view), .caller = {caller, Door::Window}, .regions = std::move(regions), .when = When};
}

} // namespace

/// What the alternatives for S3 Protection are, and what each comes to.
class TestWhatIf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesLeadToTheAlternative_data();
    void changesLeadToTheAlternative();
    void wordsAreReadBack();
    void theConfigurationIsOneOfThemOrARowOfItsOwn_data();
    void theConfigurationIsOneOfThemOrARowOfItsOwn();
    void aPlanComesToWhatItsAlternativeSays();
    void offCoversNobodyAndAllEverybody();
    void findingsAreThoseOfTheRecording();
    void accountsAddUpToTheAlternative();
    void accountsThatFindMoreAreSuggested();
    void chosenAccountsAreTakenAndUnreachableOnesNamed();
    void withoutARecordingNothingIsFound();
    void withoutDataEventsFindingsAreUnknown();
    void withoutPricesCostIsUnknownAndNotZero();
    void trialsAreToldApart();
    void onlyTheRegionsAskedForAreCompared();
    void whoMayNotIsLeftOut_data();
    void whoMayNotIsLeftOut();
    void whatArrivesLaterCounts();

private:
    [[nodiscard]] WhatIfQuestion demoQuestion() const
    {
        WhatIfQuestion question = about(m_demo, *m_demo->regions.front()->administrator);
        question.when = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23);
        question.recording = m_recording;
        return question;
    }

    std::shared_ptr<const OrganizationView> m_demo;
    std::shared_ptr<const DetectedRecording> m_recording;
};

void TestWhatIf::initTestCase()
{
    const auto options = demoRecordingOptions();
    QVERIFY(options.has_value());
    const auto replay = loadReplay(*options).result();
    QVERIFY(replay.has_value());
    m_demo = std::make_shared<const OrganizationView>(generateOrganization(demoOptions()));
    m_recording = detectEverywhere(*(*replay)->events, m_demo, (*replay)->detectionOptions());
    QVERIFY(m_recording);
}

void TestWhatIf::changesLeadToTheAlternative_data()
{
    QTest::addColumn<AlternativeKind>("kind");
    QTest::addColumn<AutoEnable>("preference");
    QTest::addColumn<bool>("ownIsOn");
    QTest::addColumn<QStringList>("changes");
    const QString members = u"disable 111122223333 222233334444"_s; // the active one that is on, and the suspended one
    QTest::newRow("off") << Off << AutoEnable::New << true << QStringList {u"auto-enable NONE"_s, members, u"disable own"_s};
    QTest::newRow("off, own is off") << Off << AutoEnable::None << false << QStringList {members};
    QTest::newRow("administrator only")
        << AdministratorOnly << AutoEnable::All << false << QStringList {u"auto-enable NONE"_s, members, u"enable own"_s};
    QTest::newRow("administrator only, own is on") << AdministratorOnly << AutoEnable::None << true << QStringList {members};
    QTest::newRow("new accounts") << NewAccounts << AutoEnable::None << true << QStringList {u"auto-enable NEW"_s};
    QTest::newRow("new accounts already") << NewAccounts << AutoEnable::New << false << QStringList();
    QTest::newRow("chosen accounts") << ChosenAccounts << AutoEnable::None << false
                                     << QStringList {u"auto-enable NEW"_s, u"enable 111122224444 999999999999"_s, u"enable own"_s};
    QTest::newRow("chosen accounts, preference there")
        << ChosenAccounts << AutoEnable::New << true << QStringList {u"enable 111122224444 999999999999"_s};
    QTest::newRow("all accounts") << AllAccounts << AutoEnable::New << true << QStringList {u"auto-enable ALL"_s};
    QTest::newRow("all accounts once more") << AllAccounts << AutoEnable::All << true << QStringList {u"auto-enable ALL"_s};
    QTest::newRow("current") << Current << AutoEnable::New << true << QStringList();
}

void TestWhatIf::changesLeadToTheAlternative()
{
    QFETCH(AlternativeKind, kind);
    QFETCH(AutoEnable, preference);
    QFETCH(bool, ownIsOn);
    QFETCH(QStringList, changes);
    auto builder = anOrganization().withS3(Active).withS3(Suspended).withS3(Standalone);
    if (ownIsOn)
        builder.withS3(Admin);
    const auto view = preferring(builder.build(), preference);
    QStringList texts;
    // Named twice, on already, unknown, and the administrator itself.
    const std::vector<AccountId> chosen {ActiveToo, Active, ActiveToo, AccountId(999999999999), Admin};
    for (const Change &change : changesTo(kind, *view, *view->find(Ireland), chosen)) {
        QCOMPARE(regionOf(change), Ireland);
        texts << textOf(change);
    }
    QCOMPARE(texts, changes);
    const auto nobody = std::make_shared<const OrganizationView>(anOrganization().withoutAdministrator().build());
    QVERIFY(changesTo(kind, *nobody, *nobody->find(Ireland), chosen).empty());
}

void TestWhatIf::wordsAreReadBack()
{
    for (const AlternativeKind kind : AllAlternatives)
        QCOMPARE(parseAlternative(wireName(kind)), std::optional(kind));
    QVERIFY(!parseAlternative(u"current"));
    QVERIFY(!parseAlternative(u""));
}

void TestWhatIf::theConfigurationIsOneOfThemOrARowOfItsOwn_data()
{
    QTest::addColumn<AutoEnable>("preference");
    QTest::addColumn<QList<AccountId>>("on");
    QTest::addColumn<AlternativeKind>("current");
    const QList<AccountId> everybody {Management, Active, ActiveToo, Suspended, Admin};
    QTest::newRow("off") << AutoEnable::None << QList<AccountId> {} << Off;
    QTest::newRow("off, a stranger is on") << AutoEnable::None << QList<AccountId> {Standalone} << Off;
    QTest::newRow("administrator") << AutoEnable::None << QList<AccountId> {Admin} << AdministratorOnly;
    QTest::newRow("new") << AutoEnable::New << QList<AccountId> {Active, Admin} << NewAccounts;
    QTest::newRow("all") << AutoEnable::All << everybody << AllAccounts;
    QTest::newRow("all, one turned off by hand") << AutoEnable::All << QList<AccountId> {Management, Active, Admin} << Current;
    QTest::newRow("none, some are on") << AutoEnable::None << QList<AccountId> {Active} << Current;
}

void TestWhatIf::theConfigurationIsOneOfThemOrARowOfItsOwn()
{
    QFETCH(AutoEnable, preference);
    QFETCH(QList<AccountId>, on);
    QFETCH(AlternativeKind, current);
    auto builder = anOrganization();
    for (const AccountId account : on)
        builder.withS3(account);
    const WhatIf all = whatIf(about(preferring(builder.build(), preference)));
    QVERIFY(all.currentOne());
    QCOMPARE(all.currentOne()->kind, current);
    QCOMPARE(std::ranges::count(all.alternatives, true, &Alternative::isCurrent), 1);
    QCOMPARE(std::ssize(all.alternatives), current == Current ? 5 : 4);
    QVERIFY(all.currentOne()->accounts.empty());
    QCOMPARE(all.currentOne()->difference, std::optional(Money()));
}

void TestWhatIf::aPlanComesToWhatItsAlternativeSays()
{
    const WhatIf all = whatIf(demoQuestion());
    QCOMPARE(std::ssize(all.regions), std::ssize(m_demo->regions));
    QVERIFY(all.alternatives.size() >= 5);
    for (const Alternative &alternative : all.alternatives) {
        const auto edits = stagedEdits(alternative, *m_demo, demoQuestion().when);
        QVERIFY(edits.has_value());
        QCOMPARE(edits->size(), alternative.requests.size());
        QCOMPARE(edits->empty(), alternative.isCurrent);
        const PlanOutlook outlook = outlookOf(m_demo, *edits, demoQuestion().when);
        for (const auto &edit : outlook.edits)
            QCOMPARE(edit->state, EditOutlook::State::Applies);
        const CoverageChange coverage = coverageOf(*m_demo, *outlook.result);
        QCOMPARE(alternative.coverage.accountsEverywhere, coverage.accountsEverywhere);
        QCOMPARE(alternative.coverage.regions, coverage.regions);
        const PlanFindings findings = findingsUnder(*m_recording, *m_demo, *outlook.result);
        QCOMPARE(alternative.findings->bySeverity, findings.bySeverity);
        QCOMPARE(alternative.findings->findings, findings.findings);
        const PriceTable builtIn = PriceTable::builtIn();
        const PlanCost cost = costOf(*m_demo, *outlook.result, demoQuestion().caller.account, all.regions,
            CostBasis(builtIn, UsageAssumptions::builtIn()), demoQuestion().when);
        QCOMPARE(alternative.cost->range.most - all.currentOne()->cost->range.most,
            cost.total.plannedAfterTrials.most - cost.total.nowAfterTrials.most);
        QVERIFY(alternative.cost->range.least <= alternative.cost->assumed);
        QVERIFY(alternative.cost->assumed <= alternative.cost->range.most);
    }
}

void TestWhatIf::offCoversNobodyAndAllEverybody()
{
    const WhatIf all = whatIf(demoQuestion());
    const Alternative *off = all.find(Off);
    const Alternative *administrator = all.find(AdministratorOnly);
    const Alternative *everybody = all.find(AllAccounts);
    QVERIFY(off && administrator && everybody);
    QCOMPARE(off->cost->assumed, Money());
    QCOMPARE(off->cost->range, CostRange());
    QCOMPARE(administrator->coverage.accountsEverywhere.after, off->coverage.accountsEverywhere.after + 1);
    QVERIFY(administrator->cost->assumed > Money());
    QVERIFY(everybody->cost->assumed > all.currentOne()->cost->assumed);
    QVERIFY(everybody->coverage.places.after > everybody->coverage.places.before);
    QVERIFY(off->found()->after > 0); // management events raise some whatever is protected
    QVERIFY(off->found()->after < everybody->found()->after);
    QVERIFY(*off->foundMore() < 0);
}

void TestWhatIf::findingsAreThoseOfTheRecording()
{
    const WhatIf all = whatIf(demoQuestion());
    for (const Alternative &alternative : all.alternatives) {
        QVERIFY(alternative.found());
        qsizetype sum = 0;
        for (const BeforeAfter &count : alternative.findings->bySeverity)
            sum += count.after;
        QCOMPARE(sum, alternative.found()->after);
        QCOMPARE(*alternative.foundMore(), alternative.findings->gained() - alternative.findings->lost());
        QCOMPARE(alternative.found()->before, all.currentOne()->found()->after);
    }
}

void TestWhatIf::accountsAddUpToTheAlternative()
{
    const WhatIf all = whatIf(demoQuestion());
    for (const Alternative &alternative : all.alternatives) {
        qsizetype gained = 0;
        qsizetype lost = 0;
        qsizetype events = 0;
        qsizetype places = 0;
        Money cost;
        for (const Alternative::OfAccount &account : alternative.accounts) {
            gained += *account.gained;
            lost += *account.lost;
            events += account.regionsOff > 0 ? -*account.events : *account.events;
            places += account.regionsOn - account.regionsOff;
            cost += *account.cost;
        }
        QCOMPARE(gained, alternative.findings->gained());
        QCOMPARE(lost, alternative.findings->lost());
        QCOMPARE(cost, *alternative.difference);
        QCOMPARE(places, alternative.coverage.places.after - alternative.coverage.places.before);
        if (alternative.kind != AdministratorOnly) // which turns off here and on there
            QCOMPARE(events, alternative.findings->events.after - alternative.findings->events.before);
        QVERIFY(std::ranges::is_sorted(alternative.accounts, std::greater(), [](const auto &one) { return *one.gained + *one.lost; }));
    }
}

void TestWhatIf::accountsThatFindMoreAreSuggested()
{
    const WhatIf all = whatIf(demoQuestion());
    const Alternative *everybody = all.find(AllAccounts);
    const Alternative *chosen = all.find(ChosenAccounts);
    QVERIFY(chosen && all.isSuggestion);
    QVERIFY(!all.chosen.empty());
    QVERIFY(all.chosen.size() < everybody->accounts.size());
    QCOMPARE(*chosen->foundMore(), *everybody->foundMore());
    QVERIFY(*chosen->difference < *everybody->difference);
    QVERIFY(all.bestValue);
    QCOMPARE(all.alternatives[*all.bestValue].kind, ChosenAccounts);
}

void TestWhatIf::chosenAccountsAreTakenAndUnreachableOnesNamed()
{
    WhatIfQuestion question = about(preferring(anOrganization().withS3(Active).build(), AutoEnable::New));
    question.chosen = {ActiveToo, Standalone};
    const WhatIf all = whatIf(question);
    const Alternative *chosen = all.find(ChosenAccounts);
    QVERIFY(chosen && !all.isSuggestion);
    QCOMPARE(chosen->coverage.accountsEverywhere, (BeforeAfter {1, 2}));
    QCOMPARE(chosen->unprocessed.size(), 2U); // in both Regions
    QCOMPARE(chosen->unprocessed.front().account, Standalone);
    QCOMPARE(chosen->accounts.size(), 1U);
    QCOMPARE(chosen->accounts.front().regionsOn, 2);
    question.chosen = std::vector<AccountId>();
    QVERIFY(!whatIf(question).find(ChosenAccounts));
}

void TestWhatIf::withoutARecordingNothingIsFound()
{
    WhatIfQuestion question = demoQuestion();
    question.recording = nullptr;
    const WhatIf all = whatIf(question);
    QVERIFY(!all.find(ChosenAccounts)); // nobody chose, and nothing suggests any
    QVERIFY(!all.bestValue);
    for (const Alternative &alternative : all.alternatives) {
        QVERIFY(!alternative.findings && !alternative.found() && !alternative.foundMore());
        QVERIFY(alternative.cost && alternative.difference);
        for (const Alternative::OfAccount &account : alternative.accounts)
            QVERIFY(account.cost && !account.events && !account.gained && !account.lost);
    }
}

void TestWhatIf::withoutDataEventsFindingsAreUnknown()
{
    RecordLog log;
    log.append(aRecord(
        u"DeleteBucketPublicAccessBlock"_s, {{u"recipientAccountId"_s, m_demo->accounts->rows[0].id.toString()}}));
    WhatIfQuestion question = demoQuestion();
    question.recording = detectEverywhere(log, m_demo);
    const WhatIf all = whatIf(question);
    QVERIFY(!all.bestValue && !all.find(ChosenAccounts));
    for (const Alternative &alternative : all.alternatives) {
        QVERIFY(alternative.findings && !alternative.found() && !alternative.foundMore());
        for (const Alternative::OfAccount &account : alternative.accounts)
            QVERIFY(!account.events && !account.gained && !account.lost);
    }
}

void TestWhatIf::withoutPricesCostIsUnknownAndNotZero()
{
    WhatIfQuestion question = demoQuestion();
    question.settings.prices = PriceTable();
    const WhatIf all = whatIf(question);
    for (const Alternative &alternative : all.alternatives) {
        QCOMPARE(alternative.cost.has_value(), alternative.coverage.places.after == 0);
        QVERIFY(!alternative.difference); // what there is costs nobody knows what
        for (const Alternative::OfAccount &account : alternative.accounts)
            QVERIFY(!account.cost);
    }
    QVERIFY(!all.bestValue);
    question.settings.prices.set(m_demo->regions.front()->region, DataSource::S3DataEvents, {{std::nullopt, Money {800'000}}});
    if (m_demo->regions.front()->region != PriceTable::fallbackRegion())
        QVERIFY(!whatIf(question).find(AllAccounts)->cost); // a part is not the whole
}

void TestWhatIf::trialsAreToldApart()
{
    const auto view = preferring(anOrganization().withS3(Active).build(), AutoEnable::New);
    const WhatIf all = whatIf(about(view));
    const Alternative *everybody = all.find(AllAccounts);
    QVERIFY(everybody->cost->assumed > Money());
    QCOMPARE(everybody->cost->withTrials, Money()); // every trial begins on the day that is asked about
    QVERIFY(*everybody->difference > Money());
}

void TestWhatIf::onlyTheRegionsAskedForAreCompared()
{
    WhatIfQuestion question = about(preferring(anOrganization().withS3(Active).build(), AutoEnable::New));
    const WhatIf both = whatIf(question);
    question.regions = {Virginia};
    const WhatIf one = whatIf(question);
    QCOMPARE(one.find(AllAccounts)->requests.size(), 1U);
    QCOMPARE(regionOf(one.find(AllAccounts)->requests.front().changes.front()), Virginia);
    QCOMPARE(one.find(AllAccounts)->coverage.regions.size(), 1U);
    QVERIFY(one.find(AllAccounts)->cost->assumed < both.find(AllAccounts)->cost->assumed);
    question.regions = {Virginia, *Region::parse(u"eu-north-1")};
    const WhatIf other = whatIf(question);
    QCOMPARE(other.regions, std::vector {Virginia});
    QCOMPARE(other.leftOut.size(), 1U);
    QCOMPARE(other.leftOut.front().region.id(), u"eu-north-1"_s);
}

void TestWhatIf::whoMayNotIsLeftOut_data()
{
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<bool>("hasAdministrator");
    QTest::newRow("member") << Active << true;
    QTest::newRow("management account") << Management << true;
    QTest::newRow("standalone account") << Standalone << true;
    QTest::newRow("nobody") << AccountId(999999999999) << true;
    QTest::newRow("no administrator") << Admin << false;
    QTest::newRow("management account, no administrator") << Management << false;
}

void TestWhatIf::whoMayNotIsLeftOut()
{
    QFETCH(AccountId, caller);
    QFETCH(bool, hasAdministrator);
    auto builder = anOrganization().withS3(Active);
    if (!hasAdministrator)
        builder.withoutAdministrator();
    const WhatIf all = whatIf(about(std::make_shared<const OrganizationView>(builder.build()), caller));
    QVERIFY(all.alternatives.empty() && !all.currentOne());
    QVERIFY(all.regions.empty());
    QCOMPARE(all.leftOut.size(), 2U);
    for (const WhatIf::LeftOut &one : all.leftOut)
        QVERIFY(!one.why.message.isEmpty());
}

void TestWhatIf::whatArrivesLaterCounts()
{
    OrganizationView view = *preferring(anOrganization().withS3(Active).build(), AutoEnable::New);
    const auto atOnce = whatIf(about(std::make_shared<const OrganizationView>(view)));
    view.settings.propagation = Propagation::Delayed;
    const auto delayed = whatIf(about(std::make_shared<const OrganizationView>(view)));
    QCOMPARE(delayed.find(AllAccounts)->coverage.places, atOnce.find(AllAccounts)->coverage.places);
    QVERIFY(delayed.find(AllAccounts)->coverage.places.after > 2);
}

QTEST_GUILESS_MAIN(TestWhatIf)
#include "tst_whatif.moc"
