// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>

#include <expected>

namespace bucketwatch {

/// Why something did not work. @c message is translated and may be shown as it stands; @c detail (path, offset,
/// HTTP status, request id) is for the log and "Show details". Nobody decides by the text of either.
struct Error {
    /// Damaged: a workspace of which Workspace::recover() may save a part.
    enum class Kind { Offline, Timeout, Denied, Throttled, BadReply, BadInput, NotFound, Conflict, Cancelled, Storage, Damaged };

    Kind kind = Kind::BadInput;
    QString message;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T> using Result = std::expected<T, Error>;

} // namespace bucketwatch

Q_DECLARE_METATYPE(bucketwatch::Error)
