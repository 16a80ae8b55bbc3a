// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

namespace bucketwatch {

/// Something below a page that the window keeps over a restart by its object name, as it keeps splitters and columns; unlike those it
/// outlives a new layout of the window.
class KeptState : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual QByteArray state() const = 0;
    /// Called once, when columns and splitters are as they were; empty at the first start.
    virtual void restore(const QByteArray &state) = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace bucketwatch
