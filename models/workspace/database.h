// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

namespace bucketwatch {

/// One SQLite connection, closed and forgotten with the object. To be used in the thread that opened it.
class Database {
public:
    /// Immutable: for a file in a folder that cannot be written, where SQLite cannot keep the side files of a reader.
    enum class Mode { Immutable, ReadOnly, ReadWrite };

    /// Error::Storage when SQLite cannot open @p path. Errors of the functions below name the path and say what to do: Storage
    /// (no room, write-protected, in use) or Damaged, with SQLite's words as detail.
    [[nodiscard]] static Result<Database> open(const QString &path, Mode mode);
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Runs one statement with @p values for its question marks.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] Result<void> begin() const;
    [[nodiscard]] Result<void> commit() const;
    void rollBack() const;
    /// Runs @p work, which returns Result<void>, in one transaction: all of it is stored, or nothing.
    template<typename F> [[nodiscard]] Result<void> inTransaction(F work) const
    {
        Result<void> done = begin();
        if (!done)
            return done;
        done = work();
        if (done)
            done = commit();
        if (!done)
            rollBack();
        return done;
    }

private:
    Database(const QString &connection, const QString &path) : m_connection(connection), m_path(path) { }
    void close();
    [[nodiscard]] QSqlDatabase handle() const;

    QString m_connection; ///< empty after a move
    QString m_path;
};

} // namespace bucketwatch
