// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/remoteguardduty.h"

#include "guardduty/changecalls.h"
#include "guardduty/changetitle.h"
#include "guardduty/endpointaddress.h"
#include "guardduty/preview.h"
#include "guardduty/remote/asyncresult.h"
#include "guardduty/remote/inversechanges.h"
#include "guardduty/remote/planfolder.h"
#include "guardduty/remote/viewdifference.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// A large organization takes longer to read than the interval; looking for changes must not keep the endpoint busy all the time.
constexpr int LongestShareOfPolling = 10;

std::vector<Region> regionsOf(const std::vector<Change> &changes)
{
    std::vector<Region> regions;
    for (const Change &change : changes) {
        if (const auto region = regionOf(change); region && !std::ranges::contains(regions, *region))
            regions.push_back(*region);
    }
    return regions;
}

/// What has to be read again after @p changes.
std::map<Region, RemoteView::Touched> touchedBy(const ChangeRequest &request, const OrganizationView &view)
{
    std::map<Region, RemoteView::Touched> touched;
    for (const Change &change : request.changes) {
        const auto region = regionOf(change);
        if (!region) {
            for (const auto &all : view.regions)
                touched[all->region].everything = true;
            continue;
        }
        RemoteView::Touched &own = touched[*region];
        if (const auto *plan = std::get_if<SetMemberFeature>(&change)) {
            own.accounts.insert(own.accounts.end(), plan->accounts.begin(), plan->accounts.end());
        } else if (std::holds_alternative<SetOwnFeature>(change) || std::holds_alternative<SetOwnDetector>(change)) {
            own.accounts.push_back(request.caller.account);
        } else if (const auto *preferences = std::get_if<SetAutoEnable>(&change)) {
            own.configuration = true;
            own.everything |= preferences->members == AutoEnable::All
                || std::ranges::contains(preferences->features, AutoEnable::All, &std::pair<Feature, AutoEnable>::second);
        } else if (std::holds_alternative<CreateList>(change) || std::holds_alternative<UpdateList>(change)
            || std::holds_alternative<DeleteList>(change)) {
            own.lists = {request.caller.account};
        } else if (std::holds_alternative<CreateDestination>(change) || std::holds_alternative<UpdateDestination>(change)
            || std::holds_alternative<DeleteDestination>(change)) {
            own.destinations = {request.caller.account};
        } else {
            own.everything = true;
        }
    }
    return touched;
}

std::vector<UnprocessedAccount> unprocessedIn(const QJsonObject &answer, Region region)
{
    std::vector<UnprocessedAccount> accounts;
    for (const QJsonArray entries = answer["unprocessedAccounts"_L1].toArray(); const QJsonValue &entry : entries) {
        if (const auto account = AccountId::parse(entry["accountId"_L1].toString()))
            accounts.push_back({*account, region, entry["result"_L1].toString()});
    }
    return accounts;
}

qsizetype accountsChangedBy(const OrganizationPatch &patch, const AccountTable &accounts)
{
    qsizetype count = 0;
    for (const RegionPatch &region : patch.regions)
        count += std::ssize(rowsOf(region, accounts));
    return count;
}

Error noPlaceForPlans()
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty",
            "This connection has no folder to keep plans in. Go back to a workspace to plan changes."),
        {}};
}

Error cannotBeSent()
{
    return {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "GuardDuty's API has no call for this change."), {}};
}

} // namespace

/// How far a list of calls came.
struct RemoteGuardDuty::Sent {
    std::vector<UnprocessedAccount> unprocessed;
    std::size_t done = 0;
    std::optional<Error> error; ///< of the call after those
};

RemoteGuardDuty::RemoteGuardDuty(const QUrl &endpoint, std::vector<AwsCredentials> credentials,
    std::shared_ptr<const Clock> clock, std::shared_ptr<RetryTimer> timer, Options options, QObject *parent)
    : GuardDutyService(parent)
    , m_endpoint(endpoint)
    , m_credentials(std::move(credentials))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_client(endpoint, std::move(clock), std::move(timer), m_options.retry)
    , m_view(m_client)
    , m_announced(m_view.current())
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, [this] { (void)pollOnce(); });
}

RemoteGuardDuty::~RemoteGuardDuty() = default;

std::vector<AccountId> RemoteGuardDuty::identities() const
{
    std::vector<AccountId> accounts;
    for (const auto &[account, keys] : m_view.keys())
        accounts.push_back(account);
    return accounts;
}

Result<AwsCredentials> RemoteGuardDuty::keysOf(AccountId account) const
{
    const auto found = m_view.keys().find(account);
    if (found != m_view.keys().end())
        return found->second;
    return std::unexpected(Error {Error::Kind::Denied,
        QCoreApplication::translate(
            "bucketwatch::RemoteGuardDuty", "This connection has no keys of account %1, so nothing can be changed in its name.")
            .arg(account.toString()),
        {}});
}

