// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planpage.h"

#include "code/codepane.h"
#include "context/plandesk.h"
#include "context/recordingdesk.h"
#include "guardduty/changetitle.h"
#include "guardduty/planstore.h"
#include "items/plandiffmodel.h"
#include "items/usagevolumes.h"
#include "pages/s3protectionpage.h"
#include "plan/applydialog.h"
#include "plan/planfigure.h"
#include "plan/plantree.h"
#include "planning/planfindings.h"
#include "replay/demorecording.h"
#include "style/button.h"
#include "style/container.h"
#include "style/header.h"
#include "style/linkbutton.h"
#include "style/segmentedcontrol.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QScopeGuard>
#include <QTabBar>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The Plan page over the demo organization, driven by mouse and keyboard.
class TestPlanPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_page = m_console->open<PlanPage>();
        QVERIFY(soon([this] { return m_page->isSettled(); }));
    }
    void cleanup() { m_console.reset(); }

    void anEmptyPlanSaysWhatToDo();
    void pastedCommandsAreStaged();
    void editsAreRemovedMovedAndTakenBack();
    void plansAreNamedCopiedAndDeleted();
    void theCodeFollowsThePlan();
    void anEditOfAPageIsStagedWhilePlanning();
    void whatCannotBePlannedIsRefusedAndCanBeDoneDirectly();
    void applyingLeadsToThePlan();
    void cancellingKeepsTheRest();
    void aConflictIsShownAndDecided();
    void whatARunDidItselfIsNoConflict();
    void aConflictWithARunIsDecidedAndTheRestApplied();
    void costIsToldByRegionAndAccount();
    void volumesAreAssumedOrOfTheRecording();
    void plansOutliveTheProgram();
    void findingsOfTheLoadedRecordingAreCompared();
    void aRecordingWithoutDataEventsSaysUnknown();
    void changesAreFilteredAndUnfoldedOtherwise();
    void damagedPricesAreToldOf();
    void theReviewIsExported_data();
    void theReviewIsExported();
    void aReviewThatCannotBeWrittenIsToldOf();

private:
    [[nodiscard]] PlanDesk &desk() const { return PlanDesk::of(m_console->context.service, m_console->context.clock); }
    [[nodiscard]] static ChangeRequest request(const std::vector<Change> &changes)
    {
        return {{Administrator, Door::Window}, titleOf(changes), changes};
    }
    [[nodiscard]] static SetAutoEnable preference(AutoEnable value, QLatin1StringView id = "eu-west-1"_L1)
    {
        return {test::region(id), {}, {{Feature::S3DataEvents, value}}};
    }
    /// Active members of Ireland without S3 Protection.
    [[nodiscard]] std::vector<AccountId> unprotected() const
    {
        std::vector<AccountId> accounts;
        const auto view = m_console->demo.service->organization();
        const auto region = m_console->region();
        for (std::size_t row = 0; row < view->accounts->rows.size(); ++row) {
            if (region->members[row].status == RelationshipStatus::Enabled
                && !region->detectors[row].isEnabled(Feature::S3DataEvents) && view->accounts->rows[row].id != Administrator)
                accounts.push_back(view->accounts->rows[row].id);
        }
        return accounts;
    }
    void stage(const std::vector<Change> &changes)
    {
        QVERIFY(desk().stage(request(changes)));
        settle();
    }
    /// As if the program had ended in the middle of applying the plan.
    void interruptAfter(std::size_t batches);
    void settle() { QVERIFY(soon([this] { return m_page->isSettled() && m_page->review(); })); }
    [[nodiscard]] PlanTree *edits() const { return child<PlanTree>(m_page, "planEdits"); }
    [[nodiscard]] QString code() const { return child<QPlainTextEdit>(child(m_page, "planCode"), "code")->toPlainText(); }
    void choose(const char *entry)
    {
        click(m_page, "plansButton");
        QMenu *menu = popupMenu();
        QVERIFY(menu);
        clickEntry(menu, entry);
    }

    /// The texts of all notices.
    [[nodiscard]] QString notices() const
    {
        QStringList texts;
        for (const QLabel *label : m_console->notices.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    }
    /// Of a recording with one management event.
    [[nodiscard]] std::shared_ptr<const Replay> managementOnly() const;
    [[nodiscard]] PlanFigure *findingsFigure() const { return child<PlanFigure>(m_page, "findingsFigure"); }
    [[nodiscard]] RecordingDesk &recordings() const { return RecordingDesk::of(m_console->context.service); }

    std::unique_ptr<ConsoleFixture> m_console;
    PlanPage *m_page = nullptr;
};

