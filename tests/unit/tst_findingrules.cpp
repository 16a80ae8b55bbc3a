// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/findingeffects.h"

#include "findings/samplefindings.h"
#include "journal/patchcodec.h"
#include "journal/revert.h"
#include "journal/revertrights.h"
#include "support/changingorganization.h"
#include "workspace/database.h"
#include "workspace/newworkspace.h"
#include "workspace/recovery.h"
#include "workspace/regionpieces.h"
#include "workspace/schema.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FindingId idOf(AccountId account, std::size_t type = 0)
{
    return sampleId(findingTypes()[type], account, ireland().id());
}

FindingFilter filterNamed(const QString &name, FilterAction action = FilterAction::Noop)
{
    FindingFilter filter;
    filter.name = name;
    filter.action = action;
    filter.criteria.criterion[u"type"_s].equals = {findingTypes()[0].name};
    return filter;
}

/// An organization with a journal in memory, whose patches go through their bytes.
class Journal {
public:
    EditNumber change(AccountId caller, const Change &change)
    {
        const auto effect = effectOf(organization.view, caller, change, organization.now);
        if (!effect)
            message = effect.error().message;
        return effect ? commit(effect->patch, caller, 0) : 0;
    }
    EditNumber revert(EditNumber number, AccountId caller)
    {
        const auto plan = planRevert(organization.view, history, number,
            [this](EditNumber edit) -> Result<OrganizationPatch> { return patches.at(edit); });
        const auto allowed = plan ? checkMayChange(organization.view, caller, plan->patch) : Result<void>();
        message = !plan ? plan.error().message : !allowed ? allowed.error().message : QString();
        return plan && allowed ? commit(plan->patch, caller, revertTarget(history, number)) : 0;
    }

    [[nodiscard]] FindingState state(AccountId account, std::size_t type = 0) const
    {
        return organization.region().findings.stateOf(idOf(account, type));
    }
    [[nodiscard]] QStringList filters(AccountId account) const
    {
        QStringList names;
        const auto own = organization.region().filters.find(account);
        if (own != organization.region().filters.end())
            std::ranges::transform(own->second, std::back_inserter(names), &FindingFilter::name);
        return names;
    }

    ChangingOrganization organization;
    History history;
    std::map<EditNumber, OrganizationPatch> patches;
    QString message;

private:
    EditNumber commit(const OrganizationPatch &patch, AccountId caller, EditNumber reverts)
    {
        if (patch.isEmpty())
            return 0;
        const AccountTable &accounts = *organization.view.accounts;
        OrganizationPatch stored = patch;
        for (RegionPatch &region : stored.regions)
            region = decodePatch(region.region, encodePatch(region, accounts), accounts).value();
        if (stored.regions.front().findings != patch.regions.front().findings
            || stored.regions.front().filters != patch.regions.front().filters)
            qCritical("a patch did not come back from its bytes");
        organization.view = patched(organization.view, stored, organization.now);
        const EditNumber number = std::ssize(history.edits) + 1;
        history.append({number, organization.now, {caller, Door::Window}, u"Edit %1"_s.arg(number), reverts, 0});
        patches[number] = stored;
        return number;
    }
};

} // namespace

class FindingRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecordingRaisesFindings();
    void whoeverSeesThemTakesThemBack();
    void init() { QTest::failOnWarning(); }

    void samplesComeAndAreCounted();
    void samplesNeedAKnownTypeAndADetectorThatRuns();
    void administratorsArchiveForTheirMembers();
    void suppressionRulesArchiveNewFindingsOnly();
    void filtersKeepTheirRanks();
    void filtersAreRefused();
    void disabledDetectorsTakeTheirFindingsAlong();
    void everyEditIsTakenBack();
    void undoLeavesWhatOthersSaid();
    void undoIsRefusedAfterALaterEdit();
    void onlyWhoMayTakesBack();
    void oppositeEditsMergeToNothing();
    void workspacesKeepFindingsAndFilters();
    void aPieceComesBackAndIsRefusedInParts();
    void recoveryNamesLostFindings();
    void filesOfTheVersionBeforeAreOpened();
};

