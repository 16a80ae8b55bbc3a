// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/sampleview.h"
#include "items/whatifaccountsmodel.h"
#include "items/whatifmodel.h"
#include "items/whatifwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;
using enum AlternativeKind;

/// The tables of the What-if explorer over sample::view(10), in which five of ten accounts have S3 Protection and the preference is NEW.
class TestWhatIfModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void everyAlternativeIsARow();
    void severitiesAreCounted();
    void onlyOtherAlternativesReset();
    void unknownFindingsAreNotZero();
    void withoutARecordingThereAreNoFindings();
    void unknownCostIsNotZero();
    void accountsOfAnAlternativeAreListed();
    void alternativesAreSpoken();
    void theChoiceIsSummedUp();

private:
    static constexpr Timestamp Later {std::chrono::sys_days(std::chrono::year(2027) / 3 / 1)};
    static Finding finding(const QString &id, int account, double severity)
    {
        Finding one;
        one.id = id;
        one.account = sample::id(account);
        one.region = u"eu-west-1"_s;
        one.severity = severity;
        return one;
    }
    /// Three findings of data events, two of them in account 3, which has no S3 Protection; one of management events.
    static std::shared_ptr<const DetectedRecording> recording(const std::shared_ptr<const OrganizationView> &view)
    {
        auto made = std::make_shared<DetectedRecording>();
        made->regions = {"eu-west-1"};
        made->places = {{sample::id(3), 0, 1200, {0}}, {sample::id(4), 0, 30, {1}}};
        made->raised = {{finding(u"a"_s, 3, 8), true, false}, {finding(u"b"_s, 3, 2), true, false},
            {finding(u"c"_s, 4, 9.5), true, false}, {finding(u"d"_s, 5, 5), true, true}};
        made->dataEvents = 1230;
        made->bucketCount = 2;
        made->organization = view;
        return made;
    }
    static WhatIfQuestion question()
    {
        const auto view = sample::view(10);
        return {.view = view, .caller = {sample::id(1), Door::Window}, .regions = {sample::ireland(), sample::frankfurt()},
            .when = Later, .recording = recording(view)};
    }
    static std::shared_ptr<const WhatIf> worked(const WhatIfQuestion &question)
    {
        return std::make_shared<const WhatIf>(whatIf(question));
    }
    static QString text(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
};

void TestWhatIfModels::everyAlternativeIsARow()
{
    WhatIfModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setWhatIf(worked(question()));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.rowOf(Off), 0);
    QCOMPARE(model.rowOf(Current), -1);
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << text(model, row, WhatIfModel::NameColumn);
    QCOMPARE(names,
        (QStringList {u"Off"_s, u"Administrator only"_s, u"New accounts"_s, u"Chosen accounts"_s, u"All accounts"_s}));
    const int now = model.rowOf(NewAccounts);
    QVERIFY(model.index(now, 0).data(WhatIfModel::CurrentRole).toBool());
    QVERIFY(!model.index(0, 0).data(WhatIfModel::CurrentRole).toBool());
    QCOMPARE(text(model, now, WhatIfModel::CoverageColumn), u"5 of 10"_s);
    QCOMPARE(model.index(now, WhatIfModel::CoverageColumn).data(WhatIfModel::ShareRole).toDouble(), 0.5);
    QCOMPARE(text(model, now, WhatIfModel::DifferenceColumn), u"–"_s);
    QCOMPARE(text(model, now, WhatIfModel::PlanColumn), QString()); // there is nothing to plan
    QCOMPARE(text(model, 0, WhatIfModel::PlanColumn), u"Make a plan"_s);
    QCOMPARE(model.index(now, 0).data(WhatIfModel::DetailRole).toString(), u"NEW, 5 account(s) on"_s);
    QCOMPARE(text(model, 0, WhatIfModel::CoverageColumn), u"0 of 10"_s);
    QCOMPARE(text(model, 0, WhatIfModel::CostColumn), u"$0.00"_s);
    QVERIFY(text(model, 0, WhatIfModel::DifferenceColumn).startsWith(u"−$"_s));
    QVERIFY(text(model, 4, WhatIfModel::DifferenceColumn).startsWith(u"+$"_s));
    QVERIFY(model.index(3, 0).data(WhatIfModel::BestRole).toBool());
    QVERIFY(model.index(3, WhatIfModel::CostColumn).data(WhatIfModel::DetailRole).toString().contains(u'–'));
    for (int column = 0; column < WhatIfModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    model.setWhatIf(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestWhatIfModels::severitiesAreCounted()
{
    WhatIfModel model;
    model.setWhatIf(worked(question()));
    QCOMPARE(text(model, 0, WhatIfModel::SeveritiesColumn), u"0 critical, 0 high, 1 medium, 0 low"_s);
    QCOMPARE(text(model, 0, WhatIfModel::FoundColumn), u"1 (−1)"_s);
    QCOMPARE(text(model, 2, WhatIfModel::FoundColumn), u"2"_s);
    QCOMPARE(text(model, 4, WhatIfModel::FoundColumn), u"4 (+2)"_s);
    const QModelIndex all = model.index(4, WhatIfModel::SeveritiesColumn);
    QCOMPARE(all.data(WhatIfModel::CountsRole).value<QList<int>>(), (QList<int> {1, 1, 1, 1}));
    QCOMPARE(model.index(0, WhatIfModel::SeveritiesColumn).data(WhatIfModel::MostRole).toInt(), 4);
}

void TestWhatIfModels::onlyOtherAlternativesReset()
{
    WhatIfModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    WhatIfQuestion asked = question();
    model.setWhatIf(worked(asked));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    asked.regions = {sample::ireland()};
    model.setWhatIf(worked(asked));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    asked.recording = nullptr; // and so no chosen accounts
    model.setWhatIf(worked(asked));
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 4);
}

void TestWhatIfModels::unknownFindingsAreNotZero()
{
    WhatIfQuestion asked = question();
    auto management = std::make_shared<DetectedRecording>(*asked.recording);
    management->dataEvents = 0;
    asked.recording = management;
    WhatIfModel model;
    model.setWhatIf(worked(asked));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(text(model, row, WhatIfModel::SeveritiesColumn), u"Unknown"_s);
        QCOMPARE(text(model, row, WhatIfModel::FoundColumn), u"Unknown"_s);
        QVERIFY(!model.index(row, WhatIfModel::SeveritiesColumn).data(WhatIfModel::CountsRole).isValid());
    }
}

