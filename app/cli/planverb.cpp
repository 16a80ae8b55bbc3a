// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planverb.h"

#include "cli/planactions.h"
#include "cli/reviewprinter.h"
#include "cli/workspaceaccess.h"
#include "exchange/commandscript.h"
#include "guardduty/changetitle.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::PlanVerb", "%1 cannot be read: %2.").arg(path, file.errorString()), {}});
}

/// Every Region.
Result<void> load(SimulatedGuardDuty &service)
{
    const auto loaded = waitFor(service.load({}));
    service.catchUp();
    return loaded;
}

} // namespace

const char *PlanVerb::description() const
{
    return "Stage changes and show what they would do, without making them";
}

void PlanVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--name", m_name, "The plan to work on; without one, it is not kept")->type_name("NAME");
    command.add_option("--region", m_region,
        "Of commands that name neither a Region nor a known detector; the only one of what-if and --stage-alternative");
    command.add_option("--stage", m_stages, "A file of AWS CLI commands, or one command (begins with \"aws \"); several times")
        ->type_name("FILE|COMMAND")
        ->allow_extra_args(false);
    command
        .add_option("--as", m_as,
            "What export writes: cli (when nothing is said), terraform, cloudformation, boto3, policy or json; what review "
            "writes: html or markdown (when nothing is said). As PDF, a review is written by the window only")
        ->check(CLI::IsMember({"cli", "terraform", "cloudformation", "boto3", "policy", "json", "html", "markdown", "pdf"}));
    command
        .add_option("-o,--out", m_out,
            "The folder for what export writes, needed when that is more than one file; the file for what review writes")
        ->type_name("PATH");
    command.add_option("--format", m_format, "table or json")->check(CLI::IsMember({"table", "json"}))->capture_default_str();
    command
        .add_option("--recording", m_recording.paths,
            "What findings are looked for and volumes are measured in: log files, or folders of them; several times")
        ->type_name("PATH")
        ->allow_extra_args(false);
    m_recording.declare(command);
    m_whatIf.declare(command);
    std::vector<std::string> actions {"show", "diff", "cost", "findings", "what-if", "review", "export", "list"};
    actions.insert(actions.end(), planActions().begin(), planActions().end());
    command
        .add_option("ACTION", m_action,
            "show, diff (status 3: something changes), cost (with the volumes of --recording, else those that are assumed), "
            "findings (of --recording, before and after; status 3: they or the "
            "analyzed events are others), what-if (alternatives for S3 Protection beside what there is, without the plan; "
            "findings are "
            "those of --recording), review (a document for somebody who reviews the plan, with the findings and the volumes of --recording), "
            "export, list (the plans of the workspace), or what edits the plan, by the numbers that show prints: "
                + planActionsHelp())
        ->check(CLI::IsMember(actions))
        ->capture_default_str();
    command.add_option("ARGUMENT", m_arguments, "Numbers and names for an action that edits the plan");
}

int PlanVerb::run(const Context &context)
{
    if (m_action == "findings" && m_recording.paths.empty())
        return refuse(context,
            {Error::Kind::BadInput,
                QCoreApplication::translate(
                    "bucketwatch::PlanVerb", "Name the recording that findings are looked for in with --recording."),
                {}});
    if (!editsPlan() && !m_arguments.empty())
        return refuse(context,
            {Error::Kind::BadInput,
                QCoreApplication::translate("bucketwatch::PlanVerb", "%1 takes no arguments: \"%2\".")
                    .arg(QString::fromStdString(m_action), QString::fromStdString(m_arguments.front())),
                {}});
    if (editsPlan() && m_name.empty())
        return refuse(context,
            {Error::Kind::BadInput,
                QCoreApplication::translate("bucketwatch::PlanVerb", "Name the plan that is to be edited with --name."), {}});
    if (m_action == "list")
        return list(context);
    // Before anything is staged.
    if (const auto format = parseReviewFormat(m_as); m_action == "review" && !format)
        return refuse(context, format.error());
    const bool isKept = !m_name.empty() && (stagesSomething() || editsPlan());
    const auto service = isKept ? openWorkspaceToChange(m_workspace, m_region) : openWorkspace(m_workspace, m_region);
    if (!service)
        return refuse(context, service.error());
    // A detector that a command names may be one of any Region.
    const bool isLookedAt = m_action != "delete" || stagesSomething();
    if (const auto loaded = isLookedAt ? load(**service) : Result<void>(); !loaded)
        return refuse(context, loaded.error());
    auto plan = readPlan(**service);
    const Result<void> staged = plan ? stage(**service, *plan, context) : std::unexpected(plan.error());
    if (!staged)
        return refuse(context, staged.error());
    if (editsPlan()) {
        const auto edited = editPlan(**service, m_action, m_arguments, *plan);
        if (!edited)
            return refuse(context, edited.error());
        if (!*edited)
            return m_hadProblem ? Incomplete : Done;
        plan = **edited;
    }
    const auto view = (*service)->organization();
    const int status = print(context, *plan, outlookOf(view, plan->edits(), timeOf(*view)));
    return m_hadProblem && status == Done ? Incomplete : status;
}

bool PlanVerb::editsPlan() const
{
    return std::ranges::contains(planActions(), m_action);
}

int PlanVerb::list(const Context &context) const
{
    const auto service = openWorkspace(m_workspace);
    const auto text = service ? plansText(**service, m_format == "json") : std::unexpected(service.error());
    if (!text)
        return refuse(context, text.error());
    context.out << text->toStdString();
    return Done;
}

