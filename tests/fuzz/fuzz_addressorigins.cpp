// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file as a MaxMind database that the user names: it is refused, or addresses are looked up in it.
// Built by clang this is a libFuzzer target; elsewhere a program goes through the files that it is given.

#include "detection/addressorigins.h"

#include <cstdint>
#include <cstdlib>

#include <sys/mman.h>
#include <unistd.h>

using namespace bucketwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const int descriptor = ::memfd_create("database", MFD_CLOEXEC);
    if (descriptor < 0)
        return 0;
    if (::write(descriptor, data, size) == static_cast<ssize_t>(size)) {
        const QString path = QStringLiteral("/proc/self/fd/%1").arg(descriptor);
        const auto origins = AddressOrigins::open(path, path);
        if (origins && !*origins)
            std::abort(); // a file was named
        for (const char *address : {"0.0.0.0", "192.0.2.1", "198.51.100.7", "203.0.113.9", "255.255.255.255", "2001:db8::1", "::", "x"}) {
            if (origins)
                (void)(*origins)->find(address);
        }
    }
    ::close(descriptor);
    return 0;
}
