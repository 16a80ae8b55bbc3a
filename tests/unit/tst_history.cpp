// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/history.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

/// A history of edits: a number takes that edit back, 0 is an ordinary edit.
History historyOf(const std::vector<EditNumber> &reverts)
{
    History history;
    for (const EditNumber number : reverts)
        history.append({std::ssize(history.edits) + 1, {}, {}, u"edit"_s, number, 0});
    return history;
}

EditNumber numberOf(const std::optional<EditSummary> &edit)
{
    return edit ? edit->number : 0;
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void saysWhatUndoAndRedoTakeBack_data();
    void saysWhatUndoAndRedoTakeBack();
    void takingARevertBackLetsTheEditStandAgain();
    void findsTheOriginOfAChain();
    void findsTheEditThatSetAField();
    void findsThePreferenceThatSetAPlan_data();
    void findsThePreferenceThatSetAPlan();
    void findsThePreferenceAllOfAccountsThatWereThere_data();
    void findsThePreferenceAllOfAccountsThatWereThere();
};

void TestHistory::saysWhatUndoAndRedoTakeBack_data()
{
    QTest::addColumn<std::vector<EditNumber>>("reverts");
    QTest::addColumn<EditNumber>("undoable");
    QTest::addColumn<EditNumber>("redoable");
    using Edits = std::vector<EditNumber>;
    QTest::newRow("nothing") << Edits {} << EditNumber(0) << EditNumber(0);
    QTest::newRow("one edit") << Edits {0} << EditNumber(1) << EditNumber(0);
    QTest::newRow("one undone") << Edits {0, 1} << EditNumber(0) << EditNumber(2);
    QTest::newRow("redone") << Edits {0, 1, 2} << EditNumber(1) << EditNumber(0);
    QTest::newRow("undone again") << Edits {0, 1, 2, 1} << EditNumber(0) << EditNumber(4);
    QTest::newRow("several edits") << Edits {0, 0, 0} << EditNumber(3) << EditNumber(0);
    QTest::newRow("two of three undone") << Edits {0, 0, 0, 3, 2} << EditNumber(1) << EditNumber(5);
    QTest::newRow("then one redone") << Edits {0, 0, 0, 3, 2, 5} << EditNumber(2) << EditNumber(4);
    QTest::newRow("then both redone") << Edits {0, 0, 0, 3, 2, 5, 4} << EditNumber(3) << EditNumber(0);
    QTest::newRow("a new edit cuts redo") << Edits {0, 0, 2, 0} << EditNumber(4) << EditNumber(0);
    QTest::newRow("undo after the cut") << Edits {0, 0, 2, 0, 4} << EditNumber(1) << EditNumber(5);
    QTest::newRow("an older edit taken back") << Edits {0, 0, 1} << EditNumber(2) << EditNumber(3);
}

void TestHistory::saysWhatUndoAndRedoTakeBack()
{
    QFETCH(const std::vector<EditNumber>, reverts);
    QFETCH(const EditNumber, undoable);
    QFETCH(const EditNumber, redoable);
    const History history = historyOf(reverts);
    QCOMPARE(numberOf(history.undoable()), undoable);
    QCOMPARE(numberOf(history.redoable()), redoable);
}

void TestHistory::takingARevertBackLetsTheEditStandAgain()
{
    QCOMPARE(historyOf({0, 1}).find(1)->revertedBy, 2);
    const History redone = historyOf({0, 1, 2});
    QCOMPARE(redone.find(1)->revertedBy, 0);
    QCOMPARE(redone.find(2)->revertedBy, 3);
    QCOMPARE(redone.find(3)->revertedBy, 0);
    QVERIFY(!redone.find(4));
}

void TestHistory::findsTheOriginOfAChain()
{
    const History history = historyOf({0, 0, 2, 3, 0});
    QCOMPARE(history.originOf(4), 2);
    QCOMPARE(history.originOf(3), 2);
    QCOMPARE(history.originOf(1), 1);
    QCOMPARE(history.originOf(9), 0);
}

void TestHistory::findsTheEditThatSetAField()
{
    const Region ireland = *Region::parse(u"eu-west-1");
    const Region ohio = *Region::parse(u"us-east-2");
    const AccountId account(111111111111);
    const auto field = fieldOf(Feature::S3DataEvents);
    const auto patchOf = [&](EditNumber edit) -> Result<OrganizationPatch> {
        OrganizationPatch patch;
        // Edits 1 and 3 set the field in Ireland, edit 2 another plan, edit 4 another account; edit 6 cannot be read.
        if (edit == 6)
            return std::unexpected(Error {Error::Kind::Damaged, u"damaged"_s, {}});
        const AccountId who = edit == 4 ? AccountId(222222222222) : account;
        patch.regions.push_back({ireland, {}, {{who, edit == 2 ? fieldOf(Feature::EksAuditLogs) : field, 0, 1}}});
        return patch;
    };
    const auto found = [&](const History &history, Region region) {
        return originOf(history, patchOf, region, account, field, {}).transform([](const FieldOrigin &origin) {
            return origin.edit.number;
        });
    };
    QCOMPARE(found(historyOf({0, 0, 0, 0}), ireland), EditNumber(3));
    QCOMPARE(found(historyOf({0, 0, 0, 0}), ohio), EditNumber(0));
    QCOMPARE(found(historyOf({0, 0, 0, 0, 3}), ireland), EditNumber(1)); // edit 3 was taken back
    QCOMPARE(found(historyOf({0, 0}), ireland), EditNumber(1));
    QCOMPARE(found(historyOf({}), ireland), EditNumber(0));
    QVERIFY(!found(historyOf({0, 0, 0, 0, 3, 0}), ireland));
}

