// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/autoenableoutlook.h"

#include "guardduty/preview.h"
#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The organization of the builder: two active members beside the management account, a suspended, a removed, an invited and two
/// unrelated accounts, one of them without GuardDuty. The preferences are NEW for GuardDuty and NONE for plans.
class TestAutoEnableOutlook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void countsWhoGetsAPlanAndWhoDoesNot();
    void membersFromOutsideAreNotCounted();
    void aStayingPreferenceChangesNothing();
    void newAndNoneChangeNobodyWhoIsThere();
    void delayedPreferencesArePendingAndCanBeCalledOff();
    void guardDutyForAllReachesWhoIsNoMember();
    void aSwitchNeedsItsPlan();
    void plansWithoutGuardDutyAreWarnedAbout();
    void allKeepsMembersWhereTheyAre();
    void runtimeMonitoringInTwoFormsIsWarnedAbout();
    void whenPreferencesAreNotInForceTheReasonIsSaid();

private:
    /// The outlook on @p settings, carried out where the rules let them be.
    [[nodiscard]] AutoEnableOutlook outlook(const OrganizationView &view, const std::vector<AutoEnableSetting> &settings)
    {
        OrganizationConfiguration drafted = view.find(m_ireland)->configuration;
        for (const auto &[subject, preference] : settings)
            setPreference(drafted, subject, preference);
        const auto preview = previewOf(view, {{Admin, Door::Window}, {}, {changeOf(m_ireland, settings)}}, When);
        m_after = preview ? preview->result : view;
        return {view, m_after, m_ireland, drafted};
    }
    void edit(OrganizationView &view, const std::function<void(RegionView &)> &change) const
    {
        for (auto &part : view.regions) {
            auto copy = std::make_shared<RegionView>(*part);
            change(*copy);
            part = copy;
        }
    }

    static constexpr auto S3 = Feature::S3DataEvents;
    static constexpr auto Ec2 = AdditionalConfiguration::RuntimeEc2AgentManagement;
    Region m_ireland = *Region::parse(u"eu-west-1"_s);
    OrganizationView m_after;
};

void TestAutoEnableOutlook::countsWhoGetsAPlanAndWhoDoesNot()
{
    const OrganizationView view = anOrganization().withS3(ActiveToo).build();
    const auto look = outlook(view, {{S3, AutoEnable::All}});
    // The management account, an active member, a suspended one and the administrator get it; Removed, Standalone and Bare do not.
    QCOMPARE(look.effectOf(S3),
        (AutoEnableOutlook::Effect {.enabled = 4, .suspended = 1, .alreadySo = 1, .notMembers = 3}));
    const QString text = look.effectText(S3);
    QVERIFY2(text.contains(u"S3 Protection will be enabled for 4 existing account(s)."_s), qPrintable(text));
    QVERIFY2(text.contains(u"1 account(s) have it already."_s), qPrintable(text));
    QVERIFY2(text.contains(u"3 account(s) stay without it"_s), qPrintable(text));
    QVERIFY2(text.contains(u"For 1 of them it counts once GuardDuty resumes there."_s), qPrintable(text));
}

void TestAutoEnableOutlook::membersFromOutsideAreNotCounted()
{
    const OrganizationView start = anOrganization().withS3(ActiveToo).build();
    const auto accepted = effectOf(start, Invited, AcceptInvitation {m_ireland, Admin, {}}, When);
    QVERIFY(accepted);
    const OrganizationView view = patched(start, accepted->patch, When);
    const auto look = outlook(view, {{S3, AutoEnable::All}});
    QCOMPARE(look.effectOf(S3),
        (AutoEnableOutlook::Effect {.enabled = 4, .suspended = 1, .alreadySo = 1, .notMembers = 3})); // as without it
}

void TestAutoEnableOutlook::aStayingPreferenceChangesNothing()
{
    const OrganizationView view = anOrganization().build();
    const auto look = outlook(view, {{S3, AutoEnable::All}});
    QCOMPARE(look.effectText(Feature::EksAuditLogs), u"Nothing changes: this preference holds already."_s);
    QVERIFY(look.warning(Feature::EksAuditLogs).isEmpty());
}

void TestAutoEnableOutlook::newAndNoneChangeNobodyWhoIsThere()
{
    OrganizationView view = anOrganization().withS3(Active).withS3(ActiveToo).build();
    edit(view, [](RegionView &part) { part.configuration.features[std::size_t(S3)] = AutoEnable::All; });
    for (const AutoEnable preference : {AutoEnable::New, AutoEnable::None}) {
        const auto look = outlook(view, {{S3, preference}});
        QCOMPARE(look.effectOf(S3).changed(), 0);
        QCOMPARE(look.effectText(S3), u"No existing account changes: 2 account(s) have it and keep it."_s);
    }
}

