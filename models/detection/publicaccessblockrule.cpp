// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/publicaccessblockrule.h"

#include "detection/accessstate.h"
#include "detection/policyjson.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Setting {
    QLatin1StringView name;
    bool PublicAccessBlock::*value = nullptr;
};
constexpr std::array Settings {
    Setting {"BlockPublicAcls"_L1, &PublicAccessBlock::blockPublicAcls},
    Setting {"IgnorePublicAcls"_L1, &PublicAccessBlock::ignorePublicAcls},
    Setting {"BlockPublicPolicy"_L1, &PublicAccessBlock::blockPublicPolicy},
    Setting {"RestrictPublicBuckets"_L1, &PublicAccessBlock::restrictPublicBuckets},
};

enum class Level : std::uint8_t { None, Bucket, Account };

Level levelOf(const ConfigurationCall &call)
{
    switch (call.verb) {
    case ConfigurationVerb::PutBucketBlock:
    case ConfigurationVerb::DeleteBucketBlock:
        return Level::Bucket;
    case ConfigurationVerb::PutAccountBlock:
    case ConfigurationVerb::DeleteAccountBlock:
        return Level::Account;
    case ConfigurationVerb::PutPublicAccessBlock:
    case ConfigurationVerb::DeletePublicAccessBlock:
        return call.event.bucket != 0 ? Level::Bucket : Level::Account;
    default:
        return Level::None;
    }
}

bool isDelete(ConfigurationVerb verb)
{
    return verb == ConfigurationVerb::DeleteBucketBlock || verb == ConfigurationVerb::DeleteAccountBlock
        || verb == ConfigurationVerb::DeletePublicAccessBlock;
}

/// The settings after the call; nothing when the record does not say. A setting that a request leaves out is off (S3 API
/// reference, PutPublicAccessBlock).
std::optional<PublicAccessBlock> settingsAfter(const ConfigurationCall &call)
{
    if (isDelete(call.verb))
        return PublicAccessBlock {};
    const auto configuration = objectIn(member(call.parameters, "PublicAccessBlockConfiguration"_L1));
    if (!configuration)
        return std::nullopt;
    PublicAccessBlock block;
    for (const Setting &setting : Settings) {
        const QString text = texts(member(*configuration, setting.name)).value(0);
        block.*setting.value = text.compare("true"_L1, Qt::CaseInsensitive) == 0;
    }
    return block;
}

bool turnsOff(const std::optional<PublicAccessBlock> &before, const PublicAccessBlock &after)
{
    if (after == PublicAccessBlock {})
        return true;
    for (const Setting &setting : Settings) {
        if (!(after.*setting.value) && (!before || (*before).*setting.value))
            return true;
    }
    return false;
}

QString namesOfOff(const PublicAccessBlock &block)
{
    QStringList names;
    for (const Setting &setting : Settings) {
        if (!(block.*setting.value))
            names.append(setting.name);
    }
    return names.join(", "_L1);
}

} // namespace

void PublicAccessBlockRule::inspect(const ConfigurationCall &call)
{
    const Level level = levelOf(call);
    const auto after = level == Level::None ? std::nullopt : settingsAfter(call);
    if (!after)
        return;
    const bool isAccountWide = level == Level::Account;
    std::optional<PublicAccessBlock> &known
        = isAccountWide ? call.state.accountBlock(call.event.account) : call.state.bucket(call.event).bucketBlock;
    const bool isRaised = turnsOff(known, *after);
    known = after;
    if (!isRaised)
        return;
    Evidence evidence {
        .kind = Evidence::Kind::BlockSettings, .subject = namesOfOff(*after), .listName = {}, .listSha256 = {}, .access = {}};
    if (!isAccountWide)
        evidence.access = call.state.access(call.event);
    call.raise(isAccountWide ? u"Policy:S3/AccountBlockPublicAccessDisabled" : u"Policy:S3/BucketBlockPublicAccessDisabled",
        std::move(evidence), isAccountWide);
}

} // namespace bucketwatch