void TestWhatIfModels::withoutARecordingThereAreNoFindings()
{
    WhatIfQuestion asked = question();
    asked.recording = nullptr;
    WhatIfModel model;
    model.setWhatIf(worked(asked));
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(text(model, row, WhatIfModel::FoundColumn), QString());
        QVERIFY(!text(model, row, WhatIfModel::CostColumn).isEmpty());
    }
}

void TestWhatIfModels::unknownCostIsNotZero()
{
    WhatIfQuestion asked = question();
    asked.settings.prices = PriceTable();
    WhatIfModel model;
    model.setWhatIf(worked(asked));
    const int all = model.rowOf(AllAccounts);
    QCOMPARE(text(model, all, WhatIfModel::CostColumn), u"Unknown"_s);
    QCOMPARE(text(model, all, WhatIfModel::DifferenceColumn), u"Unknown"_s);
    QCOMPARE(text(model, model.rowOf(Off), WhatIfModel::CostColumn), u"$0.00"_s); // which is known
    QCOMPARE(text(model, model.rowOf(Off), WhatIfModel::DifferenceColumn), u"Unknown"_s);
}

void TestWhatIfModels::accountsOfAnAlternativeAreListed()
{
    const auto all = worked(question());
    WhatIfAccountsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setAlternative(all, 4);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0, 0).data(WhatIfAccountsModel::AccountIdRole).value<AccountId>(), sample::id(3)); // finds most
    QCOMPARE(text(model, 0, WhatIfAccountsModel::RegionsColumn), u"+2"_s);
    QCOMPARE(text(model, 0, WhatIfAccountsModel::EventsColumn), u"1,200"_s);
    QCOMPARE(text(model, 0, WhatIfAccountsModel::FindingsColumn), u"+2"_s);
    QVERIFY(text(model, 0, WhatIfAccountsModel::CostColumn).startsWith(u"+$"_s));
    QCOMPARE(text(model, 1, WhatIfAccountsModel::FindingsColumn), u"–"_s);
    model.setAlternative(all, 0);
    QCOMPARE(model.index(0, 0).data(WhatIfAccountsModel::AccountIdRole).value<AccountId>(), sample::id(4));
    QCOMPARE(text(model, 0, WhatIfAccountsModel::RegionsColumn), u"−2"_s);
    QCOMPARE(text(model, 0, WhatIfAccountsModel::EventsColumn), u"−30"_s);
    QCOMPARE(text(model, 0, WhatIfAccountsModel::FindingsColumn), u"−1"_s);
    model.setAlternative(all, 2);
    QCOMPARE(model.rowCount(), 0);
    WhatIfQuestion silent = question();
    silent.recording = nullptr;
    model.setAlternative(worked(silent), 3);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(text(model, 0, WhatIfAccountsModel::EventsColumn), u"Unknown"_s);
    QCOMPARE(text(model, 0, WhatIfAccountsModel::FindingsColumn), u"Unknown"_s);
    for (int column = 0; column < WhatIfAccountsModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void TestWhatIfModels::alternativesAreSpoken()
{
    const auto all = worked(question());
    QVERIFY2(WhatIfWords::spoken(*all, 2).startsWith(u"New accounts, current: 5 of 10 accounts, $"_s),
        qPrintable(WhatIfWords::spoken(*all, 2)));
    QVERIFY(WhatIfWords::spoken(*all, 3).startsWith(u"Chosen accounts, best value: 6 of 10 accounts"_s));
    QVERIFY(WhatIfWords::spoken(*all, 4).endsWith(u"4 finding(s)"_s));
    WhatIfQuestion poor = question();
    poor.settings.prices = PriceTable();
    poor.recording = nullptr;
    QCOMPARE(WhatIfWords::spoken(*worked(poor), 3), u"All accounts: 10 of 10 accounts, unknown cost"_s);
}

void TestWhatIfModels::theChoiceIsSummedUp()
{
    const auto all = worked(question());
    QVERIFY2(WhatIfWords::summary(*all, 3).startsWith(u"Finds 4 of the 4 findings that all accounts would find, for $"_s),
        qPrintable(WhatIfWords::summary(*all, 3)));
    QVERIFY(WhatIfWords::summary(*all, 0).startsWith(u"Finds 1 where 2 are found now, for $"_s));
    QVERIFY(WhatIfWords::summary(*all, 0).endsWith(u"less a month."_s));
    QCOMPARE(WhatIfWords::summary(*all, 2), u"This is how S3 Protection is set up now."_s);
    WhatIfQuestion silent = question();
    silent.recording = nullptr;
    QVERIFY(WhatIfWords::summary(*worked(silent), 3).startsWith(u"For $"_s));
}

QTEST_GUILESS_MAIN(TestWhatIfModels)
#include "tst_whatifmodels.moc"
