// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planreviewdocument.h"

#include "exchange/plannedcalls.h"
#include "items/displaytime.h"
#include "items/reviewfigures.h"
#include "organization/rules.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanReview)
};

QString reviewCount(qsizetype count)
{
    return QLocale().toString(count);
}

QString moreText(qsizetype count)
{
    //: Behind the first ones of many: %1 is how many are not named
    return ReviewTexts::tr("and %1 more").arg(reviewCount(count));
}

/// Says how many of @p all rows are not there.
void addMore(std::vector<ReviewBlock> &blocks, qsizetype all, qsizetype most = MostReviewedRows)
{
    if (all > most)
        blocks.emplace_back(moreText(all - most));
}

/// "3 accounts: 111122223333 (ledger-prod), …"; the first ones when there are many.
QString accountsText(const OrganizationView &view, const std::vector<int> &rows)
{
    QStringList names;
    for (const int row : rows) {
        if (names.size() == MostReviewedAccounts)
            break;
        names << accountComment(view, view.accounts->rows[std::size_t(row)].id);
    }
    if (std::ssize(rows) > names.size())
        names << moreText(std::ssize(rows) - names.size());
    const QString count = ReviewTexts::tr("%n account(s)", nullptr, int(rows.size()));
    //: %1 is "3 accounts", %2 are their names
    return names.isEmpty() ? QString() : ReviewTexts::tr("%1: %2").arg(count, names.join(ReviewTexts::tr(", ")));
}

QString regionList(const std::vector<Region> &regions)
{
    QStringList ids;
    for (const Region region : regions)
        ids << region.id();
    return ids.join(ReviewTexts::tr(", "));
}

/// Regions in which the accounts are the same.
struct PlaceGroup {
    std::vector<Region> regions = {};
    const std::vector<int> *rows = nullptr;
};

std::vector<PlaceGroup> placeGroups(const std::vector<DiffPlaces> &places)
{
    std::vector<PlaceGroup> groups;
    for (const DiffPlaces &part : places) {
        const auto same = std::ranges::find_if(groups, [&part](const PlaceGroup &group) { return *group.rows == part.rows; });
        if (same == groups.end())
            groups.push_back({{part.region}, &part.rows});
        else
            same->regions.push_back(part.region);
    }
    return groups;
}

QString stateText(const PlanReview &review)
{
    if (review.plan.run())
        return ReviewTexts::tr("Applying it was interrupted");
    return review.plan.isEmpty() ? ReviewTexts::tr("Empty") : ReviewTexts::tr("Draft, not applied");
}

ReviewSection aboutSection(const PlanReview &review)
{
    const OrganizationView &view = *review.outlook.current;
    ReviewTable table {{ReviewTexts::tr("What"), ReviewTexts::tr("Value")}, {}};
    table.rows = {{ReviewTexts::tr("Plan"), review.plan.name()}, {ReviewTexts::tr("State"), stateText(review)},
        {ReviewTexts::tr("Worked out for"), displayTime(review.outlook.when)}, {ReviewTexts::tr("Organization"), view.name},
        {ReviewTexts::tr("Management account"), accountComment(view, view.managementAccount)},
        {ReviewTexts::tr("Applied by"), accountComment(view, planCaller(view))},
        {ReviewTexts::tr("Edits"), reviewCount(std::ssize(review.plan.edits()))},
        {ReviewTexts::tr("API calls"), reviewCount(review.calls)}};
    return {ReviewTexts::tr("About this plan"), {std::move(table)}};
}

QString effectText(const EditOutlook &edit)
{
    QString text;
    switch (edit.state) {
    case EditOutlook::State::Applies:
        text = ReviewTexts::tr("Applies");
        break;
    case EditOutlook::State::NoEffect:
        text = ReviewTexts::tr("Has no effect");
        break;
    case EditOutlook::State::Refused:
        //: %1 is a sentence that says why
        text = ReviewTexts::tr("Refused: %1").arg(edit.refusal ? edit.refusal->message : QString());
        break;
    }
    if (!edit.edit->leftBecause.isEmpty())
        text += u". "_s + ReviewTexts::tr("Left undone when it was applied: %1").arg(edit.edit->leftBecause);
    return text;
}

