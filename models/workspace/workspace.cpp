// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/workspace.h"

#include "workspace/regionpieces.h"
#include "workspace/rownames.h"
#include "workspace/schema.h"
#include "workspace/schema1.h"
#include "workspace/sealedbytes.h"
#include "workspace/workspacewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <algorithm>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Up to here SQLite is asked to look through the whole file when it is opened; what larger ones have is checked as it is read.
constexpr qint64 SmallFile = 8 << 20;
/// Accounts times Regions up to which everything is read at once: that takes no longer than one Region of a large organization.
constexpr std::size_t SmallOrganization = 20'000;

/// How to read @p path without leaving anything beside it where that can be: nobody else writes what this program has locked, nor
/// what lies in a folder that cannot be written. An immutable file is read without its log, so it must have none.
Database::Mode readingMode(const QString &path, bool isLocked)
{
    const bool hasLog = fileMark(logOf(path)).size > 0;
    const bool canChange = !isLocked && QFileInfo(QFileInfo(path).path()).isWritable();
    return hasLog || canChange ? Database::Mode::ReadOnly : Database::Mode::Immutable;
}

/// Whether @p read failed because of what stands in the log beside @p path, as far as anybody can tell.
template<typename T> bool mayBeOfAnotherLog(const Result<T> &read, const QString &path)
{
    return !read && read.error().kind == Error::Kind::Damaged && fileMark(logOf(path)).size > 0;
}

/// SQLite keeps the log beside the name by which a file was opened, so two names of one file would have two logs.
bool hasOtherNames(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_nlink > 1;
}

QString writeProtected()
{
    return QCoreApplication::translate("bucketwatch::Workspace", "This workspace is write-protected, so it can only be read.");
}

} // namespace

Workspace::Workspace(
    const QString &path, std::shared_ptr<WorkspaceLock> lock, const QString &readOnlyReason, Database database)
    : m_path(path), m_lock(std::move(lock)), m_readOnlyReason(readOnlyReason), m_database(std::move(database))
{
}

Workspace::~Workspace()
{
    if (m_place)
        m_place->withdrawLog(true);
}

QString Workspace::fullPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    // A file that does not exist yet is going to have the name that its folder gives it.
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : QDir(folder).filePath(info.fileName());
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, std::chrono::milliseconds patience)
{
    const QString full = fullPath(path);
    std::shared_ptr<WorkspaceLock> lock;
    QString readOnlyReason;
    bool isOpenElsewhere = false;
    if (!QFileInfo(full).isWritable()) {
        readOnlyReason = writeProtected();
    } else if (hasOtherNames(full)) {
        readOnlyReason = QCoreApplication::translate("bucketwatch::Workspace",
            "The file of this workspace has other names (hard links), whose logs would be mixed up, so it can only be read. Save a copy "
            "to go on with it.");
    } else if (auto acquired = WorkspaceLock::acquire(full, patience)) {
        lock = std::move(*acquired);
    } else {
        readOnlyReason = acquired.error().message;
        isOpenElsewhere = acquired.error().kind == Error::Kind::Conflict;
    }
    // Whoever has it open has looked at its header; and if that is this process, closing the file once more would take
    // SQLite's locks away (POSIX: they go with any descriptor of the file).
    if (!isOpenElsewhere) {
        if (const auto known = checkWorkspaceHeader(full); !known)
            return std::unexpected(known.error());
    }
    return openWith(full, std::move(lock), readOnlyReason);
}