void TestHistory::findsThePreferenceThatSetAPlan_data()
{
    QTest::addColumn<OrganizationPatch>("patch");
    QTest::addColumn<int>("door");
    QTest::addColumn<int>("preference");
    QTest::addColumn<bool>("isJoining");
    const AccountId account(111111111111);
    const Region ireland = *Region::parse(u"eu-west-1");
    const FieldChange plan {account, fieldOf(Feature::S3DataEvents), 0, 1};
    const FieldChange joined {
        account, Field::RelationshipStatus, std::uint32_t(RelationshipStatus::None), std::uint32_t(RelationshipStatus::Enabled)};
    FieldChange resumed = joined;
    resumed.before = std::uint32_t(RelationshipStatus::Disabled);
    FieldChange other = joined;
    other.account = AccountId(222222222222);
    const FieldChange due {account, pendingFieldOf(Feature::S3DataEvents), 1'800'000'000, 0};
    const FieldChange off {account, fieldOf(Feature::S3DataEvents), 1, 0};
    const auto patchOf = [ireland](std::vector<FieldChange> fields, AutoEnable before) {
        OrganizationPatch patch;
        patch.regions.push_back({ireland, {}, std::move(fields)});
        patch.regions.back().configuration.emplace();
        patch.regions.back().configuration->before.features[std::size_t(Feature::S3DataEvents)] = before;
        if (before == AutoEnable::None)
            patch.regions.back().configuration.reset();
        return patch;
    };
    const int window = int(Door::Window);
    const int none = int(AutoEnable::None);
    QTest::newRow("joined") << patchOf({joined, plan}, AutoEnable::None) << window << int(AutoEnable::New) << true;
    QTest::newRow("another one joined") << patchOf({other, plan}, AutoEnable::None) << window << none << false;
    QTest::newRow("resumed") << patchOf({resumed, plan}, AutoEnable::None) << window << none << false;
    QTest::newRow("somebody asked") << patchOf({plan}, AutoEnable::None) << window << none << false;
    QTest::newRow("asked before it was due") << patchOf({plan, due}, AutoEnable::None) << window << none << false;
    QTest::newRow("disabled") << patchOf({joined, off}, AutoEnable::None) << window << none << false;
    QTest::newRow("NEW was chosen for others") << patchOf({plan}, AutoEnable::All) << window << none << false;
}

/// After the edit the preference was NEW; since then it is ALL.
void TestHistory::findsThePreferenceThatSetAPlan()
{
    QFETCH(const OrganizationPatch, patch);
    QFETCH(const int, door);
    QFETCH(const int, preference);
    QFETCH(const bool, isJoining);
    const Region ireland = *Region::parse(u"eu-west-1");
    const auto feature = std::size_t(Feature::S3DataEvents);
    OrganizationConfiguration now;
    now.features[feature] = AutoEnable::All;
    OrganizationPatch later;
    later.regions.push_back({ireland, ConfigurationChange {{}, now}, {}});
    later.regions.back().configuration->before.features[feature] = AutoEnable::New;
    History history;
    history.append({1, {}, {{}, Door(door)}, u"Edit"_s, 0, 0});
    history.append({2, {}, {}, u"Prefer ALL"_s, 0, 0});
    const auto origin = originOf(
        history, [&](EditNumber edit) -> Result<OrganizationPatch> { return edit == 1 ? patch : later; }, ireland,
        AccountId(111111111111), fieldOf(Feature::S3DataEvents), now);
    QVERIFY(origin);
    QCOMPARE(origin->edit.number, EditNumber(1));
    QCOMPARE(int(origin->preference), preference);
    QCOMPARE(origin->isJoining, isJoining);
}

void TestHistory::findsThePreferenceAllOfAccountsThatWereThere_data()
{
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<bool>("isDue");
    QTest::addColumn<int>("door");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("chosen in the same edit") << true << false << int(Door::Http) << true;
    QTest::newRow("carried out later") << false << true << int(Door::Service) << true;
    QTest::newRow("asked for while it was on its way") << false << true << int(Door::Window) << false;
    QTest::newRow("asked for") << false << false << int(Door::Window) << false;
}

void TestHistory::findsThePreferenceAllOfAccountsThatWereThere()
{
    QFETCH(const bool, isChosen);
    QFETCH(const bool, isDue);
    QFETCH(const int, door);
    QFETCH(const bool, isFound);
    const AccountId account(111111111111);
    const Region ireland = *Region::parse(u"eu-west-1");
    OrganizationConfiguration all;
    all.features[std::size_t(Feature::S3DataEvents)] = AutoEnable::All;
    OrganizationPatch patch;
    patch.regions.push_back({ireland, {}, {{account, fieldOf(Feature::S3DataEvents), 0, 1}}});
    if (isDue)
        patch.regions.back().fields.push_back({account, pendingFieldOf(Feature::S3DataEvents), 1'800'000'000, 0});
    if (isChosen)
        patch.regions.back().configuration = ConfigurationChange {{}, all};
    History history;
    history.append({1, {}, {{}, Door(door)}, u"Edit"_s, 0, 0});
    const auto origin = originOf(
        history, [&](EditNumber) -> Result<OrganizationPatch> { return patch; }, ireland, account, fieldOf(Feature::S3DataEvents),
        all);
    QVERIFY(origin);
    QCOMPARE(origin->preference, isFound ? AutoEnable::All : AutoEnable::None);
    QVERIFY(!origin->isJoining);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