QFuture<Result<void>> RemoteGuardDuty::open()
{
    return openInTurn();
}

QFuture<Result<void>> RemoteGuardDuty::openInTurn()
{
    if (const auto address = parseLoopbackAddress(m_endpoint.toString()); !address)
        co_return std::unexpected(address.error());
    (void)co_await m_turnstile.enter();
    const Turnstile::Leave leave = m_turnstile.leaveLater();
    const auto opened = co_await m_view.open(m_credentials, m_options.regions);
    if (opened)
        announce();
    co_return opened;
}

QFuture<Result<void>> RemoteGuardDuty::refresh()
{
    return refreshInTurn(true);
}

QFuture<Result<void>> RemoteGuardDuty::refreshInTurn(bool everything)
{
    (void)co_await m_turnstile.enter();
    const Turnstile::Leave leave = m_turnstile.leaveLater();
    const auto done = everything ? co_await m_view.refresh() : co_await m_view.poll();
    takeProblem(done);
    if (done)
        announce();
    co_return done;
}

QFuture<Result<void>> RemoteGuardDuty::load(const std::vector<Region> &regions)
{
    return loadInTurn(regions);
}

QFuture<Result<void>> RemoteGuardDuty::loadInTurn(std::vector<Region> regions)
{
    (void)co_await m_turnstile.enter();
    const Turnstile::Leave leave = m_turnstile.leaveLater();
    const auto done = co_await m_view.load(std::move(regions));
    if (done)
        announce();
    co_return done;
}

void RemoteGuardDuty::setPolling(bool poll)
{
    if (m_polling == poll)
        return;
    m_polling = poll;
    if (poll)
        m_poll.start(m_options.pollInterval);
    else
        m_poll.stop();
}

QFuture<Result<void>> RemoteGuardDuty::pollOnce()
{
    QElapsedTimer time;
    time.start();
    const auto done = co_await refreshInTurn(false);
    if (m_polling)
        m_poll.start(std::max(m_options.pollInterval, std::chrono::milliseconds(time.elapsed()) * LongestShareOfPolling));
    co_return done;
}

PlanFolder *RemoteGuardDuty::planFolder()
{
    const auto view = m_view.current();
    if (m_options.planFolder.isEmpty() || m_view.keys().empty())
        return nullptr;
    // An account that belongs to no organization plans for itself.
    const QString owner = view->name.isEmpty() ? m_view.keys().begin()->first.toString() : view->name;
    const QString path = m_options.planFolder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(owner));
    if (!m_plans || m_plans->path() != path)
        m_plans = std::make_unique<PlanFolder>(path);
    return m_plans.get();
}

QFuture<Result<std::map<QString, QByteArray>>> RemoteGuardDuty::plans()
{
    if (PlanFolder *folder = planFolder())
        return folder->plans();
    return QtFuture::makeReadyValueFuture(Result<std::map<QString, QByteArray>>(std::unexpected(noPlaceForPlans())));
}

QFuture<Result<void>> RemoteGuardDuty::storePlan(const QString &name, const QByteArray &plan)
{
    if (PlanFolder *folder = planFolder())
        return folder->storePlan(name, plan);
    return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(noPlaceForPlans())));
}

QFuture<Result<Outcome>> RemoteGuardDuty::change(const ChangeRequest &request)
{
    return changeInTurn(request);
}

QFuture<Result<Outcome>> RemoteGuardDuty::changeInTurn(ChangeRequest request)
{
    (void)co_await m_turnstile.enter();
    const Turnstile::Leave leave = m_turnstile.leaveLater();
    const EditSummary summary {0, m_clock->now(), request.caller, historyTitle(request), 0, 0};
    co_return co_await carryOut(std::move(request), summary);
}

QFuture<Result<FieldOrigin>> RemoteGuardDuty::originOf(Region region, AccountId account, Field field)
{
    const auto patchOf = [this](EditNumber edit) { return m_journal.patchOf(edit); };
    const auto part = m_view.current()->find(region);
    return QtFuture::makeReadyValueFuture(part
            ? bucketwatch::originOf(*m_journal.history(), patchOf, region, account, field, part->configuration)
            : Result<FieldOrigin>());
}

