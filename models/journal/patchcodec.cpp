// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/patchcodec.h"

#include "journal/destinationcodec.h"
#include "journal/fieldvalue.h"
#include "journal/findingcodec.h"
#include "journal/listcodec.h"
#include "journal/packedvalues.h"
#include "journal/patchcodec1.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

constexpr std::uint8_t FormatVersion = 2;

/// What a Region's patch has besides its fields.
enum Part : std::uint8_t {
    HasConfiguration = 1,
    HasAdministrator = 2,
    HasFindings = 4,
    HasLists = 8,
    HasDestinations = 16,
    AllParts = 31
};

/// Numbers: of accounts that the table does not have, which only a damaged workspace would ask for, and of rows named twice.
enum ColumnForm : std::uint8_t { Rows = 0, Numbers = 1 };
/// Before schema 6 there was only the first.
enum AccountPart : std::uint8_t { InOrganization = 1, HasJoined = 2 };

struct ChangedRow {
    int row = 0;
    const FieldChange *change = nullptr;
};

Error unreadable()
{
    return {Error::Kind::Damaged,
        QCoreApplication::translate("bucketwatch::Journal", "An edit in the history of the workspace cannot be read."), {}};
}

void writeRanges(PackedWriter &out, const std::vector<ChangedRow> &rows)
{
    int next = 0;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end].row == rows[end - 1].row + 1)
            ++end;
        out.number(static_cast<std::uint64_t>(rows[first].row - next));
        out.number(end - first);
        next = rows[end - 1].row + 1;
        first = end;
    }
}

void writeColumn(PackedWriter &out, Field field, std::vector<ChangedRow> rows)
{
    std::vector<ChangedRow> sorted = rows;
    if (!std::ranges::is_sorted(sorted, {}, &ChangedRow::row))
        std::ranges::stable_sort(sorted, {}, &ChangedRow::row);
    const bool byRow = sorted.front().row >= 0 && std::ranges::adjacent_find(sorted, {}, &ChangedRow::row) == sorted.end();
    if (byRow)
        rows = std::move(sorted);
    out.byte(static_cast<std::uint8_t>(field));
    out.number(rows.size());
    out.byte(byRow ? Rows : Numbers);
    if (byRow)
        writeRanges(out, rows);
    std::vector<std::uint64_t> values(rows.size());
    const auto write = [&](auto valueOf) {
        std::ranges::transform(rows, values.begin(), [&](const ChangedRow &row) { return std::uint64_t(valueOf(*row.change)); });
        out.column(values);
    };
    if (!byRow)
        write([](const FieldChange &change) { return change.account.number(); });
    write([](const FieldChange &change) { return change.before; });
    write([](const FieldChange &change) { return change.after; });
}

void writeFields(PackedWriter &out, const RegionPatch &patch, const AccountTable &accounts)
{
    std::map<Field, std::vector<ChangedRow>> columns;
    auto column = columns.end();
    RowFinder finder(accounts);
    for (const FieldChange &change : patch.fields) {
        if (column == columns.end() || column->first != change.field)
            column = columns.try_emplace(change.field).first;
        column->second.push_back({finder.row(change.account), &change});
    }
    out.number(columns.size());
    for (auto &[field, rows] : columns)
        writeColumn(out, field, std::move(rows));
}

std::vector<AccountId> readRanges(PackedReader &in, std::size_t count, const AccountTable &accounts)
{
    std::vector<AccountId> ids;
    ids.reserve(count);
    std::size_t row = 0;
    while (ids.size() < count && in.isGood()) {
        row += in.numberUpTo(accounts.rows.size() - row);
        const std::size_t length = in.numberUpTo(std::min(count - ids.size(), accounts.rows.size() - row));
        if (length == 0)
            in.fail();
        for (const std::size_t end = row + length; row < end; ++row)
            ids.push_back(accounts.rows[row].id);
    }
    ids.resize(count);
    return ids;
}

