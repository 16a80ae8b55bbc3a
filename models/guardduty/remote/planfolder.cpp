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

#include <functional>

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

Result<std::map<QString, QByteArray>> readPlans(const QString &folder)
{
    std::map<QString, QByteArray> plans;
    for (const QString &entry : QDir(folder).entryList({u'*' + Suffix}, QDir::Files, QDir::Name)) {
        const QString path = folder + u'/' + entry;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Error {Error::Kind::Storage,
                PlanFolderTexts::tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()), path});
        const QCborMap content = QCborValue::fromCbor(file.readAll()).toMap();
        const QString name = content.value(NameKey).toString();
        if (name.isEmpty() || fileFor(folder, name) != path)
            return std::unexpected(Error {Error::Kind::Damaged,
                PlanFolderTexts::tr("%1 is damaged and no plan any more. Move it away to plan changes here.")
                    .arg(QDir::toNativeSeparators(path)),
                path});
        plans.emplace(name, content.value(PlanKey).toByteArray());
    }
    return plans;
}

Result<void> writePlan(const QString &folder, const QString &name, const QByteArray &plan)
{
    const QString path = fileFor(folder, name);
    if (!plan.isEmpty())
        return writeWholeFile(path, QCborMap {{NameKey, name}, {PlanKey, plan}}.toCborValue().toCbor());
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
    m_pool.start([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    });
    return future;
}

QFuture<Result<std::map<QString, QByteArray>>> PlanFolder::plans()
{
    return inTurn<Result<std::map<QString, QByteArray>>>([path = m_path] { return readPlans(path); });
}

QFuture<Result<void>> PlanFolder::storePlan(const QString &name, const QByteArray &plan)
{
    return inTurn<Result<void>>([path = m_path, name, plan] { return writePlan(path, name, plan); });
}

} // namespace bucketwatch
