// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planactions.h"

#include "base/alignedtext.h"
#include "cli/workspaceaccess.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct ActionTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanActions)
};

std::unexpected<Error> refusal(Error::Kind kind, const QString &message)
{
    return std::unexpected(Error {kind, message, {}});
}

using StoredPlans = std::map<QString, QByteArray>;

/// What an action is given.
struct Input {
    const QStringList &arguments;
    const ChangePlan &plan;
    const StoredPlans &plans; ///< all of the workspace
};

/// What it leads to.
struct PlanStep {
    std::vector<std::pair<QString, QByteArray>> stored; ///< in this order; empty bytes: the plan goes
    std::optional<ChangePlan> shown;
};

std::unexpected<Error> interrupted(const QString &name)
{
    return std::unexpected(Error {Error::Kind::Conflict,
        ActionTexts::tr("The plan \"%1\" was interrupted while it was carried out. Let bucketwatchctl apply end that first.")
            .arg(name),
        {}});
}

/// The index of the edit that @p text numbers.
Result<std::size_t> editFrom(const QString &text, const ChangePlan &plan)
{
    bool isNumber = false;
    const qulonglong number = text.toULongLong(&isNumber);
    if (!isNumber || number == 0 || number > plan.edits().size())
        return refusal(Error::Kind::BadInput,
            ActionTexts::tr("The plan \"%1\" has %n edit(s), and none with the number %2.", nullptr, int(plan.edits().size()))
                .arg(plan.name(), text));
    return std::size_t(number) - 1;
}

Result<std::set<std::size_t>> editsFrom(const QStringList &texts, const ChangePlan &plan)
{
    std::set<std::size_t> edits;
    for (const QString &text : texts) {
        const auto edit = editFrom(text, plan);
        if (!edit)
            return std::unexpected(edit.error());
        edits.insert(*edit);
    }
    return edits;
}

Result<QString> newNameFrom(const QString &text, const StoredPlans &plans)
{
    return planNameFrom(text).and_then([&plans](const QString &name) -> Result<QString> {
        if (plans.contains(name))
            return refusal(Error::Kind::Conflict, ActionTexts::tr("The workspace has a plan \"%1\" already.").arg(name));
        return name;
    });
}

PlanStep keeping(ChangePlan plan)
{
    return {{{plan.name(), plan.toBytes()}}, std::move(plan)};
}

/// @p plan after @p edit, or why that is refused.
template<typename Edit> Result<PlanStep> edited(ChangePlan plan, const Edit &edit)
{
    return edit(plan).transform([&plan] { return keeping(std::move(plan)); });
}

Result<PlanStep> remove(const Input &input)
{
    return PlanStep {{{input.plan.name(), {}}}, {}};
}

Result<PlanStep> rename(const Input &input)
{
    return newNameFrom(input.arguments[0], input.plans).and_then([&](const QString &name) {
        return ChangePlan::fromBytes(name, input.plan.toBytes()).transform([&](ChangePlan renamed) {
            PlanStep step = keeping(std::move(renamed));
            step.stored.emplace_back(input.plan.name(), QByteArray());
            return step;
        });
    });
}

Result<PlanStep> copy(const Input &input)
{
    return newNameFrom(input.arguments[0], input.plans).transform([&](const QString &name) {
        return keeping(ChangePlan(name, input.plan.edits()));
    });
}

Result<PlanStep> drop(const Input &input)
{
    return editsFrom(input.arguments, input.plan).transform([&](const std::set<std::size_t> &dropped) {
        StagedEdits edits = input.plan.edits();
        for (auto edit = dropped.rbegin(); edit != dropped.rend(); ++edit)
            edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(*edit));
        ChangePlan plan = input.plan;
        plan.replaceEdits(std::move(edits));
        return keeping(std::move(plan));
    });
}

Result<PlanStep> move(const Input &input)
{
    const auto from = editFrom(input.arguments[0], input.plan);
    const auto to = editFrom(input.arguments[1], input.plan);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    return edited(input.plan, [&](ChangePlan &plan) { return plan.move(*from, *to); });
}

