// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/regionpieces.h"

#include "journal/destinationcodec.h"
#include "journal/findingcodec.h"
#include "journal/listcodec.h"
#include "journal/packedvalues.h"
#include "workspace/rowcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace bucketwatch {

namespace {

constexpr std::uint8_t FormatVersion = 1;

void writeMember(PackedWriter &out, const Member &member)
{
    out.byte(static_cast<std::uint8_t>(member.type));
    out.byte(static_cast<std::uint8_t>(member.status));
    out.byte(member.isRegionOff ? 1 : 0);
    writeTime(out, member.invitedAt);
    writeTime(out, member.updatedAt);
}

Member readMember(PackedReader &in)
{
    Member member;
    member.type = readEnum(in, MemberType::ByInvitation);
    member.status = readEnum(in, LastRelationshipStatus);
    member.isRegionOff = in.numberUpTo(1) != 0;
    member.invitedAt = readTime(in);
    member.updatedAt = readTime(in);
    return member;
}

QByteArray encodeInvitations(const RegionView &region)
{
    if (region.invitations.empty())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(region.invitations.size());
    for (const auto &[invitation, member] : region.invitations) {
        out.number(invitation.administrator.number());
        out.number(invitation.account.number());
        writeMember(out, member);
    }
    return out.bytes();
}

bool decodeInvitations(PackedReader &in, RegionView &region)
{
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        const AccountId administrator = readAccount(in);
        const Invitation invitation {administrator, readAccount(in)};
        region.invitations.insert_or_assign(invitation, readMember(in));
    }
    return in.isDone();
}

QByteArray encodeTags(const RegionView &region)
{
    if (region.tags.empty())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(region.tags.size());
    for (const auto &[account, tags] : region.tags) {
        out.number(account.number());
        writeTags(out, tags);
    }
    return out.bytes();
}

bool decodeTags(PackedReader &in, RegionView &region)
{
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        const AccountId account = readAccount(in);
        region.tags.insert_or_assign(account, readTags(in));
    }
    return in.isDone();
}

QByteArray encodeFilters(const RegionView &region)
{
    if (region.filters.empty())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(region.filters.size());
    for (const auto &[account, filters] : region.filters) {
        out.number(account.number());
        out.number(filters.size());
        for (const FindingFilter &filter : filters)
            writeFilter(out, filter);
    }
    return out.bytes();
}

bool decodeFilters(PackedReader &in, RegionView &region)
{
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        FindingFilters &own = region.filters[readAccount(in)];
        own.clear();
        for (std::uint64_t filters = in.numberUpTo(FindingFilter::MaxCount); filters > 0 && in.isGood(); --filters)
            own.push_back(readFilter(in));
    }
    return in.isDone();
}

QByteArray encodeLists(const RegionView &region)
{
    if (region.lists.empty())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(region.lists.size());
    for (const auto &[account, lists] : region.lists) {
        out.number(account.number());
        out.number(lists.size());
        for (const DetectionList &list : lists)
            writeList(out, list);
    }
    return out.bytes();
}

bool decodeLists(PackedReader &in, RegionView &region)
{
    std::size_t most = 0;
    for (const ListKind kind : AllListKinds)
        most += mostLists(kind);
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        DetectionLists &own = region.lists[readAccount(in)];
        own.clear();
        for (std::uint64_t lists = in.numberUpTo(most); lists > 0 && in.isGood(); --lists)
            own.push_back(readList(in));
    }
    return in.isDone();
}

QByteArray encodeDestinations(const RegionView &region)
{
    if (region.destinations.empty())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(region.destinations.size());
    for (const auto &[account, destination] : region.destinations) {
        out.number(account.number());
        writeDestination(out, destination);
    }
    return out.bytes();
}

bool decodeDestinations(PackedReader &in, RegionView &region)
{
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        const AccountId account = readAccount(in);
        region.destinations.insert_or_assign(account, readDestination(in));
    }
    return in.isDone();
}

QByteArray encodeFindings(const RegionView &region, std::size_t piece)
{
    const auto &rows = region.findings.rows();
    const std::size_t first = piece * RowsPerPiece;
    if (first >= rows.size())
        return {};
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
    const std::vector<StoredFinding> part(
        begin, begin + static_cast<std::ptrdiff_t>(std::min(RowsPerPiece, rows.size() - first)));
    PackedWriter out;
    out.byte(FormatVersion);
    writeFindings(out, part);
    return out.bytes();
}

