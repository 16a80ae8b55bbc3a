// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "virtualdisplay.h"

using namespace Qt::StringLiterals;

namespace bucketwatch::bench {

VirtualDisplay::~VirtualDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QByteArray VirtualDisplay::start()
{
    constexpr int Patience = 20'000; // milliseconds
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    // Not reset when its last window goes: no desktop begins anew under a program that starts.
    m_server.start(u"Xvfb"_s,
        {u"-noreset"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(Patience))
            return {};
    }
    return ':' + m_server.readLine().trimmed();
}

} // namespace bucketwatch::bench
