// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/palettesearch.h"

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

enum Grade { Whole, AtBeginning, AtWord, Within, InDetail };

/// 4128-8753-0196 as IDs are printed.
QString withoutDashes(const QString &text)
{
    const bool isId = text.contains(u'-') && std::ranges::all_of(text, [](QChar letter) { return letter == u'-' || (letter >= u'0' && letter <= u'9'); });
    return isId ? QString(text).remove(u'-') : text;
}

std::optional<PaletteHit> hitOf(int item, const QString &text, const QString &detail, const QString &wanted)
{
    if (const auto at = static_cast<int>(text.indexOf(wanted)); at >= 0) {
        const Grade grade = at == 0 ? (text.size() == wanted.size() ? Whole : AtBeginning) : text[at - 1].isLetterOrNumber() ? Within : AtWord;
        return PaletteHit {item, at, false, grade};
    }
    const auto at = static_cast<int>(detail.indexOf(wanted));
    return at < 0 ? std::nullopt : std::optional(PaletteHit {item, at, true, InDetail});
}

} // namespace

PaletteSearch::Line PaletteSearch::parse(const QString &typed)
{
    const QString text = typed.trimmed();
    const std::pair<QChar, PaletteGroup> prefixes[] = {{u'>', PaletteGroup::Actions}, {u'@', PaletteGroup::Accounts},
        {u'#', PaletteGroup::Findings}, {u'/', PaletteGroup::Pages}};
    for (const auto &[prefix, group] : prefixes) {
        if (text.startsWith(prefix))
            return {group, text.sliced(1).trimmed()};
    }
    return {std::nullopt, text};
}

void PaletteSearch::setItems(PaletteGroup group, std::vector<PaletteItem> items)
{
    Group &into = m_groups[static_cast<std::size_t>(group)];
    into.items = std::move(items);
    into.texts.clear();
    into.details.clear();
    into.texts.reserve(into.items.size());
    into.details.reserve(into.items.size());
    for (const PaletteItem &item : into.items) {
        into.texts.push_back(item.text.toCaseFolded());
        into.details.push_back(item.detail.toCaseFolded());
    }
}

const PaletteItem &PaletteSearch::item(PaletteGroup group, int index) const
{
    return m_groups[static_cast<std::size_t>(group)].items[static_cast<std::size_t>(index)];
}

const PaletteItem *PaletteSearch::find(const QString &key) const
{
    for (const Group &group : m_groups) {
        if (const auto found = std::ranges::find(group.items, key, &PaletteItem::key); found != group.items.end())
            return &*found;
    }
    return nullptr;
}

PaletteResult PaletteSearch::searchIn(PaletteGroup group, const QString &folded, int most) const
{
    const Group &in = m_groups[static_cast<std::size_t>(group)];
    PaletteResult result {group, {}, 0};
    for (std::size_t i = 0; i < in.items.size(); ++i) {
        const auto hit = hitOf(static_cast<int>(i), in.texts[i], in.details[i], folded);
        if (!hit)
            continue;
        ++result.found;
        const auto place = std::ranges::upper_bound(result.hits, hit->grade, {}, &PaletteHit::grade);
        if (place == result.hits.end() && std::ssize(result.hits) == most)
            continue;
        result.hits.insert(place, *hit);
        if (std::ssize(result.hits) > most)
            result.hits.pop_back();
    }
    return result;
}

std::vector<PaletteResult> PaletteSearch::search(const Line &line, int most) const
{
    const QString folded = withoutDashes(line.text.toCaseFolded());
    std::vector<PaletteResult> results;
    for (std::size_t i = 0; i < Groups; ++i) {
        const auto group = static_cast<PaletteGroup>(i);
        if (line.only && *line.only != group)
            continue;
        if (PaletteResult result = searchIn(group, folded, most); result.found > 0)
            results.push_back(std::move(result));
    }
    std::ranges::stable_sort(results, {}, [](const PaletteResult &result) { return result.hits.front().grade; });
    return results;
}

} // namespace bucketwatch
