// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/company.h"
#include "recording/recordedcall.h"

#include <utility>
#include <vector>

namespace bucketwatch {

class Chance;

/// Where and when an attack happens, and what happens in it.
class AttackScene {
public:
    /// On @p day, the last of the recording; longer attacks begin before it.
    AttackScene(const Workplace &place, int day, Chance &chance) : m_place(place), m_day(day), m_chance(chance) { }

    [[nodiscard]] const Workplace &place() const { return m_place; }
    [[nodiscard]] Chance &chance() { return m_chance; }
    [[nodiscard]] int day() const { return m_day; }
    [[nodiscard]] std::vector<RecordedCall> take() { return std::move(m_calls); }

    /// From now on @p caller calls, from @p hour of the day @p daysBefore the last, a call every few seconds.
    void begin(const RecordedCaller &caller, int hour, int daysBefore = 0);
    /// An S3 call on @p bucket; data events name an object.
    void call(const QString &api, const QString &bucket = {}, const QJsonObject &parameters = {}, const QString &error = {});
    /// @p count calls, each on another object.
    void calls(int count, const QString &api, const QString &bucket, const QJsonObject &parameters = {});
    /// A call of another service, "iam".
    void callService(const QString &service, const QString &api, const QString &region, const QJsonObject &parameters = {});

    /// Who the credentials belong to that were stolen.
    [[nodiscard]] RecordedCaller victim(const QString &address, const QString &agent = {}) const;
    [[nodiscard]] RecordedCaller stolenRole(const QString &address, const QString &agent = {}) const;

private:
    const Workplace &m_place;
    int m_day;
    Chance &m_chance;
    RecordedCaller m_caller;
    qint64 m_second = 0;
    int m_object = 0;
    std::vector<RecordedCall> m_calls;
};

} // namespace bucketwatch