ReviewSection editsSection(const PlanReview &review)
{
    ReviewSection section {ReviewTexts::tr("Edits")};
    const auto &edits = review.outlook.edits;
    if (edits.empty()) {
        section.blocks.emplace_back(ReviewTexts::tr("The plan is empty."));
        return section;
    }
    ReviewTable table {{ReviewTexts::tr("Number"), ReviewTexts::tr("Edit"), ReviewTexts::tr("Planned by"),
                           ReviewTexts::tr("Planned on"), ReviewTexts::tr("Effect")},
        {}};
    for (std::size_t index = 0; index < edits.size() && std::ssize(table.rows) < MostReviewedRows; ++index) {
        const StagedEdit &edit = *edits[index]->edit;
        table.rows.push_back({reviewCount(qsizetype(index) + 1), edit.request.title,
            accountComment(*review.outlook.current, edit.request.caller.account), displayTime(edit.stagedAt),
            effectText(*edits[index])});
    }
    section.blocks.emplace_back(std::move(table));
    addMore(section.blocks, std::ssize(edits));
    return section;
}

QString whyText(const DiffLine &line)
{
    switch (line.reason) {
    case DiffReason::Preference:
        if (line.preference && line.preference->comesWithGuardDuty)
            return ReviewTexts::tr("Why: the preference stays as it is, and these accounts get GuardDuty, which it comes with.");
        if (line.preference && line.preference->before == line.preference->after)
            return ReviewTexts::tr("Why: the preference stays as it is and is applied again to accounts that differ from it.");
        return ReviewTexts::tr("Why: an edit sets the preference, and GuardDuty does to accounts what it says.");
    case DiffReason::Explicit:
        return ReviewTexts::tr("Why: edits name these accounts.");
    case DiffReason::Policy:
        return ReviewTexts::tr("Why: a policy of AWS Organizations applies to these accounts.");
    }
    Q_UNREACHABLE_RETURN({});
}

/// What a line of the diff changes from what to what, and where.
ReviewSection lineSection(const OrganizationView &view, const DiffLine &line)
{
    ReviewTable table {{ReviewTexts::tr("Value"), ReviewTexts::tr("Regions"), ReviewTexts::tr("Now"),
                           ReviewTexts::tr("With the plan"), ReviewTexts::tr("Accounts")},
        {}};
    if (line.preference)
        //: %1 is a protection plan
        table.rows.push_back({ReviewTexts::tr("Auto-enable preference of %1").arg(subjectName(line.preference->subject)),
            regionList(line.regions), wireName(line.preference->before), wireName(line.preference->after),
            ReviewTexts::tr("Those that the preference reaches")});
    for (const DiffValues &values : line.values) {
        for (const PlaceGroup &group : placeGroups(values.places))
            table.rows.push_back({fieldName(values.field), regionList(group.regions), valueText(values.field, values.before),
                valueText(values.field, values.after), accountsText(view, *group.rows)});
    }
    const qsizetype all = std::ssize(table.rows);
    table.rows.resize(std::size_t(std::min(all, MostReviewedRows)));
    ReviewSection section {line.text, {whyText(line), std::move(table)}};
    addMore(section.blocks, all);
    return section;
}

ReviewSection changesSection(const PlanReview &review)
{
    const PlanDiff &diff = review.diff;
    ReviewSection section {ReviewTexts::tr("What changes")};
    if (diff.isEmpty())
        section.blocks.emplace_back(ReviewTexts::tr("Nothing changes."));
    for (const DiffLine &line : diff.lines) {
        if (std::ssize(section.parts) == MostReviewedRows)
            break;
        section.parts.push_back(lineSection(*review.outlook.current, line));
    }
    addMore(section.blocks, std::ssize(diff.lines));
    if (!diff.others.isEmpty()) {
        ReviewSection others {
            ReviewTexts::tr("Other changes"), {ReviewList {diff.others.first(std::min(diff.others.size(), MostReviewedRows))}}};
        addMore(others.blocks, diff.others.size());
        section.parts.push_back(std::move(others));
    }
    return section;
}

/// Rows of a text and where it holds: one for each group of places, one without places.
void addPlaceRows(ReviewTable &table, const OrganizationView &view, const QString &text, const std::vector<DiffPlaces> &places)
{
    if (places.empty())
        table.rows.push_back({text, {}, {}});
    for (const PlaceGroup &group : placeGroups(places))
        table.rows.push_back({text, regionList(group.regions), accountsText(view, *group.rows)});
}