void TestPlanPage::anEmptyPlanSaysWhatToDo()
{
    QVERIFY(child(m_page, "planEmpty")->isVisible());
    QVERIFY(!child<Button>(m_page, "applyPlanButton")->isEnabled());
    QCOMPARE(m_console->edits(), 0);
    click(m_page, "planChangesButton");
    QVERIFY(desk().isPlanning());
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::S3Protection));
}

void TestPlanPage::pastedCommandsAreStaged()
{
    click(m_page, "pasteCommandsButton");
    QDialog *dialog = modal("pasteCommandsDialog");
    QVERIFY(dialog);
    auto *primary = child<Button>(dialog, "primaryButton");
    QVERIFY(!primary->isEnabled());
    child<QPlainTextEdit>(dialog, "commandsField")
        ->setPlainText(u"aws guardduty update-organization-configuration --region eu-west-1 --detector-id 12abc34d567e8fa901bc2d34e56789f0 "
                       "--auto-enable-organization-members NEW --features '[{\"name\":\"S3_DATA_EVENTS\",\"autoEnable\":\"ALL\"}]'"_s);
    QVERIFY(soon([primary] { return primary->isEnabled(); })); // whose detector it is stands in all Regions
    QVERIFY(!child<QLabel>(dialog, "commandsNotices")->text().isEmpty()); // the spelling was mended
    QTest::mouseClick(primary, Qt::LeftButton);
    settle();
    QCOMPARE(desk().plan().edits().size(), 1);
    QCOMPARE(desk().plan().edits()[0]->request.changes.size(), 1);
    QVERIFY(!child(m_page, "planEmpty")->isVisible());
    QVERIFY(m_page->review()->outlook.changesAnything());
    QCOMPARE(m_console->edits(), 0); // nothing took effect
    const PlanDiff &diff = m_page->review()->diff;
    const auto view = m_console->demo.service->organization();
    QCOMPARE(diff.changedPlaces + diff.unchangedPlaces, std::ssize(view->accounts->rows) * std::ssize(view->regions));
}

void TestPlanPage::editsAreRemovedMovedAndTakenBack()
{
    const auto accounts = unprotected();
    QVERIFY(accounts.size() > 2);
    stage({preference(AutoEnable::All)});
    stage({SetMemberFeature {test::region("eu-west-1"_L1), accounts, Feature::S3DataEvents, true}});
    QCOMPARE(edits()->model()->rowCount(), 2);
    const QString first = edits()->model()->index(0, 0).data().toString();
    edits()->setFocus();
    edits()->setCurrentIndex(edits()->model()->index(0, 0));
    QTest::keyClick(edits(), Qt::Key_Down, Qt::ControlModifier);
    QVERIFY(soon([&] { return m_page->isSettled() && edits()->model()->index(1, 0).data().toString() == first; }));
    QCOMPARE(desk().plan().edits()[1]->request.title, first);
    edits()->setCurrentIndex(edits()->model()->index(0, 0));
    QTest::keyClick(edits(), Qt::Key_Delete);
    QVERIFY(soon([&] { return m_page->isSettled() && edits()->model()->rowCount() == 1; }));
    QCOMPARE(desk().plan().edits()[0]->request.title, first);
    click(m_page, "undoPlanButton");
    QVERIFY(soon([&] { return m_page->isSettled() && edits()->model()->rowCount() == 2; }));
    click(m_page, "redoPlanButton");
    QVERIFY(soon([&] { return m_page->isSettled() && edits()->model()->rowCount() == 1; }));
    QVERIFY(!child<Button>(m_page, "redoPlanButton")->isEnabled());
}