void FindingRulesTest::samplesComeAndAreCounted()
{
    Journal journal;
    QVERIFY(journal.change(Active, CreateSampleFindings {ireland(), {}}));
    QCOMPARE(journal.organization.region().findings.rows().size(), findingTypes().size());
    QCOMPARE(journal.state(Active), (FindingState {1, false, {}, When}));
    journal.organization.now = When + 1h;
    QVERIFY(journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, true}));
    QVERIFY(journal.change(Active, CreateSampleFindings {ireland(), {findingTypes()[0].name, findingTypes()[0].name}}));
    QCOMPARE(journal.state(Active), (FindingState {2, false, {}, When + 1h}));
    QCOMPARE(journal.organization.region().findings.find(idOf(Active))->createdAt, When);
    QCOMPARE(journal.state(Active, 1).count, 1U);
    QVERIFY(!journal.state(ActiveToo).exists());
}

void FindingRulesTest::samplesNeedAKnownTypeAndADetectorThatRuns()
{
    Journal journal;
    QVERIFY(!journal.change(Active, CreateSampleFindings {ireland(), {u"Discovery:S3/Nothing"_s}}));
    QVERIFY(!journal.change(Suspended, CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.message.contains("not enabled"_L1));
    QVERIFY(!journal.change(Bare, CreateSampleFindings {ireland(), {}}));
    QVERIFY(!journal.change(AccountId(5), CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.organization.region().findings.rows().empty());
}

void FindingRulesTest::administratorsArchiveForTheirMembers()
{
    Journal journal;
    for (const AccountId account : {Active, Standalone, Admin})
        QVERIFY(journal.change(account, CreateSampleFindings {ireland(), {}}));
    QVERIFY(!journal.change(Active, ArchiveFindings {ireland(), {idOf(Active)}, true}));
    QVERIFY(journal.message.contains(Admin.toString()));
    QVERIFY(journal.change(
        Admin, ArchiveFindings {ireland(), {idOf(Active), idOf(Standalone), idOf(Admin), idOf(Bare), idOf(Active)}, true}));
    QVERIFY(journal.state(Active).isArchived && journal.state(Admin).isArchived);
    QVERIFY(!journal.state(Standalone).isArchived); // none of its members
    QVERIFY(journal.change(Standalone, ArchiveFindings {ireland(), {idOf(Standalone), idOf(Active, 1)}, true}));
    QVERIFY(journal.state(Standalone).isArchived && !journal.state(Active, 1).isArchived);
    QVERIFY(journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, false}));
    QVERIFY(!journal.state(Active).isArchived);
    QVERIFY(!journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, false})); // it is so
    QVERIFY(journal.change(Active, RateFindings {ireland(), {idOf(Active), idOf(Admin)}, FindingFeedback::NotUseful}));
    QCOMPARE(journal.state(Active).feedback, FindingFeedback::NotUseful);
    QCOMPARE(journal.state(Admin).feedback, FindingFeedback::NotGiven);
}

void FindingRulesTest::suppressionRulesArchiveNewFindingsOnly()
{
    Journal journal;
    QVERIFY(journal.change(ActiveToo, CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"quiet"_s, FilterAction::Archive), {}}));
    QVERIFY(!journal.state(ActiveToo).isArchived);
    for (const AccountId account : {Active, Standalone, Admin})
        QVERIFY(journal.change(account, CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.state(Active).isArchived && journal.state(Admin).isArchived);
    QVERIFY(!journal.state(Active, 1).isArchived); // another type
    QVERIFY(!journal.state(Standalone).isArchived); // another administrator's
    UpdateFilter off {ireland(), u"quiet"_s, {}, FilterAction::Noop, {}, {}};
    QVERIFY(journal.change(Admin, off));
    QVERIFY(journal.change(Active, CreateSampleFindings {ireland(), {}}));
    QVERIFY(!journal.state(Active).isArchived);
    QVERIFY(!journal.change(Active, CreateFilter {ireland(), filterNamed(u"quiet"_s, FilterAction::Archive), {}}));
    QVERIFY(journal.change(Active, CreateFilter {ireland(), filterNamed(u"quiet"_s), {}}));
}

