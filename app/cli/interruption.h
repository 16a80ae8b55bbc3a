// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <csignal>

class QSocketNotifier;

namespace bucketwatch {

/// While it lives, SIGINT, SIGTERM and SIGHUP do not end the process but are announced in the event loop. A second signal
/// ends it as usual. One at a time.
class Interruption final : public QObject {
    Q_OBJECT
public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

Q_SIGNALS:
    void arrived();

private:
    void announce();

    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace bucketwatch
