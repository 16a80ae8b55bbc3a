// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace bucketwatch::test {

/// While it lives, the kernel refuses to let any file of this process grow beyond @p bytes, as a full disk does.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        if (::getrlimit(RLIMIT_FSIZE, &m_before) != 0)
            qFatal("The limit of files cannot be read.");
        rlimit full = m_before;
        full.rlim_cur = bytes;
        if (::setrlimit(RLIMIT_FSIZE, &full) != 0)
            qFatal("The limit of files cannot be set.");
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace bucketwatch::test
