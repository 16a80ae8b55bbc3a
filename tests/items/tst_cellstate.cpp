// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/cellstate.h"
#include "items/sampleview.h"

#include <QTest>

#include <functional>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

using RegionEdit = std::function<void(RegionView &)>;
using SettingsEdit = std::function<void(OrganizationSettings &)>;

/// Row 2 of the sample is an active member with S3 Protection, row 3 one without.
class TestCellState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void policies_data();
    void policies();
    void otherPlansAreOfferedEverywhere();
    void whatAStateMeans_data();
    void whatAStateMeans();

private:
    static GuardDutyPolicy policy(bool enable);
};

void TestCellState::states_data()
{
    QTest::addColumn<RegionEdit>("edit");
    QTest::addColumn<int>("row");
    QTest::addColumn<CellState>("state");
    const auto add = [](const char *name, CellState state, const RegionEdit &edit, int row = 2) {
        QTest::newRow(name) << edit << row << state;
    };
    const auto status = [](RelationshipStatus is) { return [is](RegionView &part) { part.members.edit(2).status = is; }; };
    add("enabled", CellState::Enabled, [](RegionView &) { });
    add("not enabled", CellState::NotEnabled, [](RegionView &) { }, 3);
    add(
        "pending", CellState::Pending,
        [](RegionView &part) { part.pending.edit(3).features[std::size_t(Feature::S3DataEvents)] = 1'800'000'000; }, 3);
    add("pending and enabled meanwhile", CellState::Enabled,
        [](RegionView &part) { part.pending.edit(2).features[std::size_t(Feature::S3DataEvents)] = 1'800'000'000; });
    add(
        "another plan pending", CellState::NotEnabled,
        [](RegionView &part) { part.pending.edit(3).features[std::size_t(Feature::EksAuditLogs)] = 1'800'000'000; }, 3);
    add("suspended member", CellState::Suspended, status(RelationshipStatus::Disabled));
    add("suspended detector", CellState::Suspended,
        [](RegionView &part) { part.detectors.edit(2).status = DetectorStatus::Disabled; });
    add("member without a detector", CellState::NoGuardDuty,
        [](RegionView &part) { part.detectors.edit(2).status = DetectorStatus::Absent; });
    add("listed", CellState::Invited, status(RelationshipStatus::Created));
    add("invited", CellState::Invited, status(RelationshipStatus::Invited));
    add("address being verified", CellState::Invited, status(RelationshipStatus::EmailVerificationInProgress));
    add("address wrong", CellState::Invited, status(RelationshipStatus::EmailVerificationFailed));
    add("removed", CellState::NotAMember, status(RelationshipStatus::Removed));
    add("resigned", CellState::NotAMember, status(RelationshipStatus::Resigned));
    add("no relationship", CellState::NotAMember, status(RelationshipStatus::None));
    add("Region off", CellState::RegionOff, [](RegionView &part) { part.members.edit(2).isRegionOff = true; });
    add("not offered", CellState::NotOffered, [](RegionView &part) { part.offersS3Protection = false; });
    add("not offered to a suspended member", CellState::Suspended, [](RegionView &part) {
        part.offersS3Protection = false;
        part.members.edit(2).status = RelationshipStatus::Disabled;
    });
}

void TestCellState::states()
{
    QFETCH(RegionEdit, edit);
    QFETCH(int, row);
    auto before = std::make_shared<OrganizationView>(*sample::view(5));
    for (auto &part : before->regions) {
        auto copy = std::make_shared<RegionView>(*part);
        copy->resize(5);
        part = copy;
    }
    const auto view = sample::edited(before, sample::ireland(), edit);
    QTEST(CellStates(*view, *view->find(sample::ireland()), Feature::S3DataEvents).of(std::size_t(row)), "state");
    QCOMPARE(CellStates(*view, *view->find(sample::frankfurt()), Feature::S3DataEvents).of(2), CellState::Enabled);
}

GuardDutyPolicy TestCellState::policy(bool enable)
{
    GuardDutyPolicy policy;
    policy.name = u"all"_s;
    policy.byDefault.emplace();
    policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = enable;
    policy.attachedToRoot = true;
    return policy;
}

void TestCellState::policies_data()
{
    QTest::addColumn<SettingsEdit>("settings");
    QTest::addColumn<CellState>("protectedOne");
    QTest::addColumn<CellState>("otherOne");
    QTest::newRow("no policy") << SettingsEdit([](OrganizationSettings &settings) { settings.policyTypeEnabled = true; })
                               << CellState::Enabled << CellState::NotEnabled;
    QTest::newRow("attached to the root") << SettingsEdit([](OrganizationSettings &settings) {
        settings.policyTypeEnabled = true;
        settings.policies = {policy(true)};
    }) << CellState::PolicyOn << CellState::PolicyOff;
    QTest::newRow("attached to one account") << SettingsEdit([](OrganizationSettings &settings) {
        settings.policyTypeEnabled = true;
        settings.policies = {policy(false)};
        settings.policies.front().attachedToRoot = false;
        settings.policies.front().accounts = {sample::id(3)};
    }) << CellState::Enabled << CellState::PolicyOff;
    QTest::newRow("the type is disabled") << SettingsEdit([](OrganizationSettings &settings) {
        settings.policies = {policy(true)};
    }) << CellState::Enabled << CellState::NotEnabled;
}

void TestCellState::policies()
{
    QFETCH(SettingsEdit, settings);
    OrganizationView view = *sample::view(5);
    settings(view.settings);
    const CellStates states(view, *view.find(sample::ireland()), Feature::S3DataEvents);
    QTEST(states.of(2), "protectedOne");
    QTEST(states.of(3), "otherOne");
}

void TestCellState::otherPlansAreOfferedEverywhere()
{
    const auto view = sample::edited(sample::view(5), sample::ireland(), [](RegionView &part) {
        part.offersS3Protection = false;
        part.detectors.edit(2).set(Feature::EksAuditLogs, true, Timestamp(std::chrono::days(21000)));
    });
    const CellStates states(*view, *view->find(sample::ireland()), Feature::EksAuditLogs);
    QCOMPARE(states.of(2), CellState::Enabled);
    QCOMPARE(states.of(3), CellState::NotEnabled);
}

void TestCellState::whatAStateMeans_data()
{
    QTest::addColumn<CellState>("state");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<bool>("on");
    QTest::addColumn<bool>("possible");
    const auto add = [](CellState state, const char *words, bool changes, bool on, bool possible) {
        QTest::newRow(words) << state << QString::fromLatin1(words) << changes << on << possible;
    };
    add(CellState::Unknown, "Unknown", false, false, false);
    add(CellState::Enabled, "Enabled", true, true, true);
    add(CellState::NotEnabled, "Not enabled", true, false, true);
    add(CellState::Pending, "Pending", true, false, true);
    add(CellState::PolicyOn, "Policy managed, on", false, true, true);
    add(CellState::PolicyOff, "Policy managed, off", false, false, true);
    add(CellState::Suspended, "Suspended", false, false, false);
    add(CellState::Invited, "Invited", false, false, false);
    add(CellState::NotAMember, "Not a member", false, false, false);
    add(CellState::NoGuardDuty, "No GuardDuty", false, false, false);
    add(CellState::RegionOff, "Region off", false, false, false);
    add(CellState::NotOffered, "Not offered", false, false, false);
}

void TestCellState::whatAStateMeans()
{
    QFETCH(CellState, state);
    QTEST(displayName(state), "words");
    QTEST(canChange(state), "changes");
    QTEST(isOn(state), "on");
    QTEST(isPossible(state), "possible");
    QCOMPARE(lockReason(state).isEmpty(), canChange(state));
}

QTEST_GUILESS_MAIN(TestCellState)
#include "tst_cellstate.moc"
