// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as what a workspace holds behind its checksums, which a fuzzer of whole files does not get past: pieces of a Region,
// its header, accounts and changes of the organization. The first byte says what. What can be read is written and read again
// as the same.

#include "journal/patchcodec.h"
#include "support/organizationbuilder.h"
#include "workspace/accountpieces.h"
#include "workspace/regionheader.h"
#include "workspace/regionpieces.h"

#include <cstdlib>

using namespace bucketwatch;

namespace {

RegionView emptyRegion()
{
    RegionView region;
    region.resize(16);
    return region;
}

void readPiece(QByteArrayView bytes, PieceKind kind)
{
    RegionView region = emptyRegion();
    if (!decodePiece(bytes, kind, 0, region))
        return;
    const QByteArray written = encodePiece(region, kind, 0);
    RegionView again = emptyRegion();
    if (!written.isEmpty() && (!decodePiece(written, kind, 0, again) || encodePiece(again, kind, 0) != written))
        std::abort();
    for (std::size_t row = 0; row < region.members.size(); ++row) {
        static_cast<void>(displayName(region.members[row].status));
        static_cast<void>(wireName(region.detectors[row].frequency));
    }
}

void readHeader(QByteArrayView bytes)
{
    RegionView region;
    RegionView again;
    if (decodeRegionHeader(bytes, region)
        && (!decodeRegionHeader(encodeRegionHeader(region), again) || again.configuration != region.configuration
            || again.administrator != region.administrator))
        std::abort();
}

void readAccounts(QByteArrayView bytes)
{
    std::vector<Account> rows;
    std::vector<Account> again;
    if (!decodeAccounts(bytes, rows))
        return;
    for (std::size_t piece = 0; piece * RowsPerPiece < rows.size(); ++piece) {
        if (!decodeAccounts(encodeAccounts(rows, piece), again))
            std::abort();
    }
    if (again != rows)
        std::abort();
}

void readOrganizationPart(const QByteArray &bytes)
{
    const auto patch = decodeOrganizationPart(bytes);
    if (!patch || patch->isEmpty())
        return;
    if (decodeOrganizationPart(encodeOrganizationPart(*patch)) != patch)
        std::abort();
    static const OrganizationView view = test::anOrganization().build();
    const OrganizationView after = patched(view, *patch, test::When);
    if (after.accounts->rows.size() < view.accounts->rows.size())
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::vector<PieceKind> &kinds = allPieceKinds();
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'A':
        readAccounts(bytes);
        break;
    case 'H':
        readHeader(bytes);
        break;
    case 'O':
        readOrganizationPart(bytes);
        break;
    default:
        readPiece(bytes, kinds[data[0] % kinds.size()]);
    }
    return 0;
}
