// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/regiondiff.h"

#include "planning/unchangedreasons.h"

#include <algorithm>

namespace bucketwatch {

namespace {

using Cause = RegionDiff::Cause;

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

Cause causeOf(const Change &change, Field field)
{
    if (std::holds_alternative<SetAutoEnable>(change))
        return Cause {DiffReason::Preference, indexOf(subjectFor(field))};
    if (std::holds_alternative<SetPolicyType>(change) || std::holds_alternative<PutPolicy>(change)
        || std::holds_alternative<RemovePolicy>(change))
        return Cause {DiffReason::Policy, -1};
    return Cause {DiffReason::Explicit, -1};
}

class RegionDiffer {
public:
    RegionDiffer(const PlanOutlook &outlook, const RegionOutlook &region)
        : m_outlook(outlook), m_region(region), m_rows(outlook.current->accounts->rows.size()), m_changed(m_rows)
    {
    }

    [[nodiscard]] RegionDiff work() &&;

private:
    using Causes = std::map<Field, std::vector<Cause>>; ///< by row
    struct Line {
        RegionDiff::Line line;
        /// Where in the line a value that becomes another one stands: what is pending may be as many moments as accounts.
        std::map<std::tuple<Field, std::uint32_t, std::uint32_t>, std::size_t> indexes;
        std::vector<bool> accounts; ///< by row
    };

    [[nodiscard]] Causes causes() const;
    Line &lineFor(const RegionDiff::LineKey &key, const Cause &cause);
    static std::vector<int> &rowsFor(Line &line, Field field, std::uint32_t before, std::uint32_t after);
    void addPreferences();
    void addFields();
    void addField(Field field, const std::vector<Cause> &byRow);
    void addUnchanged(RegionDiff &diff) const;

    const PlanOutlook &m_outlook;
    const RegionOutlook &m_region;
    std::size_t m_rows;
    std::vector<bool> m_changed; ///< by row
    std::map<RegionDiff::LineKey, Line> m_lines;
};

/// Of each value the last change that set it.
RegionDiffer::Causes RegionDiffer::causes() const
{
    Causes causes;
    for (const auto &edit : m_region.edits) {
        for (std::size_t index = 0; index < edit->effects.size(); ++index) {
            const Change &change = edit->edit->request.changes[index];
            std::map<Field, Cause> known;
            RowFinder finder(*m_outlook.current->accounts);
            for (const FieldChange &field : edit->effects[index].patch.of(m_region.current->region).fields) {
                const int row = finder.row(field.account);
                if (row < 0)
                    continue;
                auto &rows = causes[field.field];
                rows.resize(m_rows);
                auto [cause, isNew] = known.try_emplace(field.field);
                if (isNew)
                    cause->second = causeOf(change, field.field);
                rows[static_cast<std::size_t>(row)] = cause->second;
            }
        }
    }
    return causes;
}

RegionDiffer::Line &RegionDiffer::lineFor(const RegionDiff::LineKey &key, const Cause &cause)
{
    const auto [place, isNew] = m_lines.try_emplace(key);
    Line &line = place->second;
    if (!isNew)
        return line;
    line.accounts.resize(m_rows);
    if (cause.subject >= 0) {
        const auto &subject = autoEnableSubjects()[static_cast<std::size_t>(cause.subject)];
        line.line.preference = {subject, preferenceOf(m_region.current->configuration, subject),
            preferenceOf(m_region.result->configuration, subject), cause.comesWithGuardDuty};
    }
    return line;
}

std::vector<int> &RegionDiffer::rowsFor(Line &line, Field field, std::uint32_t before, std::uint32_t after)
{
    auto &values = line.line.values;
    const auto [place, isNew] = line.indexes.try_emplace({field, before, after}, values.size());
    return (isNew ? values.emplace_back(field, before, after) : values[place->second]).rows;
}

void RegionDiffer::addPreferences()
{
    for (const AutoEnableSubject &subject : autoEnableSubjects()) {
        const AutoEnable before = preferenceOf(m_region.current->configuration, subject);
        const AutoEnable after = preferenceOf(m_region.result->configuration, subject);
        if (before == after)
            continue;
        const Cause cause {DiffReason::Preference, indexOf(subject)};
        (void)lineFor({cause, static_cast<std::uint32_t>(before), static_cast<std::uint32_t>(after), Field::FirstFeature}, cause);
    }
}

void RegionDiffer::addFields()
{
    for (const auto &[field, byRow] : causes())
        addField(field, byRow);
}

void RegionDiffer::addField(Field field, const std::vector<Cause> &byRow)
{
    const RegionView &current = *m_region.current;
    const RegionView &result = *m_region.result;
    for (std::size_t row = 0; row < byRow.size(); ++row) {
        const std::uint32_t before = valueOf(current, static_cast<int>(row), field);
        const std::uint32_t after = valueOf(result, static_cast<int>(row), field);
        if (before == after)
            continue;
        Cause cause = byRow[row];
        RegionDiff::LineKey key {cause, before, after, field};
        if (cause.subject >= 0) {
            const auto &subject = autoEnableSubjects()[static_cast<std::size_t>(cause.subject)];
            const AutoEnable was = preferenceOf(current.configuration, subject);
            const AutoEnable is = preferenceOf(result.configuration, subject);
            cause.comesWithGuardDuty = was == is && current.configuration.members != result.configuration.members;
            key = {cause, static_cast<std::uint32_t>(was), static_cast<std::uint32_t>(is), Field::FirstFeature};
        }
        Line &line = lineFor(key, cause);
        rowsFor(line, field, before, after).push_back(static_cast<int>(row));
        line.accounts[row] = true;
        m_changed[row] = true;
    }
}

void RegionDiffer::addUnchanged(RegionDiff &diff) const
{
    const UnchangedReasons reasons(m_outlook, m_region);
    std::pair<UnchangedLine::Reason, QString> last;
    std::vector<int> *rows = nullptr;
    for (std::size_t row = 0; row < m_rows; ++row) {
        if (m_changed[row])
            continue;
        auto why = reasons.of(static_cast<int>(row));
        if (!rows || why != last) {
            rows = &diff.unchanged[why];
            last = std::move(why);
        }
        rows->push_back(static_cast<int>(row));
    }
}

RegionDiff RegionDiffer::work() &&
{
    if (m_region.current != m_region.result) {
        addPreferences();
        addFields();
    }
    RegionDiff diff;
    for (auto &[key, line] : m_lines) {
        for (std::size_t row = 0; row < m_rows; ++row) {
            if (line.accounts[row])
                line.line.rows.push_back(static_cast<int>(row));
        }
        diff.lines.emplace(key, std::move(line.line));
    }
    diff.changed = std::ranges::count(m_changed, true);
    addUnchanged(diff);
    return diff;
}

} // namespace

RegionDiff regionDiffOf(const PlanOutlook &outlook, const RegionOutlook &region)
{
    return RegionDiffer(outlook, region).work();
}

} // namespace bucketwatch
