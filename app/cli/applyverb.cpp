// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/applyverb.h"

#include "base/alignedtext.h"
#include "cli/workspaceaccess.h"
#include "planning/plandiff.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>
#include <thread>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int MostTries = 5;
constexpr std::chrono::milliseconds FirstPause(200); // doubled with every try

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ApplyVerb)
};

Result<void> stored(PlanStore &store, const ChangePlan &plan)
{
    return waitFor(store.storePlan(plan.name(), plan.toBytes()));
}

/// With the accounts that it changed or left out, or why it was refused.
QString progressText(const PlanRun::Batch &batch, const Result<Outcome> &outcome)
{
    const QString place = batch.region ? batch.region->id() : Texts::tr("organization");
    QString text = place + u"  "_s + batch.request.title;
    if (!outcome)
        return text + u"  "_s + Texts::tr("refused: %1").arg(outcome.error().message);
    text += u"  "_s + Texts::tr("%n account(s) changed", nullptr, static_cast<int>(outcome->changedAccounts));
    if (!outcome->unprocessed.empty())
        text += u", "_s + Texts::tr("%n unprocessed", nullptr, static_cast<int>(outcome->unprocessed.size()));
    return text;
}

} // namespace

const char *ApplyVerb::description() const
{
    return "Carry out a plan of a workspace, or go on with one that was interrupted";
}

void ApplyVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--name", m_name, "The plan")->type_name("NAME")->required();
    command
        .add_option("--keep", m_keep,
            "What holds where others changed a value since it was staged: mine (what the plan wants) or theirs (what is there "
            "now); "
            "without it, such a plan is not carried out (status 1)")
        ->type_name("SIDE")
        ->check(CLI::IsMember({"mine", "theirs"}));
    command.add_option("--format", m_format, "How to tell of conflicts and what was left undone: table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
}

Result<ChangePlan> ApplyVerb::readPlan(PlanStore &store) const
{
    const QString name = QString::fromStdString(m_name);
    const auto plans = waitFor(store.plans());
    if (!plans)
        return std::unexpected(plans.error());
    if (const auto found = plans->find(name); found != plans->end())
        return ChangePlan::fromBytes(name, found->second);
    return std::unexpected(Error {Error::Kind::NotFound,
        Texts::tr("The workspace has no plan \"%1\". bucketwatchctl plan --name makes one.").arg(name), {}});
}

int ApplyVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace);
    if (!service)
        return refuse(context, service.error());
    auto plan = readPlan(**service);
    if (!plan)
        return refuse(context, plan.error());
    if (const auto loaded = waitFor((*service)->load({})); !loaded)
        return refuse(context, loaded.error());
    (*service)->catchUp();
    const auto view = (*service)->organization();
    const auto history = (*service)->history();
    if (const auto conflicts = conflictsOf(*plan, view, *history, timeOf(*view)); !conflicts.empty()) {
        if (m_keep.empty()) {
            printConflicts(conflicts, *plan, context);
            return Incomplete;
        }
        const KeptSide kept = m_keep == "mine" ? KeptSide::Mine : KeptSide::Theirs;
        plan = resolved(*plan, view, *history, timeOf(*view), kept);
    }
    PlanRun run(*std::move(plan), view, *history, timeOf(*view));
    if (run.isResumed())
        complain(
            context, Texts::tr("The plan was interrupted: %1 of %2 batches are done.").arg(run.position()).arg(run.batchCount()));
    auto done = stored(**service, run.plan());
    if (done)
        done = sendAll(run, **service, context);
    if (done) {
        const auto after = (*service)->organization();
        done = stored(**service, remainderOf(run, after, *(*service)->history(), timeOf(*after)));
    }
    if (!done) {
        complain(context, done.error());
        complain(context, Texts::tr("The plan is not through. The same command goes on where it stopped."));
        return Incomplete;
    }
    const PlanOutlook readBack = run.readBack((*service)->organization(), timeOf(*(*service)->organization()));
    print(run, readBack, context);
    return run.left().empty() && diffOf(readBack).isEmpty() ? Done : Incomplete;
}

