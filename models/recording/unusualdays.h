// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/company.h"
#include "recording/recordedcall.h"

#include <vector>

namespace bucketwatch {

class Chance;

/// What happens once in a while and is no attack: an employee who is new, a new bucket, a migration, a restore from backup, work
/// at night that is moved, an agent of continuous integration that is replaced, keys that are changed. Each comes on some day after
/// the ninth, in one of the accounts, and in recordings of up to ten days none does; holidays are Company::holiday.
class UnusualDays {
public:
    UnusualDays(Company &company, int days, Chance &chance);

    /// Changes @p calls of @p place on @p day, and adds to them.
    void change(std::vector<RecordedCall> &calls, const Workplace &place, int day);

private:
    enum class Kind : std::uint8_t { NewEmployee, NewBucket, Migration, Restore, MovedNight, NewAgent, KeyRotation };
    struct Occasion {
        Kind kind = Kind::NewBucket;
        int day = 0;
        AccountId account;
    };
    void makeBucket(std::vector<RecordedCall> &calls, const Workplace &place, int day, int daysSince);
    void migrate(std::vector<RecordedCall> &calls, const Workplace &place, int day);
    void restore(std::vector<RecordedCall> &calls, const Workplace &place, int day);
    static void moveNight(std::vector<RecordedCall> &calls);
    static void replaceAgent(std::vector<RecordedCall> &calls);
    static void rotateKeys(std::vector<RecordedCall> &calls, const Workplace &place, int day, int daysSince);

    Chance &m_chance;
    std::vector<Occasion> m_occasions;
};

} // namespace bucketwatch
