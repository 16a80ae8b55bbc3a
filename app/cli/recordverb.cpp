// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordverb.h"

#include "recording/attackscenario.h"
#include "recording/recordingwriter.h"

#include <QCoreApplication>
#include <QDir>

#include <ostream>

namespace bucketwatch {

using namespace Qt::StringLiterals;

const char *RecordVerb::description() const
{
    return "Write the CloudTrail logs of an invented organization, with an attack or without";
}

void RecordVerb::declare(CLI::App &command)
{
    command.add_option("--scenario", m_scenario, "The attack on the last days; none: ordinary days only")
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--days", m_days, "From Monday, 7 September 2026")->type_name("N")->capture_default_str();
    command.add_option("--accounts", m_accounts, "Of the organization")->type_name("N")->capture_default_str();
    command.add_option("--events-per-day", m_eventsPerDay, "Of all accounts together, on a working day")
        ->type_name("N")
        ->capture_default_str();
    command.add_option("--seed", m_seed, "Another seed is another organization")->type_name("S")->capture_default_str();
    command.add_flag("--list", m_isList, "List the scenarios, and the finding types that each must raise");
    command.add_option("OUT", m_out, "A folder, or one file when it ends in .json or .json.gz");
}

int RecordVerb::run(const Context &context)
{
    if (m_isList)
        return list(context);
    if (m_out.empty()) {
        complain(context,
            QCoreApplication::translate("bucketwatch::RecordVerb", "Where to? Name a folder, or a file that ends in .json.gz."));
        return NothingDone;
    }
    const RecordingOptions options {
        .company = {.accounts = m_accounts, .days = m_days, .eventsPerDay = m_eventsPerDay, .seed = m_seed},
        .scenario = QString::fromStdString(m_scenario)};
    const Result<qint64> written = writeRecording(options, fileNameFrom(m_out));
    if (!written) {
        complain(context, written.error());
        return NothingDone;
    }
    const QDir folder(fileNameFrom(m_out));
    if (folder.exists()) // a single file has no place for lists
        //: %1 and %2 are folders
        context.err << QCoreApplication::translate("bucketwatch::RecordVerb", "Replay %1, with the lists of %2 where you want them.")
                           .arg(QDir::toNativeSeparators(folder.filePath(u"AWSLogs"_s)), QDir::toNativeSeparators(folder.filePath(u"lists"_s)))
                           .toStdString()
                    << '\n';
    context.err
        << QCoreApplication::translate("bucketwatch::RecordVerb", "%n event(s) written", nullptr, int(*written)).toStdString()
        << '\n';
    return Done;
}

int RecordVerb::list(const Context &context)
{
    for (const AttackScenario &scenario : attackScenarios()) {
        context.out << scenario.name << '\t' << scenario.description;
        for (const char *type : scenario.types) {
            if (type)
                context.out << '\t' << type;
        }
        context.out << '\n';
    }
    return Done;
}

} // namespace bucketwatch