void TestPlanPage::plansAreNamedCopiedAndDeleted()
{
    choose("newPlan");
    QDialog *dialog = modal("planNameDialog");
    QVERIFY(dialog);
    auto *name = child<QLineEdit>(dialog, "planName");
    name->clear();
    QVERIFY(!child<Button>(dialog, "primaryButton")->isEnabled());
    type(u"S3 for all"_s);
    key(Qt::Key_Return);
    QVERIFY(soon([this] { return desk().plan().name() == u"S3 for all"_s; }));
    stage({preference(AutoEnable::All)});
    choose("duplicatePlan");
    QVERIFY(modal("planNameDialog"));
    key(Qt::Key_Return);
    QVERIFY(soon([this] { return desk().names().size() == 2; }));
    settle();
    QCOMPARE(desk().plan().edits().size(), 1);
    QCOMPARE(m_page->header()->title(), desk().plan().name());
    choose("deletePlan");
    QVERIFY(soon([this] { return desk().names() == QStringList {u"S3 for all"_s}; }));
    QCOMPARE(m_console->prompts.asked.size(), 1);
    QCOMPARE(desk().plan().name(), u"S3 for all"_s);
}

void TestPlanPage::theCodeFollowsThePlan()
{
    stage({preference(AutoEnable::All)});
    QVERIFY(soon([this] { return code().contains(u"update-organization-configuration"_s); }));
    auto *tabs = child<QTabBar>(m_page, "planCodeTabs");
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(soon([this] { return code().contains(u"import"_s); }));
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(soon([this] { return code().contains(u"aws_guardduty_organization_configuration_feature"_s); }));
    const QString path = m_console->demo.folder.filePath(u"plan.tf"_s);
    m_console->prompts.paths = {path};
    click(m_page, "savePlanCodeButton");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), code());
}

void TestPlanPage::anEditOfAPageIsStagedWhilePlanning()
{
    auto *s3 = m_console->open<S3ProtectionPage>();
    desk().setPlanning(true);
    const auto before = m_console->preference();
    const auto scenes = s3->scenes();
    const auto confirm = std::ranges::find(scenes, u"confirm-all"_s, &Scene::name);
    QVERIFY(confirm != scenes.end());
    confirm->show();
    QDialog *dialog = modal("enableForAllDialog");
    QVERIFY(dialog);
    QTest::mouseClick(child(dialog, "primaryButton"), Qt::LeftButton);
    QVERIFY(soon([this] { return desk().plan().edits().size() == 1; }));
    QCOMPARE(m_console->edits(), 0);
    QCOMPARE(m_console->preference(), before);
    QCOMPARE(m_console->notices.count(), 1);
    const auto buttons = m_console->notices.findChildren<Button *>();
    const auto view = std::ranges::find(buttons, u"View plan"_s, &Button::text);
    QVERIFY(view != buttons.end());
    QTest::mouseClick(*view, Qt::LeftButton);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Plan));
    settle();
    QVERIFY(m_page->review()->outlook.changesAnything());
}

