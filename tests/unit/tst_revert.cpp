// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/revert.h"

#include "journal/patchcodec.h"
#include "organization/effect.h"
#include "support/organizationbuilder.h"

#include <QTest>

#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

/// A journal in memory that carries edits out as the service does.
class Journal {
public:
    explicit Journal(const OrganizationView &start) : view(start) { }

    EditNumber change(const Change &change, AccountId caller = Admin)
    {
        return commit(effectOf(view, caller, change, When).value_or(ChangeEffect {}).patch, 0);
    }
    Result<RevertPlan> plan(EditNumber number) const
    {
        return planRevert(
            view, history, number, [this](EditNumber edit) -> Result<OrganizationPatch> { return patches.at(edit); });
    }
    EditNumber revert(EditNumber number)
    {
        const auto planned = plan(number);
        return planned ? commit(planned->patch, revertTarget(history, number)) : 0;
    }

    Result<void> revertTo(EditNumber number)
    {
        const auto planned = planRevertTo(
            view, history, number, [this](EditNumber edit) -> Result<OrganizationPatch> { return patches.at(edit); });
        if (!planned)
            return std::unexpected(planned.error());
        if (!planned->patch.isEmpty())
            commit(planned->patch, 0);
        return {};
    }

    OrganizationView view;
    History history;
    std::map<EditNumber, OrganizationPatch> patches;

private:
    EditNumber commit(const OrganizationPatch &all, EditNumber reverts)
    {
        view = patched(view, all, When);
        const EditNumber number = std::ssize(history.edits) + 1;
        history.append({number, When, {Admin, Door::Window}, u"Edit number %1"_s.arg(number), reverts, 0});
        patches[number] = all;
        return number;
    }
};

} // namespace

class TestRevert : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void takesEveryKindOfEditBack_data();
    void takesEveryKindOfEditBack();
    void undoesAndRedoesSeveral();
    void refusesAfterALaterEditOfTheSameField();
    void allowsAfterALaterEditOfOtherFields();
    void aLaterEditThatWasTakenBackIsInNobodysWay();
    void aLaterEditThatWasRedoneIsInTheWayAgain();
    void sameValuesAreStillALaterEdit();
    void accountsThatAreGoneAreLeftOut();
    void saysThatAnEditIsTakenBackAlready();
    void knowsNoEditThatIsNotThere();
    void whoMayTakeBack_data();
    void whoMayTakeBack();
    void joiningExcusesNobodyElsesChanges();
    void whatIsSoAlreadyIsLeftOut();
    void patchesComeBackFromTheirBytes();
    void everyPartOfAPatchComesBack();
    void anEditOfEverybodyTakesLittle();
    void brokenBytesAreRefused();
    void goesBackToAPoint_data();
    void goesBackToAPoint();
    void goesBackToNoEditThatIsNotThere();
    void valuesThatAFieldCannotHaveAreRefused_data();
    void valuesThatAFieldCannotHaveAreRefused();

private:
    Region m_ireland = *Region::parse(u"eu-west-1"_s);
    [[nodiscard]] Change own(bool enable) const { return SetOwnFeature {m_ireland, Feature::S3DataEvents, enable}; }
    [[nodiscard]] Change member(AccountId account, bool enable) const
    {
        return SetMemberFeature {m_ireland, {account}, Feature::S3DataEvents, enable};
    }
    static bool sameSettings(const OrganizationView &one, const OrganizationView &other);
};

/// Equal but for dates.
bool TestRevert::sameSettings(const OrganizationView &one, const OrganizationView &other)
{
    for (std::size_t i = 0; i < one.regions.size(); ++i) {
        const RegionView &left = *one.regions[i];
        const RegionView &right = *other.regions[i];
        if (left.configuration.members != right.configuration.members
            || left.configuration.features != right.configuration.features)
            return false;
        for (int row = 0; row < std::ssize(left.members); ++row) {
            for (const Field field : {Field::DetectorStatus, Field::RelationshipStatus, Field::MemberType}) {
                if (valueOf(left, row, field) != valueOf(right, row, field))
                    return false;
            }
            for (const Feature feature : allFeatures()) {
                if (valueOf(left, row, fieldOf(feature)) != valueOf(right, row, fieldOf(feature)))
                    return false;
            }
        }
    }
    return true;
}

