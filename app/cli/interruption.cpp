// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruption.h"

#include <QSocketNotifier>

#include <array>

#include <fcntl.h>
#include <unistd.h>

namespace bucketwatch {

namespace {

constexpr std::array Signals {SIGINT, SIGTERM, SIGHUP};
int writeEnd = -1; // a signal handler has nothing else to reach

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

} // namespace

Interruption::Interruption(QObject *parent) : QObject(parent)
{
    std::array<int, 2> ends {};
    if (writeEnd >= 0 || pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // signals go on ending the process at once
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interruption::announce);
    struct sigaction action {};
    action.sa_handler = wake;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int signal : Signals)
        sigaction(signal, &action, nullptr);
}

Interruption::~Interruption()
{
    if (m_readEnd < 0)
        return;
    for (const int signal : Signals)
        ::signal(signal, SIG_DFL);
    delete m_notifier;
    close(m_readEnd);
    close(std::exchange(writeEnd, -1));
}

void Interruption::announce()
{
    char byte = 0;
    if (read(m_readEnd, &byte, 1) == 1)
        Q_EMIT arrived();
}

} // namespace bucketwatch
