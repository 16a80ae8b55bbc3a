// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QFuture>

#include <map>

namespace bucketwatch {

/// Where plans are kept, under the names that people gave them: a workspace. What a plan is made of is not known here. Used from
/// the thread that the object lives in; nothing blocks.
class PlanStore {
public:
    virtual ~PlanStore();

    /// Every plan by its name, as storePlan() was given it. Error::Damaged naming one that cannot be read.
    [[nodiscard]] virtual QFuture<Result<std::map<QString, QByteArray>>> plans() = 0;
    /// Keeps @p plan in place of what has its name; an empty one is taken away. Resolves after it is stored.
    [[nodiscard]] virtual QFuture<Result<void>> storePlan(const QString &name, const QByteArray &plan) = 0;
};

/// The same for whoever lives in the thread of a service: an ApiHost that keeps plans. What it stores is stored before it
/// returns.
class PlanHolder {
public:
    virtual ~PlanHolder();

    [[nodiscard]] virtual Result<std::map<QString, QByteArray>> plans() const = 0;
    [[nodiscard]] virtual Result<void> storePlan(const QString &name, const QByteArray &plan) = 0;
};

} // namespace bucketwatch
