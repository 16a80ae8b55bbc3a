// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <iosfwd>

namespace bucketwatch {

/// One line of progress that overwrites itself, on standard error and only where that is a terminal. Gone afterwards.
class ProgressLine {
public:
    explicit ProgressLine(std::ostream &err);
    ~ProgressLine();
    void show(int value, int maximum);

private:
    std::ostream &m_err;
    bool m_isTerminal = false;
    int m_percent = -1;
};

} // namespace bucketwatch