void FindingRulesTest::filtersKeepTheirRanks()
{
    Journal journal;
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"one"_s), {}}));
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"two"_s), {}}));
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"first"_s), 1}));
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"last"_s), 90}));
    QCOMPARE(journal.filters(Admin), (QStringList {u"first"_s, u"one"_s, u"two"_s, u"last"_s}));
    const EditNumber moved = journal.change(Admin, UpdateFilter {ireland(), u"last"_s, {}, {}, 2, {}});
    QCOMPARE(journal.filters(Admin), (QStringList {u"first"_s, u"last"_s, u"one"_s, u"two"_s}));
    QCOMPARE(filterOf(journal.organization.region(), Admin, u"last")->filter.version, 2U);
    QVERIFY(journal.revert(moved, Admin));
    QCOMPARE(journal.filters(Admin), (QStringList {u"first"_s, u"one"_s, u"two"_s, u"last"_s}));
    QVERIFY(journal.change(Admin, DeleteFilter {ireland(), u"one"_s}));
    QCOMPARE(journal.filters(Admin), (QStringList {u"first"_s, u"two"_s, u"last"_s}));
    QVERIFY(!journal.change(Admin, UpdateFilter {ireland(), u"two"_s, {}, {}, {}, {}})); // nothing is different
    QCOMPARE(journal.filters(Active), QStringList());
}

void FindingRulesTest::filtersAreRefused()
{
    Journal journal;
    QVERIFY(!journal.change(Admin, CreateFilter {ireland(), filterNamed(u"a b"_s), {}}));
    FindingFilter empty = filterNamed(u"empty"_s);
    empty.criteria = {};
    QVERIFY(!journal.change(Admin, CreateFilter {ireland(), empty, {}}));
    QVERIFY(!journal.change(Bare, CreateFilter {ireland(), filterNamed(u"one"_s), {}}));
    for (std::size_t i = 0; i < FindingFilter::MaxCount; ++i)
        QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"filter%1"_s.arg(i)), {}}));
    QVERIFY(!journal.change(Admin, CreateFilter {ireland(), filterNamed(u"filter7"_s), {}}));
    QVERIFY(journal.message.contains("already exists"_L1));
    QVERIFY(!journal.change(Admin, CreateFilter {ireland(), filterNamed(u"one-more"_s), {}}));
    QVERIFY(journal.message.contains("maximum"_L1));
    QVERIFY(!journal.change(Admin, DeleteFilter {ireland(), u"none"_s}));
    QVERIFY(!journal.change(Admin, UpdateFilter {ireland(), u"none"_s, {}, {}, {}, {}}));
    QVERIFY(journal.message.contains("no such resource"_L1));
}

