// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include <QCoreApplication>

#include <iostream>

#include <unistd.h>

namespace bucketwatch {

ProgressLine::ProgressLine(std::ostream &err) : m_err(err), m_isTerminal(&err == &std::cerr && isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal && m_percent >= 0)
        m_err << "\r\033[K" << std::flush; // back to the start of the line, and clear it
}

void ProgressLine::show(int value, int maximum)
{
    const int percent = maximum > 0 ? static_cast<int>(qint64(value) * 100 / maximum) : 0;
    if (!m_isTerminal || percent == m_percent)
        return;
    m_percent = percent;
    m_err << '\r' << QCoreApplication::translate("bucketwatch::ProgressLine", "Reading: %1 %").arg(percent).toStdString()
          << std::flush;
}

} // namespace bucketwatch
