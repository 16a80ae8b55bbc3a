// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/demoverb.h"

#include "organization/generator.h"
#include "replay/demorecordingwriter.h"

namespace bucketwatch {

const char *DemoVerb::description() const
{
    return "Write the demo recording: a day of CloudTrail logs and the address lists that go with it";
}

void DemoVerb::declare(CLI::App &command)
{
    command.add_option("FOLDER", m_folder, "Where to; it is made when it is not there")->required();
}

int DemoVerb::run(const Context &context)
{
    const Result<void> written
        = makeDemoRecording(generateOrganization(demoOptions())).and_then([this](const std::vector<DemoFile> &files) {
              return writeDemoRecording(files, fileNameFrom(m_folder));
          });
    if (written)
        return Done;
    complain(context, written.error());
    return NothingDone;
}

} // namespace bucketwatch