Result<ChangePlan> PlanVerb::readPlan(PlanStore &store) const
{
    const QString name = QString::fromStdString(m_name);
    if (name.isEmpty())
        return ChangePlan(QCoreApplication::translate("bucketwatch::PlanVerb", "plan"));
    const auto stored = waitFor(store.plans());
    if (!stored)
        return std::unexpected(stored.error());
    if (const auto found = stored->find(name); found != stored->end()) {
        auto plan = ChangePlan::fromBytes(name, found->second);
        return !plan && m_action == "delete" ? Result<ChangePlan>(ChangePlan(name)) : plan; // a damaged one can only go
    }
    if (stagesSomething())
        return planNameFrom(name).transform([](const QString &free) { return ChangePlan(free); });
    return std::unexpected(Error {Error::Kind::NotFound,
        QCoreApplication::translate(
            "bucketwatch::PlanVerb", "The workspace has no plan \"%1\". Stage something into it with --stage.")
            .arg(name),
        {}});
}

Result<void> PlanVerb::stage(SimulatedGuardDuty &service, ChangePlan &plan, const Context &context)
{
    if (stagesSomething() && plan.run())
        return std::unexpected(Error {Error::Kind::Conflict,
            QCoreApplication::translate("bucketwatch::PlanVerb",
                "The plan \"%1\" was interrupted while it was carried out. Let bucketwatchctl apply end that first.")
                .arg(plan.name()),
            {}});
    if (m_whatIf.staged()) {
        if (const auto staged = stageAlternative(service.organization(), plan, context); !staged)
            return staged;
    }
    for (const std::string &argument : m_stages) {
        if (const auto staged = stageOne(service, plan, argument, context); !staged)
            return staged;
    }
    if (m_name.empty() || !stagesSomething())
        return {};
    return waitFor(service.storePlan(plan.name(), plan.toBytes()));
}

Result<void> PlanVerb::stageOne(
    SimulatedGuardDuty &service, ChangePlan &plan, const std::string &argument, const Context &context)
{
    const bool isCommand = argument.starts_with("aws ");
    const QString source = isCommand ? u"--stage"_s : fileNameFrom(argument);
    const Result<QByteArray> text = isCommand ? Result<QByteArray>(QByteArray::fromStdString(argument)) : readFile(source);
    if (!text)
        return std::unexpected(text.error());
    const auto view = service.organization();
    CommandScope scope {*view, planCaller(*view), {}, source, readFile};
    if (!m_region.empty()) {
        const auto region = Region::parse(QString::fromStdString(m_region));
        if (!region)
            return std::unexpected(region.error());
        scope.region = *region;
    }
    const CommandScript script = readCommands(QString::fromUtf8(*text), scope);
    for (const SourceNotice &notice : script.notices)
        complain(context, notice.text());
    m_hadProblem = m_hadProblem || hasProblem(script.notices);
    // One step of undo, and one copy of the plan, for all commands of a file.
    StagedEdits edits = plan.edits();
    for (const CommandCall &call : script.calls) {
        const ChangeRequest request {{call.caller, Door::CommandLine}, titleOf(call.changes), call.changes};
        auto edit = stagedEdit(*view, request, timeOf(*view));
        if (!edit)
            return std::unexpected(edit.error());
        edits.push_back(std::make_shared<const StagedEdit>(*std::move(edit)));
    }
    plan.replaceEdits(std::move(edits));
    return {};
}

Result<void> PlanVerb::stageAlternative(
    const std::shared_ptr<const OrganizationView> &view, ChangePlan &plan, const Context &context)
{
    auto question = m_whatIf.question(view, m_region, timeOf(*view));
    if (!question)
        return std::unexpected(question.error());
    if (m_whatIf.needsSuggestion()) {
        if (m_recording.paths.empty())
            return std::unexpected(Error {Error::Kind::BadInput,
                QCoreApplication::translate("bucketwatch::PlanVerb",
                    "Name the chosen accounts with --accounts, or a recording that tells which ones find more with --recording."),
                {}});
        const auto replay = readReplay(view, context);
        if (!replay)
            return std::unexpected(replay.error());
        question->recording = detectEverywhere(*(*replay)->events, view, (*replay)->detectionOptions());
    }
    const WhatIf all = whatIf(*question);
    for (const WhatIf::LeftOut &one : all.leftOut)
        complain(context, QString(one.region.id() % ": "_L1 % one.why.message));
    m_hadProblem = m_hadProblem || !all.leftOut.empty();
    const Alternative *alternative = all.find(*m_whatIf.staged());
    if (!alternative)
        return all.alternatives.empty() ? std::unexpected(all.leftOut.front().why)
                                        : std::unexpected(Error {Error::Kind::NotFound,
                                            QCoreApplication::translate("bucketwatch::PlanVerb",
                                                "No account finds more in the recording when S3 Protection is on for all."),
                                            {}});
    for (const UnprocessedAccount &one : alternative->unprocessed)
        complain(context, QString(one.account.toString() % ", "_L1 % one.region.id() % ": "_L1 % one.reason));
    m_hadProblem = m_hadProblem || !alternative->unprocessed.empty();
    const auto edits = stagedEdits(*alternative, *view, question->when);
    if (!edits)
        return std::unexpected(edits.error());
    for (const auto &edit : *edits)
        plan.stage(*edit);
    return {};
}

} // namespace bucketwatch