void TestPlanPage::whatCannotBePlannedIsRefusedAndCanBeDoneDirectly()
{
    const auto refused = desk().stage(request({SetTime {}}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::BadInput);
    QVERIFY(refused.error().message.contains(u"Edit directly"_s));
    QVERIFY(desk().plan().isEmpty());
}

void TestPlanPage::applyingLeadsToThePlan()
{
    const auto accounts = unprotected();
    stage({preference(AutoEnable::New)});
    stage({SetMemberFeature {test::region("eu-west-1"_L1), {accounts[0], accounts[1]}, Feature::S3DataEvents, true}});
    const auto planned = m_page->review()->outlook.result;
    click(m_page, "applyPlanButton");
    QDialog *dialog = modal("applyDialog");
    QVERIFY(dialog);
    QCOMPARE(m_console->edits(), 0); // it asks first
    QTest::mouseClick(child(dialog, "primaryButton"), Qt::LeftButton);
    const auto &applier = qobject_cast<ApplyDialog *>(dialog)->applier();
    QVERIFY(soon([&] { return applier.hasEnded(); }));
    QCOMPARE(applier.state(), PlanApplier::State::Applied);
    QVERIFY(applier.run().left().empty());
    QVERIFY(m_console->isEnabled(accounts[0]));
    QVERIFY(m_console->isEnabled(accounts[1]));
    QCOMPARE(m_console->preference(), AutoEnable::New);
    QCOMPARE(planned->find(test::region("eu-west-1"_L1))->configuration.of(Feature::S3DataEvents), AutoEnable::New);
    QTest::mouseClick(child(dialog, "primaryButton"), Qt::LeftButton); // Close
    QVERIFY(soon([this] { return desk().plan().isEmpty() && child(m_page, "planEmpty")->isVisible(); }));
    QVERIFY(!desk().plan().run());
}

void TestPlanPage::cancellingKeepsTheRest()
{
    stage({preference(AutoEnable::All)});
    stage({preference(AutoEnable::All, "us-east-1"_L1)});
    click(m_page, "applyPlanButton");
    auto *dialog = qobject_cast<ApplyDialog *>(modal("applyDialog"));
    QVERIFY(dialog);
    dialog->accept();
    QTest::mouseClick(child(dialog, "pauseButton"), Qt::LeftButton);
    QVERIFY(soon([&] { return dialog->applier().state() == PlanApplier::State::Paused || dialog->applier().hasEnded(); }));
    QCOMPARE(dialog->applier().state(), PlanApplier::State::Paused);
    const auto done = dialog->applier().run().position();
    QVERIFY(done < 2);
    QTest::mouseClick(child(dialog, "cancelButton"), Qt::LeftButton);
    QVERIFY(soon([&] { return dialog->applier().hasEnded(); }));
    QCOMPARE(dialog->applier().state(), PlanApplier::State::Cancelled);
    QCOMPARE(desk().plan().edits().size(), 2 - done);
    QVERIFY(!desk().plan().run());
    QCOMPARE(std::size_t(m_console->edits()), done);
}

void TestPlanPage::aConflictIsShownAndDecided()
{
    stage({preference(AutoEnable::All)});
    const AutoEnable other = m_console->preference() == AutoEnable::None ? AutoEnable::New : AutoEnable::None;
    QVERIFY(waitFor(m_console->context.service.change(request({preference(other)}))));
    QVERIFY(soon([this] { return m_page->isSettled() && !m_page->review()->conflicts.empty(); }));
    QVERIFY(child(m_page, "planRemark")->isVisible());
    QVERIFY(!child<Button>(m_page, "applyPlanButton")->isEnabled());
    edits()->setCurrentIndex(edits()->model()->index(0, 0));
    auto *arrange = child<DropdownButton>(m_page, "arrangeEditsButton");
    const auto actions = arrange->dropdown()->actions();
    const auto mine = std::ranges::find(actions, u"keepMine"_s, &QAction::objectName);
    QVERIFY(mine != actions.end() && (*mine)->isEnabled());
    (*mine)->trigger();
    QVERIFY(soon([this] { return m_page->isSettled() && m_page->review()->conflicts.empty(); }));
    QVERIFY(child<Button>(m_page, "applyPlanButton")->isEnabled());
}

void TestPlanPage::interruptAfter(std::size_t batches)
{
    const auto service = [this]() -> GuardDutyService & { return m_console->context.service; };
    PlanRun run(desk().plan(), service().organization(), *service().history(), desk().now());
    QVERIFY(waitFor(desk().keepRun(run.plan())));
    while (run.next() && run.position() < batches)
        (void)run.take(waitFor(service().change(run.next()->request)));
    settle();
}

void TestPlanPage::whatARunDidItselfIsNoConflict()
{
    // The second edit takes the first one back, so its value is another one after the first batch.
    const AutoEnable before = m_console->preference();
    const AutoEnable other = before == AutoEnable::None ? AutoEnable::New : AutoEnable::None;
    stage({preference(other)});
    stage({preference(AutoEnable::All)});
    interruptAfter(1);
    QVERIFY(desk().plan().run());
    QVERIFY(m_page->review()->conflicts.empty());
    auto *button = child<Button>(m_page, "applyPlanButton");
    QVERIFY(button->isEnabled());
    QCOMPARE(button->text(), u"Continue applying"_s);
    click(m_page, "applyPlanButton");
    auto *dialog = qobject_cast<ApplyDialog *>(modal("applyDialog"));
    QVERIFY(dialog);
    dialog->accept();
    QVERIFY(soon([&] { return dialog->applier().hasEnded(); }));
    QCOMPARE(dialog->applier().state(), PlanApplier::State::Applied);
    QCOMPARE(m_console->preference(), AutoEnable::All);
}

void TestPlanPage::aConflictWithARunIsDecidedAndTheRestApplied()
{
    stage({preference(AutoEnable::All)});
    stage({preference(AutoEnable::All, "us-east-1"_L1)});
    interruptAfter(1);
    QVERIFY(waitFor(m_console->context.service.change(request({preference(AutoEnable::None)}))));
    QVERIFY(soon([this] { return m_page->isSettled() && !m_page->review()->conflicts.empty(); }));
    QCOMPARE(m_page->review()->conflicts.size(), 1U);
    QCOMPARE(m_page->review()->conflicts[0].edit, 0U);
    QVERIFY(!child<Button>(m_page, "applyPlanButton")->isEnabled());
    edits()->setCurrentIndex(edits()->model()->index(0, 0));
    const auto actions = child<DropdownButton>(m_page, "arrangeEditsButton")->dropdown()->actions();
    const auto theirs = std::ranges::find(actions, u"takeTheirs"_s, &QAction::objectName);
    QVERIFY(theirs != actions.end() && (*theirs)->isEnabled());
    (*theirs)->trigger();
    QVERIFY(soon([this] { return m_page->isSettled() && m_page->review()->conflicts.empty(); }));
    QVERIFY(!desk().plan().run());
    QCOMPARE(desk().plan().edits().size(), 1U); // what is left of the run
    QCOMPARE(regionOf(desk().plan().edits()[0]->request.changes[0]), test::region("us-east-1"_L1));
    QVERIFY(child<Button>(m_page, "applyPlanButton")->isEnabled());
}

void TestPlanPage::costIsToldByRegionAndAccount()
{
    stage({SetMemberFeature {test::region("eu-west-1"_L1), unprotected(), Feature::S3DataEvents, true}});
    auto *table = child<TableView>(m_page, "planCost");
    const PlanCost &cost = m_page->review()->cost;
    QVERIFY(table->isVisible());
    QCOMPARE(std::size_t(table->model()->rowCount()), cost.regions.size());
    child<SegmentedControl>(m_page, "costGrouping")->choose(1);
    QCOMPARE(std::size_t(table->model()->rowCount()), cost.accounts.size());
    QCOMPARE(table->accessibleName(), u"Monthly cost by account"_s);
}

void TestPlanPage::volumesAreAssumedOrOfTheRecording()
{
    stage({SetMemberFeature {test::region("eu-west-1"_L1), unprotected(), Feature::S3DataEvents, true}});
    auto *row = child(m_page, "usageVolumes");
    auto *choice = child<SegmentedControl>(m_page, "usageVolumesChoice");
    const auto *text = child<QLabel>(m_page, "usageVolumesText");
    const auto measured = [this] {
        const auto &sources = m_page->review()->cost.sources;
        const auto s3 = std::ranges::find(sources, DataSource::S3DataEvents, &PlanCost::OfSource::source);
        return s3 == sources.end() ? -1 : placesOf(s3->origins, VolumeOrigin::Measured);
    };
    QVERIFY(!row->isVisible()); // there is no recording
    const CostChange assumed = m_page->review()->cost.total;

    const auto demo = loadReplay(*demoRecordingOptions()).result();
    QVERIFY(demo.has_value());
    recordings().lay(*demo, u"Demo recording"_s);
    settle();
    QVERIFY(row->isVisible() && choice->isEnabled());
    QCOMPARE(choice->accessibleName(), u"Volumes"_s);
    QVERIFY2(text->text().contains(u"All volumes are assumed"), qPrintable(text->text()));
    QCOMPARE(measured(), 0);
    const auto segments = choice->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 2);
    QCOMPARE(segments[1]->accessibleName(), u"Volumes: Of the recording"_s);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    QVERIFY(!m_page->isSettled());
    settle();
    QVERIFY(measured() > 0);
    QVERIFY2(text->text().contains(u"Measured over 1 day"), qPrintable(text->text()));
    QVERIFY(text->text().contains(u"Demo recording"));
    QVERIFY(m_page->review()->cost.total != assumed);

    segments[1]->setFocus();
    key(Qt::Key_Left);
    settle();
    QCOMPARE(choice->chosen(), int(UsageVolumes::Choice::Assumed));
    QCOMPARE(m_page->review()->cost.total, assumed);
    key(Qt::Key_Right);
    settle();
    QVERIFY(measured() > 0);

    // Nothing is measured in another one, and the choice is back with the first.
    recordings().lay(managementOnly(), u"management"_s);
    settle();
    QVERIFY(row->isVisible() && !choice->isEnabled());
    QCOMPARE(choice->chosen(), int(UsageVolumes::Choice::Assumed));
    QVERIFY2(text->text().contains(u"management has no data events of S3"), qPrintable(text->text()));
    QCOMPARE(m_page->review()->cost.total, assumed);
    recordings().lay(*demo, u"Demo recording"_s);
    settle();
    QVERIFY(measured() > 0);
    recordings().lay(nullptr, {});
    settle();
    QVERIFY(!row->isVisible());
    QCOMPARE(m_page->review()->cost.total, assumed);
}

