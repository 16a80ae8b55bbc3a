// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/keptstate.h"

namespace bucketwatch {

class ReplaySession;

/// Keeps over a restart which databases of addresses recordings are read with.
class KeptDatabases final : public KeptState {
    Q_OBJECT
public:
    explicit KeptDatabases(ReplaySession &session, QObject *parent = nullptr);

    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    ReplaySession &m_session;
};

} // namespace bucketwatch
