// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace bucketwatch::bench {

/// An X server of its own, which draws into memory: windows on it are real ones.
class VirtualDisplay {
public:
    ~VirtualDisplay();

    /// Its name, such as ":3"; empty when Xvfb is missing or does not start.
    [[nodiscard]] QByteArray start();

private:
    QProcess m_server;
};

} // namespace bucketwatch::bench
