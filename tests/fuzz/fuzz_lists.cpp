// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the file of a list, in every format and for every kind.

#include "detection/addresslist.h"
#include "detection/listreader.h"

#include <cstdlib>

using namespace bucketwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const ListKind kind : AllListKinds) {
        for (const ListFormat format : AllListFormats) {
            const ListReading reading = readListFile(content, format, kind);
            // Either a problem that can be said, or entries.
            if (reading.problem.exists() == reading.entries.isKnown()
                || textOf(reading.problem, kind).isEmpty() == reading.problem.exists())
                std::abort();
            if (reading.entries.lines.count('\n') != reading.entries.count || reading.entries.count > mostEntries(kind))
                std::abort();
            if (reading.problem.exists())
                continue;
            // What was read is a list as text, with the same entries.
            const ListReading again = readListFile(reading.entries.lines, ListFormat::Txt, kind);
            if (again.problem.exists() || again.entries.lines != reading.entries.lines)
                std::abort();
            if (!holdsDomains(kind) && !AddressList::parse(reading.entries.lines, {})->badLines().empty())
                std::abort();
        }
    }
    return 0;
}
