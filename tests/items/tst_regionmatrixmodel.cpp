// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/regionmatrixmodel.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

using Rows = RegionMatrixModel::Rows;
using Order = RegionMatrixModel::Order;

/// Column 0 is Frankfurt, column 1 Ireland: the order of their IDs. Account 1 administers both; even accounts have S3 Protection.
class TestRegionMatrixModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void accountsAndRegionsMakeATable();
    void whoAdministersNothingSeesNothing();
    void regionsOfOtherAdministratorsAreNoColumns();
    void strangersAreNoRows();
    void sumsCountWhatIsPossible();
    void anotherPlanHasOtherCells();
    void aCellIsReadAloud();
    void headingsSayTheRegion();
    void aRowWithoutGuardDutySaysWhy_data();
    void aRowWithoutGuardDutySaysWhy();
    void aRegionThatIsNotLoadedIsUnknown();
    void aRegionFillsWhenItIsLoaded();
    void aHeadingSaysWhyARegionCouldNotBeLoaded();
    void aChangedCellIsAnnouncedAlone();
    void rowsThatOnlyMightHaveChangedAreNotAnnounced();
    void sumsFollowAChange();
    void anotherPolicyResets();
    void anotherAdministratorResets();
    void aStrangerThatIsInvitedAppears();
    void filteringByText_data();
    void filteringByText();
    void gapsAreRowsThatDiffer_data();
    void gapsAreRowsThatDiffer();
    void aGapThatClosesLeavesTheFilteredRows();
    void aCellThatIsUnlikeThePreferenceIsFound_data();
    void aCellThatIsUnlikeThePreferenceIsFound();
    void anotherPreferenceShowsOtherRows();
    void whatIsExportedStaysAsItWas();
    void theOrderIsTotal_data();
    void theOrderIsTotal();
    void theLastColumnCannotBeSelected();

private:
    void show(const std::shared_ptr<const OrganizationView> &view) { m_model->show(view, sample::id(1), Feature::S3DataEvents); }
    void edit(const std::vector<int> &rows, const std::function<void(RegionView &)> &change, Region region = sample::ireland())
    {
        m_model->update(sample::edited(m_model->matrix().view(), region, change), sample::delta(region, rows));
    }
    static void set(RegionView &part, int row, bool enabled)
    {
        part.detectors.edit(std::size_t(row)).set(Feature::S3DataEvents, enabled, Timestamp(std::chrono::days(21000)));
    }
    [[nodiscard]] CellState state(int account, int column) const
    {
        return m_model->state(m_model->rowOf(sample::id(account)), column);
    }
    [[nodiscard]] std::vector<int> shown() const
    {
        std::vector<int> accounts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            accounts.push_back(int(m_model->account(row).id.number() - sample::id(0).number()));
        return accounts;
    }

    std::unique_ptr<RegionMatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestRegionMatrixModel::init()
{
    sample::failOnWarnings();
    m_model = std::make_unique<RegionMatrixModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestRegionMatrixModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestRegionMatrixModel::accountsAndRegionsMakeATable()
{
    show(sample::view(6));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->columnCount(), 3);
    QCOMPARE(m_model->region(0), sample::frankfurt());
    QCOMPARE(m_model->columnOf(sample::ireland()), 1);
    QCOMPARE(m_model->columnOf(Region::parse(u"us-east-1").value()), -1);
    QCOMPARE(shown(), (std::vector {0, 2, 3, 4, 5}));
    QCOMPARE(m_model->rowOf(sample::id(1)), -1);
    QCOMPARE(m_model->rowOf(AccountId(42)), -1);
    QCOMPARE(state(2, 0), CellState::Enabled);
    QCOMPARE(state(3, 1), CellState::NotEnabled);
    QCOMPARE(m_model->index(1, 1).data(RegionMatrixModel::StateRole).toInt(), int(CellState::Enabled));
    QCOMPARE(m_model->index(1, 2).data(RegionMatrixModel::AccountIdRole).value<AccountId>(), sample::id(2));
}

