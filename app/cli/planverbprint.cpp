// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What "bucketwatchctl plan" prints of a plan.

#include "cli/planverb.h"

#include "base/wholefile.h"
#include "cli/planfindingsprinter.h"
#include "cli/planprinter.h"
#include "cli/reviewprinter.h"
#include "cli/whatifprinter.h"
#include "cli/workspaceaccess.h"
#include "exchange/planexport.h"
#include "organization/monitoring.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Says which file it is that @p error is about.
Error withPath(Error error, const QString &path)
{
    if (!error.message.contains(path))
        error.message = path + u": "_s + error.message;
    return error;
}

} // namespace

int PlanVerb::print(const Context &context, const ChangePlan &plan, const PlanOutlook &outlook) const
{
    const bool isJson = m_format == "json";
    const auto write = [&](const QJsonObject &json, const QString &text) {
        context.out << (isJson ? QJsonDocument(json).toJson().toStdString() : text.toStdString());
    };
    if (m_action == "export")
        return printExport(context, plan, outlook);
    if (m_action == "review")
        return printReview(context, plan, outlook);
    if (m_action == "findings")
        return printFindings(context, outlook);
    if (m_action == "what-if")
        return printAlternatives(context, outlook.current);
    if (m_action == "cost")
        return printCost(context, outlook);
    if (m_action == "diff")
        write(isJson ? diffJson(outlook) : QJsonObject(), isJson ? QString() : diffText(outlook));
    else
        write(editsJson(plan, outlook), editsText(plan, outlook));
    return m_action == "diff" && outlook.changesAnything() ? Different : Done;
}

Result<std::shared_ptr<const Replay>> PlanVerb::readReplay(
    const std::shared_ptr<const OrganizationView> &view, const Context &context) const
{
    ReplayOptions options = m_recording.options();
    options.organization = view;
    options.isMonitored
        = [view](AccountId account, std::string_view region) { return monitorsS3DataEvents(*view, account, region); };
    return readRecording(options, context);
}

Result<std::shared_ptr<const Replay>> PlanVerb::readNamedReplay(
    const std::shared_ptr<const OrganizationView> &view, const Context &context) const
{
    return m_recording.paths.empty() ? nullptr : readReplay(view, context);
}

int PlanVerb::printCost(const Context &context, const PlanOutlook &outlook) const
{
    auto settings = readUsageSettings(usageSettingsPath());
    if (!settings)
        return refuse(context, withPath(settings.error(), usageSettingsPath()));
    const auto replay = readNamedReplay(outlook.current, context);
    if (!replay)
        return refuse(context, replay.error());
    const QString title = *replay ? (*replay)->title : QString();
    if (*replay)
        settings->assumptions.setMeasured(std::make_shared<const RecordedVolumes>(recordedVolumes(**replay)));
    const AccountId viewer = planCaller(*outlook.current);
    if (m_format == "json")
        context.out << QJsonDocument(costJson(outlook, viewer, *settings, title)).toJson().toStdString();
    else
        context.out << costText(outlook, viewer, *settings, title).toStdString();
    if (*replay)
        complainOfUnreadable(context, **replay);
    return !*replay || (*replay)->statistics.unreadable.empty() ? Done : Incomplete;
}

int PlanVerb::printAlternatives(const Context &context, const std::shared_ptr<const OrganizationView> &view) const
{
    auto question = m_whatIf.question(view, m_region, timeOf(*view));
    if (!question)
        return refuse(context, question.error());
    const auto read = readNamedReplay(view, context);
    if (!read)
        return refuse(context, read.error());
    const std::shared_ptr<const Replay> replay = *read;
    if (replay) {
        question->recording = detectEverywhere(*replay->events, view, replay->detectionOptions());
        question->settings.assumptions.setMeasured(std::make_shared<const RecordedVolumes>(recordedVolumes(*replay)));
    }
    const WhatIf all = whatIf(*question);
    if (all.alternatives.empty())
        return refuse(context, all.leftOut.front().why);
    const QString title = replay ? replay->title : QString();
    if (m_format == "json")
        context.out << QJsonDocument(whatIfJson(all, title)).toJson().toStdString();
    else
        context.out << whatIfText(all, title).toStdString();
    for (const WhatIf::LeftOut &one : all.leftOut)
        complain(context, QString(one.region.id() % ": "_L1 % one.why.message));
    if (replay)
        complainOfUnreadable(context, *replay);
    return all.leftOut.empty() && (!replay || replay->statistics.unreadable.empty()) ? Done : Incomplete;
}

