// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plandifftree.h"

#include "planning/namedvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Kind = PlanDiffModel::Kind;

struct DiffTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanDiffModel)
};

QString stepText(const QString &before, const QString &after)
{
    //: What something was and what it becomes: "NEW → ALL"
    return DiffTexts::tr("%1 → %2").arg(before, after);
}

QString preferenceText(const DiffLine &line)
{
    return line.preference ? stepText(wireName(line.preference->before), wireName(line.preference->after)) : QString();
}

QString regionWords(Region region)
{
    return u' ' + region.name() + u' ' + region.id();
}

QString numberText(qsizetype number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

} // namespace

bool PlanDiffTree::Entry::contains(int accountRow) const
{
    return (!accepted || (*accepted)[std::size_t(accountRow)]) && std::ranges::binary_search(places->rows, accountRow);
}

template<typename F> void PlanDiffTree::Entry::forEach(F use) const
{
    for (const int row : places->rows) {
        if (!accepted || (*accepted)[std::size_t(row)])
            use(std::size_t(row));
    }
}

PlanDiffTree::PlanDiffTree(const PlanDiffContent &content, const PlanDiffFilter &filter)
    : m_content(content), m_review(*content.review), m_filter(filter)
{
    for (const DiffLine &line : m_review.diff.lines) {
        for (const DiffValues &values : line.values) {
            const QString value = stepText(valueText(values.field, values.before), valueText(values.field, values.after));
            const QString words = line.text + u' ' + preferenceText(line) + u' ' + fieldName(values.field) + u' ' + value + u' '
                + displayName(line.reason);
            for (const DiffPlaces &places : values.places) {
                const auto *accepted = m_filter.accountsFor(words + regionWords(places.region));
                if (!accepted || std::ranges::any_of(places.rows, [accepted](int row) -> bool { return (*accepted)[std::size_t(row)]; }))
                    m_entries.push_back({&line, &values, &places, value, accepted});
            }
        }
    }
}

std::unique_ptr<PlanDiffNode> PlanDiffTree::makeRoot()
{
    auto root = std::make_unique<PlanDiffNode>();
    switch (m_content.grouping) {
    case PlanDiffModel::Grouping::ByChange:
        addByChange(*root);
        break;
    case PlanDiffModel::Grouping::ByRegion:
        addByRegion(*root);
        break;
    case PlanDiffModel::Grouping::ByAccount:
        addByAccount(*root);
        break;
    }
    addOthers(*root);
    addFindings(*root);
    addWarnings(*root);
    addUnchanged(*root);
    return root;
}

std::vector<int> PlanDiffTree::accountsOf(std::span<const Entry> entries) const
{
    std::vector<bool> has(m_review.outlook.current->accounts->rows.size());
    for (const Entry &entry : entries)
        entry.forEach([&has](std::size_t row) { has[row] = true; });
    std::vector<int> rows;
    for (std::size_t row = 0; row < has.size(); ++row) {
        if (has[row])
            rows.push_back(int(row));
    }
    return rows;
}

int PlanDiffTree::differentAccounts(std::span<const Entry> entries) const
{
    return int(accountsOf(entries).size());
}

qsizetype PlanDiffTree::changedPlaces() const
{
    if (m_filter.isEmpty())
        return m_review.diff.changedPlaces;
    std::map<Region, std::vector<Entry>> byRegion;
    for (const Entry &entry : m_entries)
        byRegion[entry.places->region].push_back(entry);
    qsizetype count = 0;
    for (const auto &[region, entries] : byRegion)
        count += differentAccounts(entries);
    return count;
}

void PlanDiffTree::addLineAlone(PlanDiffNode &root, const DiffLine &line) const
{
    QString words = line.text + u' ' + preferenceText(line) + u' ' + displayName(line.reason);
    for (const Region region : line.regions)
        words += regionWords(region);
    if (m_filter.accepts(words))
        root.add(Kind::Line, {line.text, preferenceText(line), {}, displayName(line.reason)});
}

void PlanDiffTree::addByChange(PlanDiffNode &root) const
{
    auto next = m_entries.begin();
    for (const DiffLine &line : m_review.diff.lines) {
        const auto begin = next;
        next = std::find_if(begin, m_entries.end(), [&line](const Entry &entry) { return entry.line != &line; });
        if (begin == next) {
            addLineAlone(root, line);
            continue;
        }
        const int accounts = m_filter.isEmpty() ? int(line.accounts) : differentAccounts({begin, next});
        PlanDiffNode *change = root.add(Kind::Line,
            {line.text, preferenceText(line), DiffTexts::tr("%n account(s)", nullptr, accounts), displayName(line.reason)});
        PlanDiffNode *above = change;
        qsizetype places = 0;
        for (auto entry = begin; entry != next; ++entry) {
            const QString field = fieldName(entry->values->field);
            if (line.values.size() > 1 && (entry == begin || std::prev(entry)->values != entry->values)) {
                above = change->add(Kind::Reason, {field, entry->value, {}, {}});
                places = 0;
            }
            const PlanDiffNode *node = above->addAccounts(
                Kind::Region, {entry->places->region.name(), entry->value, {}, field}, entry->places->rows, entry->accepted);
            places += node->accounts;
            if (above != change)
                above->texts[PlanDiffModel::CountColumn] = numberText(places);
        }
    }
}

