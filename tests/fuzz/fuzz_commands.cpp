// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as a script of commands of the AWS CLI.

#include "exchange/commandscript.h"
#include "exchange/shorthand.h"
#include "guardduty/changecalls.h"
#include "guardduty/operationtable.h"
#include "support/organizationbuilder.h"

#include <cstdlib>

using namespace bucketwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const OrganizationView view = test::OrganizationBuilder().build();
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const CommandScript script = readCommands(text, {.view = view, .caller = test::Admin});
    const auto lines = static_cast<int>(text.count(u'\n')) + 1;
    for (const CommandCall &call : script.calls) {
        // What comes out can be sent as it stands.
        const ApiReply checked = OperationTable::builtIn().check(call.call.operation, call.call.input);
        if (!checked || *checked != call.call.input || call.changes.empty() || !changesFrom(call.call))
            std::abort();
        if (call.line < 1 || call.line > lines || !view.find(call.call.region))
            std::abort();
    }
    for (const SourceNotice &notice : script.notices) {
        if (notice.line < 1 || notice.line > lines || notice.message.isEmpty())
            std::abort();
    }
    if (const auto object = parseShorthand(text); !object && object.error().message.isEmpty())
        std::abort();
    return 0;
}
