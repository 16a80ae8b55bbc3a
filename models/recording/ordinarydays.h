// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/company.h"
#include "recording/recordedcall.h"

#include <vector>

namespace bucketwatch {

class Chance;

/// What happens in an account on one day after the other: the application on its machines, its work at night, people at their
/// desks and at home, continuous integration, those who look after the account, AWS's own services, visitors of a website.
/// Weekends and holidays are quieter.
class OrdinaryDays {
public:
    OrdinaryDays(const Company &company, const Workplace &place, Chance &chance)
        : m_company(company), m_place(place), m_chance(chance)
    {
    }

    /// In no order.
    [[nodiscard]] std::vector<RecordedCall> day(int number);

private:
    [[nodiscard]] bool isHoliday(int day) const
    {
        return day >= m_company.holiday && day < m_company.holiday + m_company.holidayDays;
    }
    [[nodiscard]] static bool isWeekend(int day) { return day % 7 >= 5; }
    [[nodiscard]] int share(int percent) const { return m_place.eventsPerDay * percent / 100; }
    /// A second of that hour.
    [[nodiscard]] qint64 inHour(int day, int hour);
    void work(int day);
    void workAtNight(int day);
    void people(int day);
    void integrate(int day);
    void administer(int day);
    void serve(int day);
    void visit(int day);
    void add(RecordedCall call);

    const Company &m_company;
    const Workplace &m_place;
    Chance &m_chance;
    std::vector<RecordedCall> m_calls;
};

/// Callers of @p place that also do unusual things.
[[nodiscard]] RecordedCaller appCaller(const Workplace &place, int host);
[[nodiscard]] RecordedCaller batchCaller(const Workplace &place);
[[nodiscard]] RecordedCaller integrationCaller(const Workplace &place);
[[nodiscard]] RecordedCaller adminCaller(const Workplace &place);
[[nodiscard]] RecordedCaller personCaller(const Person &person, bool isAtHome);
/// A call of an object of @p bucket in @p place.
[[nodiscard]] RecordedCall objectCall(const Workplace &place, const RecordedCaller &caller, qint64 second, const QString &api,
    const QString &bucket, const QString &key);

} // namespace bucketwatch
