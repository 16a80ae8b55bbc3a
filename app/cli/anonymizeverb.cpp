// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/anonymizeverb.h"

#include "recording/anonymizer.h"

#include <QCoreApplication>

#include <ostream>

namespace bucketwatch {

const char *AnonymizeVerb::description() const
{
    return "Copy a recording with other accounts, names, keys and addresses, so that it can be shared";
}

void AnonymizeVerb::declare(CLI::App &command)
{
    command.add_option("--list", m_lists, "A list of addresses that it is replayed with; its new addresses go to OUT/lists")
        ->type_name("FILE")
        ->allow_extra_args(false);
    command.add_option("IN", m_in, "A log file, a folder of them, or - for the standard input")->required();
    command.add_option("OUT", m_out, "A folder, or one file when it ends in .json or .json.gz")->required();
}

int AnonymizeVerb::run(const Context &context)
{
    QStringList lists;
    for (const std::string &list : m_lists)
        lists.append(fileNameFrom(list));
    const Result<AnonymizedRecording> done = anonymizeRecording({fileNameFrom(m_in)}, lists, fileNameFrom(m_out));
    if (!done) {
        complain(context, done.error());
        return NothingDone;
    }
    context.err << QCoreApplication::translate("bucketwatch::AnonymizeVerb", "%n event(s) written", nullptr, int(done->events))
                       .toStdString()
                << '\n';
    if (done->unreadable == 0)
        return Done;
    complain(context,
        QCoreApplication::translate("bucketwatch::AnonymizeVerb", "%n file(s) or record(s) could not be read and are left out.",
            nullptr, int(done->unreadable)));
    return Incomplete;
}

} // namespace bucketwatch
