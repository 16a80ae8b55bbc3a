// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <chrono>

namespace bucketwatch {

/// What one client, and all of them together, may take of an endpoint. QHttpServer 6.8 has no limits of its own: it takes bodies
/// of any size, and connections that send nothing stay for ever. A connection beyond a limit is aborted.
struct ConnectionLimits {
    /// The largest request of GuardDuty, 50 accounts with their addresses and every plan, is below 64 KiB.
    qsizetype maxBodyBytes = 1 << 20;
    /// Session tokens of AWS reach a few KiB.
    qsizetype maxHeaderBytes = 64 << 10;
    /// Of requests that have not arrived whole and answers that were not read, over all connections: what 200 large ones at once
    /// may take of the memory. A connection that holds less than maxHeaderBytes does not end for what others hold.
    qsizetype maxHeldBytes = 8 << 20;
    /// Of answers that a client does not read.
    qsizetype maxUnsentBytes = 1 << 20;
    /// From accepting the connection, or the first byte of a later request, to its last byte. On this machine it takes none.
    std::chrono::milliseconds requestTime {5'000};
    /// From an answer to the next request. SDKs keep connections for about as long.
    std::chrono::milliseconds idleTime {60'000};
    /// Many times what a script or a team in training uses.
    int maxConnections = 1'000;
};

} // namespace bucketwatch
