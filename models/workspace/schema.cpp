// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/schema.h"

#include "workspace/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

// SQLite file format, section 1.3: "The Database Header".
constexpr qint64 HeaderSize = 100;
constexpr qsizetype PageSizeOffset = 16;
constexpr qsizetype ChangeCounterOffset = 24;
constexpr qsizetype PageCountOffset = 28;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;
constexpr qsizetype ValidForOffset = 92;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

Error refusal(Error::Kind kind, const char *text, const QString &path)
{
    return Error {kind, QCoreApplication::translate("bucketwatch::Workspace", text).arg(QDir::toNativeSeparators(path)), path};
}

std::uint32_t numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Bytes that the file has when it is whole; 0 when the header does not know, which it does not while a log is beside it.
qint64 sizeFrom(const QByteArray &header)
{
    if (numberAt(header, ChangeCounterOffset) != numberAt(header, ValidForOffset))
        return 0;
    const auto size = qFromBigEndian<quint16>(header.constData() + PageSizeOffset);
    return qint64(size == 1 ? 65536 : size) * numberAt(header, PageCountOffset); // 1 stands for 65536
}

// Under the name that people gave it; what a plan is made of is not known here. A checksum is behind the data.
constexpr auto PlanTable = "CREATE TABLE IF NOT EXISTS plan (name TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID";

constexpr auto Tables = {
    PlanTable,
    // Settings and pieces have a checksum behind them, see sealedbytes.h.
    "CREATE TABLE organization (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, management_account INTEGER NOT NULL, "
    "key_seed BLOB NOT NULL, settings BLOB NOT NULL)",
    "CREATE TABLE account_piece (piece INTEGER PRIMARY KEY, data BLOB NOT NULL)",
    "CREATE TABLE region (id TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID",
    // An organization has accounts times Regions times plans of values, so 1,024 accounts share a row for each PieceKind.
    "CREATE TABLE region_piece (region TEXT NOT NULL REFERENCES region (id), kind INTEGER NOT NULL, piece INTEGER NOT NULL, "
    "data BLOB NOT NULL, PRIMARY KEY (region, kind, piece)) WITHOUT ROWID",
    // The tables of the journal are those of schema 1, see also EditColumns. Region '' of a patch is the organization as a whole.
    "CREATE TABLE IF NOT EXISTS edit (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, account INTEGER NOT NULL, "
    "door INTEGER NOT NULL, title TEXT NOT NULL, reverts INTEGER NOT NULL)",
    "CREATE TABLE IF NOT EXISTS edit_patch (edit INTEGER NOT NULL REFERENCES edit (number), region TEXT NOT NULL, "
    "data BLOB NOT NULL, PRIMARY KEY (edit, region))",
};

// Behind those of schema 1. The seal is the checksum of the whole row; edits of older releases have none.
constexpr auto EditColumns = {
    "ALTER TABLE edit ADD COLUMN session TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE edit ADD COLUMN seal BLOB",
};

Result<void> addEditColumns(const Database &database)
{
    auto known = database.run(u"SELECT count(*) FROM pragma_table_info('edit') WHERE name = 'seal'"_s);
    if (!known)
        return std::unexpected(known.error());
    if (known->next() && known->value(0).toInt() > 0)
        return {};
    for (const char *column : EditColumns) {
        if (const auto added = database.run(QString::fromLatin1(column)); !added)
            return std::unexpected(added.error());
    }
    return {};
}

Result<void> runAll(const Database &database, std::initializer_list<QLatin1StringView> pragmas)
{
    for (const QLatin1StringView pragma : pragmas) {
        if (const auto set = database.run(QString(pragma)); !set)
            return std::unexpected(set.error());
    }
    return {};
}

} // namespace

Error newerWorkspace(const QString &path)
{
    return refusal(Error::Kind::BadInput,
        QT_TRANSLATE_NOOP(
            "bucketwatch::Workspace", "%1 was made by a newer version of Bucketwatch. Update Bucketwatch to open it."),
        path);
}

Error damagedWorkspace(const QString &detail)
{
    return Error {Error::Kind::Damaged,
        QCoreApplication::translate(
            "bucketwatch::Workspace", "The workspace is damaged and cannot be opened. It was left as it is."),
        detail};
}

Result<std::uint32_t> checkWorkspaceHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(
            refusal(Error::Kind::NotFound, QT_TRANSLATE_NOOP("bucketwatch::Workspace", "There is no file %1."), path));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            refusal(Error::Kind::Storage, QT_TRANSLATE_NOOP("bucketwatch::Workspace", "%1 cannot be read."), path));
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(Magic)
        || numberAt(header, ApplicationIdOffset) != WorkspaceApplicationId)
        return std::unexpected(refusal(
            Error::Kind::BadInput, QT_TRANSLATE_NOOP("bucketwatch::Workspace", "%1 is not a Bucketwatch workspace."), path));
    if (numberAt(header, UserVersionOffset) > WorkspaceSchemaVersion)
        return std::unexpected(newerWorkspace(path));
    // Pages that a log beside the file still has may be missing in it.
    const bool hasLog = QFileInfo(path + "-wal"_L1).size() > 0;
    if (!hasLog && file.size() < sizeFrom(header))
        return std::unexpected(refusal(Error::Kind::Damaged,
            QT_TRANSLATE_NOOP("bucketwatch::Workspace", "The workspace %1 is damaged: its end is missing. It was left as it is."),
            path));
    return numberAt(header, UserVersionOffset);
}

Result<std::uint32_t> schemaVersion(const Database &database)
{
    auto query = database.run(u"PRAGMA user_version"_s);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->value(0).toUInt() : 0;
}

Result<void> createSchema(const Database &database)
{
    for (const char *table : Tables) {
        if (const auto made = database.run(QString::fromLatin1(table)); !made)
            return std::unexpected(made.error());
    }
    if (const auto added = addEditColumns(database); !added)
        return added;
    for (const QString &pragma : {u"PRAGMA application_id = %1"_s.arg(WorkspaceApplicationId),
             u"PRAGMA user_version = %1"_s.arg(WorkspaceSchemaVersion)}) {
        if (const auto set = database.run(pragma); !set)
            return std::unexpected(set.error());
    }
    return {};
}

Result<void> markAsNewest(const Database &database)
{
    return database.inTransaction([&database] {
        return database.run(QString::fromLatin1(PlanTable))
            .and_then([&database](const QSqlQuery &) { return addEditColumns(database); })
            .and_then([&database] { return database.run(u"PRAGMA user_version = %1"_s.arg(WorkspaceSchemaVersion)); })
            .transform([](const QSqlQuery &) { });
    });
}

Result<void> prepareForWriting(const Database &database)
{
    return runAll(database,
        {"PRAGMA journal_mode = WAL"_L1, "PRAGMA synchronous = FULL"_L1, "PRAGMA foreign_keys = ON"_L1,
            "PRAGMA journal_size_limit = 16777216"_L1});
}

Result<void> prepareDraft(const Database &database)
{
    return runAll(
        database, {"PRAGMA journal_mode = MEMORY"_L1, "PRAGMA synchronous = FULL"_L1, "PRAGMA foreign_keys = ON"_L1});
}

Result<void> checkIntegrity(const Database &database)
{
    auto query = database.run(u"PRAGMA quick_check(1)"_s);
    const QString answer = query && query->next() ? query->value(0).toString() : QString();
    if (answer == "ok"_L1)
        return {};
    return std::unexpected(query ? damagedWorkspace(answer) : query.error());
}

} // namespace bucketwatch