void readColumn(PackedReader &in, const AccountTable &accounts, std::vector<FieldChange> &fields)
{
    const auto field = static_cast<Field>(in.byte());
    // A row can be named twice only where somebody plays tricks; the limit keeps a wrong number from asking for all memory.
    const std::size_t count = in.numberUpTo(2 * accounts.rows.size() + static_cast<std::size_t>(in.remaining()));
    const bool byRow = in.numberUpTo(Numbers) == Rows;
    if (count == 0)
        in.fail();
    if (!in.isGood())
        return;
    std::vector<AccountId> ids;
    if (byRow && count <= accounts.rows.size()) {
        ids = readRanges(in, count, accounts);
    } else {
        std::vector<std::uint64_t> numbers(count);
        in.column(numbers);
        std::ranges::transform(numbers, std::back_inserter(ids), [](std::uint64_t number) { return AccountId(number); });
    }
    std::vector<std::uint64_t> before(count);
    std::vector<std::uint64_t> after(count);
    in.column(before);
    in.column(after);
    fields.reserve(fields.size() + count);
    for (std::size_t i = 0; i < count && in.isGood(); ++i)
        fields.push_back({ids[i], field, static_cast<std::uint32_t>(before[i]), static_cast<std::uint32_t>(after[i])});
}

void writeAccount(PackedWriter &out, std::optional<AccountId> account)
{
    out.number(account.value_or(AccountId()).number());
}

std::optional<AccountId> readOptionalAccount(PackedReader &in)
{
    const AccountId account = readAccount(in);
    return account.isValid() ? std::optional(account) : std::nullopt;
}

void writeInvitations(PackedWriter &out, const std::vector<InvitationChange> &changes)
{
    out.number(changes.size());
    for (const InvitationChange &change : changes) {
        out.number(change.invitation.administrator.number());
        out.number(change.invitation.account.number());
        out.byte(static_cast<std::uint8_t>(change.before));
        out.byte(static_cast<std::uint8_t>(change.after));
    }
}

std::vector<InvitationChange> readInvitations(PackedReader &in)
{
    std::vector<InvitationChange> changes;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        InvitationChange change;
        change.invitation.administrator = readAccount(in);
        change.invitation.account = readAccount(in);
        change.before = readEnum(in, LastRelationshipStatus);
        change.after = readEnum(in, LastRelationshipStatus);
        changes.push_back(change);
    }
    return changes;
}

void writeTagChanges(PackedWriter &out, const std::vector<TagsChange> &changes)
{
    out.number(changes.size());
    for (const TagsChange &change : changes) {
        out.number(change.account.number());
        writeTags(out, change.before);
        writeTags(out, change.after);
    }
}

std::vector<TagsChange> readTagChanges(PackedReader &in)
{
    std::vector<TagsChange> changes;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        TagsChange change {readAccount(in), readTags(in), {}};
        change.after = readTags(in);
        changes.push_back(std::move(change));
    }
    return changes;
}

AccountChange readAccountChange(PackedReader &in)
{
    AccountChange change;
    change.account.id = readAccount(in);
    change.account.name = in.text();
    change.account.email = in.text();
    const std::uint64_t known = in.numberUpTo(InOrganization | HasJoined);
    change.account.inOrganization = (known & InOrganization) != 0;
    if ((known & HasJoined) != 0)
        change.account.joinedAt = readTime(in);
    change.before = in.numberUpTo(1) != 0;
    change.after = in.numberUpTo(1) != 0;
    return change;
}

bool isSound(const FieldChange &change)
{
    return isValueOf(change.field, change.before) && isValueOf(change.field, change.after);
}

} // namespace