Result<PlanStep> merge(const Input &input)
{
    const QString name = input.arguments[0];
    const auto found = input.plans.find(name);
    if (found == input.plans.end() || name == input.plan.name())
        return refusal(Error::Kind::NotFound, ActionTexts::tr("The workspace has no other plan \"%1\".").arg(name));
    return ChangePlan::fromBytes(name, found->second).and_then([&](const ChangePlan &other) -> Result<PlanStep> {
        if (other.run())
            return interrupted(name);
        StagedEdits edits = input.plan.edits();
        edits.insert(edits.end(), other.edits().begin(), other.edits().end());
        ChangePlan plan = input.plan;
        plan.replaceEdits(std::move(edits));
        return keeping(std::move(plan));
    });
}

Result<PlanStep> split(const Input &input)
{
    const auto name = newNameFrom(input.arguments.last(), input.plans);
    const auto meant = editsFrom(input.arguments.first(input.arguments.size() - 1), input.plan);
    if (!meant || !name)
        return std::unexpected(meant ? name.error() : meant.error());
    StagedEdits stay;
    StagedEdits go;
    for (std::size_t index = 0; index < input.plan.edits().size(); ++index)
        (meant->contains(index) ? go : stay).push_back(input.plan.edits()[index]);
    ChangePlan plan = input.plan;
    plan.replaceEdits(std::move(stay));
    PlanStep step = keeping(std::move(plan));
    // First: whatever happens in between, nothing is lost.
    step.stored.emplace(step.stored.begin(), *name, ChangePlan(*name, std::move(go)).toBytes());
    return step;
}

Result<PlanStep> join(const Input &input)
{
    return editFrom(input.arguments[0], input.plan).and_then([&](std::size_t edit) {
        return edited(input.plan, [edit](ChangePlan &plan) { return plan.merge(edit); });
    });
}

Result<PlanStep> divide(const Input &input)
{
    return editFrom(input.arguments[0], input.plan).and_then([&](std::size_t edit) {
        return edited(input.plan, [edit](ChangePlan &plan) { return plan.split(edit); });
    });
}

Result<PlanStep> undo(const Input &input)
{
    if (!input.plan.canUndo())
        return refusal(Error::Kind::Conflict, ActionTexts::tr("There is nothing to undo in the plan."));
    ChangePlan plan = input.plan;
    plan.undo();
    return keeping(std::move(plan));
}

Result<PlanStep> redo(const Input &input)
{
    if (!input.plan.canRedo())
        return refusal(Error::Kind::Conflict, ActionTexts::tr("There is nothing to redo in the plan."));
    ChangePlan plan = input.plan;
    plan.redo();
    return keeping(std::move(plan));
}

struct PlanAction {
    const char *name;
    const char *usage;
    const char *what;
    qsizetype least; ///< arguments
    qsizetype most;
    Result<PlanStep> (*run)(const Input &);
};

constexpr qsizetype Many = 100'000;
constexpr std::array Actions {
    PlanAction {"delete", "delete", "", 0, 0, remove},
    PlanAction {"rename", "rename NEW", "", 1, 1, rename},
    PlanAction {"copy", "copy NEW", "", 1, 1, copy},
    PlanAction {"drop", "drop N...", "edits are taken out", 1, Many, drop},
    PlanAction {"move", "move N M", "edit N gets the place of edit M", 2, 2, move},
    PlanAction {"merge", "merge OTHER", "the edits of the plan OTHER follow, which stays as it is", 1, 1, merge},
    PlanAction {"split", "split N... NEW", "edits go into a new plan", 2, Many, split},
    PlanAction {"join", "join N", "edit N and the next one become one", 1, 1, join},
    PlanAction {"divide", "divide N", "edit N becomes one for each of its parts", 1, 1, divide},
    PlanAction {"undo", "undo", "", 0, 0, undo},
    PlanAction {"redo", "redo", "", 0, 0, redo},
};

