// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/packedvalues.h"

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr std::uint64_t LargestAccount = 999'999'999'999;
/// Some 285,000 years in milliseconds: nobody's sums overflow.
constexpr std::int64_t LongestTime = std::int64_t(1) << 53;

std::chrono::milliseconds readDuration(PackedReader &in)
{
    const std::int64_t value = in.signedNumber();
    if (value > LongestTime || value < -LongestTime)
        in.fail();
    return std::chrono::milliseconds(in.isGood() ? value : 0);
}

void writeFlag(PackedWriter &out, bool flag)
{
    out.byte(flag ? 1 : 0);
}

bool readFlag(PackedReader &in)
{
    return in.numberUpTo(1) != 0;
}

template<std::size_t N> void writePreferences(PackedWriter &out, const std::array<AutoEnable, N> &preferences)
{
    out.number(N);
    for (const AutoEnable preference : preferences)
        out.byte(static_cast<std::uint8_t>(preference));
}

template<std::size_t N> void readPreferences(PackedReader &in, std::array<AutoEnable, N> &preferences)
{
    const std::size_t count = in.numberUpTo(N);
    for (std::size_t i = 0; i < count; ++i)
        preferences[i] = readEnum(in, AutoEnable::All);
}

void writeChoice(PackedWriter &out, std::optional<bool> choice)
{
    out.byte(choice ? (*choice ? 2 : 1) : 0);
}

std::optional<bool> readChoice(PackedReader &in)
{
    const std::uint64_t value = in.numberUpTo(2);
    return value == 0 ? std::nullopt : std::optional(value == 2);
}

template<std::size_t N> void writeChoices(PackedWriter &out, const std::array<std::optional<bool>, N> &choices)
{
    out.number(N);
    for (const auto choice : choices)
        writeChoice(out, choice);
}

template<std::size_t N> void readChoices(PackedReader &in, std::array<std::optional<bool>, N> &choices)
{
    const std::size_t count = in.numberUpTo(N);
    for (std::size_t i = 0; i < count; ++i)
        choices[i] = readChoice(in);
}

void writeBlock(PackedWriter &out, const PolicyBlock &block)
{
    writeChoice(out, block.foundational);
    writeChoices(out, block.features);
    writeChoices(out, block.additional);
}

PolicyBlock readBlock(PackedReader &in)
{
    PolicyBlock block;
    block.foundational = readChoice(in);
    readChoices(in, block.features);
    readChoices(in, block.additional);
    return block;
}

void writeAccounts(PackedWriter &out, const std::vector<AccountId> &accounts)
{
    out.number(accounts.size());
    for (const AccountId account : accounts)
        out.number(account.number());
}

std::vector<AccountId> readAccounts(PackedReader &in)
{
    std::vector<AccountId> accounts;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count)
        accounts.push_back(readAccount(in));
    return accounts;
}

void writePolicy(PackedWriter &out, const GuardDutyPolicy &policy)
{
    out.text(policy.id);
    out.text(policy.name);
    out.text(policy.content);
    writeFlag(out, policy.byDefault.has_value());
    if (policy.byDefault)
        writeBlock(out, *policy.byDefault);
    out.number(policy.regions.size());
    for (const auto &[region, block] : policy.regions) {
        out.text(region.id());
        writeBlock(out, block);
    }
    writeFlag(out, policy.attachedToRoot);
    writeAccounts(out, policy.accounts);
}

GuardDutyPolicy readPolicy(PackedReader &in)
{
    GuardDutyPolicy policy;
    policy.id = in.text();
    policy.name = in.text();
    policy.content = in.text();
    if (readFlag(in))
        policy.byDefault = readBlock(in);
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        const auto region = Region::parse(in.text());
        const PolicyBlock block = readBlock(in);
        if (region)
            policy.regions.insert_or_assign(*region, block);
        else
            in.fail();
    }
    policy.attachedToRoot = readFlag(in);
    policy.accounts = readAccounts(in);
    return policy;
}

} // namespace

void writeTime(PackedWriter &out, Timestamp time)
{
    out.signedNumber(time.time_since_epoch().count());
}

