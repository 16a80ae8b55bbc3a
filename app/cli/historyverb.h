// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>

namespace bucketwatch {

/// bucketwatchctl history: prints every edit of a workspace, oldest first.
class HistoryVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "history"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_format = "table";
};

} // namespace bucketwatch
