// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// Somebody who works with buckets: an IAM user with an access key.
struct Person {
    QString name;
    QString desk; ///< address in the office
    QString home; ///< address, each home a network of its own
    QString agent; ///< what the person's notebook runs
    int firstDay = 0; ///< at work
};

/// An account of the company: an application, its buckets, and who works with them.
struct Workplace {
    AccountId account;
    QString name;
    QString region;
    QString data; ///< buckets
    QString reports;
    QString archive;
    QString backup;
    QString artifacts;
    QString website; ///< empty when it has none
    std::vector<QString> hosts; ///< private addresses of the application's machines
    QString appAgent;
    int batchHour = 2; ///< UTC
    int eventsPerDay = 0;
    std::vector<Person> people;
    QString admin; ///< who looks after the account, from the office
    QString adminDesk;

    [[nodiscard]] QString bucketFor(const QString &purpose) const { return data.section(u'-', 0, -2) + u'-' + purpose; }
};

/// An invented organization with its accounts.
struct Company {
    QString name;
    QString organizationId;
    std::vector<Workplace> places;
    int holiday = 0; ///< first of the days on which hardly anybody works
    int holidayDays = 0;
};

struct CompanyOptions {
    /// An account that is there already.
    struct Known {
        AccountId account;
        QString name;
        QString region;
    };

    QString name = {}; ///< empty: an invented one
    std::vector<Known> known = {}; ///< take the places of the first invented accounts
    int accounts = 3;
    int days = 30; ///< of its life that are to be recorded
    int eventsPerDay = 600; ///< in all accounts together, on a working day
    std::uint64_t seed = 1;
};

/// Equal options make equal companies. Addresses are those that are kept for documentation and measuring (RFC 5737, RFC 2544).
[[nodiscard]] Company makeCompany(const CompanyOptions &options);

} // namespace bucketwatch
