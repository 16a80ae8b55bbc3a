// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/operationcalls.h"

#include <functional>
#include <set>

namespace bucketwatch::test {

/// Goes through every operation at work, from each caller's place. Every call builds on those before it.
class OperationTour {
public:
    /// Makes a call and returns its answer; where it has none, the running test fails.
    using Call = std::function<QJsonObject(const OperationCall &call)>;

    OperationTour(const Callers &callers, Call call) : m_callers(callers), m_call(std::move(call)) { }

    /// Ends with the first call that goes wrong. An operation that the tour leaves out fails the running test.
    void run();

private:
    QJsonObject call(
        const char *operation, Who who, const QJsonObject &input, QLatin1StringView where = QLatin1StringView("eu-west-1"));
    /// @p more in a request of @p who about its detector.
    [[nodiscard]] QJsonObject own(Who who, const QJsonObject &more = {}) const;
    [[nodiscard]] QJsonObject administrators(const QJsonObject &more = {}) const { return own(Who::Delegated, more); }
    /// A member and an account that is none.
    [[nodiscard]] QJsonObject members() const;

    void readFromEveryPlace();
    void changeDetectors();
    void changeMembers();
    void joinAndLeave();
    void delegate();
    void useFindings();
    void useLists();
    void exportFindings();

    const Callers &m_callers;
    Call m_call;
    std::set<QString> m_called;
};

} // namespace bucketwatch::test
