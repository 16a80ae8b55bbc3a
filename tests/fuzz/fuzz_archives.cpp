// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file as an archive: read whole, and again from each of its restart points, which must give the same bytes.
// Built by clang this is a libFuzzer target; elsewhere a program goes through the files that it is given.

#include "cloudtrail/archivestream.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include <sys/mman.h>
#include <unistd.h>

using namespace bucketwatch;

namespace {

constexpr std::size_t MaxKept = std::size_t(4) << 20;

/// The bytes of all files from where @p archive stands, the first MaxKept of them.
std::string readAll(ArchiveStream &archive)
{
    std::string bytes;
    std::string piece(64 * 1024, '\0');
    const std::uint64_t begin = archive.offset();
    std::uint64_t read = 0;
    while (archive.nextMember()) {
        (void)archive.memberPath();
        while (!archive.isAtMemberEnd()) {
            const std::size_t got = archive.read(piece.data(), piece.size());
            read += got;
            bytes.append(piece, 0, std::min(got, MaxKept - bytes.size()));
        }
        if (archive.offset() != begin + read)
            std::abort();
    }
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size)
{
    const int descriptor = ::memfd_create("archive", MFD_CLOEXEC);
    if (descriptor < 0 || ::write(descriptor, data, size) != static_cast<ssize_t>(size))
        return 0;
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return 0;
    (void)isArchive({reinterpret_cast<const char *>(data), size});
    ArchiveStream archive(file);
    archive.noteRestartPoints(1);
    const std::string bytes = readAll(archive);
    if (bytes.size() > InflatingStream::mostUnpacked(size))
        std::abort();
    const bool isWhole = archive.takeFailures().empty();
    for (const RestartPoint &point : archive.takeRestartPoints()) {
        ArchiveStream again(file);
        if (!isWhole || point.offset >= bytes.size() || bytes.size() == MaxKept)
            continue;
        if (!again.restart(point) || readAll(again) != bytes.substr(point.offset))
            std::abort();
    }
    return 0;
}