bool decodeFindings(PackedReader &in, RegionView &region)
{
    std::vector<StoredFinding> findings = readFindings(in, RowsPerPiece);
    if (!in.isDone())
        return false;
    region.findings.appendStored(std::move(findings));
    return true;
}

std::size_t piecesOf(std::size_t rows)
{
    return (rows + RowsPerPiece - 1) / RowsPerPiece;
}

/// From where findings came or went on everything is in another place.
std::set<std::size_t> changedFindingPieces(const RegionView &before, const RegionView &after, const RegionPatch &patch)
{
    std::set<std::size_t> pieces;
    std::size_t firstMoved = before.findings.rows().size();
    for (const FindingChange &change : patch.findings) {
        const int old = before.findings.row(change.id);
        const int now = after.findings.row(change.id);
        if (old >= 0 && now >= 0)
            pieces.insert(static_cast<std::size_t>(now) / RowsPerPiece);
        else if (old >= 0)
            firstMoved = std::min(firstMoved, static_cast<std::size_t>(old));
    }
    const std::size_t rows = std::max(before.findings.rows().size(), after.findings.rows().size());
    if (before.findings.rows().size() != after.findings.rows().size() || firstMoved != before.findings.rows().size()) {
        for (std::size_t piece = firstMoved / RowsPerPiece; piece < piecesOf(rows); ++piece)
            pieces.insert(piece);
    }
    return pieces;
}

/// @p kind as a number above @p first, when it is one of @p count kinds from there on.
template<typename T> std::optional<T> numbered(PieceKind kind, PieceKind first, std::size_t count)
{
    const int number = static_cast<int>(kind) - static_cast<int>(first);
    return number >= 0 && number < static_cast<int>(count) ? std::optional(static_cast<T>(number)) : std::nullopt;
}

template<typename T> PieceKind kindAt(PieceKind first, T number)
{
    return static_cast<PieceKind>(static_cast<std::uint8_t>(first) + static_cast<std::uint8_t>(number));
}

std::vector<PieceKind> makeKinds()
{
    std::vector kinds {PieceKind::Membership, PieceKind::Detectors, PieceKind::Pending, PieceKind::Invitations,
        PieceKind::TagLists, PieceKind::Filters, PieceKind::Lists, PieceKind::Destinations,
        PieceKind::Findings};
    for (const PieceKind first : {PieceKind::FirstSwitch, PieceKind::FirstTrial}) {
        for (const Feature feature : allFeatures())
            kinds.push_back(kindAt(first, feature));
    }
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
        kinds.push_back(kindAt(PieceKind::FirstAdditional, i));
    return kinds;
}

std::unique_ptr<RowColumns> columnsOf(PieceKind kind)
{
    if (kind == PieceKind::Membership)
        return std::make_unique<MembershipColumns>();
    if (kind == PieceKind::Detectors)
        return std::make_unique<DetectorColumns>();
    if (kind == PieceKind::Pending)
        return std::make_unique<PendingColumns>();
    if (const auto feature = numbered<Feature>(kind, PieceKind::FirstSwitch, FeatureCount))
        return std::make_unique<SwitchColumns>(*feature);
    if (const auto feature = numbered<Feature>(kind, PieceKind::FirstTrial, FeatureCount))
        return std::make_unique<TrialColumns>(*feature);
    if (const auto which = numbered<AdditionalConfiguration>(kind, PieceKind::FirstAdditional, AdditionalConfigurationCount))
        return std::make_unique<AdditionalColumns>(*which);
    return nullptr;
}

/// The rows of piece @p piece, which holds columns.
std::unique_ptr<RowColumns> gathered(const RegionView &region, PieceKind kind, std::size_t piece)
{
    auto columns = columnsOf(kind);
    const std::size_t first = piece * RowsPerPiece;
    columns->gather(region, first, std::min(RowsPerPiece, region.members.size() - first));
    return columns;
}

QByteArray encodeColumns(RowColumns &columns)
{
    if (columns.isBlank())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(columns.columns().front().size());
    out.number(columns.columns().size());
    for (const auto &column : columns.columns())
        out.column(column);
    return out.bytes();
}

