// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"
#include "guardduty/planstore.h"
#include "guardduty/remote/remoteview.h"
#include "guardduty/remote/sessionjournal.h"
#include "guardduty/remote/turnstile.h"

#include <QTimer>

#include <map>

namespace bucketwatch {

class PlanFolder;

/// GuardDuty over HTTP: the same interface as the simulation, on an endpoint that answers the real API. For now that endpoint
/// must be on this machine. Every account is asked with its own keys, and what none of them may see stays unknown. Edits of this
/// connection are kept in memory with their values before and after; taking one back sends the calls that set them again.
/// One request is carried out after the other.
class RemoteGuardDuty final : public GuardDutyService, public PlanStore {
    Q_OBJECT
public:
    struct Options {
        std::vector<Region> regions {}; ///< those to look at; empty: all that the endpoint has
        RetryRules retry {};
        std::chrono::milliseconds pollInterval {2000};
        /// Where plans are kept, a folder below it for each organization; empty: nowhere.
        QString planFolder {};
    };

    /// @p clock is the machine's: it dates signatures and edits.
    RemoteGuardDuty(const QUrl &endpoint, std::vector<AwsCredentials> credentials, std::shared_ptr<const Clock> clock,
        std::shared_ptr<RetryTimer> timer, Options options, QObject *parent = nullptr);
    ~RemoteGuardDuty() override;

    [[nodiscard]] const QUrl &endpoint() const { return m_endpoint; }
    /// Accounts whose keys the connection has.
    [[nodiscard]] std::vector<AccountId> identities() const;

    /// Reads who the keys belong to and the organization without rows. Error::BadInput for an address that is not this machine,
    /// Error::Denied for keys that the endpoint does not take.
    [[nodiscard]] QFuture<Result<void>> open();
    /// Reads everything again.
    [[nodiscard]] QFuture<Result<void>> refresh();
    /// Looks for changes by others from time to time, while somebody watches.
    void setPolling(bool poll);

    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_announced; }
    [[nodiscard]] QFuture<Result<FieldOrigin>> originOf(Region region, AccountId account, Field field) override;
    [[nodiscard]] std::shared_ptr<const History> history() const override { return m_journal.history(); }
    /// That the endpoint is gone, while it is; connections to this machine are not read-only otherwise.
    [[nodiscard]] QString readOnlyReason() const override { return m_problem; }
    [[nodiscard]] QFuture<Result<Outcome>> change(const ChangeRequest &request) override;
    [[nodiscard]] QFuture<Result<Outcome>> revert(EditNumber number, const Caller &caller) override;
    [[nodiscard]] QFuture<Result<Outcome>> revertTo(EditNumber number, const Caller &caller) override;
    [[nodiscard]] QFuture<Result<void>> load(const std::vector<Region> &regions) override;
    /// Those of the organization that the connection shows. Error::NotFound while there is no place for them.
    [[nodiscard]] QFuture<Result<std::map<QString, QByteArray>>> plans() override;
    [[nodiscard]] QFuture<Result<void>> storePlan(const QString &name, const QByteArray &plan) override;

private:
    struct Sent;

    [[nodiscard]] QFuture<Result<void>> openInTurn();
    [[nodiscard]] QFuture<Result<void>> refreshInTurn(bool everything);
    [[nodiscard]] QFuture<Result<void>> loadInTurn(std::vector<Region> regions);
    [[nodiscard]] QFuture<Result<Outcome>> changeInTurn(ChangeRequest request);
    [[nodiscard]] QFuture<Result<Outcome>> revertInTurn(EditNumber number, Caller caller);
    [[nodiscard]] QFuture<Result<Outcome>> revertToInTurn(EditNumber number, Caller caller);
    [[nodiscard]] QFuture<Result<Outcome>> takeBack(RevertPlan plan, EditSummary summary);
    [[nodiscard]] QFuture<Result<Outcome>> carryOut(ChangeRequest request, EditSummary summary);
    [[nodiscard]] QFuture<Result<Sent>> sendCalls(std::vector<ApiCall> calls, AwsCredentials keys);
    [[nodiscard]] QFuture<Result<void>> pollOnce();
    [[nodiscard]] Result<AwsCredentials> keysOf(AccountId account) const;
    [[nodiscard]] PlanFolder *planFolder();
    void announce();
    void takeProblem(const Result<void> &result);

    QUrl m_endpoint;
    std::vector<AwsCredentials> m_credentials;
    std::shared_ptr<const Clock> m_clock;
    Options m_options;
    RestClient m_client;
    RemoteView m_view;
    std::shared_ptr<const OrganizationView> m_announced;
    SessionJournal m_journal;
    std::unique_ptr<PlanFolder> m_plans; ///< of the organization that was read
    Turnstile m_turnstile;
    QTimer m_poll;
    bool m_polling = false;
    QString m_problem;
};

} // namespace bucketwatch