void TestRevert::takesEveryKindOfEditBack_data()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("own plan") << own(true);
    QTest::newRow("member's plan") << member(Active, true);
    QTest::newRow("suspended member's plan") << member(Suspended, true);
    QTest::newRow("preference NEW") << Change(SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}});
    QTest::newRow("preference ALL") << Change(SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}});
    QTest::newRow("everybody a member") << Change(SetAutoEnable {
        m_ireland, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}, {Feature::RdsLoginEvents, AutoEnable::New}}});
}

void TestRevert::takesEveryKindOfEditBack()
{
    QFETCH(const Change, change);
    const OrganizationView start = anOrganization().withS3(ActiveToo).build();
    Journal journal(start);
    QCOMPARE(journal.change(change), 1);
    const OrganizationView done = journal.view;
    QVERIFY(!sameSettings(start, done));
    QCOMPARE(journal.revert(1), 2);
    QVERIFY(sameSettings(start, journal.view));
    QCOMPARE(journal.revert(2), 3);
    QVERIFY(sameSettings(done, journal.view));
    QCOMPARE(journal.revert(3), 4); // the redo, which is the edit standing again
    QVERIFY(sameSettings(start, journal.view));
    QCOMPARE(journal.history.find(4)->reverts, 1);
}

void TestRevert::undoesAndRedoesSeveral()
{
    Journal journal(anOrganization().build());
    std::vector<OrganizationView> stages {journal.view};
    for (const bool enable : {true, false, true}) {
        journal.change(member(Active, enable));
        stages.push_back(journal.view);
    }
    for (std::size_t i = 3; i-- > 0;) {
        QVERIFY(journal.revert(journal.history.undoable()->number) != 0);
        QVERIFY(sameSettings(journal.view, stages[i]));
    }
    QVERIFY(!journal.history.undoable());
    for (std::size_t i = 1; i <= 3; ++i) {
        QVERIFY(journal.revert(journal.history.redoable()->number) != 0);
        QVERIFY(sameSettings(journal.view, stages[i]));
    }
    QVERIFY(!journal.history.redoable());
}

void TestRevert::refusesAfterALaterEditOfTheSameField()
{
    Journal journal(anOrganization().build());
    journal.change(SetMemberFeature {m_ireland, {Active, ActiveToo}, Feature::S3DataEvents, true});
    journal.change(member(ActiveToo, false));
    const auto refused = journal.plan(1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
    QVERIFY2(refused.error().message.contains(u"Edit number 2"_s), qPrintable(refused.error().message));
}

void TestRevert::allowsAfterALaterEditOfOtherFields()
{
    Journal journal(anOrganization().build());
    journal.change(member(Active, true));
    journal.change(member(ActiveToo, true));
    journal.change(SetMemberFeature {m_ireland, {Active}, Feature::RdsLoginEvents, true});
    journal.change(SetMemberFeature {*Region::parse(u"us-east-1"_s), {Active}, Feature::S3DataEvents, true});
    journal.change(SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::New}}});
    QVERIFY(journal.plan(1));
}

void TestRevert::aLaterEditThatWasTakenBackIsInNobodysWay()
{
    Journal journal(anOrganization().build());
    journal.change(member(Active, true));
    journal.change(member(Active, false));
    QVERIFY(!journal.plan(1));
    QVERIFY(journal.revert(2) != 0);
    QVERIFY(journal.plan(1));
}

