// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/sigv4.h"

#include <QProcess>

namespace bucketwatch::bench {

/// `bucketwatchctl serve` on a workspace, as users start it. Ends with the object.
class ServedProcess {
public:
    /// Makes the workspace @p path with @p accounts accounts first.
    ServedProcess(const QString &path, int accounts);
    ~ServedProcess();
    Q_DISABLE_COPY_MOVE(ServedProcess)

    /// 0 when it did not start.
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] const AwsCredentials &administrator() const { return m_administrator; }
    [[nodiscard]] QByteArray region() const { return m_region; }
    /// The largest memory so far, in KiB.
    [[nodiscard]] qint64 peakMemory() const;

private:
    QProcess m_process;
    quint16 m_port = 0;
    AwsCredentials m_administrator;
    QByteArray m_region;
};

} // namespace bucketwatch::bench
