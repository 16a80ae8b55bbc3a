// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/database.h"

#include <QCoreApplication>
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

Error storageError(const QSqlError &error)
{
    return Error {Error::Kind::Storage,
        QCoreApplication::translate("bucketwatch::Workspace", "The workspace could not be read or written."), error.text()};
}

QString immutableUri(const QString &path)
{
    return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_s;
}

} // namespace

Result<Database> Database::open(const QString &path, Mode mode)
{
    Database database(nextConnectionName());
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connection);
    handle.setDatabaseName(mode == Mode::Immutable ? immutableUri(path) : path);
    // Nobody but us writes, so a lock of somebody else is gone soon or never. An absolute path is no URI, so that option
    // changes nothing for it.
    const QString patience = u"QSQLITE_BUSY_TIMEOUT=1000"_s;
    handle.setConnectOptions(
        mode == Mode::ReadWrite ? patience : QString(patience + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s));
    if (!handle.open())
        return std::unexpected(storageError(handle.lastError()));
    return database;
}

Database::~Database()
{
    close();
}

Database::Database(Database &&other) noexcept : m_connection(std::exchange(other.m_connection, {}))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    if (this != &other) {
        close();
        m_connection = std::exchange(other.m_connection, {});
    }
    return *this;
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(handle());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return std::unexpected(storageError(query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return std::unexpected(storageError(query.lastError()));
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
