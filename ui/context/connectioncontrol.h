// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "guardduty/sigv4.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <vector>

namespace bucketwatch {

/// Puts the window on another service than its workspace, and back. The program implements it; the window knows no network.
class ConnectionControl : public QObject {
    Q_OBJECT
public:
    explicit ConnectionControl(QObject *parent = nullptr);
    ~ConnectionControl() override;

    /// Shows what @p address answers to the accounts of @p credentials, instead of what is shown now. After an error that stays;
    /// Error::Cancelled when the attempt was given up for another one, or by one of the two functions below.
    [[nodiscard]] virtual QFuture<Result<void>> connectTo(const QUrl &address, const std::vector<AwsCredentials> &credentials)
        = 0;
    /// Gives up an attempt that is under way; what is shown stays.
    virtual void cancelConnecting() = 0;
    /// Shows the workspace again; nothing happens when it is shown already and nobody connects.
    virtual void backToWorkspace() = 0;
    /// "127.0.0.1:7477"; empty while the workspace is shown.
    [[nodiscard]] virtual QString address() const = 0;
    /// Reads everything again. A workspace is always as it was read.
    [[nodiscard]] virtual QFuture<Result<void>> refresh() = 0;
    /// Whether somebody looks at the window: only then the connection looks for changes by others.
    virtual void setWatched(bool watched) = 0;

Q_SIGNALS:
    /// The window shows another service.
    void changed();
};

} // namespace bucketwatch
