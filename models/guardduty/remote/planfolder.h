// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/poolqueue.h"
#include "guardduty/planstore.h"

#include <QString>
#include <QThreadPool>

#include <functional>
#include <map>

namespace bucketwatch {

/// Plans of a connection, whose endpoint has no place for them: a folder of this user with a file for each, which is made with
/// the first plan.
class PlanFolder final : public PlanStore {
public:
    explicit PlanFolder(QString path);
    /// Waits for what is being written.
    ~PlanFolder() override;
    Q_DISABLE_COPY_MOVE(PlanFolder)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Error::Damaged naming a file that is no plan, Error::Storage for one that cannot be read.
    [[nodiscard]] QFuture<Result<std::map<QString, QByteArray>>> plans() override;
    /// Error::Conflict when another program has changed the plan since it was read or stored here.
    [[nodiscard]] QFuture<Result<void>> storePlan(const QString &name, const QByteArray &plan) override;

private:
    template<typename Value> QFuture<Value> inTurn(std::function<Value()> work);

    QString m_path;
    std::map<QString, QByteArray> m_known; ///< hashes of files as they were seen last; used by the thread of the pool
    QThreadPool m_pool; ///< of one thread: in the order in which it was asked for
    PoolQueue m_queue {m_pool}; ///< the destructor waits until the pool is done with it
};

} // namespace bucketwatch
