// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"

namespace bucketwatch {

/// A service that only remembers what it was asked and answers what it was told to. No rules: tests of those use the simulated service.
class FakeGuardDuty final : public GuardDutyService {
    Q_OBJECT
public:
    explicit FakeGuardDuty(std::shared_ptr<const OrganizationView> view, QObject *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_view; }
    [[nodiscard]] std::shared_ptr<const History> history() const override { return m_history; }
    [[nodiscard]] QString readOnlyReason() const override { return m_readOnlyReason; }
    [[nodiscard]] QFuture<Result<Outcome>> change(const ChangeRequest &request) override;
    [[nodiscard]] QFuture<Result<Outcome>> revert(EditNumber number, const Caller &caller) override;
    [[nodiscard]] QFuture<Result<Outcome>> revertTo(EditNumber number, const Caller &caller) override;
    [[nodiscard]] QFuture<Result<void>> load(const std::vector<Region> &regions) override;
    [[nodiscard]] QFuture<Result<FieldOrigin>> originOf(Region, AccountId, Field) override
    {
        return QtFuture::makeReadyValueFuture(Result<FieldOrigin>());
    }

    /// What the next requests resolve to. Default: an outcome that changed one account.
    void answerWith(const Result<Outcome> &answer) { m_answer = answer; }
    void setReadOnlyReason(const QString &reason) { m_readOnlyReason = reason; }
    /// Replaces the organization and announces all of it.
    void announce(std::shared_ptr<const OrganizationView> view);
    void setHistory(const History &history);

    [[nodiscard]] const std::vector<ChangeRequest> &requests() const { return m_requests; }
    [[nodiscard]] const std::vector<EditNumber> &reverts() const { return m_reverts; }

private:
    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const History> m_history;
    QString m_readOnlyReason;
    Result<Outcome> m_answer;
    std::vector<ChangeRequest> m_requests;
    std::vector<EditNumber> m_reverts;
};

} // namespace bucketwatch
