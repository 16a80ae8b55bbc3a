// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plandiff.h"

#include <map>
#include <tuple>

namespace bucketwatch {

/// Compares an organization with what a plan makes of it, one Region after the other, in the order of the organization.
class DiffBuilder {
public:
    explicit DiffBuilder(const PlanOutlook &outlook);

    void add(const RegionView &region, const RegionView &later);
    [[nodiscard]] PlanDiff finished();

private:
    /// Why a value became another one: the preference that did it, or -1.
    struct Cause {
        DiffReason reason = DiffReason::Explicit;
        int subject = -1; ///< of autoEnableSubjects()
        bool comesWithGuardDuty = false; ///< the preference is what it was, and that for GuardDuty is not
        friend auto operator<=>(const Cause &, const Cause &) = default;
    };
    /// A line: its cause, and the preference before and after, or the value that becomes another one.
    using LineKey = std::tuple<Cause, std::uint32_t, std::uint32_t, Field>;
    using Causes = std::map<Field, std::vector<Cause>>; ///< by row
    struct Line {
        DiffLine line;
        /// Where in the line a value that becomes another one stands: what is pending may be as many moments as accounts.
        std::map<std::tuple<Field, std::uint32_t, std::uint32_t>, std::size_t> indexes;
        std::vector<bool> accounts; ///< by row
    };

    [[nodiscard]] Causes causesIn(Region region) const;
    [[nodiscard]] static Cause causeOf(const Change &change, Field field);
    static DiffValues &valuesFor(Line &line, Field field, std::uint32_t before, std::uint32_t after);
    Line &lineFor(const LineKey &key, const Cause &cause, const RegionView &region, const RegionView &later);
    void addPreferences(const RegionView &region, const RegionView &later);
    void addFields(const RegionView &region, const RegionView &later, std::vector<bool> &changed);
    void addUnchanged(const RegionView &region, const RegionView &later, const std::vector<bool> &changed);

    const PlanOutlook &m_outlook;
    std::size_t m_rows;
    std::map<LineKey, Line> m_lines;
    std::map<std::pair<UnchangedLine::Reason, QString>, UnchangedLine> m_unchanged;
    qsizetype m_changedPlaces = 0;
};

} // namespace bucketwatch
