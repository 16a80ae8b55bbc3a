// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planhost.h"

#include "guardduty/changetitle.h"
#include "planning/plandiff.h"
#include "support/memoryhost.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Calls on a plan: what they change is read back from it, and the organization behind stays as it is.
class TestPlanHost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_behind = std::make_unique<MemoryHost>(anOrganization().build());
        m_kept = ChangePlan(u"Night"_s);
        m_fails = false;
        open(m_kept);
    }

    void anEmptyPlanIsTheOrganization();
    void whatIsWrittenIsReadBack();
    void writingGoesOnWhereThePlanStands();
    void whatIsSoAlreadyIsNotStaged();
    void whatIsLeftOutIsAnswered();
    void refusalsAreThoseOfTheOrganization();
    void whatCannotBePlannedIsRefused();
    void whatCannotBeStoredIsNotDone();
    void aPlanThatIsBeingAppliedIsNotServed();

private:
    void open(const ChangePlan &plan)
    {
        m_host = std::make_unique<PlanHost>(*m_behind, plan, [this](const ChangePlan &now) -> Result<void> {
            if (m_fails)
                return std::unexpected(Error {Error::Kind::Storage, u"The disk is full."_s, {}});
            m_kept = now;
            return {};
        });
        QVERIFY(m_host->open());
    }
    [[nodiscard]] ApiReply call(const QString &operation, QJsonObject input, AccountId as = Admin) const
    {
        input.insert(u"DetectorId"_s, m_behind->detectorOf(as).id.toString());
        return m_host->call({operation, Ireland, input}, Caller {as, Door::Http});
    }
    [[nodiscard]] ApiReply setS3(const QJsonArray &accounts, const QString &status) const
    {
        return call(u"UpdateMemberDetectors"_s,
            {{u"accountIds"_s, accounts}, {u"features"_s, QJsonArray {test::plan(u"S3_DATA_EVENTS"_s, status)}}});
    }
    /// What GetMemberDetectors says of the S3 Protection of @p account.
    [[nodiscard]] QString s3Of(AccountId account) const
    {
        const ApiReply reply = call(u"GetMemberDetectors"_s, {{u"accountIds"_s, QJsonArray {account.toString()}}});
        return reply ? named(reply->value("members"_L1)[0]["features"_L1], u"S3_DATA_EVENTS"_s)["status"_L1].toString()
                     : QString();
    }

    std::unique_ptr<MemoryHost> m_behind;
    std::unique_ptr<PlanHost> m_host;
    ChangePlan m_kept;
    bool m_fails = false;
};

void TestPlanHost::anEmptyPlanIsTheOrganization()
{
    QCOMPARE(m_host->organization(), m_behind->organization());
    QCOMPARE(m_host->keySeed(), m_behind->keySeed());
    QCOMPARE(m_host->now(), m_behind->now());
}

void TestPlanHost::whatIsWrittenIsReadBack()
{
    const bool before = m_behind->detectorOf(Active).isEnabled(Feature::S3DataEvents);
    const QString other = before ? u"DISABLED"_s : u"ENABLED"_s;
    QVERIFY(setS3({Active.toString()}, other));
    QCOMPARE(s3Of(Active), other);
    QCOMPARE(m_behind->detectorOf(Active).isEnabled(Feature::S3DataEvents), before);
    QCOMPARE(m_behind->edits, 0);
    QCOMPARE(m_kept.edits().size(), 1U);
    QCOMPARE(m_kept.name(), u"Night"_s);
    const auto outlook = outlookOf(m_behind->organization(), m_kept.edits(), Now);
    QVERIFY(outlook.changesAnything());
    QCOMPARE(outlook.patch(), outlookOf(m_behind->organization(), m_host->plan().edits(), Now).patch());
}

