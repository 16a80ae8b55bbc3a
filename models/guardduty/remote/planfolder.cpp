// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/planfolder.h"

#include "base/wholefile.h"

#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QPromise>


using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct PlanFolderTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanFolder)
};

constexpr auto Suffix = ".plan"_L1;
constexpr auto NameKey = "name"_L1;
constexpr auto PlanKey = "plan"_L1;

/// Names of plans may be longer than those of files, and have any character.
QString fileFor(const QString &folder, const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).first(16).toHex();
    return folder + u'/' + QString::fromLatin1(hash) + Suffix;
}

QByteArray hashOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// Empty when there is no file.
QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? hashOf(file.readAll()) : QByteArray();
}

Result<std::map<QString, QByteArray>> readPlans(const QString &folder, std::map<QString, QByteArray> &known)
{
    std::map<QString, QByteArray> plans;
    const QStringList entries = QDir(folder).entryList({u'*' + Suffix}, QDir::Files, QDir::Name);
    for (const QString &entry : entries) {
        const QString path = folder + u'/' + entry;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Error {Error::Kind::Storage,
                PlanFolderTexts::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), path});
        const QByteArray bytes = file.readAll();
        const QCborMap content = QCborValue::fromCbor(bytes).toMap();
        const QString name = content.value(NameKey).toString();
        if (name.isEmpty() || fileFor(folder, name) != path)
            return std::unexpected(Error {Error::Kind::Damaged,
                PlanFolderTexts::tr("%1 is damaged and no plan any more. Move it away to plan changes here.")
                    .arg(QDir::toNativeSeparators(path)),
                path});
        known[path] = hashOf(bytes);
        plans.emplace(name, content.value(PlanKey).toByteArray());
    }
    return plans;
}

Result<void> writePlan(const QString &folder, const QString &name, const QByteArray &plan, std::map<QString, QByteArray> &known)
{
    const QString path = fileFor(folder, name);
    if (hashOfFile(path) != known[path])
        return std::unexpected(Error {Error::Kind::Conflict,
            PlanFolderTexts::tr(
                "Another window has changed the plan \"%1\" meanwhile. Connect again to go on with what it has now.")
                .arg(name),
            path});
    if (!plan.isEmpty()) {
        const QByteArray bytes = QCborMap {{NameKey, name}, {PlanKey, plan}}.toCborValue().toCbor();
        return writeWholeFile(path, bytes).transform([&] { known[path] = hashOf(bytes); });
    }
    known.erase(path);
    if (QFile file(path); file.exists() && !file.remove())
        return std::unexpected(Error {Error::Kind::Storage,
            PlanFolderTexts::tr("%1 cannot be deleted: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), path});
    return {};
}

} // namespace

PlanFolder::PlanFolder(QString path) : m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

PlanFolder::~PlanFolder()
{
    m_pool.waitForDone();
}

template<typename Value> QFuture<Value> PlanFolder::inTurn(std::function<Value()> work)
{
    QPromise<Value> promise;
    promise.start();
    const QFuture<Value> future = promise.future();
    m_queue.post([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

QFuture<Result<std::map<QString, QByteArray>>> PlanFolder::plans()
{
    return inTurn<Result<std::map<QString, QByteArray>>>([this] { return readPlans(m_path, m_known); });
}

QFuture<Result<void>> PlanFolder::storePlan(const QString &name, const QByteArray &plan)
{
    return inTurn<Result<void>>([this, name, plan] { return writePlan(m_path, name, plan, m_known); });
}

} // namespace bucketwatch
