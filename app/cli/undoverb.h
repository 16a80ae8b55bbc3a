// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"
#include "guardduty/guarddutyservice.h"

#include <optional>
#include <string>

namespace bucketwatch {

/// bucketwatchctl undo: takes the newest edit back, or another one, or all after one.
class UndoVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "undo"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_as;
    std::optional<EditNumber> m_edit;
    std::optional<EditNumber> m_to;
};

/// bucketwatchctl redo: takes the newest undo back.
class RedoVerb final : public Verb {
public:
    [[nodiscard]] const char *name() const override { return "redo"; }
    [[nodiscard]] const char *description() const override;
    void declare(CLI::App &command) override;
    [[nodiscard]] int run(const Context &context) override;

private:
    std::string m_workspace;
    std::string m_as;
};

} // namespace bucketwatch