Timestamp readTime(PackedReader &in)
{
    return Timestamp(readDuration(in));
}

void writeConfiguration(PackedWriter &out, const OrganizationConfiguration &configuration)
{
    out.byte(static_cast<std::uint8_t>(configuration.members));
    writePreferences(out, configuration.features);
    writePreferences(out, configuration.additional);
    writeFlag(out, configuration.memberAccountLimitReached);
    writeTime(out, configuration.updatedAt);
}

OrganizationConfiguration readConfiguration(PackedReader &in)
{
    OrganizationConfiguration configuration;
    configuration.members = readEnum(in, AutoEnable::All);
    readPreferences(in, configuration.features);
    readPreferences(in, configuration.additional);
    configuration.memberAccountLimitReached = readFlag(in);
    configuration.updatedAt = readTime(in);
    return configuration;
}

void writeTags(PackedWriter &out, const Tags &tags)
{
    out.number(tags.size());
    for (const auto &[key, value] : tags) {
        out.text(key);
        out.text(value);
    }
}

Tags readTags(PackedReader &in)
{
    Tags tags;
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
        QString key = in.text();
        tags.insert_or_assign(std::move(key), in.text());
    }
    return tags;
}

/// Before schema 6 there was only the first, which meant both delays.
enum SettingsPart : std::uint8_t {
    DelaysPropagation = 1,
    DelaysVerification = 2,
    HasDates = 4,
    TellsDelaysApart = 8,
    AllSettingsParts = 15,
};

void writeSettings(PackedWriter &out, const OrganizationSettings &settings)
{
    out.signedNumber(settings.time.offset.count());
    writeFlag(out, settings.time.stoppedAt.has_value());
    writeTime(out, settings.time.stoppedAt.value_or(Timestamp()));
    const bool hasDates = !settings.delegatedSince.empty() || settings.policiesUpdatedAt != Timestamp();
    out.byte(static_cast<std::uint8_t>(TellsDelaysApart | (settings.propagation == Propagation::Delayed ? DelaysPropagation : 0)
        | (settings.emailVerification == EmailVerification::Delayed ? DelaysVerification : 0) | (hasDates ? HasDates : 0)));
    writeAccounts(out, settings.delegatedAdministrators);
    writeFlag(out, settings.policyTypeEnabled);
    out.number(settings.policies.size());
    for (const GuardDutyPolicy &policy : settings.policies)
        writePolicy(out, policy);
    if (hasDates) {
        writeTime(out, settings.policiesUpdatedAt);
        out.number(settings.delegatedSince.size());
        for (const auto &[account, since] : settings.delegatedSince) {
            out.number(account.number());
            writeTime(out, since);
        }
    }
}

OrganizationSettings readSettings(PackedReader &in)
{
    OrganizationSettings settings;
    settings.time.offset = readDuration(in);
    const bool isStopped = readFlag(in);
    const Timestamp stoppedAt = readTime(in);
    if (isStopped)
        settings.time.stoppedAt = stoppedAt;
    const std::uint64_t parts = in.numberUpTo(AllSettingsParts);
    settings.propagation = (parts & DelaysPropagation) != 0 ? Propagation::Delayed : Propagation::AtOnce;
    const std::uint64_t verification = (parts & TellsDelaysApart) != 0 ? DelaysVerification : DelaysPropagation;
    settings.emailVerification = (parts & verification) != 0 ? EmailVerification::Delayed : EmailVerification::AtOnce;
    settings.delegatedAdministrators = readAccounts(in);
    settings.policyTypeEnabled = readFlag(in);
    for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count)
        settings.policies.push_back(readPolicy(in));
    if ((parts & HasDates) != 0) {
        settings.policiesUpdatedAt = readTime(in);
        for (std::uint64_t count = in.number(); count > 0 && in.isGood(); --count) {
            const AccountId account = readAccount(in);
            settings.delegatedSince.insert_or_assign(account, readTime(in));
        }
    }
    return settings;
}

AccountId readAccount(PackedReader &in)
{
    return AccountId(in.numberUpTo(LargestAccount));
}

} // namespace bucketwatch
