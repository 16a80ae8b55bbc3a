// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/generatornames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::array Services {"analytics"_L1, "ledger"_L1, "claims"_L1, "billing"_L1, "archive"_L1, "payments"_L1, "identity"_L1,
    "pricing"_L1, "underwriting"_L1, "policy-admin"_L1, "customer-portal"_L1, "broker-portal"_L1, "mobile-api"_L1, "documents"_L1,
    "notifications"_L1, "data-lake"_L1, "data-science"_L1, "reporting"_L1, "fraud"_L1, "reinsurance"_L1, "treasury"_L1,
    "payroll"_L1, "crm"_L1, "contact-centre"_L1, "search"_L1, "media"_L1, "backup"_L1, "ci-build"_L1, "artifacts"_L1,
    "observability"_L1, "network-hub"_L1, "shared-services"_L1, "log-collector"_L1, "erp"_L1, "telematics"_L1, "partner-api"_L1};
constexpr std::array Stages {"prod"_L1, "staging"_L1, "dev"_L1, "test"_L1, "dr"_L1, "dev-eu"_L1};
constexpr std::array Acquired {
    "lumen-web"_L1, "lumen-data"_L1, "nordvik-core"_L1, "nordvik-labs"_L1, "kestrel-apps"_L1, "kestrel-lab"_L1};
constexpr std::array Partners {
    "assist-claims"_L1, "glasswork-repairs"_L1, "medcheck-exchange"_L1, "roadside-dispatch"_L1, "valuation-desk"_L1};

template<std::size_t N> QString numbered(const std::array<QLatin1StringView, N> &names, int number)
{
    const auto index = static_cast<std::size_t>(number);
    const QString name = names[index % N];
    return index < N ? name : name + u'-' + QString::number(index / N + 1);
}

} // namespace

std::uint64_t Random::next()
{
    m_state += 0x9e3779b97f4a7c15;
    std::uint64_t number = m_state;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9;
    number = (number ^ (number >> 27)) * 0x94d049bb133111eb;
    return number ^ (number >> 31);
}

QString workloadName(int number)
{
    constexpr int Combinations = static_cast<int>(Services.size() * Stages.size());
    const auto index = static_cast<std::size_t>(number % Combinations);
    const QString name = Services[index % Services.size()] + u'-' + Stages[index / Services.size()];
    return number < Combinations ? name : name + u'-' + QString::number(number / Combinations + 1);
}

QString acquiredName(int number)
{
    return numbered(Acquired, number);
}

QString partnerName(int number)
{
    return numbered(Partners, number);
}

bool isProduction(const QString &name)
{
    return name.contains("-prod"_L1) || name.contains("-dr"_L1);
}

} // namespace bucketwatch