void TestPlanPage::plansOutliveTheProgram()
{
    stage({preference(AutoEnable::All)});
    auto *store = dynamic_cast<PlanStore *>(&m_console->context.service);
    QVERIFY(store);
    const auto plans = waitFor(store->plans());
    QVERIFY(plans.has_value());
    QCOMPARE(plans->size(), 1);
    const auto kept = ChangePlan::fromBytes(plans->begin()->first, plans->begin()->second);
    QVERIFY(kept.has_value());
    QCOMPARE(*kept, desk().plan());
}

void TestPlanPage::findingsOfTheLoadedRecordingAreCompared()
{
    stage({SetMemberFeature {test::region("eu-west-1"_L1), unprotected(), Feature::S3DataEvents, true}});
    QCOMPARE(findingsFigure()->number(), u"No recording"_s);
    auto *link = child<LinkButton>(findingsFigure(), "figureLink");
    QVERIFY(link->isVisible());
    link->click();
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Replay));

    const auto demo = demoRecordingOptions();
    QVERIFY(demo.has_value());
    const auto replay = loadReplay(*demo).result();
    QVERIFY(replay.has_value());
    recordings().lay(*replay, u"Demo recording"_s);
    QVERIFY(!m_page->isSettled());
    settle();
    QVERIFY(!link->isVisible());
    const PlanOutlook &outlook = m_page->review()->outlook;
    const auto expected = findingsUnder(
        *detectEverywhere(*(*replay)->events, outlook.current, (*replay)->detectionOptions()), *outlook.current, *outlook.result);
    QVERIFY(expected.gained() > 0);
    QCOMPARE(findingsFigure()->number(),
        u"%1 → %2, +%3"_s.arg(expected.findings.before).arg(expected.findings.after).arg(expected.gained()));
    QVERIFY(findingsFigure()->note().contains(u"Demo recording"_s));
    const auto listed = [this] {
        auto *model = child<PlanTree>(m_page, "planDiff")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>() == PlanDiffModel::Kind::Findings)
                return model->rowCount(model->index(row, 0));
        }
        return 0;
    };
    QCOMPARE(listed(), int(expected.differences.size()));

    click(m_page, "undoPlanButton"); // the plan is empty
    stage({preference(AutoEnable::None)});
    QVERIFY(soon([&] { return m_page->isSettled() && listed() == 0; }));
    QCOMPARE(findingsFigure()->number(), QString::number(expected.findings.before));
    recordings().lay(nullptr, {});
    QCOMPARE(findingsFigure()->number(), u"No recording"_s);
}

