// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/findingcodec.h"

#include "journal/packedvalues.h"

#include <QHash>
#include <QJsonDocument>

#include <limits>

namespace bucketwatch {

namespace {

using Content = std::shared_ptr<const FindingContent>;

QString textOf(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// Contents by number; 0 is none.
class ContentWriter {
public:
    void add(const Content &content)
    {
        if (content && !m_numbers.contains(content.get())) {
            m_contents.push_back(content);
            m_numbers.insert(content.get(), m_contents.size());
        }
    }
    void write(PackedWriter &out) const
    {
        out.number(m_contents.size());
        for (const Content &content : m_contents)
            out.text(textOf(content->document));
    }
    [[nodiscard]] std::size_t numberOf(const Content &content) const { return m_numbers.value(content.get()); }

private:
    std::vector<Content> m_contents;
    QHash<const FindingContent *, std::size_t> m_numbers;
};

class ContentReader {
public:
    explicit ContentReader(PackedReader &in) : m_in(in)
    {
        for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count)
            m_contents.push_back(std::make_shared<const FindingContent>(contentOf(jsonOf(in.text()))));
    }
    [[nodiscard]] Content read()
    {
        const std::size_t number = m_in.numberUpTo(m_contents.size());
        return number == 0 ? nullptr : m_contents[number - 1];
    }

private:
    PackedReader &m_in;
    std::vector<Content> m_contents;
};

void writeId(PackedWriter &out, const FindingId &id)
{
    out.number(id.high);
    out.number(id.low);
}

FindingId readId(PackedReader &in)
{
    const std::uint64_t high = in.number();
    return {high, in.number()};
}

void writeState(PackedWriter &out, const FindingState &state)
{
    out.number(state.count);
    if (!state.exists())
        return;
    out.byte(state.isArchived ? 1 : 0);
    out.byte(static_cast<std::uint8_t>(state.feedback));
    writeTime(out, state.updatedAt);
}

FindingState readState(PackedReader &in)
{
    FindingState state;
    state.count = static_cast<std::uint32_t>(in.numberUpTo(std::numeric_limits<std::uint32_t>::max()));
    if (!state.exists())
        return state;
    state.isArchived = in.numberUpTo(1) != 0;
    state.feedback = readEnum(in, FindingFeedback::NotUseful);
    state.updatedAt = readTime(in);
    return state;
}

void writeRanked(PackedWriter &out, const std::optional<RankedFilter> &ranked)
{
    out.number(ranked ? ranked->rank : 0);
    if (ranked)
        writeFilter(out, ranked->filter);
}

std::optional<RankedFilter> readRanked(PackedReader &in)
{
    const auto rank = static_cast<std::uint32_t>(in.numberUpTo(FindingFilter::MaxCount));
    if (rank == 0)
        return std::nullopt;
    return RankedFilter {rank, readFilter(in)};
}

} // namespace

void writeFindings(PackedWriter &out, std::span<const StoredFinding> findings)
{
    ContentWriter contents;
    for (const StoredFinding &finding : findings)
        contents.add(finding.content);
    contents.write(out);
    out.number(findings.size());
    for (const StoredFinding &finding : findings) {
        writeId(out, finding.id);
        out.number(finding.account.number());
        out.number(contents.numberOf(finding.content));
        writeTime(out, finding.createdAt);
        writeState(out, finding.state);
    }
}

std::vector<StoredFinding> readFindings(PackedReader &in, std::size_t limit)
{
    ContentReader contents(in);
    std::vector<StoredFinding> findings;
    for (std::uint64_t count = in.numberUpTo(limit); count > 0 && in.isGood(); --count) {
        StoredFinding finding {readId(in), readAccount(in), contents.read(), readTime(in), {}};
        finding.state = readState(in);
        if (!finding.content || !finding.state.exists())
            in.fail();
        findings.push_back(std::move(finding));
    }
    return findings;
}

void writeFilter(PackedWriter &out, const FindingFilter &filter)
{
    out.text(filter.name);
    out.text(filter.description);
    out.byte(static_cast<std::uint8_t>(filter.action));
    out.text(textOf(toJson(filter.criteria)));
    writeTags(out, filter.tags);
    writeTime(out, filter.createdAt);
    writeTime(out, filter.updatedAt);
    out.number(filter.version);
}

FindingFilter readFilter(PackedReader &in)
{
    FindingFilter filter;
    filter.name = in.text();
    filter.description = in.text();
    filter.action = readEnum(in, FilterAction::Archive);
    filter.criteria = criteriaFromJson(jsonOf(in.text()));
    filter.tags = readTags(in);
    filter.createdAt = readTime(in);
    filter.updatedAt = readTime(in);
    filter.version = static_cast<std::uint32_t>(in.numberUpTo(std::numeric_limits<std::uint32_t>::max()));
    if (!isFilterName(filter.name))
        in.fail();
    return filter;
}

void writeFindingChanges(PackedWriter &out, const std::vector<FindingChange> &changes)
{
    ContentWriter contents;
    for (const FindingChange &change : changes)
        contents.add(change.content);
    contents.write(out);
    out.number(changes.size());
    for (const FindingChange &change : changes) {
        writeId(out, change.id);
        out.number(change.account.number());
        writeState(out, change.before);
        writeState(out, change.after);
        out.number(contents.numberOf(change.content));
        if (change.content)
            writeTime(out, change.createdAt);
    }
}

std::vector<FindingChange> readFindingChanges(PackedReader &in)
{
    ContentReader contents(in);
    std::vector<FindingChange> changes;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        FindingChange change {readId(in), readAccount(in), readState(in), {}};
        change.after = readState(in);
        change.content = contents.read();
        if (change.content)
            change.createdAt = readTime(in);
        if (change.comesOrGoes() != (change.content != nullptr))
            in.fail();
        changes.push_back(std::move(change));
    }
    return changes;
}

void writeFilterChanges(PackedWriter &out, const std::vector<FilterChange> &changes)
{
    out.number(changes.size());
    for (const FilterChange &change : changes) {
        out.number(change.account.number());
        out.text(change.name);
        writeRanked(out, change.before);
        writeRanked(out, change.after);
    }
}

std::vector<FilterChange> readFilterChanges(PackedReader &in)
{
    std::vector<FilterChange> changes;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        FilterChange change {readAccount(in), in.text(), {}, {}};
        change.before = readRanked(in);
        change.after = readRanked(in);
        changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace bucketwatch