void TestRegionMatrixModel::whoAdministersNothingSeesNothing()
{
    QCOMPARE(m_model->rowCount(), 0);
    m_model->show(sample::view(6), sample::id(2), Feature::S3DataEvents);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 1);
    QCOMPARE(m_model->accountCount(), 0);
    QCOMPARE(m_model->rowOf(sample::id(3)), -1);
}

void TestRegionMatrixModel::regionsOfOtherAdministratorsAreNoColumns()
{
    show(sample::edited(sample::view(6), sample::frankfurt(), [](RegionView &part) { part.administrator = sample::id(2); }));
    QCOMPARE(m_model->regionCount(), 1);
    QCOMPARE(m_model->region(0), sample::ireland());
    QVERIFY(m_model->rowOf(sample::id(2)) >= 0);
}

void TestRegionMatrixModel::strangersAreNoRows()
{
    auto view = std::make_shared<OrganizationView>(*sample::view(6));
    auto accounts = std::make_shared<AccountTable>(*view->accounts);
    accounts->rows[4].inOrganization = false;
    accounts->rows[5].inOrganization = false;
    view->accounts = accounts;
    const auto without = [](RegionView &part) { part.members.edit(5) = {}; };
    show(sample::edited(sample::edited(view, sample::ireland(), without), sample::frankfurt(), without));
    QCOMPARE(shown(), (std::vector {0, 2, 3, 4}));
}

void TestRegionMatrixModel::sumsCountWhatIsPossible()
{
    show(sample::edited(sample::view(6), sample::ireland(), [](RegionView &part) { part.members.edit(2).isRegionOff = true; }));
    QCOMPARE(m_model->column(0).total, (PlanTotal {3, 5}));
    QCOMPARE(m_model->column(1).total, (PlanTotal {2, 4}));
    QCOMPARE(m_model->grandTotal(), (PlanTotal {5, 9}));
    QCOMPARE(m_model->total(m_model->rowOf(sample::id(2))), (PlanTotal {1, 1}));
    QCOMPARE(m_model->total(m_model->rowOf(sample::id(3))), (PlanTotal {0, 2}));
    QCOMPARE(m_model->index(2, 2).data().toString(), u"0/2");
}

void TestRegionMatrixModel::anotherPlanHasOtherCells()
{
    m_model->show(sample::view(6), sample::id(1), Feature::EksAuditLogs);
    QCOMPARE(state(2, 0), CellState::NotEnabled);
    QCOMPARE(m_model->grandTotal(), (PlanTotal {0, 10}));
}

void TestRegionMatrixModel::aCellIsReadAloud()
{
    show(sample::view(6));
    QCOMPARE(m_model->index(1, 1).data(Qt::AccessibleTextRole).toString(), u"Account-0, Ireland: Enabled");
    QCOMPARE(m_model->index(1, 1).data(Qt::ToolTipRole).toString(), u"Account-0, Ireland: Enabled");
    QCOMPARE(m_model->index(1, 2).data(Qt::AccessibleTextRole).toString(), u"Account-0: enabled in 2 of 2 Region(s)");
    edit({2}, [](RegionView &part) { part.members.edit(2).isRegionOff = true; });
    QCOMPARE(m_model->index(1, 1).data(Qt::ToolTipRole).toString(),
        u"Account-0, Ireland: Region off\nThe account has not opted in to this Region.");
}

void TestRegionMatrixModel::headingsSayTheRegion()
{
    show(sample::view(6));
    QCOMPARE(m_model->headerData(1, Qt::Horizontal).toString(), u"Ireland");
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), u"Regions on");
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(),
        u"Europe (Ireland) eu-west-1\nEnabled for 3 of 5 account(s)");
    QCOMPARE(m_model->headerData(1, Qt::Vertical).toString(), u"Account-0");
    QCOMPARE(m_model->headerData(1, Qt::Vertical, Qt::ToolTipRole).toString(), u"Account-0 (100000000002)");
    QVERIFY(!m_model->headerData(9, Qt::Vertical).isValid());
}