Result<void> ApplyVerb::sendAll(PlanRun &run, SimulatedGuardDuty &service, const Context &context) const
{
    auto pause = FirstPause;
    int tries = 1;
    while (const PlanRun::Batch *batch = run.next()) {
        const Result<Outcome> outcome = carryOut(service, batch->request);
        if (!outcome && endsRun(outcome.error().kind)) {
            if (!canBeRetried(outcome.error().kind) || tries == MostTries)
                return std::unexpected(outcome.error());
            context.err << progressText(*batch, outcome).toStdString() << '\n' << std::flush;
            std::this_thread::sleep_for(pause);
            pause *= 2;
            ++tries;
            if (!run.isCarriedOut(*service.history()))
                continue;
        } else {
            context.err << progressText(*batch, outcome).toStdString() << '\n' << std::flush;
        }
        pause = FirstPause;
        tries = 1;
        const bool isNews = !outcome && endsRun(outcome.error().kind)
            ? run.takeUnanswered(*service.organization(), timeOf(*service.organization()))
            : run.take(outcome);
        if (isNews) {
            if (const auto kept = stored(service, run.plan()); !kept)
                return kept;
        }
    }
    return {};
}

void ApplyVerb::printConflicts(const std::vector<PlanConflict> &conflicts, const ChangePlan &plan, const Context &context) const
{
    QJsonArray json;
    std::vector<QStringList> rows {{Texts::tr("Account"), Texts::tr("Region"), Texts::tr("Feature"), Texts::tr("Planned from"),
        Texts::tr("Now"), Texts::tr("Planned to")}};
    for (const PlanConflict &conflict : conflicts) {
        const auto text = [&conflict](std::uint64_t value) {
            return valueText(NamedValue {conflict.staged.region, conflict.staged.account, conflict.staged.field, value});
        };
        const QString account = conflict.staged.account.isValid() ? conflict.staged.account.toString() : QString();
        const QString region = conflict.staged.region.id();
        const QString feature = fieldName(conflict.staged);
        const QString now = conflict.now ? text(*conflict.now) : Texts::tr("Not there");
        rows.push_back({account.isEmpty() ? Texts::tr("Auto-enable") : account, region, feature, text(conflict.staged.value), now,
            text(conflict.wanted)});
        QJsonObject one {{u"edit"_s, static_cast<qint64>(conflict.edit) + 1}, {u"region"_s, region}, {u"feature"_s, feature},
            {u"plannedFrom"_s, text(conflict.staged.value)}, {u"plannedTo"_s, text(conflict.wanted)},
            {u"now"_s, conflict.now ? QJsonValue(now) : QJsonValue()}};
        if (!account.isEmpty())
            one.insert(u"accountId"_s, account);
        json.append(one);
    }
    if (m_format == "json")
        context.out << QJsonDocument(QJsonObject {{u"plan"_s, plan.name()}, {u"conflicts"_s, json}}).toJson().toStdString();
    else
        context.out << alignedLines(rows).join(u'\n').toStdString() << '\n';
    complain(context,
        Texts::tr("%n value(s) changed since they were staged, so nothing was sent. Decide with --keep mine or --keep theirs.",
            nullptr, static_cast<int>(conflicts.size())));
}

void ApplyVerb::print(const PlanRun &run, const PlanOutlook &readBack, const Context &context) const
{
    const PlanDiff diff = diffOf(readBack);
    if (m_format == "json") {
        QJsonArray left;
        for (const PlanRun::Left &one : run.left()) {
            QJsonObject json {{u"title"_s, one.title}, {u"reason"_s, one.reason}};
            if (one.region)
                json.insert(u"region"_s, one.region->id());
            if (one.account.isValid())
                json.insert(u"accountId"_s, one.account.toString());
            left.append(json);
        }
        QJsonArray differences = QJsonArray::fromStringList(diff.others);
        for (const DiffLine &line : diff.lines)
            differences.append(line.text);
        const QJsonObject json {{u"plan"_s, run.plan().name()}, {u"batches"_s, static_cast<qint64>(run.batchCount())},
            {u"left"_s, left}, {u"differences"_s, differences}};
        context.out << QJsonDocument(json).toJson().toStdString();
        return;
    }
    QStringList lines;
    for (const PlanRun::Left &one : run.left()) {
        const QString place = one.region ? one.region->id() : Texts::tr("organization");
        const QString who = one.account.isValid() ? one.account.toString() : one.title;
        //: %1 is an account or the title of an edit, %2 a Region, %3 a sentence
        lines << Texts::tr("Left undone: %1 in %2: %3").arg(who, place, one.reason);
    }
    for (const DiffLine &line : diff.lines)
        lines << Texts::tr("Not as planned when read back: %1").arg(line.text);
    for (const QString &other : diff.others)
        lines << Texts::tr("Not as planned when read back: %1").arg(other);
    if (lines.isEmpty())
        lines << Texts::tr("The organization is as planned.");
    context.out << lines.join(u'\n').toStdString() << '\n';
}

} // namespace bucketwatch
