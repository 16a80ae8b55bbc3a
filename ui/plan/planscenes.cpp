// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Plan page that are worth a picture.

#include "base/whendone.h"
#include "context/plandesk.h"
#include "context/recordingdesk.h"
#include "guardduty/changetitle.h"
#include "items/plandiffmodel.h"
#include "plan/applydialog.h"
#include "plan/pastecommandsdialog.h"
#include "plan/planchangessection.h"
#include "plan/plancodesection.h"
#include "plan/planpage.h"
#include "plan/plantree.h"
#include "style/button.h"
#include "style/segmentedcontrol.h"

#include <QLineEdit>
#include <QMenu>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

const auto SampleCommands
    = u"aws guardduty update-organization-configuration --region eu-west-1 --detector-id 12abc34d567e8fa901bc2d34e56789f0 "
      "--auto-enable-organization-members NEW --features '[{\"name\":\"S3_DATA_EVENTS\",\"autoEnable\":\"ALL\"}]'\n"
      "aws s3 ls\n"_s;

} // namespace

void PlanPage::stageSample(AutoEnable preference, bool withMembers)
{
    RecordingDesk::of(m_context.service).lay(nullptr, {});
    while (m_plans.isKept())
        m_plans.remove();
    m_plans.create(tr("S3 Protection for all accounts"));
    const auto view = m_context.service.organization();
    const AccountId caller = planCaller(*view);
    std::vector<ChangeRequest> requests;
    for (const auto &region : view->regions) {
        if (region->administrator != caller || !region->isLoaded || requests.size() == 4)
            continue;
        std::vector<Change> changes {SetAutoEnable {region->region, {}, {{Feature::S3DataEvents, preference}}}};
        if (withMembers) {
            std::vector<AccountId> members;
            for (const Account &account : view->accounts->rows) {
                const auto row = std::size_t(view->accounts->row(account.id));
                if (account.id != caller && !region->detectors[row].isEnabled(Feature::S3DataEvents) && members.size() < 60)
                    members.push_back(account.id);
            }
            changes.emplace_back(SetMemberFeature {region->region, members, Feature::S3DataEvents, true});
        }
        requests.push_back({{caller, Door::Window}, titleOf(changes), changes});
    }
    (void)m_plans.stage(requests);
}

void PlanPage::loadDemoRecording()
{
    m_isLoading = true;
    RecordingDesk::of(m_context.service).layDemo(this, [this] {
        m_isLoading = false;
        refresh();
    });
}

void PlanPage::makeConflict()
{
    stageSample(AutoEnable::All, false);
    if (m_plans.plan().isEmpty())
        return;
    const ChangeRequest &staged = m_plans.plan().edits().front()->request;
    const Region region = regionOf(staged.changes.front()).value_or(m_context.session.region());
    const auto now = m_context.service.organization()->find(region)->configuration.of(Feature::S3DataEvents);
    const AutoEnable other = now == AutoEnable::None ? AutoEnable::New : AutoEnable::None;
    const std::vector<Change> changes {SetAutoEnable {region, {}, {{Feature::S3DataEvents, other}}}};
    m_isLoading = true; // until the organization has moved on
    whenDone(m_context.service.change({staged.caller, titleOf(changes), changes}), this, [this](const Result<Outcome> &) {
        m_isLoading = false;
        refresh();
    });
}

std::vector<Scene> PlanPage::scenes()
{
    const auto staged = [this](const std::function<void()> &then) {
        return [this, then] {
            stageSample(AutoEnable::All, true);
            then();
        };
    };
    return {
        {u"empty"_s,
            [this] {
                while (m_plans.isKept())
                    m_plans.remove();
            }},
        {u"plan"_s, staged([] {})},
        {u"findings"_s, staged([this] { loadDemoRecording(); })},
        {u"by-region"_s, staged([this] { m_changes->findChild<SegmentedControl *>(u"changesGrouping"_s)->choose(int(PlanDiffModel::Grouping::ByRegion)); })},
        {u"by-account"_s,
            staged([this] {
                m_changes->findChild<SegmentedControl *>(u"changesGrouping"_s)->choose(int(PlanDiffModel::Grouping::ByAccount));
                m_changes->filterField()->setText(u"dev"_s);
            })},
        {u"terraform"_s, staged([this] { m_code->choose(ExportFormat::Terraform); })},
        {u"warnings"_s, [this] { stageSample(AutoEnable::None, false); }},
        {u"conflict"_s, [this] { makeConflict(); }},
        {u"plans-menu"_s,
            staged([this] {
                m_plansButton->dropdown()->popup(m_plansButton->mapToGlobal(QPoint(0, m_plansButton->height())));
            })},
        {u"paste-commands"_s, [this] { pasteCommands()->setText(SampleCommands); }},
        {u"name"_s,
            [this] {
                askForName(tr("New plan"), tr("Create"), m_plans.freeName(),
                    [](PlanDesk &plans, const QString &name) { plans.create(name); });
            }},
        {u"apply"_s, staged([this] { apply(); })},
        {u"applying"_s,
            staged([this] {
                ApplyDialog *dialog = apply();
                dialog->accept();
                dialog->findChild<Button *>(u"pauseButton"_s)->click();
            })},
        {u"applied"_s, staged([this] { apply()->accept(); })},
    };
}

} // namespace bucketwatch
