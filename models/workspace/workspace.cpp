// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "journal/patchcodec.h"
#include "workspace/rowcodec.h"
#include "workspace/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString featuresJson(const OrganizationConfiguration &configuration)
{
    QJsonObject features;
    for (const Feature feature : allFeatures()) {
        if (isSettable(feature))
            features.insert(wireName(feature), wireName(configuration.of(feature)));
    }
    return QString::fromUtf8(QJsonDocument(features).toJson(QJsonDocument::Compact));
}

Result<void> run(const Database &database, const QString &sql, const QVariantList &values)
{
    return database.run(sql, values).transform([](const QSqlQuery &) { });
}

Result<void> writeRegion(const Database &database, const RegionView &region)
{
    const OrganizationConfiguration &configuration = region.configuration;
    const QVariant administrator = region.administrator ? QVariant(quint64(region.administrator->number())) : QVariant();
    return run(database,
        u"INSERT INTO region VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "offers_s3_protection = excluded.offers_s3_protection, administrator = excluded.administrator, "
        "auto_enable_members = excluded.auto_enable_members, auto_enable_features = excluded.auto_enable_features, "
        "member_account_limit_reached = excluded.member_account_limit_reached, updated_at = excluded.updated_at"_s,
        {region.region.id(), region.offersS3Protection, administrator, wireName(configuration.members),
            featuresJson(configuration), configuration.memberAccountLimitReached,
            qint64(configuration.updatedAt.time_since_epoch().count())});
}

Result<void> writeRows(const Database &database, const RegionView &region, int firstRow)
{
    return run(database, u"INSERT OR REPLACE INTO region_rows VALUES (?, ?, ?)"_s,
        {region.region.id(), firstRow, encodeRows(region, firstRow)});
}

Result<void> writePatch(const Database &database, const OrganizationView &view, EditNumber edit, const RegionPatch &patch)
{
    const auto region = view.find(patch.region);
    Result<void> done
        = run(database, u"INSERT INTO edit_patch VALUES (?, ?, ?)"_s, {qint64(edit), patch.region.id(), encodePatch(patch)});
    if (done && patch.configuration)
        done = writeRegion(database, *region);
    std::set<int> pieces;
    for (const int row : rowsOf(patch, *view.accounts))
        pieces.insert(row / RowsPerPiece);
    for (const int piece : pieces) {
        if (done)
            done = writeRows(database, *region, piece * RowsPerPiece);
    }
    return done;
}

Result<void> writeEdit(const Database &database, const OrganizationView &view, const Edit &edit)
{
    const EditSummary &summary = edit.summary;
    Result<void> done = run(database, u"INSERT INTO edit VALUES (?, ?, ?, ?, ?, ?)"_s,
        {qint64(summary.number), qint64(summary.time.time_since_epoch().count()), quint64(summary.caller.account.number()),
            static_cast<int>(summary.caller.door), summary.title, qint64(summary.reverts)});
    for (const RegionPatch &patch : edit.patch.regions) {
        if (done)
            done = writePatch(database, view, summary.number, patch);
    }
    return done;
}

Database::Mode modeFor(const QString &path, bool mayWrite)
{
    if (mayWrite)
        return Database::Mode::ReadWrite;
    return QFileInfo(QFileInfo(path).path()).isWritable() ? Database::Mode::ReadOnly : Database::Mode::Immutable;
}

} // namespace

Workspace::Workspace(const QString &path, std::unique_ptr<WorkspaceLock> lock, const QString &readOnlyReason, Database database)
    : m_path(path), m_lock(std::move(lock)), m_readOnlyReason(readOnlyReason), m_database(std::move(database))
{
}

Workspace::~Workspace() = default;

QString Workspace::fullPath(const QString &path)
{
    const QFileInfo info(path);
    const QString canonical = info.canonicalFilePath();
    return canonical.isEmpty() ? info.absoluteFilePath() : canonical;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    const QString full = fullPath(path);
    std::unique_ptr<WorkspaceLock> lock;
    QString readOnlyReason;
    bool isOpenElsewhere = false;
    if (!QFileInfo(full).isWritable()) {
        readOnlyReason
            = QCoreApplication::translate("bucketwatch::Workspace", "This workspace is write-protected, so it can only be read.");
    } else if (auto acquired = WorkspaceLock::acquire(full)) {
        lock = std::move(*acquired);
    } else {
        readOnlyReason = acquired.error().message;
        isOpenElsewhere = acquired.error().kind == Error::Kind::Conflict;
    }
    // Whoever has it open has looked at its header; and if that is this process, closing the file once more would take
    // SQLite's locks away (POSIX: they go with any descriptor of the file).
    if (const auto known = isOpenElsewhere ? Result<void>() : checkWorkspaceHeader(full); !known)
        return std::unexpected(known.error());

    auto database = Database::open(full, modeFor(full, lock != nullptr));
    if (!database)
        return std::unexpected(database.error());
    if (const auto whole = checkIntegrity(*database); !whole)
        return std::unexpected(whole.error());
    if (lock) {
        if (const auto prepared = prepareForWriting(*database); !prepared)
            return std::unexpected(prepared.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(full, std::move(lock), readOnlyReason, std::move(*database)));
}

Result<WorkspaceContent> Workspace::read() const
{
    return readContent(m_database);
}

Result<OrganizationPatch> Workspace::readPatch(EditNumber edit) const
{
    return bucketwatch::readPatch(m_database, edit);
}

Result<void> Workspace::commit(const OrganizationView &view, const Edit &edit)
{
    if (const auto begun = m_database.begin(); !begun)
        return std::unexpected(begun.error());
    Result<void> done = writeEdit(m_database, view, edit);
    if (done)
        done = m_database.commit();
    if (!done)
        m_database.rollBack();
    return done;
}

Result<void> Workspace::saveAs(const QString &path) const
{
    QFile::remove(path);
    return m_database.run(u"VACUUM INTO ?"_s, {path}).transform([](const QSqlQuery &) { });
}

Result<void> Workspace::fill(const Database &database, const OrganizationView &view)
{
    Result<void> done
        = run(database, u"INSERT INTO organization VALUES (1, ?, ?)"_s, {view.name, quint64(view.managementAccount.number())});
    for (int row = 0; row < std::ssize(view.accounts->rows) && done; ++row) {
        const Account &account = view.accounts->rows[static_cast<std::size_t>(row)];
        done = run(database, u"INSERT INTO account VALUES (?, ?, ?, ?, ?)"_s,
            {row, quint64(account.id.number()), account.name, account.email, account.inOrganization});
    }
    for (const auto &region : view.regions) {
        if (done)
            done = writeRegion(database, *region);
        for (int row = 0; row < std::ssize(region->members) && done; row += RowsPerPiece)
            done = writeRows(database, *region, row);
    }
    return done;
}

} // namespace bucketwatch
