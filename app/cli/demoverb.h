// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>

namespace bucketwatch {

/// bucketwatchctl demo: writes the demo recording, the one that ships in resources/demo.
class DemoVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "demo"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_folder;
};

} // namespace bucketwatch