QByteArray encodePatch(const RegionPatch &patch, const AccountTable &accounts)
{
    const bool hasFindings = !patch.findings.empty() || !patch.filters.empty();
    PackedWriter out;
    out.byte(FormatVersion);
    out.byte(
        static_cast<std::uint8_t>((patch.configuration ? HasConfiguration : 0) | (patch.administrator ? HasAdministrator : 0)
            | (hasFindings ? HasFindings : 0) | (patch.lists.empty() ? 0 : HasLists)
            | (patch.destinations.empty() ? 0 : HasDestinations)));
    if (patch.configuration) {
        writeConfiguration(out, patch.configuration->before);
        writeConfiguration(out, patch.configuration->after);
    }
    if (patch.administrator) {
        writeAccount(out, patch.administrator->before);
        writeAccount(out, patch.administrator->after);
    }
    writeFields(out, patch, accounts);
    writeInvitations(out, patch.invitations);
    writeTagChanges(out, patch.tags);
    if (hasFindings) {
        writeFindingChanges(out, patch.findings);
        writeFilterChanges(out, patch.filters);
    }
    if (!patch.lists.empty())
        writeListChanges(out, patch.lists);
    if (!patch.destinations.empty())
        writeDestinationChanges(out, patch.destinations);
    return out.bytes();
}

Result<RegionPatch> decodePatch(Region region, const QByteArray &bytes, const AccountTable &accounts)
{
    if (auto old = decodePatch1(region, bytes); old && std::ranges::all_of(old->fields, isSound))
        return *std::move(old);
    PackedReader in(bytes);
    if (in.byte() != FormatVersion)
        return std::unexpected(unreadable());
    const std::uint64_t parts = in.numberUpTo(AllParts);
    RegionPatch patch {region, {}, {}};
    if ((parts & HasConfiguration) != 0) {
        const OrganizationConfiguration before = readConfiguration(in);
        patch.configuration = ConfigurationChange {before, readConfiguration(in)};
    }
    if ((parts & HasAdministrator) != 0) {
        const auto before = readOptionalAccount(in);
        patch.administrator = AdministratorChange {before, readOptionalAccount(in)};
    }
    for (std::uint64_t columns = in.number(); columns > 0 && in.isGood(); --columns)
        readColumn(in, accounts, patch.fields);
    patch.invitations = readInvitations(in);
    patch.tags = readTagChanges(in);
    if ((parts & HasFindings) != 0) {
        patch.findings = readFindingChanges(in);
        patch.filters = readFilterChanges(in);
    }
    if ((parts & HasLists) != 0)
        patch.lists = readListChanges(in);
    if ((parts & HasDestinations) != 0)
        patch.destinations = readDestinationChanges(in);
    if (!in.isDone() || !std::ranges::all_of(patch.fields, isSound))
        return std::unexpected(unreadable());
    return patch;
}

QByteArray encodeOrganizationPart(const OrganizationPatch &patch)
{
    if (!patch.settings && patch.accounts.empty())
        return {};
    PackedWriter out;
    out.byte(FormatVersion);
    out.byte(patch.settings ? 1 : 0);
    if (patch.settings) {
        writeSettings(out, patch.settings->before);
        writeSettings(out, patch.settings->after);
    }
    out.number(patch.accounts.size());
    for (const AccountChange &change : patch.accounts) {
        out.number(change.account.id.number());
        out.text(change.account.name);
        out.text(change.account.email);
        const bool hasJoined = change.account.joinedAt != Timestamp();
        out.byte(static_cast<std::uint8_t>((change.account.inOrganization ? InOrganization : 0) | (hasJoined ? HasJoined : 0)));
        if (hasJoined)
            writeTime(out, change.account.joinedAt);
        for (const bool flag : {change.before, change.after})
            out.byte(flag ? 1 : 0);
    }
    return out.bytes();
}

Result<OrganizationPatch> decodeOrganizationPart(const QByteArray &bytes)
{
    PackedReader in(bytes);
    OrganizationPatch patch;
    if (in.byte() != FormatVersion)
        return std::unexpected(unreadable());
    if (in.numberUpTo(1) != 0) {
        const OrganizationSettings before = readSettings(in);
        patch.settings = SettingsChange {before, readSettings(in)};
    }
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count)
        patch.accounts.push_back(readAccountChange(in));
    if (!in.isDone())
        return std::unexpected(unreadable());
    return patch;
}

} // namespace bucketwatch