void FindingRulesTest::disabledDetectorsTakeTheirFindingsAlong()
{
    Journal journal;
    QVERIFY(journal.change(Standalone, CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.change(Active, CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.change(Standalone, CreateFilter {ireland(), filterNamed(u"mine"_s), {}}));
    const EditNumber gone = journal.change(Standalone, DeleteDetector {ireland()});
    QVERIFY(gone);
    QVERIFY(!journal.state(Standalone).exists() && journal.state(Active).exists());
    QCOMPARE(journal.filters(Standalone), QStringList());
    QVERIFY2(journal.revert(gone, Standalone), qPrintable(journal.message));
    QCOMPARE(journal.state(Standalone).count, 1U);
    QCOMPARE(journal.filters(Standalone), QStringList {u"mine"_s});

    const EditNumber enabled = journal.change(Bare, createDetector());
    QVERIFY(journal.change(Bare, CreateSampleFindings {ireland(), {}}));
    QVERIFY2(journal.revert(enabled, Bare), qPrintable(journal.message));
    QVERIFY(!journal.state(Bare).exists());
}

void FindingRulesTest::everyEditIsTakenBack()
{
    Journal journal;
    QVERIFY(journal.change(Active, CreateSampleFindings {ireland(), {}}));
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"one"_s), {}}));
    const std::vector<std::pair<AccountId, Change>> changes {
        {Admin, CreateSampleFindings {ireland(), {}}},
        {Active, CreateSampleFindings {ireland(), {}}},
        {Admin, ArchiveFindings {ireland(), {idOf(Active)}, true}},
        {Admin, RateFindings {ireland(), {idOf(Active)}, FindingFeedback::Useful}},
        {Admin, CreateFilter {ireland(), filterNamed(u"two"_s), 1}},
        {Admin, UpdateFilter {ireland(), u"one"_s, u"text"_s, FilterAction::Archive, {}, {}}},
        {Admin, DeleteFilter {ireland(), u"one"_s}},
    };
    for (const auto &[caller, change] : changes) {
        const OrganizationView before = journal.organization.view;
        const EditNumber edit = journal.change(caller, change);
        QVERIFY2(edit, qPrintable(journal.message));
        const OrganizationView after = journal.organization.view;
        const EditNumber undo = journal.revert(edit, caller);
        QVERIFY2(undo, qPrintable(journal.message));
        QVERIFY(journal.organization.region().findings == before.find(ireland())->findings);
        QVERIFY(journal.organization.region().filters == before.find(ireland())->filters);
        const EditNumber redo = journal.revert(undo, caller);
        QVERIFY2(redo, qPrintable(journal.message));
        QVERIFY(journal.organization.region().findings == after.find(ireland())->findings);
        QVERIFY(journal.organization.region().filters == after.find(ireland())->filters);
        QVERIFY(journal.revert(redo, caller));
    }
}

void FindingRulesTest::undoLeavesWhatOthersSaid()
{
    Journal journal;
    QVERIFY(journal.change(Active, CreateSampleFindings {ireland(), {}}));
    const EditNumber archived = journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, true});
    QVERIFY(journal.change(Active, RateFindings {ireland(), {idOf(Active)}, FindingFeedback::Useful}));
    QVERIFY2(journal.revert(archived, Admin), qPrintable(journal.message));
    QCOMPARE(journal.state(Active), (FindingState {1, false, FindingFeedback::Useful, When}));
}

void FindingRulesTest::undoIsRefusedAfterALaterEdit()
{
    Journal journal;
    const EditNumber made = journal.change(Active, CreateSampleFindings {ireland(), {}});
    const EditNumber archived = journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, true});
    QVERIFY(!journal.revert(made, Active));
    QVERIFY(journal.message.contains("Edit 2"_L1));
    QVERIFY(journal.revert(archived, Admin));
    QVERIFY(journal.revert(made, Active));
    QVERIFY(journal.organization.region().findings.rows().empty());
}

void FindingRulesTest::onlyWhoMayTakesBack()
{
    Journal journal;
    const EditNumber made = journal.change(Active, CreateSampleFindings {ireland(), {findingTypes()[0].name}});
    QVERIFY(!journal.revert(made, ActiveToo));
    QVERIFY(!journal.revert(made, Admin)); // one account makes no samples in another
    const EditNumber archived = journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, true});
    QVERIFY(!journal.revert(archived, Active));
    const EditNumber filter = journal.change(Admin, CreateFilter {ireland(), filterNamed(u"one"_s), {}});
    QVERIFY(!journal.revert(filter, Active));
    QVERIFY(journal.message.contains(Admin.toString()));
    QVERIFY(journal.revert(filter, Admin) && journal.revert(archived, Admin));
}

void FindingRulesTest::oppositeEditsMergeToNothing()
{
    Journal journal;
    const EditNumber made = journal.change(Active, CreateSampleFindings {ireland(), {}});
    const EditNumber archived = journal.change(Admin, ArchiveFindings {ireland(), {idOf(Active)}, true});
    const EditNumber filter = journal.change(Admin, CreateFilter {ireland(), filterNamed(u"one"_s), {}});
    for (const EditNumber edit : {made, archived, filter}) {
        const OrganizationPatch &patch = journal.patches[edit];
        QVERIFY(merged(patch, reversed(patch)).isEmpty());
    }
    const OrganizationPatch both = merged(journal.patches[made], journal.patches[archived]);
    QVERIFY(both.regions[0].findings[0].content);
    QVERIFY(both.regions[0].findings[0].after.isArchived || both.regions[0].findings.size() > 1);
    const OrganizationView once = patched(ChangingOrganization().view, both, When);
    QVERIFY(once.find(ireland())->findings.stateOf(idOf(Active)).isArchived);
}

