// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/failureinjector.h"

#include "guardduty/changetitle.h"

#include <QCoreApplication>

#include <set>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// splitmix64: well spread also for neighbouring numbers.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

AccountId accountOf(AccountId account)
{
    return account;
}

AccountId accountOf(const CreateMembers::Details &details)
{
    return details.account;
}

/// Not translated: it travels to scripts, as the service's own reasons do.
QString reasonText()
{
    return u"The account was not processed because the simulator injects partial failures. Try again."_s;
}

template<typename T>
concept NamesMembers = std::is_same_v<T, SetMemberFeature> || std::is_same_v<T, CreateMembers> || std::is_same_v<T, ActOnMembers>;

} // namespace

void FailureInjector::set(const FailureSettings &settings)
{
    m_settings = settings;
    m_requests = 0;
}

bool FailureInjector::isReached(const Change &change)
{
    return !std::holds_alternative<SetTime>(change) && !std::holds_alternative<SetPropagation>(change)
        && !std::holds_alternative<SetEmailVerification>(change) && !std::holds_alternative<SettlePending>(change) && !std::holds_alternative<JoinOrganization>(change)
        && !std::holds_alternative<LeaveOrganization>(change) && !std::holds_alternative<RaiseFindings>(change);
}

Result<void> FailureInjector::admit()
{
    ++m_requests;
    if (m_settings.throttleEvery <= 0 || m_requests % static_cast<quint64>(m_settings.throttleEvery) != 0)
        return {};
    return std::unexpected(Error {Error::Kind::Throttled,
        QCoreApplication::translate("bucketwatch::SimulatedGuardDuty",
            "Too many requests: the simulator refuses one in %n. Try again.", nullptr, m_settings.throttleEvery),
        {}});
}

bool FailureInjector::leavesOut(AccountId account) const
{
    return mixed(account.number() ^ mixed(m_requests)) % 100 < static_cast<quint64>(m_settings.unprocessedPercent);
}

ChangeRequest FailureInjector::reduced(ChangeRequest request, std::vector<UnprocessedAccount> &left) const
{
    if (m_settings.unprocessedPercent <= 0)
        return request;
    const bool isTitled = request.title == titleOf(request.changes);
    std::set<std::pair<AccountId, Region>> said; // of accounts that several changes name
    const auto leave = [&](AccountId account, Region region) {
        if (said.emplace(account, region).second)
            left.push_back({account, region, reasonText()});
        return true;
    };
    // Returns false when nobody is named any more.
    const auto reduce = [&](auto &change) {
        if constexpr (NamesMembers<std::remove_cvref_t<decltype(change)>>) {
            const bool hadAny = !change.accounts.empty();
            std::erase_if(change.accounts,
                [&](const auto &named) { return leavesOut(accountOf(named)) && leave(accountOf(named), change.region); });
            return !hadAny || !change.accounts.empty();
        } else {
            return true;
        }
    };
    std::vector<Change> kept;
    for (Change &change : request.changes) {
        if (std::visit(reduce, change))
            kept.push_back(std::move(change));
    }
    request.changes = std::move(kept);
    if (isTitled && !left.empty())
        request.title = titleOf(request.changes);
    return request;
}

} // namespace bucketwatch