void TestRevert::aLaterEditThatWasRedoneIsInTheWayAgain()
{
    Journal journal(anOrganization().build());
    journal.change(member(Active, true));
    journal.change(member(Active, false));
    journal.revert(2);
    journal.revert(3);
    QVERIFY(!journal.plan(1));
}

void TestRevert::sameValuesAreStillALaterEdit()
{
    Journal journal(anOrganization().build());
    journal.change(member(Active, true));
    journal.change(member(Active, false));
    journal.change(member(Active, true));
    const auto refused = journal.plan(1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void TestRevert::accountsThatAreGoneAreLeftOut()
{
    Journal journal(anOrganization().build());
    journal.change(SetMemberFeature {m_ireland, {Active, ActiveToo}, Feature::S3DataEvents, true});
    journal.view = anOrganization().without(Active).withS3(ActiveToo).build();
    const auto plan = journal.plan(1);
    QVERIFY(plan);
    QCOMPARE(plan->gone.size(), 1U);
    QCOMPARE(plan->gone[0].account, Active);
    QCOMPARE(plan->patch.regions.size(), 1U);
    QCOMPARE(plan->patch.regions[0].fields.size(), 1U);
    QCOMPARE(plan->patch.regions[0].fields[0].account, ActiveToo);
}

void TestRevert::saysThatAnEditIsTakenBackAlready()
{
    Journal journal(anOrganization().build());
    journal.change(member(Active, true));
    journal.revert(1);
    const auto refused = journal.plan(1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Conflict);
}

void TestRevert::knowsNoEditThatIsNotThere()
{
    const Journal journal(anOrganization().build());
    const auto refused = journal.plan(7);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::NotFound);
}

void TestRevert::whoMayTakeBack_data()
{
    QTest::addColumn<AccountId>("author");
    QTest::addColumn<Change>("change");
    QTest::addColumn<AccountId>("caller");
    QTest::addColumn<bool>("may");
    const Change preference = SetAutoEnable {m_ireland, {}, {{Feature::S3DataEvents, AutoEnable::All}}};
    QTest::newRow("administrator, member's plan") << Admin << member(Active, true) << Admin << true;
    QTest::newRow("administrator, preference") << Admin << preference << Admin << true;
    QTest::newRow("member, its own plan") << Admin << member(Active, true) << Active << false;
    QTest::newRow("member, preference") << Admin << preference << Active << false;
    QTest::newRow("standalone account, its own plan") << Standalone << own(true) << Standalone << true;
    QTest::newRow("administrator, plan of a standalone account") << Standalone << own(true) << Admin << false;
    QTest::newRow("standalone account, administrator's plan") << Admin << own(true) << Standalone << false;
    const auto act
        = [this](MemberAction action, AccountId account) { return Change(ActOnMembers {m_ireland, action, {account}}); };
    QTest::newRow("administrator, member that it disassociated")
        << Admin << act(MemberAction::Disassociate, Active) << Admin << true;
    QTest::newRow("disassociated member") << Admin << act(MemberAction::Disassociate, Active) << Active << false;
    QTest::newRow("suspended member") << Admin << act(MemberAction::StopMonitoring, Active) << Active << false;
    QTest::newRow("administrator, member that it added")
        << Admin << Change(CreateMembers {m_ireland, {{Bare, {}}}}) << Admin << true;
    QTest::newRow("member that was added") << Admin << Change(CreateMembers {m_ireland, {{Bare, {}}}}) << Bare << false;
    QTest::newRow("invitee, its answer") << Invited << Change(RefuseInvitations {m_ireland, false, {Admin}}) << Invited << true;
    QTest::newRow("invitee, its consent") << Invited << Change(AcceptInvitation {m_ireland, Admin, {}}) << Invited << true;
    QTest::newRow("another, an answer") << Invited << Change(RefuseInvitations {m_ireland, false, {Admin}}) << Standalone
                                        << false;
    QTest::newRow("inviting administrator, its list")
        << Standalone << Change(CreateMembers {m_ireland, {{Bare, u"a@b.example"_s}}}) << Standalone << true;
    QTest::newRow("another, an inviting administrator's list")
        << Standalone << Change(CreateMembers {m_ireland, {{Bare, u"a@b.example"_s}}}) << Active << false;
    QTest::newRow("standalone account, its detector") << Standalone << Change(DeleteDetector {m_ireland}) << Standalone << true;
    QTest::newRow("administrator, a standalone account's detector")
        << Standalone << Change(DeleteDetector {m_ireland}) << Admin << false;
    const Change tags = SetTags {m_ireland, {{u"team"_s, u"red"_s}}, {}};
    QTest::newRow("member, its tags") << Active << tags << Active << true;
    QTest::newRow("administrator, a member's tags") << Active << tags << Admin << false;
    const Change delegation = RegisterAdministrator {Standalone, true};
    QTest::newRow("management account, delegation") << Management << delegation << Management << true;
    QTest::newRow("administrator, delegation") << Management << delegation << Admin << false;
    QTest::newRow("administrator, policies") << Management << Change(SetPolicyType {true}) << Admin << false;
    QTest::newRow("anyone, the clock") << Admin << Change(SetTime {{std::chrono::hours(1), {}}}) << Active << true;
    QTest::newRow("anyone, accounts that joined")
        << Admin << Change(JoinOrganization {{{AccountId(5), u"new"_s, {}, true}}}) << Active << true;
}

void TestRevert::whoMayTakeBack()
{
    QFETCH(const AccountId, author);
    QFETCH(const Change, change);
    QFETCH(const AccountId, caller);
    QFETCH(const bool, may);
    // The administrator publishes more often than others, so whoever becomes its member changes in that as well.
    OrganizationView view = anOrganization().build();
    auto region = std::make_shared<RegionView>(*view.find(m_ireland));
    region->detectors.edit(static_cast<std::size_t>(view.accounts->row(Admin))).frequency = PublishingFrequency::OneHour;
    view.regions = {region};
    Journal journal(view);
    journal.change(change, author);
    const auto allowed = checkMayChange(journal.view, caller, journal.plan(1)->patch);
    QCOMPARE(allowed.has_value(), may);
    if (!allowed)
        QCOMPARE(allowed.error().kind, Error::Kind::Denied);
}

void TestRevert::joiningExcusesNobodyElsesChanges()
{
    Journal journal(anOrganization().build());
    journal.change(JoinOrganization {{{AccountId(5), u"new"_s, {}, true}}});
    journal.change(member(Active, true));
    OrganizationPatch both = merged(journal.patches.at(1), journal.patches.at(2));
    QVERIFY(checkMayChange(journal.view, Admin, both));
    QVERIFY(!checkMayChange(journal.view, Standalone, both));
}

void TestRevert::whatIsSoAlreadyIsLeftOut()
{
    Journal journal(anOrganization().build());
    journal.change(SetTags {m_ireland, {{u"team"_s, u"red"_s}}, {}}, Active);
    journal.change(CreateMembers {m_ireland, {{Bare, u"a@b.example"_s}}}, Standalone);
    auto region = std::make_shared<RegionView>(*journal.view.find(m_ireland));
    region->tags.clear();
    region->invitations.clear();
    std::ranges::replace_if(
        journal.view.regions, [this](const auto &part) { return part->region == m_ireland; },
        std::shared_ptr<const RegionView>(region));
    QVERIFY(journal.plan(1)->patch.isEmpty());
    QVERIFY(journal.plan(2)->patch.isEmpty());
}

void TestRevert::patchesComeBackFromTheirBytes()
{
    const OrganizationView view = anOrganization().withS3(Standalone).build();
    const auto effect = effectOf(view, Admin,
        SetAutoEnable {
            m_ireland, AutoEnable::All, {{Feature::S3DataEvents, AutoEnable::All}, {Feature::RdsLoginEvents, AutoEnable::New}}},
        When);
    RegionPatch patch = effect->patch.of(m_ireland);
    const auto byField = [](const FieldChange &one, const FieldChange &other) {
        return std::pair(one.field, one.account) < std::pair(other.field, other.account);
    };
    const AccountTable &accounts = *view.accounts;
    auto decoded = decodePatch(m_ireland, encodePatch(patch, accounts), accounts);
    QVERIFY(decoded);
    std::ranges::sort(patch.fields, byField);
    std::ranges::sort(decoded->fields, byField);
    QCOMPARE(*decoded, patch);
    QVERIFY(patch.fields.size() > 10);
}

void TestRevert::everyPartOfAPatchComesBack()
{
    const AccountTable accounts = *anOrganization().build().accounts;
    OrganizationConfiguration after;
    after.members = AutoEnable::All;
    after.additional[2] = AutoEnable::New;
    after.updatedAt = When;
    RegionPatch patch {m_ireland, ConfigurationChange {{}, after}, {}};
    patch.administrator = AdministratorChange {std::nullopt, Admin};
    patch.invitations = {{{Standalone, Invited}, RelationshipStatus::None, RelationshipStatus::Invited}};
    patch.tags = {{Active, {}, {{u"team"_s, u"k\u00f6ln"_s}}}};
    // An account that the table lacks, one that is named twice, and values of every size.
    patch.fields = {{AccountId(1), fieldOf(Feature::S3DataEvents), 0, 1}, {Active, Field::PendingEnrollment, 0, 4'000'000'000},
        {Active, Field::PendingEnrollment, 4'000'000'000, 7}};
    QCOMPARE(decodePatch(m_ireland, encodePatch(patch, accounts), accounts), Result<RegionPatch>(patch));

    OrganizationPatch whole;
    QVERIFY(encodeOrganizationPart(whole).isEmpty());
    OrganizationSettings settings;
    settings.time = {std::chrono::hours(-5), When};
    settings.propagation = Propagation::Delayed;
    settings.delegatedAdministrators = {Admin, Active};
    settings.policyTypeEnabled = true;
    PolicyBlock block;
    block.foundational = true;
    block.features[3] = false;
    block.additional[1] = true;
    settings.policies = {{u"p-1"_s, u"all"_s, u"{}"_s, block, {{m_ireland, {}}}, true, {Standalone}}};
    whole.settings = SettingsChange {{}, settings};
    whole.accounts = {{{Bare, u"new"_s, u"a@b.example"_s, false}, false, true}};
    QCOMPARE(decodeOrganizationPart(encodeOrganizationPart(whole)), Result<OrganizationPatch>(whole));
    const QByteArray bytes = encodeOrganizationPart(whole);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!decodeOrganizationPart(bytes.first(length)));
}

void TestRevert::anEditOfEverybodyTakesLittle()
{
    std::vector<Account> rows;
    RegionPatch many {m_ireland, {}, {}};
    for (std::uint64_t i = 1; i <= 50'000; ++i) {
        rows.push_back({AccountId(i), {}, {}, true});
        if (i % 3 != 0)
            many.fields.push_back({AccountId(i), fieldOf(Feature::S3DataEvents), 0, 1});
    }
    const AccountTable accounts = makeAccountTable(rows);
    const QByteArray bytes = encodePatch(many, accounts);
    QVERIFY2(bytes.size() < 50'000, qPrintable(QString::number(bytes.size())));
    QCOMPARE(decodePatch(m_ireland, bytes, accounts), Result<RegionPatch>(many));
    // Accounts that joined since change nothing.
    rows.push_back({AccountId(60'000), {}, {}, true});
    QCOMPARE(decodePatch(m_ireland, bytes, makeAccountTable(rows)), Result<RegionPatch>(many));
}

void TestRevert::brokenBytesAreRefused()
{
    const OrganizationView view = anOrganization().build();
    const AccountTable &accounts = *view.accounts;
    const RegionPatch patch = effectOf(view, Admin, member(Active, true), When)->patch.of(m_ireland);
    const QByteArray bytes = encodePatch(patch, accounts);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY(!decodePatch(m_ireland, bytes.first(length), accounts));
    QVERIFY(!decodePatch(m_ireland, bytes + "x", accounts));
    QByteArray newer = bytes;
    newer[0] = 3;
    const auto refused = decodePatch(m_ireland, newer, accounts);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Damaged);
    QVERIFY(!decodePatch(m_ireland, bytes, AccountTable())); // rows that are not there
}

void TestRevert::goesBackToAPoint_data()
{
    QTest::addColumn<int>("number");
    for (const int number : {0, 1, 2, 3, 4})
        QTest::addRow("after edit %d", number) << number;
}

void TestRevert::goesBackToAPoint()
{
    QFETCH(const int, number);
    Journal journal(anOrganization().build());
    std::vector<OrganizationView> stages {journal.view};
    for (const Change &change :
        {member(Active, true), Change(SetAutoEnable {m_ireland, AutoEnable::All, {}}), member(Active, false)}) {
        journal.change(change);
        stages.push_back(journal.view);
    }
    journal.revert(3);
    stages.push_back(journal.view);
    QVERIFY(journal.revertTo(number));
    QVERIFY(sameSettings(journal.view, stages[static_cast<std::size_t>(number)]));
    if (number == 2 || number == 4) { // what came after it is taken back already
        QCOMPARE(journal.history.edits.size(), 4U);
        return;
    }
    QCOMPARE(journal.history.undoable()->number, 5); // an edit like any other
    QCOMPARE(journal.revert(5), 6);
    QVERIFY(sameSettings(journal.view, stages[4]));
}

void TestRevert::goesBackToNoEditThatIsNotThere()
{
    Journal journal(anOrganization().build());
    journal.change(member(Active, true));
    QCOMPARE(journal.revertTo(7).error().kind, Error::Kind::NotFound);
}

void TestRevert::valuesThatAFieldCannotHaveAreRefused_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<int>("highest");
    QTest::newRow("plan") << fieldOf(Feature::S3DataEvents) << 1;
    QTest::newRow("switch in a plan") << fieldOf(AdditionalConfiguration::RdsDataRisk) << 1;
    QTest::newRow("pending plan") << pendingFieldOf(Feature::S3DataEvents) << 256;
    QTest::newRow("pending enrollment") << Field::PendingEnrollment << 256;
    QTest::newRow("detector") << Field::DetectorStatus << 2;
    QTest::newRow("frequency") << Field::Frequency << 2;
    QTest::newRow("relationship") << Field::RelationshipStatus << 9;
    QTest::newRow("type") << Field::MemberType << 2;
    QTest::newRow("Region off") << Field::RegionOff << 1;
    QTest::newRow("no plan") << static_cast<Field>(FeatureCount) << -1;
    QTest::newRow("no field") << static_cast<Field>(255) << -1;
}

void TestRevert::valuesThatAFieldCannotHaveAreRefused()
{
    QFETCH(const Field, field);
    QFETCH(const int, highest);
    const AccountTable accounts = *anOrganization().build().accounts;
    const auto isRead = [&](std::uint32_t before, std::uint32_t after) {
        const RegionPatch patch {m_ireland, {}, {{Active, field, before, after}}};
        return decodePatch(m_ireland, encodePatch(patch, accounts), accounts).has_value();
    };
    for (int value = 0; value <= 256; ++value) {
        const auto number = static_cast<std::uint32_t>(value);
        QCOMPARE(isRead(0, number), value <= highest);
        QCOMPARE(isRead(number, 0), value <= highest);
    }
}

QTEST_GUILESS_MAIN(TestRevert)
#include "tst_revert.moc"