void FindingRulesTest::workspacesKeepFindingsAndFilters()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"findings.bucketwatch"_s);
    Journal journal;
    std::vector<StoredFinding> many; // two pieces and a half
    for (std::uint64_t i = 0; i < 2500; ++i) {
        const FindingType &type = findingTypes()[i % findingTypes().size()];
        many.push_back({{i, ~i}, Active, sampleContent(type, ireland().id()), When, {1, false, {}, When}});
    }
    journal.organization.edit().findings.append(many);
    QVERIFY(writeNewWorkspace(path, journal.organization.view, Overwrite::No));
    const auto workspace = Workspace::open(path);
    const auto store = [&](AccountId caller, const Change &change) {
        const OrganizationView before = journal.organization.view;
        const EditNumber number = journal.change(caller, change);
        return (*workspace)->commit(before, journal.organization.view, {journal.history.edits.back(), journal.patches[number]});
    };
    const auto check = [&] {
        const auto content = (*workspace)->read();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        const auto region = content->organization.find(ireland());
        QVERIFY(region->findings == journal.organization.region().findings);
        QVERIFY(region->filters == journal.organization.region().filters);
        for (const StoredFinding &finding : region->findings.rows())
            QVERIFY(region->findings.row(finding.id) >= 0);
        const EditNumber last = journal.history.edits.empty() ? 0 : journal.history.edits.back().number;
        if (last != 0)
            QVERIFY((*workspace)->readPatch(last, *content->organization.accounts) == journal.patches[last]);
    };
    check();
    QVERIFY(store(Admin, CreateSampleFindings {ireland(), {}}));
    check();
    QVERIFY(store(Admin, ArchiveFindings {ireland(), {{1300, ~std::uint64_t(1300)}}, true}));
    check();
    QVERIFY(store(Admin, CreateFilter {ireland(), filterNamed(u"one"_s, FilterAction::Archive), {}}));
    check();
    QVERIFY(store(Standalone, CreateSampleFindings {ireland(), {}}));
    QVERIFY(store(Standalone, DeleteDetector {ireland()})); // pieces shrink
    check();
}

void FindingRulesTest::aPieceComesBackAndIsRefusedInParts()
{
    Journal journal;
    QVERIFY(journal.change(Admin, CreateSampleFindings {ireland(), {findingTypes()[0].name}}));
    QVERIFY(journal.change(Admin, CreateFilter {ireland(), filterNamed(u"one"_s, FilterAction::Archive), {}}));
    for (const PieceKind kind : {PieceKind::Findings, PieceKind::Filters}) {
        const QByteArray bytes = encodePiece(journal.organization.region(), kind, 0);
        QVERIFY(!bytes.isEmpty() && !nameOf(kind).isEmpty());
        RegionView read;
        QVERIFY(decodePiece(bytes, kind, 0, read));
        QCOMPARE(encodePiece(read, kind, 0), bytes);
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            RegionView broken;
            QVERIFY(!decodePiece(QByteArrayView(bytes).first(length), kind, 0, broken));
        }
    }
    QVERIFY(encodePiece(journal.organization.region(), PieceKind::Findings, 1).isEmpty());
}

