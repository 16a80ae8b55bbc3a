// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/verbs.h"

#include <QCoreApplication>

#include <ostream>

namespace bucketwatch {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::CommandLine)
};

} // namespace

int runCommandLine(int argc, const char *const *argv, const Context &context)
{
    CLI::App application(
        "Bucketwatch on the command line: GuardDuty S3 Protection for an organization, offline.", "bucketwatchctl");
    application.set_version_flag("--version", "bucketwatchctl " BUCKETWATCH_VERSION);
    application.require_subcommand(1);
    application.footer("Exit status: 0 done; 1 done, but something was unreadable or the service refused; 2 nothing done; "
                       "3 a comparison found a difference.");
    const std::vector<std::unique_ptr<Verb>> verbs = makeVerbs();
    int status = Done;
    for (const auto &verb : verbs) {
        CLI::App *command = application.add_subcommand(verb->name(), verb->description());
        verb->declare(*command);
        command->final_callback([&status, &verb, &context] { status = verb->run(context); });
    }
    try { // CLI11 reports by exceptions; none leaves this function.
        application.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        status = application.exit(error, context.out, context.err) == 0 ? Done : NothingDone;
    }
    if (context.out.flush())
        return status;
    complain(context, CommandLine::tr("The output could not be written. The disk may be full."));
    return NothingDone;
}

} // namespace bucketwatch