void TestRegionMatrixModel::aRowWithoutGuardDutySaysWhy_data()
{
    QTest::addColumn<RelationshipStatus>("inFrankfurt");
    QTest::addColumn<RelationshipStatus>("inIreland");
    QTest::addColumn<QString>("reason");
    QTest::newRow("suspended") << RelationshipStatus::Disabled << RelationshipStatus::Disabled << u"Suspended"_s;
    QTest::newRow("suspended says more") << RelationshipStatus::None << RelationshipStatus::Disabled << u"Suspended"_s;
    QTest::newRow("not a member") << RelationshipStatus::Removed << RelationshipStatus::None << u"Not a member"_s;
    QTest::newRow("invited") << RelationshipStatus::Invited << RelationshipStatus::None << u"Invited"_s;
    QTest::newRow("runs somewhere") << RelationshipStatus::Enabled << RelationshipStatus::None << u"1/1"_s;
}

void TestRegionMatrixModel::aRowWithoutGuardDutySaysWhy()
{
    QFETCH(RelationshipStatus, inFrankfurt);
    QFETCH(RelationshipStatus, inIreland);
    show(sample::view(6));
    edit({2}, [=](RegionView &part) { part.members.edit(2).status = inFrankfurt; }, sample::frankfurt());
    edit({2}, [=](RegionView &part) { part.members.edit(2).status = inIreland; });
    const int row = m_model->rowOf(sample::id(2));
    QTEST(m_model->index(row, 2).data().toString(), "reason");
    QCOMPARE(m_model->absence(row).has_value(), inFrankfurt != RelationshipStatus::Enabled);
}

void TestRegionMatrixModel::aRegionThatIsNotLoadedIsUnknown()
{
    const auto unloaded = [](RegionView &part) {
        part.isLoaded = false;
        part.members = {};
        part.detectors = {};
    };
    show(sample::edited(sample::view(6), sample::ireland(), unloaded));
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(!m_model->isLoaded(1));
    QCOMPARE(state(2, 1), CellState::Unknown);
    QCOMPARE(m_model->column(1).total, PlanTotal());
    QVERIFY(!m_model->absence(0));
    QVERIFY(m_model->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Not loaded"));
}

void TestRegionMatrixModel::aRegionFillsWhenItIsLoaded()
{
    const auto loaded = sample::view(6);
    const auto before = sample::edited(loaded, sample::ireland(), [](RegionView &part) {
        part.isLoaded = false;
        part.members = {};
        part.detectors = {};
    });
    show(before);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy sums(m_model.get(), &RegionMatrixModel::totalsChanged);
    auto after = std::make_shared<OrganizationView>(*before);
    for (auto &part : after->regions)
        part = part->region == sample::ireland() ? loaded->find(sample::ireland()) : part;
    m_model->update(after, sample::delta(sample::ireland(), {0, 1, 2, 3, 4, 5}));
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes[0][0].toModelIndex(), m_model->index(0, 1));
    QCOMPARE(changes[0][1].toModelIndex(), m_model->index(4, 1));
    QCOMPARE(sums.count(), 1);
    QCOMPARE(state(2, 1), CellState::Enabled);
    QCOMPARE(m_model->grandTotal(), (PlanTotal {6, 10}));
}

void TestRegionMatrixModel::aHeadingSaysWhyARegionCouldNotBeLoaded()
{
    show(sample::edited(sample::view(6), sample::ireland(), [](RegionView &part) { part.isLoaded = false; }));
    QSignalSpy headings(m_model.get(), &QAbstractItemModel::headerDataChanged);
    m_model->setFailure(sample::ireland(), u"Access denied."_s);
    m_model->setFailure(sample::ireland(), u"Access denied."_s);
    QCOMPARE(headings.count(), 1);
    QVERIFY(m_model->hasFailures());
    QCOMPARE(m_model->headerData(1, Qt::Horizontal, Qt::ToolTipRole).toString(),
        u"Europe (Ireland) eu-west-1\nThis Region could not be loaded: Access denied.");
    m_model->setFailure(sample::frankfurt(), u"Late."_s); // it is loaded, so nothing is said
    QCOMPARE(m_model->failure(0), QString());
    m_model->setFailure(sample::ireland(), {});
    QVERIFY(!m_model->hasFailures());
}

