// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QSqlError>
#include <QUrl>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString nextConnectionName()
{
    static std::atomic<int> counter = 0;
    return u"bucketwatch-workspace-%1"_s.arg(++counter);
}

// Primary result codes, https://sqlite.org/rescode.html; the extended ones have them in their low byte.
constexpr int SqliteError = 1; // our statements are right, so a table is missing
constexpr int SqliteBusy = 5;
constexpr int SqliteLocked = 6;
constexpr int SqliteReadOnly = 8;
constexpr int SqliteCorrupt = 11;
constexpr int SqliteFull = 13;
constexpr int SqliteNotADatabase = 26;
constexpr int PrimaryCode = 0xff;

Error::Kind kindOf(int code)
{
    return code == SqliteError || code == SqliteCorrupt || code == SqliteNotADatabase ? Error::Kind::Damaged
                                                                                      : Error::Kind::Storage;
}

QString messageFor(int code)
{
    switch (code) {
    case SqliteBusy:
    case SqliteLocked:
        return QCoreApplication::translate(
            "bucketwatch::Workspace", "Another program is using %1. Nothing was saved; try again in a moment.");
    case SqliteReadOnly:
        return QCoreApplication::translate("bucketwatch::Workspace",
            "%1 is write-protected. Nothing was saved; make the file and its folder writable and try again.");
    case SqliteFull:
        return QCoreApplication::translate(
            "bucketwatch::Workspace", "There is no room left for %1. Nothing was saved; free some space and try again.");
    case SqliteError:
    case SqliteCorrupt:
    case SqliteNotADatabase:
        return QCoreApplication::translate("bucketwatch::Workspace", "The workspace %1 is damaged. It was left as it is.");
    default:
        return QCoreApplication::translate("bucketwatch::Workspace",
            "%1 could not be read or written. Look whether the disk has room and is still there, then try again.");
    }
}

Error storageError(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & PrimaryCode;
    return Error {kindOf(code), messageFor(code).arg(QDir::toNativeSeparators(path)), error.text()};
}

QString immutableUri(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
}

} // namespace

Result<Database> Database::open(const QString &path, Mode mode)
{
    Database database(nextConnectionName(), path);
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    handle.setDatabaseName(mode == Mode::Immutable ? immutableUri(path) : path);
    // Nobody but us writes, so a lock of somebody else is gone soon or never. An absolute path is no URI, so that option
    // changes nothing for it.
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=1000"_s;
    handle.setConnectOptions(
        mode == Mode::ReadWrite ? patience : QString(patience + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s));
    if (!handle.open())
        return std::unexpected(storageError(handle.lastError(), path));
    return database;
}

Database::~Database()
{
    close();
}

Database::Database(Database &&other) noexcept
    : m_connection(std::exchange(other.m_connection, {})), m_path(std::move(other.m_path))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
        m_path = std::move(other.m_path);
    }
    return *this;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(storageError(query.lastError(), m_path));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(storageError(query.lastError(), m_path));
    return query;
}

Result<void> Database::begin() const
{
    // IMMEDIATE, so that a lock that somebody holds shows now and not half way.
    return run(u"BEGIN IMMEDIATE"_s).transform([](const QSqlQuery &) { });
}

Result<void> Database::commit() const
{
    return run(u"COMMIT"_s).transform([](const QSqlQuery &) { });
}

void Database::rollBack() const
{
    (void)run(u"ROLLBACK"_s);
}

void Database::close()
{
    if (m_connection.isEmpty())
        return;
    handle().close();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

QSqlDatabase Database::handle() const
{
    return QSqlDatabase::database(m_connection, false);
}

} // namespace bucketwatch