QFuture<Result<Outcome>> RemoteGuardDuty::carryOut(ChangeRequest request, EditSummary summary)
{
    const auto keys = keysOf(request.caller.account);
    if (!keys)
        co_return std::unexpected(keys.error());
    // Values before are only known of what was read.
    if (const auto loaded = co_await m_view.load(regionsOf(request.changes)); !loaded)
        co_return std::unexpected(loaded.error());
    const auto before = m_view.current();
    std::vector<ApiCall> calls = callsFor(*before, request);
    if (calls.empty()) {
        const auto preview = previewOf(*before, request, m_clock->now());
        co_return std::unexpected(preview ? cannotBeSent() : preview.error());
    }
    const std::size_t count = calls.size();
    const auto sent = co_await sendCalls(std::move(calls), *keys);
    if (!sent)
        co_return std::unexpected(sent.error());
    if (sent->done > 0) {
        if (const auto read = co_await m_view.readAgain(touchedBy(request, *before)); !read && !sent->error)
            co_return std::unexpected(read.error());
    }
    const auto after = m_view.current();
    Edit edit {summary, partOf(differenceBetween(*before, *after), request)};
    Outcome outcome {0, accountsChangedBy(edit.patch, *after->accounts), sent->unprocessed};
    outcome.edit = m_journal.record(std::move(edit));
    announce();
    if (outcome.edit != 0)
        Q_EMIT historyChanged();
    if (!sent->error)
        co_return outcome;
    Error error = *sent->error;
    if (sent->done > 0)
        error.message = QCoreApplication::translate(
            "bucketwatch::RemoteGuardDuty", "%1 Before that, %2 of %3 calls were carried out; the history has what they changed.")
                            .arg(error.message)
                            .arg(sent->done)
                            .arg(count);
    co_return std::unexpected(error);
}

QFuture<Result<RemoteGuardDuty::Sent>> RemoteGuardDuty::sendCalls(std::vector<ApiCall> calls, AwsCredentials keys)
{
    Sent sent;
    for (const ApiCall &call : calls) {
        const auto answer = co_await m_client.call(call, keys);
        if (!answer) {
            sent.error = answer.error();
            break;
        }
        ++sent.done;
        const std::vector<UnprocessedAccount> left = unprocessedIn(*answer, call.region);
        sent.unprocessed.insert(sent.unprocessed.end(), left.begin(), left.end());
    }
    co_return sent;
}

QFuture<Result<Outcome>> RemoteGuardDuty::revert(EditNumber number, const Caller &caller)
{
    return revertInTurn(number, caller);
}

QFuture<Result<Outcome>> RemoteGuardDuty::revertInTurn(EditNumber number, Caller caller)
{
    (void)co_await m_turnstile.enter();
    const Turnstile::Leave leave = m_turnstile.leaveLater();
    const auto view = m_view.current();
    const auto history = m_journal.history();
    auto plan = planRevert(*view, *history, number, [this](EditNumber edit) { return m_journal.patchOf(edit); });
    if (!plan)
        co_return std::unexpected(plan.error());
    const EditNumber target = revertTarget(*history, number);
    const EditSummary summary {0, m_clock->now(), caller, m_journal.revertTitle(number), target, 0};
    co_return co_await takeBack(std::move(*plan), summary);
}

QFuture<Result<Outcome>> RemoteGuardDuty::revertTo(EditNumber number, const Caller &caller)
{
    return revertToInTurn(number, caller);
}

QFuture<Result<Outcome>> RemoteGuardDuty::revertToInTurn(EditNumber number, Caller caller)
{
    (void)co_await m_turnstile.enter();
    const Turnstile::Leave leave = m_turnstile.leaveLater();
    const auto view = m_view.current();
    auto plan = planRevertTo(*view, *m_journal.history(), number, [this](EditNumber edit) { return m_journal.patchOf(edit); });
    if (!plan)
        co_return std::unexpected(plan.error());
    const QString title = number == 0
        ? QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "Revert to how the connection began")
        : QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "Revert to edit %1").arg(number);
    const EditSummary summary {0, m_clock->now(), caller, title, 0, 0};
    co_return co_await takeBack(std::move(*plan), summary);
}

QFuture<Result<Outcome>> RemoteGuardDuty::takeBack(RevertPlan plan, EditSummary summary)
{
    const auto view = m_view.current();
    if (const auto allowed = checkMayChange(*view, summary.caller.account, plan.patch); !allowed)
        co_return std::unexpected(allowed.error());
    auto changes = changesTowards(*view, plan.patch, summary.caller.account);
    if (!changes)
        co_return std::unexpected(changes.error());
    if (changes->empty()) { // others took it back already
        Outcome nothing;
        nothing.unprocessed = plan.gone;
        co_return nothing;
    }
    const ChangeRequest request {summary.caller, summary.title, std::move(*changes)};
    auto outcome = co_await carryOut(request, summary);
    if (outcome)
        outcome->unprocessed.insert(outcome->unprocessed.end(), plan.gone.begin(), plan.gone.end());
    co_return outcome;
}

void RemoteGuardDuty::announce()
{
    const auto before = std::exchange(m_announced, m_view.current());
    const OrganizationDelta delta = deltaBetween(*before, *m_announced);
    if (delta.everything || !delta.parts.empty())
        Q_EMIT organizationChanged(delta);
}

void RemoteGuardDuty::takeProblem(const Result<void> &result)
{
    const QString problem = result ? QString() : result.error().message;
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT organizationChanged({});
}

} // namespace bucketwatch