void TestAutoEnableOutlook::delayedPreferencesArePendingAndCanBeCalledOff()
{
    OrganizationView view = anOrganization().build();
    view.settings.propagation = Propagation::Delayed;
    const auto look = outlook(view, {{S3, AutoEnable::All}});
    QCOMPARE(look.effectOf(S3).enabled, 0);
    QCOMPARE(look.effectOf(S3).pending, 5);
    QVERIFY(look.effectText(S3).contains(u"within 24 hours for 5 existing account(s)"_s));
    const OrganizationView waiting = m_after;
    const auto back = outlook(waiting, {{S3, AutoEnable::None}});
    QCOMPARE(back.effectOf(S3).withdrawn, 5);
    QVERIFY(back.effectText(S3).contains(u"It was on its way to 5 account(s)"_s));
}

void TestAutoEnableOutlook::guardDutyForAllReachesWhoIsNoMember()
{
    const OrganizationView view = anOrganization().build();
    const auto look = outlook(view, {{GuardDutyItself(), AutoEnable::All}});
    // The suspended, the removed and both unrelated accounts become active members.
    QCOMPARE(look.effectOf(GuardDutyItself()), (AutoEnableOutlook::Effect {.enabled = 4, .alreadySo = 4}));
}

void TestAutoEnableOutlook::aSwitchNeedsItsPlan()
{
    OrganizationView view = anOrganization().build();
    edit(view, [&](RegionView &part) {
        part.detectors.edit(std::size_t(view.accounts->row(Active))).set(Feature::RuntimeMonitoring, true, When);
    });
    const auto look = outlook(view, {{Ec2, AutoEnable::All}});
    QCOMPARE(look.effectOf(Ec2).enabled, 1);
    QCOMPARE(look.effectOf(Ec2).planOff, 4);
    QVERIFY(look.effectText(Ec2).contains(u"4 account(s) stay without it: Runtime Monitoring is not enabled there."_s));
    QVERIFY(look.warning(Ec2).contains(u"reaches only accounts where it is enabled"_s));
    QVERIFY(outlook(view, {{Ec2, AutoEnable::New}}).warning(Ec2).contains(u"does nothing for new accounts"_s));
    QVERIFY(outlook(view, {{Ec2, AutoEnable::New}, {Feature::RuntimeMonitoring, AutoEnable::New}}).warning(Ec2).isEmpty());
}

void TestAutoEnableOutlook::plansWithoutGuardDutyAreWarnedAbout()
{
    const OrganizationView view = anOrganization().withMembers(AutoEnable::None).build();
    for (const AutoEnable preference : {AutoEnable::New, AutoEnable::All})
        QVERIFY(outlook(view, {{S3, preference}}).warning(S3).contains(u"Foundational GuardDuty is not enabled automatically"_s));
    QVERIFY(outlook(view, {}).warning(S3).isEmpty());
    QVERIFY(outlook(view, {{S3, AutoEnable::New}, {GuardDutyItself(), AutoEnable::New}}).warning(S3).isEmpty());
}

void TestAutoEnableOutlook::allKeepsMembersWhereTheyAre()
{
    const OrganizationView view = anOrganization().build();
    QVERIFY(outlook(view, {{GuardDutyItself(), AutoEnable::All}})
                .warning(GuardDutyItself())
                .contains(u"cannot be suspended, disassociated or deleted"_s));
    QVERIFY(outlook(view, {}).warning(GuardDutyItself()).isEmpty());
}

void TestAutoEnableOutlook::runtimeMonitoringInTwoFormsIsWarnedAbout()
{
    const OrganizationView view = anOrganization().build();
    const auto look = outlook(
        view, {{Feature::RuntimeMonitoring, AutoEnable::New}, {Feature::EksRuntimeMonitoring, AutoEnable::New}});
    for (const Feature plan : {Feature::RuntimeMonitoring, Feature::EksRuntimeMonitoring})
        QVERIFY2(look.warning(plan).contains(u"Do not enable"_s), qPrintable(look.warning(plan)));
}

void TestAutoEnableOutlook::whenPreferencesAreNotInForceTheReasonIsSaid()
{
    OrganizationView view = anOrganization().build();
    QVERIFY(notInForceReason(view, *view.find(m_ireland)).isEmpty());
    view.settings.policyTypeEnabled = true;
    QVERIFY(notInForceReason(view, *view.find(m_ireland)).contains(u"Organization policies"_s));
    const auto look = outlook(view, {{S3, AutoEnable::All}});
    QCOMPARE(look.effectText(S3), u"No existing account changes."_s);
    view.settings.policyTypeEnabled = false;
    edit(view, [](RegionView &part) { part.configuration.memberAccountLimitReached = true; });
    QVERIFY(notInForceReason(view, *view.find(m_ireland)).contains(u"50,000"_s));
}

QTEST_GUILESS_MAIN(TestAutoEnableOutlook)
#include "tst_autoenableoutlook.moc"