std::shared_ptr<const Replay> TestPlanPage::managementOnly() const
{
    const QString path = m_console->demo.folder.filePath(u"management.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The recording cannot be written.");
    file.write(R"([{"eventVersion":"1.11","eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1",
        "eventName":"ListBuckets","eventCategory":"Management","eventID":"1","recipientAccountId":"111122223333"}])");
    file.close();
    ReplayOptions options;
    options.paths = {path};
    const auto replay = loadReplay(options).result();
    return replay.value_or(nullptr);
}

void TestPlanPage::aRecordingWithoutDataEventsSaysUnknown()
{
    recordings().lay(managementOnly(), u"management"_s);
    stage({preference(AutoEnable::All)});
    QCOMPARE(findingsFigure()->number(), u"Unknown"_s);
}

void TestPlanPage::changesAreFilteredAndUnfoldedOtherwise()
{
    const auto accounts = unprotected();
    stage({SetMemberFeature {test::region("eu-west-1"_L1), accounts, Feature::S3DataEvents, true}});
    auto *section = child<PlanTree>(m_page, "planDiff")->parentWidget();
    auto *container = qobject_cast<Container *>(section);
    QVERIFY(container);
    QCOMPARE(container->header()->counter(), QString::number(accounts.size()));
    auto *field = child<QLineEdit>(m_page, "changesFilter");
    field->setFocus();
    QTest::keyClicks(field, accounts[1].toString());
    QVERIFY(soon([&] { return container->header()->counter() == u"1/%1"_s.arg(accounts.size()); }));
    field->clear();
    QVERIFY(soon([&] { return container->header()->counter() == QString::number(accounts.size()); }));
    auto *grouping = child<SegmentedControl>(m_page, "changesGrouping");
    grouping->choose(int(PlanDiffModel::Grouping::ByRegion));
    const QAbstractItemModel *model = child<PlanTree>(m_page, "planDiff")->model();
    QVERIFY(soon([&] { return model->index(0, 0).data().toString() == test::region("eu-west-1"_L1).name(); }));
}