void TestRegionMatrixModel::aChangedCellIsAnnouncedAlone()
{
    show(sample::view(6));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy headings(m_model.get(), &QAbstractItemModel::headerDataChanged);
    edit({3}, [](RegionView &part) { set(part, 3, true); });
    QCOMPARE(changes.count(), 2);
    QCOMPARE(changes[0][0].toModelIndex(), m_model->index(2, 1));
    QCOMPARE(changes[0][1].toModelIndex(), m_model->index(2, 1));
    QCOMPARE(changes[1][0].toModelIndex(), m_model->index(2, 2));
    QCOMPARE(headings.count(), 2);
    QCOMPARE(state(3, 1), CellState::Enabled);
    QCOMPARE(state(3, 0), CellState::NotEnabled);
}

void TestRegionMatrixModel::rowsThatOnlyMightHaveChangedAreNotAnnounced()
{
    show(sample::view(6));
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    edit({0, 1, 2, 3, 4, 5}, [](RegionView &part) { set(part, 1, false); }); // the administrator itself
    QCOMPARE(changes.count(), 0);
    QCOMPARE(resets.count(), 0);
}

void TestRegionMatrixModel::sumsFollowAChange()
{
    show(sample::view(6));
    edit({2, 3, 5}, [](RegionView &part) {
        set(part, 2, false);
        set(part, 3, true);
        part.members.edit(5).isRegionOff = true;
    });
    RegionMatrixModel fresh;
    fresh.show(m_model->matrix().view(), sample::id(1), Feature::S3DataEvents);
    QCOMPARE(m_model->grandTotal(), fresh.grandTotal());
    QCOMPARE(m_model->grandTotal(), (PlanTotal {6, 9}));
    for (int row = 0; row < fresh.rowCount(); ++row)
        QCOMPARE(m_model->total(row), fresh.total(row));
}

void TestRegionMatrixModel::anotherPolicyResets()
{
    show(sample::view(6));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    auto view = std::make_shared<OrganizationView>(*m_model->matrix().view());
    GuardDutyPolicy policy;
    policy.byDefault.emplace();
    policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = true;
    policy.attachedToRoot = true;
    view->settings.policyTypeEnabled = true;
    view->settings.policies = {policy};
    m_model->update(view, {});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(state(2, 0), CellState::PolicyOn);
    QCOMPARE(state(3, 0), CellState::PolicyOff);
    QCOMPARE(m_model->grandTotal(), (PlanTotal {6, 10}));
}

void TestRegionMatrixModel::anotherAdministratorResets()
{
    show(sample::view(6));
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    edit({}, [](RegionView &part) { part.administrator = sample::id(2); });
    QCOMPARE(resets.count(), 1);
    QCOMPARE(m_model->regionCount(), 1);
}

void TestRegionMatrixModel::aStrangerThatIsInvitedAppears()
{
    auto view = std::make_shared<OrganizationView>(*sample::view(6));
    auto accounts = std::make_shared<AccountTable>(*view->accounts);
    accounts->rows[5].inOrganization = false;
    view->accounts = accounts;
    const auto without = [](RegionView &part) { part.members.edit(5) = {}; };
    show(sample::edited(sample::edited(view, sample::ireland(), without), sample::frankfurt(), without));
    QCOMPARE(m_model->rowCount(), 4);
    edit({5}, [](RegionView &part) { part.members.edit(5).status = RelationshipStatus::Invited; });
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(state(5, 1), CellState::Invited);
    QCOMPARE(state(5, 0), CellState::NotAMember);
    edit({5}, without);
    QCOMPARE(m_model->rowCount(), 4);
}

void TestRegionMatrixModel::filteringByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("empty") << QString() << 29;
    QTest::newRow("blank") << u"  "_s << 29;
    QTest::newRow("a name") << u"ACCOUNT-2"_s << 10;
    QTest::newRow("an ID") << u"100000000017"_s << 1;
    QTest::newRow("an ID with dashes") << u"1000-0000-0017"_s << 1;
    QTest::newRow("both words") << u"account-1 0017"_s << 1;
    QTest::newRow("words that do not meet") << u"account-2 0017"_s << 0;
    QTest::newRow("nothing") << u"quantum"_s << 0;
}