PlanFindings PlanVerb::findingsOf(const Replay &replay, const PlanOutlook &outlook)
{
    const auto before = detectEverywhere(*replay.events, outlook.current, replay.detectionOptions());
    const auto after
        = before->suits(*outlook.result) ? before : detectEverywhere(*replay.events, outlook.result, replay.detectionOptions());
    return findingsUnder(*before, *after, *outlook.current, *outlook.result);
}

int PlanVerb::printFindings(const Context &context, const PlanOutlook &outlook) const
{
    const auto read = readReplay(outlook.current, context);
    if (!read)
        return refuse(context, read.error());
    const Replay &replay = **read;
    const PlanFindings findings = findingsOf(replay, outlook);
    if (m_format == "json")
        context.out << QJsonDocument(findingsJson(findings, replay.title)).toJson().toStdString();
    else
        context.out << findingsText(findings, replay.title).toStdString();
    complainOfUnreadable(context, replay);
    if (findings.isDifferent())
        return Different;
    return replay.statistics.unreadable.empty() ? Done : Incomplete;
}

int PlanVerb::printReview(const Context &context, const ChangePlan &plan, const PlanOutlook &outlook) const
{
    const auto format = parseReviewFormat(m_as);
    if (!format)
        return refuse(context, format.error());
    auto settings = readUsageSettings(usageSettingsPath());
    if (!settings)
        return refuse(context, withPath(settings.error(), usageSettingsPath()));
    const auto read = readNamedReplay(outlook.current, context);
    if (!read)
        return refuse(context, read.error());
    const std::shared_ptr<const Replay> replay = *read;
    if (replay)
        settings->assumptions.setMeasured(std::make_shared<const RecordedVolumes>(recordedVolumes(*replay)));
    const PlanReview known {.plan = plan, .outlook = outlook};
    ReviewMaterial material {
        std::make_shared<PlanReview>(reviewOf(plan, outlook.current, outlook.when, *settings, &known))};
    if (replay) {
        material.recording = replay->title;
        material.findings = std::make_shared<PlanFindings>(findingsOf(*replay, outlook));
    }
    const QByteArray text = reviewText(material, *format);
    if (m_out.empty())
        context.out << text.toStdString();
    else if (const auto written = writeWholeFile(fileNameFrom(m_out), text); !written)
        return refuse(context, written.error());
    if (replay)
        complainOfUnreadable(context, *replay);
    return !replay || replay->statistics.unreadable.empty() ? Done : Incomplete;
}

int PlanVerb::writeFiles(const Context &context, const ExportedPlan &exported) const
{
    const QDir folder(fileNameFrom(m_out));
    for (const ExportedFile &exportedFile : exported.files) {
        const QString path = folder.filePath(exportedFile.name);
        if (const auto written = writeWholeFile(path, exportedFile.text.toUtf8()); !written)
            return refuse(context, written.error());
        context.out << path.toStdString() << '\n';
    }
    return Done;
}

int PlanVerb::printExport(const Context &context, const ChangePlan &plan, const PlanOutlook &outlook) const
{
    const std::vector<CallOfAccount> calls = callsOf(outlook);
    const QString as = m_as.empty() ? u"cli"_s : QString::fromStdString(m_as);
    const auto exported = parseExportFormat(as).and_then([&](ExportFormat format) {
        return exportPlan(format, {plan.name(), planCaller(*outlook.current), *outlook.current, *outlook.result, calls});
    });
    if (!exported)
        return refuse(context, exported.error());
    if (m_out.empty() && exported->files.size() > 1) {
        QStringList names;
        for (const ExportedFile &file : exported->files)
            names.append(file.name);
        return refuse(context,
            {Error::Kind::BadInput,
                QCoreApplication::translate(
                    "bucketwatch::PlanVerb", "The plan is written as several files: %1. Name a folder for them with --out.")
                    .arg(names.join(u", "_s)),
                {}});
    }
    if (!m_out.empty()) {
        if (const int status = writeFiles(context, *exported); status != Done)
            return status;
    } else {
        for (const ExportedFile &file : exported->files)
            context.out << file.text.toStdString();
    }
    for (const QString &note : exported->notes)
        context.err << note.toStdString() << '\n';
    return Done;
}

} // namespace bucketwatch