struct ListedPlan {
    QString name;
    std::size_t edits = 0;
    bool isInterrupted = false;
    bool isDamaged = false;
};

std::vector<ListedPlan> listed(const StoredPlans &plans)
{
    std::vector<ListedPlan> all;
    for (const auto &[name, bytes] : plans) {
        const auto plan = ChangePlan::fromBytes(name, bytes);
        all.push_back(
            plan ? ListedPlan {name, plan->edits().size(), plan->run().has_value(), false} : ListedPlan {name, 0, false, true});
    }
    return all;
}

QString asText(const std::vector<ListedPlan> &plans)
{
    if (plans.empty())
        return ActionTexts::tr("The workspace has no plans.") + u'\n';
    std::vector<QStringList> rows;
    for (const ListedPlan &plan : plans)
        rows.push_back({plan.name, plan.isDamaged ? QString() : ActionTexts::tr("%n edit(s)", nullptr, int(plan.edits)),
            plan.isDamaged           ? ActionTexts::tr("damaged")
                : plan.isInterrupted ? ActionTexts::tr("interrupted")
                                     : QString()});
    return alignedLines(rows).join(u'\n') + u'\n';
}

QString asJsonText(const std::vector<ListedPlan> &plans)
{
    QJsonArray json;
    for (const ListedPlan &plan : plans)
        json.append(QJsonObject {{u"name"_s, plan.name}, {u"edits"_s, static_cast<qint64>(plan.edits)},
            {u"isInterrupted"_s, plan.isInterrupted}, {u"isDamaged"_s, plan.isDamaged}});
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

Result<PlanStep> stepOf(const std::string &name, const Input &input)
{
    const auto action = std::ranges::find_if(Actions, [&name](const PlanAction &one) { return name == one.name; });
    if (action == Actions.end())
        return refusal(Error::Kind::BadInput, ActionTexts::tr("There is no such action: %1.").arg(QString::fromStdString(name)));
    if (input.arguments.size() < action->least || input.arguments.size() > action->most)
        return refusal(Error::Kind::BadInput,
            //: %1 is what is to be typed, such as "move N M"
            ActionTexts::tr("Write it as: plan --name NAME %1").arg(QLatin1StringView(action->usage)));
    if (input.plan.run() && action->run != remove)
        return interrupted(input.plan.name());
    return action->run(input);
}

} // namespace

Result<QString> planNameFrom(const QString &text)
{
    const QString name = text.trimmed();
    if (name.isEmpty() || name.size() > ChangePlan::LongestName)
        return refusal(
            Error::Kind::BadInput, ActionTexts::tr("The name of a plan has 1 to %1 characters.").arg(ChangePlan::LongestName));
    return name;
}

const std::vector<std::string> &planActions()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const PlanAction &action : Actions)
            all.emplace_back(action.name);
        return all;
    }();
    return names;
}

std::string planActionsHelp()
{
    std::string help;
    for (const PlanAction &action : Actions) {
        help += help.empty() ? "" : ", ";
        help += action.usage;
        if (*action.what)
            help += std::string(" (") + action.what + ")";
    }
    return help;
}

Result<std::optional<ChangePlan>> editPlan(
    PlanStore &store, const std::string &action, const std::vector<std::string> &arguments, const ChangePlan &plan)
{
    const auto plans = waitFor(store.plans());
    if (!plans)
        return std::unexpected(plans.error());
    QStringList words;
    for (const std::string &argument : arguments)
        words << QString::fromStdString(argument);
    const auto step = stepOf(action, {words, plan, *plans});
    if (!step)
        return std::unexpected(step.error());
    for (const auto &[name, bytes] : step->stored) {
        if (const auto stored = waitFor(store.storePlan(name, bytes)); !stored)
            return std::unexpected(stored.error());
    }
    return step->shown;
}

Result<QString> plansText(PlanStore &store, bool asJson)
{
    return waitFor(store.plans()).transform(listed).transform(asJson ? asJsonText : asText);
}

} // namespace bucketwatch
