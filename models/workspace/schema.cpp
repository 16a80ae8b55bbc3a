// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/schema.h"

#include "workspace/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

// SQLite file format, section 1.3: "The Database Header".
constexpr qint64 HeaderSize = 100;
constexpr qsizetype UserVersionOffset = 60;
constexpr qsizetype ApplicationIdOffset = 68;
constexpr QByteArrayView Magic("SQLite format 3\0", 16);

Error refusal(Error::Kind kind, const char *text, const QString &path)
{
    return Error {kind, QCoreApplication::translate("bucketwatch::Workspace", text).arg(QDir::toNativeSeparators(path)), path};
}

std::uint32_t numberAt(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

constexpr auto Tables = {
    "CREATE TABLE organization (id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, management_account INTEGER NOT NULL)",
    "CREATE TABLE account (row INTEGER PRIMARY KEY, id INTEGER NOT NULL UNIQUE, name TEXT NOT NULL, email TEXT NOT NULL, "
    "in_organization INTEGER NOT NULL)",
    "CREATE TABLE region (id TEXT PRIMARY KEY, offers_s3_protection INTEGER NOT NULL, administrator INTEGER, "
    "auto_enable_members TEXT NOT NULL, auto_enable_features TEXT NOT NULL, member_account_limit_reached INTEGER NOT NULL, "
    "updated_at INTEGER NOT NULL)",
    // Members and detectors of 256 accounts a row: an organization has accounts times Regions of them.
    "CREATE TABLE region_rows (region TEXT NOT NULL REFERENCES region (id), first_row INTEGER NOT NULL, data BLOB NOT NULL, "
    "PRIMARY KEY (region, first_row))",
    "CREATE TABLE edit (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, account INTEGER NOT NULL, door INTEGER NOT NULL, "
    "title TEXT NOT NULL, reverts INTEGER NOT NULL)",
    "CREATE TABLE edit_patch (edit INTEGER NOT NULL REFERENCES edit (number), region TEXT NOT NULL, data BLOB NOT NULL, "
    "PRIMARY KEY (edit, region))",
};

} // namespace

Result<void> checkWorkspaceHeader(const QString &path)
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
        return std::unexpected(refusal(Error::Kind::BadInput,
            QT_TRANSLATE_NOOP(
                "bucketwatch::Workspace", "%1 was made by a newer version of Bucketwatch. Update Bucketwatch to open it."),
            path));
    return {};
}

Result<void> createSchema(const Database &database)
{
    for (const char *table : Tables) {
        if (const auto made = database.run(QString::fromLatin1(table)); !made)
            return std::unexpected(made.error());
    }
    for (const QString &pragma : {u"PRAGMA application_id = %1"_s.arg(WorkspaceApplicationId),
             u"PRAGMA user_version = %1"_s.arg(WorkspaceSchemaVersion)}) {
        if (const auto set = database.run(pragma); !set)
            return std::unexpected(set.error());
    }
    return {};
}

Result<void> prepareForWriting(const Database &database)
{
    for (const auto pragma : {"PRAGMA journal_mode = WAL"_L1, "PRAGMA synchronous = FULL"_L1, "PRAGMA foreign_keys = ON"_L1}) {
        if (const auto set = database.run(QString(pragma)); !set)
            return std::unexpected(set.error());
    }
    return {};
}

Result<void> checkIntegrity(const Database &database)
{
    auto query = database.run(u"PRAGMA quick_check(1)"_s);
    const QString answer = query && query->next() ? query->value(0).toString() : QString();
    if (answer == "ok"_L1)
        return {};
    return std::unexpected(Error {Error::Kind::Storage,
        QCoreApplication::translate(
            "bucketwatch::Workspace", "The workspace is damaged and cannot be opened. It was left as it is."),
        query ? answer : query.error().detail});
}

} // namespace bucketwatch
