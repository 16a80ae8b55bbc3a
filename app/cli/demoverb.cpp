// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/demoverb.h"

#include "organization/generator.h"
#include "recording/demoattacks.h"
#include "replay/demorecordingwriter.h"

namespace bucketwatch {

const char *DemoVerb::description() const
{
    return "Write the demo recordings: a day of CloudTrail logs with its address lists, and two attacks on two weeks";
}

void DemoVerb::declare(CLI::App &command)
{
    command.add_option("FOLDER", m_folder, "Where to; it is made when it is not there")->required();
}

int DemoVerb::run(const Context &context)
{
    const OrganizationView organization = generateOrganization(demoOptions());
    const QString folder = fileNameFrom(m_folder);
    const Result<void> written
        = makeDemoRecording(organization)
              .and_then([&folder](const std::vector<DemoFile> &files) { return writeDemoRecording(files, folder); })
              .and_then([&] { return writeDemoAttacks(organization, folder); });
    if (written)
        return Done;
    complain(context, written.error());
    return NothingDone;
}

} // namespace bucketwatch