/// A section of such rows; @p lines have a text and places.
template<typename Lines>
ReviewSection placesSection(
    const PlanReview &review, const QString &heading, const QString &column, const Lines &lines, const QString &none)
{
    ReviewSection section {heading};
    if (lines.empty()) {
        section.blocks.emplace_back(none);
        return section;
    }
    ReviewTable table {{column, ReviewTexts::tr("Regions"), ReviewTexts::tr("Accounts")}, {}};
    for (const auto &line : lines)
        addPlaceRows(table, *review.outlook.current, line.text, line.places);
    const qsizetype all = std::ssize(table.rows);
    table.rows.resize(std::size_t(std::min(all, MostReviewedRows)));
    section.blocks.emplace_back(std::move(table));
    addMore(section.blocks, all);
    return section;
}

ReviewSection conflictsSection(const PlanReview &review)
{
    ReviewSection section {ReviewTexts::tr("Conflicts")};
    if (review.conflicts.empty()) {
        section.blocks.emplace_back(ReviewTexts::tr("No value that an edit names changed since the edit was planned."));
        return section;
    }
    ReviewList list;
    for (const PlanConflict &conflict : review.conflicts) {
        if (list.items.size() == MostReviewedRows)
            break;
        //: %1 is the number of an edit, %2 a sentence about a value that changed meanwhile
        list.items << ReviewTexts::tr("Edit %1: %2").arg(reviewCount(qsizetype(conflict.edit) + 1), conflict.text());
    }
    section.blocks.emplace_back(ReviewTexts::tr("The plan cannot be applied before somebody chooses what holds."));
    section.blocks.emplace_back(std::move(list));
    addMore(section.blocks, std::ssize(review.conflicts));
    return section;
}

ReviewSection commandsSection(const PlanReview &review)
{
    ReviewSection section {ReviewTexts::tr("Appendix: commands of the AWS CLI")};
    const OrganizationView &view = *review.outlook.current;
    const std::vector<CallOfAccount> calls = callsOf(review.outlook, std::size_t(MostReviewedCommands));
    if (calls.empty()) {
        section.blocks.emplace_back(ReviewTexts::tr("There is nothing to call."));
        return section;
    }
    const PlanToExport plan {review.plan.name(), planCaller(view), view, *review.outlook.result, calls};
    ReviewCommands commands;
    AccountId caller;
    for (const PlannedCall &call : plannedCalls(plan)) {
        if (call.caller != caller)
            //: A comment between commands. %1 is an account
            commands.lines << u"# "_s + ReviewTexts::tr("As %1").arg(accountComment(view, call.caller));
        caller = call.caller;
        commands.lines << oneLineCommand(call.call);
    }
    section.blocks.emplace_back(ReviewTexts::tr("They do what the plan does, in its order."));
    section.blocks.emplace_back(std::move(commands));
    if (review.calls > std::ssize(calls)) {
        addMore(section.blocks, review.calls, std::ssize(calls));
        section.blocks.emplace_back(ReviewTexts::tr("The plan as code has them all."));
    }
    return section;
}

} // namespace

ReviewDocument reviewDocumentOf(const ReviewMaterial &material)
{
    const PlanReview &review = *material.review;
    //: %1 is the name of a plan, %2 of a workspace
    ReviewDocument document {
        ReviewTexts::tr("Review of the plan %1 for the workspace %2").arg(review.plan.name(), review.outlook.current->name),
        //: The code of the language that these texts are in, such as de or pt-BR
        ReviewTexts::tr("en")};
    document.sections = {aboutSection(review), reviewedFigures(material), reviewedFindings(material), editsSection(review),
        changesSection(review),
        placesSection(review, ReviewTexts::tr("What will not change"), ReviewTexts::tr("Why"), review.diff.unchanged,
            ReviewTexts::tr("Everything changes.")),
        placesSection(review, ReviewTexts::tr("Warnings"), ReviewTexts::tr("Warning"), review.warnings,
            ReviewTexts::tr("There is nothing to warn of.")),
        conflictsSection(review), commandsSection(review)};
    return document;
}

std::optional<ReviewFormat> reviewFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return ReviewFormat::Html;
    if (suffix == "md"_L1 || suffix == "markdown"_L1)
        return ReviewFormat::Markdown;
    if (suffix == "pdf"_L1)
        return ReviewFormat::Pdf;
    return std::nullopt;
}

QString reviewFileName(const PlanReview &review)
{
    const OrganizationView &view = *review.outlook.current;
    const std::vector<CallOfAccount> none;
    return fileNameOf({review.plan.name(), planCaller(view), view, *review.outlook.result, none}, "-review.html"_L1);
}

} // namespace bucketwatch
