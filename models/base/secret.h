// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

class QDebug;

namespace bucketwatch {

/// The secret part of a credential. It converts to nothing, so that it ends up in no text, log or setting by accident.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { }

    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    friend bool operator==(const Secret &, const Secret &) = default;
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    QByteArray m_bytes;
};

} // namespace bucketwatch