void FindingRulesTest::recoveryNamesLostFindings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"damaged.bucketwatch"_s);
    const QString saved = folder.filePath(u"saved.bucketwatch"_s);
    Journal journal;
    std::vector<StoredFinding> many;
    for (std::uint64_t i = 0; i < 2000; ++i)
        many.push_back({{i, i}, Active, sampleContent(findingTypes()[0], ireland().id()), When, {1, false, {}, When}});
    journal.organization.edit().findings.append(many);
    journal.organization.edit().filters[Admin] = {filterNamed(u"one"_s)};
    QVERIFY(writeNewWorkspace(path, journal.organization.view, Overwrite::No));
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(database->run(u"UPDATE region_piece SET data = x'00' WHERE kind = 12 AND piece = 0"_s));
    }
    const auto content = (*Workspace::open(path))->read();
    QVERIFY(!content);
    QCOMPARE(content.error().kind, Error::Kind::Damaged);
    const auto report = recoverWorkspace(path, saved);
    QVERIFY(report);
    QCOMPARE(report->losses.size(), 1);
    QVERIFY2(
        report->losses[0].contains("findings"_L1) && report->losses[0].contains(ireland().name()), qPrintable(report->losses[0]));
    const auto recovered = (*Workspace::open(saved))->read();
    QVERIFY(recovered);
    const auto region = recovered->organization.find(ireland());
    QCOMPARE(region->findings.rows().size(), 2000 - RowsPerPiece);
    QCOMPARE(region->filters.at(Admin), (FindingFilters {filterNamed(u"one"_s)}));
}

void FindingRulesTest::filesOfTheVersionBeforeAreOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"older.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(path, ChangingOrganization().view, Overwrite::No));
    {
        const auto database = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(database->run(u"PRAGMA user_version = 2"_s));
    }
    QCOMPARE(*checkWorkspaceHeader(path), 2U);
    const auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    QVERIFY((*workspace)->read()->organization.find(ireland())->findings.rows().empty());
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    QCOMPARE(*schemaVersion(*database), WorkspaceSchemaVersion);
}

namespace {

StoredFinding recorded(AccountId account, std::uint64_t number, std::uint32_t count, std::chrono::hours after = 0h)
{
    QJsonObject document = sampleContent(findingTypes()[0], ireland().id())->document;
    document[u"title"_s] = u"A bucket was made public"_s;
    const Timestamp seen = When + after;
    return {{7, number}, account, std::make_shared<const FindingContent>(contentOf(document)), When, {count, false, {}, seen}};
}

} // namespace

void FindingRulesTest::aRecordingRaisesFindings()
{
    ChangingOrganization organization;
    const auto add = [&](AccountId caller, std::vector<StoredFinding> findings) {
        return organization.change(caller, RaiseFindings {ireland(), std::move(findings)});
    };
    const auto raised = add(Admin, {recorded(Active, 1, 2), recorded(Active, 1, 2), recorded(Standalone, 2, 1)});
    QVERIFY(raised);
    QCOMPARE(raised->changed, std::vector {Active});
    QCOMPARE(raised->unprocessed.size(), std::size_t(1)); // of an account that the administrator does not see
    QCOMPARE(raised->unprocessed[0].account, Standalone);
    QCOMPARE(organization.region().findings.rows().size(), std::size_t(1));
    QCOMPARE(organization.region().findings.stateOf({7, 1}).count, 2U);
    QVERIFY(add(Admin, {recorded(Active, 1, 2)})->patch.isEmpty()); // known
    QVERIFY(add(Admin, {recorded(Active, 1, 5, 2h)}));
    QCOMPARE(organization.region().findings.stateOf({7, 1}).count, 5U);
    QCOMPARE(organization.region().findings.stateOf({7, 1}).updatedAt, When + 2h);
    QVERIFY(organization.change(Admin, CreateFilter {ireland(), filterNamed(u"quiet"_s, FilterAction::Archive), {}}));
    QVERIFY(add(Admin, {recorded(ActiveToo, 3, 1)}));
    QVERIFY(organization.region().findings.stateOf({7, 3}).isArchived);
}

void FindingRulesTest::whoeverSeesThemTakesThemBack()
{
    Journal journal;
    const EditNumber edit = journal.change(Admin, RaiseFindings {ireland(), {recorded(Active, 1, 2), recorded(Admin, 2, 1)}});
    QVERIFY(edit != 0);
    QCOMPARE(journal.revert(edit, ActiveToo), EditNumber(0));
    const EditNumber back = journal.revert(edit, Admin);
    QVERIFY2(back != 0, qPrintable(journal.message));
    QVERIFY(journal.organization.region().findings.rows().empty());
    QVERIFY(journal.revert(back, Admin) != 0); // redo
    QCOMPARE(journal.organization.region().findings.rows().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(FindingRulesTest)
#include "tst_findingrules.moc"