void TestPlanHost::writingGoesOnWhereThePlanStands()
{
    const QString other = m_behind->detectorOf(Active).isEnabled(Feature::S3DataEvents) ? u"DISABLED"_s : u"ENABLED"_s;
    QVERIFY(setS3({Active.toString()}, other));
    QVERIFY(call(u"UpdateOrganizationConfiguration"_s,
        {{u"autoEnableOrganizationMembers"_s, u"NEW"_s},
            {u"features"_s, QJsonArray {test::plan(u"S3_DATA_EVENTS"_s, u"NEW"_s, u"autoEnable"_s)}}}));
    open(m_kept); // by another program
    QCOMPARE(s3Of(Active), other);
    const ApiReply configuration = call(u"DescribeOrganizationConfiguration"_s, {});
    QVERIFY(configuration);
    QCOMPARE(named(configuration->value("features"_L1), u"S3_DATA_EVENTS"_s)["autoEnable"_L1].toString(), u"NEW"_s);
    QCOMPARE(m_kept.edits().size(), 2U);
}

void TestPlanHost::whatIsSoAlreadyIsNotStaged()
{
    const QString same = m_behind->detectorOf(Active).isEnabled(Feature::S3DataEvents) ? u"ENABLED"_s : u"DISABLED"_s;
    const ApiReply reply = setS3({Active.toString()}, same);
    QVERIFY(reply);
    QCOMPARE(reply->value("unprocessedAccounts"_L1).toArray().size(), 0);
    QVERIFY(m_kept.isEmpty());
}

void TestPlanHost::whatIsLeftOutIsAnswered()
{
    const QString other = m_behind->detectorOf(Active).isEnabled(Feature::S3DataEvents) ? u"DISABLED"_s : u"ENABLED"_s;
    const ApiReply planned = setS3({Active.toString(), Standalone.toString()}, other);
    const ApiReply carriedOut = m_behind->call(u"UpdateMemberDetectors"_s,
        {{u"accountIds"_s, QJsonArray {Active.toString(), Standalone.toString()}},
            {u"features"_s, QJsonArray {test::plan(u"S3_DATA_EVENTS"_s, other)}}});
    QVERIFY(planned && carriedOut);
    QCOMPARE(planned->value("unprocessedAccounts"_L1).toArray().size(), 1);
    QCOMPARE(*planned, *carriedOut);
}

void TestPlanHost::refusalsAreThoseOfTheOrganization()
{
    const QJsonObject input {{u"features"_s, QJsonArray {test::plan(u"S3_DATA_EVENTS"_s, u"DISABLED"_s)}}};
    const ApiReply planned = call(u"UpdateDetector"_s, input, Active);
    const ApiReply carriedOut = m_behind->call(u"UpdateDetector"_s, input, Active);
    QVERIFY(!planned && !carriedOut);
    QCOMPARE(planned.error().message, carriedOut.error().message);
    QVERIFY(m_kept.isEmpty());
}

void TestPlanHost::whatCannotBePlannedIsRefused()
{
    const ApiReply reply = call(u"CreateSampleFindings"_s, {});
    QVERIFY(!reply);
    QVERIFY2(reply.error().message.contains(u"Night"_s), qPrintable(reply.error().message));
    QVERIFY(m_kept.isEmpty());
    QVERIFY(m_behind->ireland()->findings == m_host->organization()->find(Ireland)->findings);
}

void TestPlanHost::whatCannotBeStoredIsNotDone()
{
    const QString before = s3Of(Active);
    m_fails = true;
    const ApiReply reply = setS3({Active.toString()}, before == u"ENABLED"_s ? u"DISABLED"_s : u"ENABLED"_s);
    QVERIFY(!reply);
    QCOMPARE(s3Of(Active), before);
    QVERIFY(m_host->plan().isEmpty());
}

void TestPlanHost::aPlanThatIsBeingAppliedIsNotServed()
{
    ChangePlan running = m_kept;
    running.setRun(RunRecord {});
    PlanHost host(*m_behind, running, [](const ChangePlan &) { return Result<void>(); });
    const auto opened = host.open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Conflict);
    QVERIFY2(opened.error().message.contains(u"Night"), qPrintable(opened.error().message));
}

QTEST_GUILESS_MAIN(TestPlanHost)
#include "tst_planhost.moc"
