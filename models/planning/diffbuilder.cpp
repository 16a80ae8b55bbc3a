// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/diffbuilder.h"

#include "planning/unchangedreasons.h"

#include <algorithm>
#include <set>

namespace bucketwatch {

namespace {

/// Which preference enables @p field: a plan's own, or GuardDuty's.
AutoEnableSubject subjectFor(Field field)
{
    if (const auto which = additionalOf(field))
        return *which;
    if (const auto feature = featureOf(field))
        return *feature;
    if (const auto feature = pendingFeatureOf(field))
        return *feature;
    return GuardDutyItself();
}

int indexOf(const AutoEnableSubject &subject)
{
    const auto &all = autoEnableSubjects();
    return static_cast<int>(std::ranges::find(all, subject) - all.begin());
}

DiffPlaces &placesIn(std::vector<DiffPlaces> &places, Region region)
{
    if (places.empty() || places.back().region != region)
        places.push_back({region, {}});
    return places.back();
}

} // namespace

DiffBuilder::DiffBuilder(const PlanOutlook &outlook) : m_outlook(outlook), m_rows(outlook.current->accounts->rows.size())
{
}

DiffValues &DiffBuilder::valuesFor(Line &line, Field field, std::uint32_t before, std::uint32_t after)
{
    auto &values = line.line.values;
    const auto [place, isNew] = line.indexes.try_emplace({field, before, after}, values.size());
    return isNew ? values.emplace_back(field, before, after) : values[place->second];
}

DiffBuilder::Cause DiffBuilder::causeOf(const Change &change, Field field)
{
    if (std::holds_alternative<SetAutoEnable>(change))
        return Cause {DiffReason::Preference, indexOf(subjectFor(field))};
    if (std::holds_alternative<SetPolicyType>(change) || std::holds_alternative<PutPolicy>(change)
        || std::holds_alternative<RemovePolicy>(change))
        return Cause {DiffReason::Policy, -1};
    return Cause {DiffReason::Explicit, -1};
}

/// Of each value the last change that set it.
DiffBuilder::Causes DiffBuilder::causesIn(Region region) const
{
    Causes causes;
    for (const auto &edit : m_outlook.edits) {
        for (std::size_t index = 0; index < edit->effects.size(); ++index) {
            const Change &change = edit->edit->request.changes[index];
            RowFinder finder(*m_outlook.current->accounts);
            for (const FieldChange &field : edit->effects[index].patch.of(region).fields) {
                const int row = finder.row(field.account);
                if (row < 0)
                    continue;
                auto &rows = causes[field.field];
                rows.resize(m_rows);
                rows[static_cast<std::size_t>(row)] = causeOf(change, field.field);
            }
        }
    }
    return causes;
}

DiffBuilder::Line &DiffBuilder::lineFor(const LineKey &key, const Cause &cause, const RegionView &region, const RegionView &later)
{
    Line &line = m_lines[key];
    line.line.reason = cause.reason;
    line.accounts.resize(m_rows);
    if (line.line.regions.empty() || line.line.regions.back() != region.region)
        line.line.regions.push_back(region.region);
    if (cause.subject >= 0) {
        const auto &subject = autoEnableSubjects()[static_cast<std::size_t>(cause.subject)];
        line.line.preference = {subject, preferenceOf(region.configuration, subject), preferenceOf(later.configuration, subject),
            cause.comesWithGuardDuty};
    }
    return line;
}

void DiffBuilder::addPreferences(const RegionView &region, const RegionView &later)
{
    for (const AutoEnableSubject &subject : autoEnableSubjects()) {
        const AutoEnable before = preferenceOf(region.configuration, subject);
        const AutoEnable after = preferenceOf(later.configuration, subject);
        if (before == after)
            continue;
        const Cause cause {DiffReason::Preference, indexOf(subject)};
        (void)lineFor({cause, static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(after), Field::FirstFeature}, cause,
            region, later);
    }
}

void DiffBuilder::addFields(const RegionView &region, const RegionView &later, std::vector<bool> &changed)
{
    for (const auto &[field, rows] : causesIn(region.region)) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const std::uint32_t before = valueOf(region, static_cast<int>(row), field);
            const std::uint32_t after = valueOf(later, static_cast<int>(row), field);
            if (before == after)
                continue;
            Cause cause = rows[row];
            LineKey key {cause, before, after, field};
            if (cause.subject >= 0) {
                const auto &subject = autoEnableSubjects()[static_cast<std::size_t>(cause.subject)];
                const AutoEnable was = preferenceOf(region.configuration, subject);
                const AutoEnable is = preferenceOf(later.configuration, subject);
                cause.comesWithGuardDuty = was == is && region.configuration.members != later.configuration.members;
                key = {cause, static_cast<std::uint32_t>(was), static_cast<std::uint32_t>(is), Field::FirstFeature};
            }
            Line &line = lineFor(key, cause, region, later);
            placesIn(valuesFor(line, field, before, after).places, region.region).rows.push_back(static_cast<int>(row));
            line.accounts[row] = true;
            changed[row] = true;
        }
    }
}

void DiffBuilder::addUnchanged(const RegionView &region, const RegionView &later, const std::vector<bool> &changed)
{
    UnchangedReasons reasons(m_outlook, region, later);
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (changed[row])
            continue;
        const auto [reason, text] = reasons.of(static_cast<int>(row));
        UnchangedLine &line = m_unchanged[{reason, text}];
        line.reason = reason;
        line.text = text;
        placesIn(line.places, region.region).rows.push_back(static_cast<int>(row));
    }
}

void DiffBuilder::add(const RegionView &region, const RegionView &later)
{
    std::vector<bool> changed(m_rows);
    if (&region != &later) {
        addPreferences(region, later);
        addFields(region, later, changed);
    }
    m_changedPlaces += std::ranges::count(changed, true);
    addUnchanged(region, later, changed);
}

PlanDiff DiffBuilder::finished()
{
    PlanDiff diff;
    for (auto &[key, line] : m_lines) {
        line.line.accounts = std::ranges::count(line.accounts, true);
        std::map<Region, std::set<int>> places;
        for (const DiffValues &values : line.line.values) {
            for (const DiffPlaces &part : values.places)
                places[part.region].insert(part.rows.begin(), part.rows.end());
        }
        for (const auto &[region, rows] : places)
            line.line.places += std::ssize(rows);
        diff.lines.push_back(std::move(line.line));
    }
    for (auto &[key, line] : m_unchanged) {
        diff.unchangedPlaces += countOf(line.places);
        diff.unchanged.push_back(std::move(line));
    }
    diff.changedPlaces = m_changedPlaces;
    return diff;
}

} // namespace bucketwatch