Result<std::unique_ptr<Workspace>> Workspace::openWith(
    const QString &path, std::shared_ptr<WorkspaceLock> lock, const QString &readOnlyReason)
{
    const Database::Mode mode = readingMode(path, lock != nullptr);
    auto workspace = openAs(mode, path, std::move(lock), readOnlyReason);
    if (mayBeOfAnotherLog(workspace, path)) {
        if (auto other = openWithoutLog(path))
            return other;
    }
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openAs(
    Database::Mode mode, const QString &path, std::shared_ptr<WorkspaceLock> lock, const QString &readOnlyReason)
{
    // Before it is opened: what takes its place from here on is another one.
    const FileMark mark = fileMark(path);
    const FileMark log = fileMark(logOf(path));
    auto database = Database::open(path, mode);
    if (!database)
        return std::unexpected(database.error());
    std::unique_ptr<Workspace> workspace(new Workspace(path, std::move(lock), readOnlyReason, *std::move(database)));
    workspace->m_mark = mark;
    workspace->m_logMark = log;
    workspace->m_isImmutable = mode == Database::Mode::Immutable;
    if (const auto known = workspace->check(); !known)
        return std::unexpected(known.error());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openWithoutLog(const QString &path)
{
    auto workspace = openAs(Database::Mode::Immutable, path, nullptr,
        QCoreApplication::translate("bucketwatch::Workspace",
            "The log beside this workspace (%1) belongs to another file, so the workspace was read without it and can only be read. "
            "Save a copy to go on with it.")
            .arg(QDir::toNativeSeparators(logOf(path))));
    if (!workspace)
        return workspace;
    if (const auto whole = (*workspace)->readAll({}); !whole)
        return std::unexpected(whole.error());
    return workspace;
}

Result<void> Workspace::check()
{
    if (QFileInfo(m_path).size() <= SmallFile) {
        if (const auto whole = checkIntegrity(m_database); !whole)
            return whole;
    }
    const auto version = schemaVersion(m_database);
    if (!version)
        return std::unexpected(version.error());
    if (*version > WorkspaceSchemaVersion) // a newer program has it open, or left that in the log
        return std::unexpected(newerWorkspace(m_path));
    m_isSchema1 = *version == 1;
    return {};
}

Result<void> Workspace::prepareToWrite()
{
    if (!m_lock)
        return std::unexpected(Error {Error::Kind::Denied, m_readOnlyReason, m_path});
    if (!m_lock->isHeld())
        return std::unexpected(Error {Error::Kind::Conflict,
            QCoreApplication::translate("bucketwatch::Workspace",
                "The file that locks this workspace was removed, so another program may have written it. Open the workspace again."),
            m_path});
    if (m_place || !fileMark(m_path).isSameFile(m_mark))
        return checkPlace();
    auto database = Database::open(m_path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    const auto version = schemaVersion(*database);
    if (!version)
        return std::unexpected(version.error());
    Result<void> done = prepareForWriting(*database);
    if (done && m_isSchema1)
        done = migrateFrom1(*database);
    else if (done && *version < WorkspaceSchemaVersion)
        done = markAsNewest(*database);
    if (!done)
        return done;
    m_database = *std::move(database);
    m_isSchema1 = false;
    // SQLite makes the log when it is first looked at.
    if (const auto looked = schemaVersion(m_database); !looked)
        return std::unexpected(looked.error());
    m_place = std::make_unique<WorkspacePlace>(m_path);
    return checkPlace();
}

Result<void> Workspace::checkPlace() const
{
    if (m_place ? m_place->isKept() : fileMark(m_path).isSameFile(m_mark))
        return {};
    if (m_place && m_place->hasFile()) // the log alone is gone, and what it has goes with this process
        (void)m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    else if (m_place)
        m_place->withdrawLog(false);
    return std::unexpected(Error {Error::Kind::Storage,
        QCoreApplication::translate("bucketwatch::Workspace",
            "%1 was moved, removed or replaced while it was open. Nothing was saved; put it back, or choose Save As to keep what was "
            "saved before.")
            .arg(QDir::toNativeSeparators(m_path)),
        m_path});
}

Result<WorkspaceContent> Workspace::read(std::optional<Region> only)
{
    auto content = readAll(only);
    if (!m_place && !m_isImmutable && mayBeOfAnotherLog(content, m_path)) {
        if (auto other = openWithoutLog(m_path)) {
            *this = std::move(**other);
            content = readAll(only);
        }
    }
    if (!content || !m_lock)
        return content;
    const bool isMigrated = m_isSchema1;
    if (const auto ready = prepareToWrite(); !ready)
        return std::unexpected(ready.error());
    return isMigrated ? readAll(only) : std::move(content);
}

Result<WorkspaceContent> Workspace::readAll(std::optional<Region> only) const
{
    // While somebody else writes, what is read must be of one moment, and nothing can be left for later.
    if (!m_lock) {
        if (const auto begun = m_database.run(u"BEGIN"_s); !begun)
            return std::unexpected(begun.error());
    }
    const auto end = qScopeGuard([this] {
        if (!m_lock)
            m_database.rollBack();
    });
    if (m_isSchema1)
        return readContent1(m_database);
    auto content = readContent(m_database);
    if (!content)
        return content;
    OrganizationView &organization = content->organization;
    if (organization.regions.empty())
        return content;
    const Region wanted = only && organization.find(*only) ? *only : organization.regions.front()->region;
    const bool isAll = !m_lock || !only || organization.accounts->rows.size() * organization.regions.size() <= SmallOrganization;
    for (auto &region : organization.regions) {
        if (!isAll && region->region != wanted)
            continue;
        auto loaded = load(organization, *region);
        if (!loaded)
            return std::unexpected(loaded.error());
        region = *std::move(loaded);
    }
    return content;
}

Result<std::shared_ptr<const RegionView>> Workspace::load(const OrganizationView &view, const RegionView &region) const
{
    return readRegion(m_database, region, view.accounts->rows.size());
}

Result<bool> Workspace::hasPending() const
{
    if (m_isSchema1)
        return false; // knew nothing of it
    auto query = m_database.run(
        u"SELECT EXISTS (SELECT 1 FROM region_piece WHERE kind = ?)"_s, {static_cast<int>(PieceKind::Pending)});
    if (!query)
        return std::unexpected(query.error());
    return query->next() && query->value(0).toBool();
}

Result<qint64> Workspace::dataVersion() const
{
    return m_database.run(u"PRAGMA data_version"_s).transform([](QSqlQuery query) {
        return query.next() ? query.value(0).toLongLong() : qint64(0);
    });
}

bool Workspace::isReplaced() const
{
    if (m_place)
        return !m_place->isKept();
    const FileMark now = fileMark(m_path);
    if (now == FileMark()) // nothing took its place yet
        return false;
    return !now.isSameFile(m_mark) || (m_isImmutable && (now != m_mark || fileMark(logOf(m_path)) != m_logMark));
}

Result<std::unique_ptr<Workspace>> Workspace::openAgain() const
{
    if (m_lock) {
        // Of the same file a process must not have two logs.
        if (const auto kept = checkPlace(); !kept && fileMark(m_path).isSameFile(m_mark))
            return std::unexpected(kept.error());
        if (const auto known = checkWorkspaceHeader(m_path); !known)
            return std::unexpected(known.error());
    }
    return openWith(m_path, m_lock, m_readOnlyReason);
}

Result<OrganizationPatch> Workspace::readPatch(
    EditNumber edit, const AccountTable &accounts, std::optional<Region> only) const
{
    return m_isSchema1 ? readPatch1(m_database, edit) : bucketwatch::readPatch(m_database, accounts, edit, only);
}

Result<void> Workspace::commit(const OrganizationView &before, const OrganizationView &after, const Edit &edit)
{
    if (const auto ready = prepareToWrite(); !ready)
        return ready;
    return m_database.inTransaction(
        [&] { return writeEdit(m_database, before, after, edit).and_then([this] { return checkPlace(); }); });
}

Result<std::map<QString, QByteArray>> Workspace::plans() const
{
    std::map<QString, QByteArray> plans;
    auto table = m_database.run(u"SELECT 1 FROM sqlite_schema WHERE name = 'plan'"_s);
    if (!table)
        return std::unexpected(table.error());
    if (!table->next()) // of an older release, and can only be read
        return plans;
    auto query = m_database.run(u"SELECT name, data FROM plan"_s);
    if (!query)
        return std::unexpected(query.error());
    while (query->next()) {
        const QString name = query->value(0).toString();
        auto bytes = unsealed(query->value(1).toByteArray(), nameOfPlan(name));
        if (!bytes)
            return std::unexpected(damagedWorkspace(nameOfPlan(name)));
        plans.emplace(name, *std::move(bytes));
    }
    return plans;
}

Result<void> Workspace::storePlan(const QString &name, const QByteArray &plan)
{
    if (const auto ready = prepareToWrite(); !ready)
        return ready;
    return m_database.inTransaction([&]() -> Result<void> {
        const auto stored = plan.isEmpty()
            ? m_database.run(u"DELETE FROM plan WHERE name = ?"_s, {name})
            : m_database.run(u"INSERT OR REPLACE INTO plan VALUES (?, ?)"_s, {name, sealed(plan, nameOfPlan(name))});
        return stored ? checkPlace() : std::unexpected(stored.error());
    });
}

Result<std::unique_ptr<Workspace>> Workspace::saveAs(const QString &path, std::chrono::milliseconds patience) const
{
    const QString full = fullPath(path);
    std::shared_ptr<WorkspaceLock> lock = full == m_path ? m_lock : nullptr;
    if (!lock) {
        auto acquired = WorkspaceLock::acquire(full, patience);
        if (!acquired)
            return std::unexpected(acquired.error().kind == Error::Kind::Conflict ? acquired.error() : cannotBeWritten(path));
        lock = *std::move(acquired);
    }
    const QTemporaryDir folder(full + u"-new-XXXXXX"_s);
    if (!folder.isValid())
        return std::unexpected(cannotBeWritten(path));
    const QString draft = folder.filePath(u"workspace"_s);
    if (const auto copied = m_database.run(u"VACUUM INTO ?"_s, {draft}); !copied)
        return std::unexpected(copied.error().kind == Error::Kind::Damaged
                ? copied.error()
                : Error {Error::Kind::Storage, cannotBeWritten(path).message, copied.error().detail});
    if (const auto placed = putInPlace(draft, full); !placed)
        return std::unexpected(placed.error());
    return openWith(full, std::move(lock), {});
}

} // namespace bucketwatch
