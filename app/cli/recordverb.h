// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <cstdint>
#include <string>

namespace bucketwatch {

/// bucketwatchctl record: writes the CloudTrail logs of an invented organization, with an attack in them or none.
class RecordVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "record"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    [[nodiscard]] static int list(const Context &context);

    std::string m_scenario = "none";
    int m_days = 30;
    int m_accounts = 3;
    int m_eventsPerDay = 600;
    std::uint64_t m_seed = 1;
    bool m_isList = false;
    std::string m_out;
};

} // namespace bucketwatch