void TestRegionMatrixModel::filteringByText()
{
    QFETCH(QString, text);
    show(sample::view(30));
    m_model->setFilter(text, Rows::All);
    QTEST(m_model->rowCount(), "rows");
    QCOMPARE(m_model->accountCount(), 29);
    QCOMPARE(m_model->isFiltered(), !text.trimmed().isEmpty());
    QCOMPARE(m_model->grandTotal(), (PlanTotal {30, 58}));
    m_model->setFilter({}, Rows::All);
    QCOMPARE(m_model->rowCount(), 29);
}

void TestRegionMatrixModel::gapsAreRowsThatDiffer_data()
{
    QTest::addColumn<CellState>("inIreland");
    QTest::addColumn<bool>("isGap");
    QTest::newRow("enabled in both") << CellState::Enabled << false;
    QTest::newRow("not in one") << CellState::NotEnabled << true;
    QTest::newRow("pending in one") << CellState::Pending << false;
    QTest::newRow("off in one") << CellState::RegionOff << false;
    QTest::newRow("suspended in one") << CellState::Suspended << false;
}

void TestRegionMatrixModel::gapsAreRowsThatDiffer()
{
    QFETCH(CellState, inIreland);
    show(sample::edited(sample::view(6), sample::ireland(), [inIreland](RegionView &part) {
        part.resize(6);
        set(part, 2, inIreland == CellState::Enabled);
        if (inIreland == CellState::Pending)
            part.pending.edit(2).features[std::size_t(Feature::S3DataEvents)] = 1'800'000'000;
        if (inIreland == CellState::Suspended)
            part.members.edit(2).status = RelationshipStatus::Disabled;
        part.members.edit(2).isRegionOff = inIreland == CellState::RegionOff;
    }));
    QCOMPARE(state(2, 1), inIreland);
    m_model->setFilter({}, Rows::Gaps);
    QTEST(!shown().empty(), "isGap");
}

void TestRegionMatrixModel::aGapThatClosesLeavesTheFilteredRows()
{
    show(sample::view(6));
    edit({2, 4}, [](RegionView &part) {
        set(part, 2, false);
        set(part, 4, false);
    });
    m_model->setFilter({}, Rows::Gaps);
    QCOMPARE(shown(), (std::vector {2, 4}));
    edit({2}, [](RegionView &part) { set(part, 2, true); });
    QCOMPARE(shown(), std::vector {4});
    edit({3}, [](RegionView &part) { set(part, 3, true); });
    QCOMPARE(shown(), (std::vector {3, 4}));
}

void TestRegionMatrixModel::aCellThatIsUnlikeThePreferenceIsFound_data()
{
    QTest::addColumn<AutoEnable>("preference");
    QTest::addColumn<CellState>("inIreland");
    QTest::addColumn<bool>("isUnlike");
    QTest::newRow("wanted for all, not enabled") << AutoEnable::All << CellState::NotEnabled << true;
    QTest::newRow("wanted for new ones, not enabled") << AutoEnable::New << CellState::NotEnabled << true;
    QTest::newRow("wanted, enabled") << AutoEnable::All << CellState::Enabled << false;
    QTest::newRow("wanted, on its way") << AutoEnable::All << CellState::Pending << false;
    QTest::newRow("wanted, Region off") << AutoEnable::All << CellState::RegionOff << false;
    QTest::newRow("not wanted, enabled") << AutoEnable::None << CellState::Enabled << true;
    QTest::newRow("not wanted, not enabled") << AutoEnable::None << CellState::NotEnabled << false;
}

void TestRegionMatrixModel::aCellThatIsUnlikeThePreferenceIsFound()
{
    QFETCH(const AutoEnable, preference);
    QFETCH(const CellState, inIreland);
    const auto prefer
        = [](RegionView &part, AutoEnable what) { part.configuration.features[std::size_t(Feature::S3DataEvents)] = what; };
    const auto view
        = sample::edited(sample::view(6), sample::frankfurt(), [&](RegionView &part) { prefer(part, AutoEnable::All); });
    show(sample::edited(view, sample::ireland(), [&](RegionView &part) {
        part.resize(6);
        prefer(part, preference);
        set(part, 2, inIreland == CellState::Enabled);
        if (inIreland == CellState::Pending)
            part.pending.edit(2).features[std::size_t(Feature::S3DataEvents)] = 1'800'000'000;
        part.members.edit(2).isRegionOff = inIreland == CellState::RegionOff;
    }));
    QCOMPARE(state(2, 1), inIreland);
    m_model->setFilter({}, Rows::Unlike);
    const auto rows = shown();
    QTEST(std::ranges::find(rows, 2) != rows.end(), "isUnlike");
}