void PlanDiffTree::addByRegion(PlanDiffNode &root) const
{
    for (const auto &part : m_review.outlook.current->regions) {
        const Region region = part->region;
        PlanDiffNode *head = root.add(Kind::Region, {region.name(), {}, {}, {}});
        for (const DiffLine &line : m_review.diff.lines) {
            if (line.preference && std::ranges::contains(line.regions, region)
                && m_filter.accepts(line.text + u' ' + preferenceText(line) + regionWords(region)))
                head->add(Kind::Reason, {subjectName(line.preference->subject), preferenceText(line), {}, line.text});
        }
        std::vector<Entry> own;
        std::ranges::copy_if(m_entries, std::back_inserter(own), [region](const Entry &entry) { return entry.places->region == region; });
        for (const Entry &entry : own)
            (void)head->addAccounts(
                Kind::Reason, {fieldName(entry.values->field), entry.value, {}, entry.line->text}, entry.places->rows, entry.accepted);
        if (head->children.empty())
            root.children.pop_back();
        else if (!own.empty())
            head->texts[PlanDiffModel::CountColumn] = DiffTexts::tr("%n account(s)", nullptr, differentAccounts(own));
    }
}

void PlanDiffTree::addByAccount(PlanDiffNode &root) const
{
    std::vector<int> rows = accountsOf(m_entries);
    if (!rows.empty()) {
        PlanDiffNode *head = root.addAccounts(Kind::Line, {DiffTexts::tr("Accounts that change"), {}, {}, {}}, rows, nullptr);
        head->own = std::move(rows);
        head->source = &head->own;
        head->unfoldsAccounts = true;
    }
    for (const DiffLine &line : m_review.diff.lines) {
        if (line.preference)
            addLineAlone(root, line);
    }
}

std::unique_ptr<PlanDiffNode> PlanDiffTree::makeAccount(int accountRow) const
{
    auto node = std::make_unique<PlanDiffNode>();
    node->kind = Kind::Account;
    for (const Entry &entry : m_entries) {
        if (entry.contains(accountRow))
            node->add(Kind::Region,
                {entry.places->region.name(), fieldName(entry.values->field) + u": "_s + entry.value, {}, displayName(entry.line->reason)});
    }
    return node;
}

void PlanDiffTree::addOthers(PlanDiffNode &root) const
{
    for (const QString &other : m_review.diff.others) {
        if (m_filter.accepts(other))
            root.add(Kind::Line, {other, {}, {}, {}});
    }
}

void PlanDiffTree::addFindings(PlanDiffNode &root) const
{
    if (!m_content.findings || m_content.findings->differences.empty())
        return;
    const AccountTable &accounts = *m_review.outlook.current->accounts;
    PlanDiffNode *group = root.add(Kind::Findings, {DiffTexts::tr("Findings in the loaded recording"), {}, {}, {}});
    for (const PlanFindings::Difference &difference : m_content.findings->differences) {
        const Finding &finding = difference.finding;
        const int row = accounts.row(finding.account);
        const QString name = row < 0 ? QString() : accounts.rows[std::size_t(row)].name;
        const QString severity = displayName(severityOf(finding.severity));
        const PlanDiffNode::Texts texts {finding.type,
            //: A finding that the plan adds or takes away; %1 is its severity
            (difference.isGained ? DiffTexts::tr("Gained, %1") : DiffTexts::tr("Lost, %1")).arg(severity), {},
            //: Of a finding: %1 is an account, %2 its number, %3 a Region, %4 a bucket
            DiffTexts::tr("%1 %2, %3, %4").arg(name, finding.account.toString(), finding.region, finding.resource).trimmed()};
        if (m_filter.accepts(texts[PlanDiffModel::ChangeColumn] + u' ' + texts[PlanDiffModel::ValueColumn] + u' '
                + texts[PlanDiffModel::WhyColumn]))
            group->add(Kind::Finding, texts);
    }
    if (group->children.empty())
        root.children.pop_back();
    else
        group->texts[PlanDiffModel::CountColumn] = numberText(std::ssize(group->children));
}

qsizetype PlanDiffTree::addPlaces(PlanDiffNode &parent, const std::vector<DiffPlaces> &places, const QString &text) const
{
    qsizetype count = 0;
    for (const DiffPlaces &part : places) {
        const auto *node = parent.addAccounts(
            Kind::Region, {part.region.name(), {}, {}, {}}, part.rows, m_filter.accountsFor(text + regionWords(part.region)));
        count += node ? node->accounts : 0;
    }
    parent.texts[PlanDiffModel::CountColumn] = numberText(count);
    return count;
}

void PlanDiffTree::addWarnings(PlanDiffNode &root) const
{
    PlanDiffNode *group = root.add(Kind::Warnings, {DiffTexts::tr("Warnings"), {}, {}, {}});
    for (const PlanWarning &warning : m_review.warnings) {
        PlanDiffNode *node = group->add(Kind::Warning, {warning.text, {}, {}, {}});
        (void)addPlaces(*node, warning.places, warning.text);
        if (node->children.empty() && !m_filter.accepts(warning.text))
            group->children.pop_back();
    }
    group->texts[PlanDiffModel::CountColumn] = numberText(std::ssize(group->children));
    if (group->children.empty())
        root.children.pop_back();
}

void PlanDiffTree::addUnchanged(PlanDiffNode &root) const
{
    PlanDiffNode *group = root.add(Kind::Unchanged, {DiffTexts::tr("Will not change"), {}, {}, {}});
    qsizetype count = 0;
    for (const UnchangedLine &line : m_review.diff.unchanged) {
        PlanDiffNode *node = group->add(Kind::Reason, {line.text, {}, {}, {}});
        count += addPlaces(*node, line.places, line.text);
        if (node->children.empty())
            group->children.pop_back();
    }
    group->texts[PlanDiffModel::CountColumn] = numberText(count);
    if (group->children.empty())
        root.children.pop_back();
}

} // namespace bucketwatch