void addKindsOf(Field field, std::set<PieceKind> &kinds)
{
    if (field == Field::RelationshipStatus || field == Field::MemberType || field == Field::RegionOff) {
        kinds.insert(PieceKind::Membership);
    } else if (field == Field::PendingEnrollment || pendingFeatureOf(field)) {
        kinds.insert(PieceKind::Pending);
    } else if (const auto feature = featureOf(field)) {
        kinds.insert({kindAt(PieceKind::FirstSwitch, *feature), kindAt(PieceKind::FirstTrial, *feature)});
    } else if (const auto additional = additionalOf(field)) {
        kinds.insert(kindAt(PieceKind::FirstAdditional, *additional));
    } else if (field == Field::Frequency) {
        kinds.insert(PieceKind::Detectors);
    } else {
        // A detector comes or goes, and all its plans with it.
        std::ranges::copy_if(allPieceKinds(), std::inserter(kinds, kinds.end()), [](PieceKind kind) {
            return !isOfWholeRegion(kind) && kind != PieceKind::Membership && kind != PieceKind::Pending
                && kind != PieceKind::Findings;
        });
    }
}

} // namespace

const std::vector<PieceKind> &allPieceKinds()
{
    static const std::vector<PieceKind> kinds = makeKinds();
    return kinds;
}

bool isOfWholeRegion(PieceKind kind)
{
    return kind == PieceKind::Invitations || kind == PieceKind::TagLists || kind == PieceKind::Filters || kind == PieceKind::Lists
        || kind == PieceKind::Destinations;
}

std::size_t piecesOf(const RegionView &region, PieceKind kind)
{
    if (isOfWholeRegion(kind))
        return 1;
    return piecesOf(kind == PieceKind::Findings ? region.findings.rows().size() : region.members.size());
}

std::set<std::size_t> changedPieces(
    const RegionView &before, const RegionView &after, const std::vector<int> &rows, const RegionPatch &patch, PieceKind kind)
{
    if (isOfWholeRegion(kind))
        return {0};
    if (kind == PieceKind::Findings)
        return changedFindingPieces(before, after, patch);
    std::set<std::size_t> pieces;
    for (const int row : rows) {
        const std::size_t piece = static_cast<std::size_t>(row) / RowsPerPiece;
        if (pieces.empty() || *pieces.rbegin() != piece)
            pieces.insert(pieces.end(), piece);
    }
    return pieces;
}

QString nameOf(PieceKind kind)
{
    if (const auto feature = numbered<Feature>(kind, PieceKind::FirstSwitch, FeatureCount))
        return planName(*feature);
    if (const auto feature = numbered<Feature>(kind, PieceKind::FirstTrial, FeatureCount))
        return QCoreApplication::translate("bucketwatch::Workspace", "free trial of %1").arg(planName(*feature));
    if (const auto which = numbered<AdditionalConfiguration>(kind, PieceKind::FirstAdditional, AdditionalConfigurationCount))
        return planName(featureOf(*which));
    if (kind == PieceKind::Membership)
        return QCoreApplication::translate("bucketwatch::Workspace", "membership");
    if (kind == PieceKind::Detectors)
        return QCoreApplication::translate("bucketwatch::Workspace", "detectors");
    if (kind == PieceKind::Pending)
        return QCoreApplication::translate("bucketwatch::Workspace", "pending changes");
    if (kind == PieceKind::Findings)
        return QCoreApplication::translate("bucketwatch::Workspace", "findings");
    if (kind == PieceKind::Filters)
        return QCoreApplication::translate("bucketwatch::Workspace", "filters and suppression rules");
    if (kind == PieceKind::Lists)
        return QCoreApplication::translate("bucketwatch::Workspace", "lists of trusted addresses and of threats");
    if (kind == PieceKind::Destinations)
        return QCoreApplication::translate("bucketwatch::Workspace", "buckets that findings are exported to");
    return kind == PieceKind::TagLists ? QCoreApplication::translate("bucketwatch::Workspace", "tags")
                                       : QCoreApplication::translate("bucketwatch::Workspace", "invitations");
}