void TestRegionMatrixModel::anotherPreferenceShowsOtherRows()
{
    show(sample::view(6)); // nothing is preferred, and the even ones have it
    m_model->setFilter({}, Rows::Unlike);
    const auto prefer
        = [](RegionView &part) { part.configuration.features[std::size_t(Feature::S3DataEvents)] = AutoEnable::All; };
    m_model->update(
        sample::edited(m_model->matrix().view(), sample::ireland(), prefer), sample::delta(sample::ireland(), {}, true));
    m_model->update(
        sample::edited(m_model->matrix().view(), sample::frankfurt(), prefer), sample::delta(sample::frankfurt(), {}, true));
    QCOMPARE(shown(), (std::vector {3, 5}));
    edit({3}, [](RegionView &part) { set(part, 3, true); });
    QCOMPARE(shown(), (std::vector {3, 5})); // still not in Frankfurt
    edit({3}, [](RegionView &part) { set(part, 3, true); }, sample::frankfurt());
    QCOMPARE(shown(), std::vector {5});
    auto managed = std::make_shared<OrganizationView>(*m_model->matrix().view());
    managed->settings.policyTypeEnabled = true; // preferences have no effect then
    m_model->update(managed, {});
    QVERIFY(shown().empty());
}

void TestRegionMatrixModel::whatIsExportedStaysAsItWas()
{
    show(sample::view(6));
    m_model->setOrder(Order::Id, Qt::DescendingOrder);
    const CsvTable table = m_model->csv();
    edit({4}, [](RegionView &part) { set(part, 4, false); });
    m_model->setFilter(sample::id(2).toString(), Rows::All);
    QCOMPARE(table.rows, 5);
    QCOMPARE(table.headings,
        (QStringList {u"Account name"_s, u"Account ID"_s, sample::frankfurt().id(), sample::ireland().id(), u"Regions on"_s,
            u"Regions in all"_s}));
    QCOMPARE(table.cells(1).mid(1), (QStringList {sample::id(4).toString(), u"Enabled"_s, u"Enabled"_s, u"2"_s, u"2"_s}));
    QCOMPARE(m_model->csv().rows, 1);
    QCOMPARE(RegionMatrixModel().csv().rows, 0);
}

void TestRegionMatrixModel::theOrderIsTotal_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<std::vector<int>>("accounts");
    QTest::newRow("name") << int(Order::Name) << Qt::AscendingOrder << std::vector {0, 2, 3, 11, 12};
    QTest::newRow("name, downwards") << int(Order::Name) << Qt::DescendingOrder << std::vector {12, 11, 3, 2, 0};
    QTest::newRow("ID") << int(Order::Id) << Qt::AscendingOrder << std::vector {0, 2, 3, 11, 12};
    QTest::newRow("Regions on") << int(Order::Enabled) << Qt::AscendingOrder << std::vector {3, 11, 0, 2, 12};
    QTest::newRow("Regions on, downwards") << int(Order::Enabled) << Qt::DescendingOrder << std::vector {12, 2, 0, 11, 3};
}

void TestRegionMatrixModel::theOrderIsTotal()
{
    QFETCH(int, order);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(std::vector<int>, accounts);
    show(sample::view(13));
    m_model->setOrder(Order(order), direction);
    std::vector<int> left = shown();
    std::erase_if(left, [](int account) { return account > 3 && account < 11; });
    QCOMPARE(left, accounts);
}

void TestRegionMatrixModel::theLastColumnCannotBeSelected()
{
    show(sample::view(3));
    QVERIFY(m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    QVERIFY(!m_model->flags(m_model->index(0, 2)).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(m_model->flags({}), Qt::NoItemFlags);
}

QTEST_GUILESS_MAIN(TestRegionMatrixModel)
#include "tst_regionmatrixmodel.moc"