void TestPlanPage::damagedPricesAreToldOf()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    const QString folder = m_console->demo.folder.filePath(u"config"_s);
    qputenv("XDG_CONFIG_HOME", folder.toUtf8());
    const auto restore = qScopeGuard([&before] {
        if (before.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", before);
    });
    QVERIFY(QDir().mkpath(QFileInfo(usageSettingsPath()).path()));
    QFile file(usageSettingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
    file.close();
    stage({preference(AutoEnable::All)});
    QWidget *remark = child(m_page, "planPriceRemark");
    QVERIFY(remark->isVisible());
    QVERIFY(std::ranges::any_of(
        remark->findChildren<QLabel *>(), [](const QLabel *label) { return label->text().contains(usageSettingsPath()); }));
    click(m_page, "openUsageButton");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Usage));
    QVERIFY(file.remove());
    stage({preference(AutoEnable::New)});
    QVERIFY(!remark->isVisible());
}

void TestPlanPage::theReviewIsExported_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("web page") << u"review.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("Markdown") << u"review.md"_s << QByteArray("# Review of the plan");
    QTest::newRow("PDF") << u"review.pdf"_s << QByteArray("%PDF-");
}

void TestPlanPage::theReviewIsExported()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begin);
    auto *button = child<Button>(m_page, "exportReviewButton");
    QVERIFY(!button->isEnabled()); // nothing is staged
    stage({SetMemberFeature {test::region("eu-west-1"_L1), unprotected(), Feature::S3DataEvents, true}});
    QVERIFY(button->isEnabled());
    const QString path = m_console->demo.folder.filePath(u"new/"_s + name);
    m_console->prompts.paths = {path};
    click(m_page, "exportReviewButton");
    settle();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.startsWith(begin));
    QVERIFY2(notices().contains(path), qPrintable(notices()));
    if (!name.endsWith(u".pdf"_s)) {
        QVERIFY(written.contains(unprotected().front().toString().toLatin1()));
        QVERIFY(written.contains("Unknown")); // no recording is open
    } else {
        QVERIFY(written.contains("/Count ")); // the pages
        QVERIFY(written.trimmed().endsWith("%%EOF"));
    }
    QCOMPARE(m_console->edits(), 0);

    m_console->prompts.paths.clear(); // the dialog is cancelled
    QVERIFY(file.remove());
    click(m_page, "exportReviewButton");
    settle();
    QVERIFY(!file.exists());
}

void TestPlanPage::aReviewThatCannotBeWrittenIsToldOf()
{
    stage({preference(AutoEnable::All)});
    m_console->prompts.paths = {m_console->demo.folder.filePath(u"review.docx"_s)};
    click(m_page, "exportReviewButton");
    QVERIFY2(notices().contains(u".pdf"_s), qPrintable(notices()));
    QVERIFY(!QFileInfo::exists(m_console->prompts.paths.front()));
    QFile blocked(m_console->demo.folder.filePath(u"blocked"_s));
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    m_console->prompts.paths = {m_console->demo.folder.filePath(u"blocked/review.html"_s)};
    click(m_page, "exportReviewButton");
    settle();
    QVERIFY2(notices().contains(u"blocked"_s), qPrintable(notices()));
}

QTEST_MAIN(TestPlanPage)
#include "tst_planpage.moc"
