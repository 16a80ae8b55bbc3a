// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>

namespace bucketwatch {

/// bucketwatchctl recover: saves what reads of a damaged workspace in a new one and says what was lost.
class RecoverVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "recover"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_from;
    std::string m_to;
};

} // namespace bucketwatch
