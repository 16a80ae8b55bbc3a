// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/listcodec.h"

#include "journal/packedvalues.h"

#include <QtEndian>

namespace bucketwatch {

namespace {

constexpr std::uint64_t MostLines = std::uint64_t(MostListBytes);

void writeEntries(PackedWriter &out, const ListEntries &entries)
{
    out.text(entries.sha256);
    if (!entries.isKnown())
        return;
    out.number(static_cast<std::uint64_t>(entries.count));
    out.blob(qCompress(entries.lines));
}

/// qCompress() writes the size first, so that a damaged one is found before memory is asked for.
QByteArray uncompressed(PackedReader &in)
{
    const QByteArray bytes = in.blob();
    if (bytes.size() < qsizetype(sizeof(quint32)) || qFromBigEndian<quint32>(bytes.constData()) > MostLines) {
        in.fail();
        return {};
    }
    const QByteArray lines = qUncompress(bytes);
    if (lines.isNull())
        in.fail();
    return lines;
}

ListEntries readEntries(PackedReader &in)
{
    ListEntries entries;
    entries.sha256 = in.text();
    if (!entries.isKnown())
        return entries;
    entries.count = static_cast<int>(in.numberUpTo(std::uint64_t(mostEntries(ListKind::ThreatIp))));
    entries.lines = uncompressed(in);
    return entries;
}

void writeProblem(PackedWriter &out, const ListProblem &problem)
{
    out.byte(static_cast<std::uint8_t>(problem.kind));
    if (!problem.exists())
        return;
    out.number(static_cast<std::uint64_t>(problem.line));
    out.number(static_cast<std::uint64_t>(problem.firstLine));
    out.text(problem.excerpt);
    out.text(problem.remark);
}

ListProblem readProblem(PackedReader &in)
{
    ListProblem problem;
    problem.kind = readEnum(in, ListProblem::Kind::Unknown);
    if (!problem.exists())
        return problem;
    problem.line = static_cast<int>(in.numberUpTo(MostLines));
    problem.firstLine = static_cast<int>(in.numberUpTo(MostLines));
    problem.excerpt = in.text();
    problem.remark = in.text();
    return problem;
}

void writeOptional(PackedWriter &out, const std::optional<DetectionList> &list)
{
    out.byte(list ? 1 : 0);
    if (list)
        writeList(out, *list);
}

std::optional<DetectionList> readOptional(PackedReader &in)
{
    return in.numberUpTo(1) == 0 ? std::nullopt : std::optional(readList(in));
}

} // namespace

void writeList(PackedWriter &out, const DetectionList &list)
{
    out.text(list.id);
    out.byte(static_cast<std::uint8_t>(list.kind));
    out.text(list.name);
    out.byte(static_cast<std::uint8_t>(list.format));
    out.text(list.location);
    out.number(list.expectedBucketOwner.value_or(AccountId()).number());
    out.byte(static_cast<std::uint8_t>(list.status));
    out.byte(list.isInForce ? 1 : 0);
    writeEntries(out, list.entries);
    writeProblem(out, list.problem);
    writeTags(out, list.tags);
    writeTime(out, list.createdAt);
    writeTime(out, list.updatedAt);
}

DetectionList readList(PackedReader &in)
{
    DetectionList list;
    list.id = in.text();
    list.kind = readEnum(in, ListKind::ThreatEntity);
    list.name = in.text();
    list.format = readEnum(in, ListFormat::FireEye);
    list.location = in.text();
    if (const AccountId owner = readAccount(in); owner.isValid())
        list.expectedBucketOwner = owner;
    list.status = readEnum(in, ListStatus::Deleted);
    list.isInForce = in.numberUpTo(1) != 0;
    list.entries = readEntries(in);
    list.problem = readProblem(in);
    list.tags = readTags(in);
    list.createdAt = readTime(in);
    list.updatedAt = readTime(in);
    return list;
}

void writeListChanges(PackedWriter &out, const std::vector<ListChange> &changes)
{
    out.number(changes.size());
    for (const ListChange &change : changes) {
        out.number(change.account.number());
        out.text(change.id);
        writeOptional(out, change.before);
        writeOptional(out, change.after);
    }
}

std::vector<ListChange> readListChanges(PackedReader &in)
{
    std::vector<ListChange> changes;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        ListChange change {readAccount(in), in.text(), {}, {}};
        change.before = readOptional(in);
        change.after = readOptional(in);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace bucketwatch