std::set<PieceKind> kindsOf(const RegionPatch &patch)
{
    std::set<Field> fields;
    std::optional<Field> last; // thousands of accounts have the same one
    for (const FieldChange &change : patch.fields) {
        if (std::exchange(last, change.field) != change.field)
            fields.insert(change.field);
    }
    std::set<PieceKind> kinds;
    for (const Field field : fields)
        addKindsOf(field, kinds);
    if (!patch.invitations.empty())
        kinds.insert(PieceKind::Invitations);
    if (!patch.tags.empty())
        kinds.insert(PieceKind::TagLists);
    if (!patch.findings.empty())
        kinds.insert(PieceKind::Findings);
    if (!patch.filters.empty())
        kinds.insert(PieceKind::Filters);
    if (!patch.lists.empty())
        kinds.insert(PieceKind::Lists);
    if (!patch.destinations.empty())
        kinds.insert(PieceKind::Destinations);
    return kinds;
}

QByteArray encodePiece(const RegionView &region, PieceKind kind, std::size_t piece)
{
    if (kind == PieceKind::Invitations)
        return encodeInvitations(region);
    if (kind == PieceKind::TagLists)
        return encodeTags(region);
    if (kind == PieceKind::Filters)
        return encodeFilters(region);
    if (kind == PieceKind::Lists)
        return encodeLists(region);
    if (kind == PieceKind::Destinations)
        return encodeDestinations(region);
    if (kind == PieceKind::Findings)
        return encodeFindings(region, piece);
    return encodeColumns(*gathered(region, kind, piece));
}

std::optional<QByteArray> encodeIfDifferent(const RegionView &before, const RegionView &after, PieceKind kind, std::size_t piece)
{
    const bool isNew = piece >= piecesOf(before, kind);
    if (isOfWholeRegion(kind) || kind == PieceKind::Findings) {
        const QByteArray bytes = encodePiece(after, kind, piece);
        return bytes == (isNew ? QByteArray() : encodePiece(before, kind, piece)) ? std::nullopt : std::optional(bytes);
    }
    // Columns are compared as they are: making bytes of them takes longer.
    const auto columns = gathered(after, kind, piece);
    if (isNew ? columns->isBlank() : columns->columns() == gathered(before, kind, piece)->columns())
        return std::nullopt;
    return encodeColumns(*columns);
}

QByteArray encodeInventory(const PieceInventory &inventory)
{
    PackedWriter out;
    out.byte(FormatVersion);
    out.number(inventory.size());
    for (const auto &[kind, piece] : inventory) {
        out.byte(static_cast<std::uint8_t>(kind));
        out.number(piece);
    }
    return out.bytes();
}

std::optional<PieceInventory> decodeInventory(QByteArrayView bytes)
{
    PackedReader in(bytes);
    if (in.byte() != FormatVersion)
        return std::nullopt;
    PieceInventory inventory;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        const auto kind = static_cast<PieceKind>(in.byte());
        inventory.emplace_back(kind, in.number());
    }
    return in.isDone() ? std::optional(std::move(inventory)) : std::nullopt;
}

bool decodePiece(QByteArrayView bytes, PieceKind kind, std::size_t piece, RegionView &region)
{
    PackedReader in(bytes);
    if (in.byte() != FormatVersion)
        return false;
    if (kind == PieceKind::Invitations)
        return decodeInvitations(in, region);
    if (kind == PieceKind::TagLists)
        return decodeTags(in, region);
    if (kind == PieceKind::Filters)
        return decodeFilters(in, region);
    if (kind == PieceKind::Lists)
        return decodeLists(in, region);
    if (kind == PieceKind::Destinations)
        return decodeDestinations(in, region);
    if (kind == PieceKind::Findings)
        return decodeFindings(in, region);
    const auto columns = columnsOf(kind);
    const std::size_t first = piece * RowsPerPiece;
    if (!columns || first >= region.members.size())
        return false;
    const std::size_t count = in.numberUpTo(std::min(RowsPerPiece, region.members.size() - first));
    columns->resize(count);
    // A version that knows more plans has more columns; what it reads here stays as it never was set.
    const std::size_t known = in.numberUpTo(columns->columns().size());
    for (std::size_t i = 0; i < known; ++i)
        in.column(columns->columns()[i]);
    return in.isDone() && columns->scatter(region, first);
}

} // namespace bucketwatch
