// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/commandoptions.h"

#include "guardduty/cliwords.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Source: AWS CLI command reference, "Global options".
constexpr std::array WithValue {"region"_L1, "profile"_L1, "output"_L1, "query"_L1, "endpoint-url"_L1, "color"_L1, "ca-bundle"_L1,
    "cli-read-timeout"_L1, "cli-connect-timeout"_L1, "cli-binary-format"_L1, "cli-error-format"_L1};
constexpr std::array WithoutValue {"debug"_L1, "no-verify-ssl"_L1, "no-paginate"_L1, "no-sign-request"_L1, "no-cli-pager"_L1,
    "cli-auto-prompt"_L1, "no-cli-auto-prompt"_L1, "v2-debug"_L1};

template<std::size_t Count> bool isOneOf(const std::array<QLatin1StringView, Count> &list, QStringView name)
{
    return std::ranges::any_of(list, [name](QLatin1StringView one) { return name == one; });
}

bool isOption(const QString &word)
{
    return word.size() > 2 && word.startsWith("--"_L1);
}

/// How many words behind the option may be its values: those of others are known from the operation only.
qsizetype mostValues(QStringView name)
{
    if (isOneOf(WithoutValue, name))
        return 0;
    return isOneOf(WithValue, name) ? 1 : std::numeric_limits<qsizetype>::max();
}

} // namespace

const CommandOption *CommandOptions::find(QStringView name) const
{
    const auto backwards = options | std::views::reverse; // the last one counts
    const auto found = std::ranges::find(backwards, name, &CommandOption::name);
    return found == backwards.end() ? nullptr : &*found;
}

CommandOptions commandOptions(const QStringList &words)
{
    CommandOptions all;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (!isOption(word)) {
            QString &place = all.service.isEmpty() ? all.service : all.command;
            if (place.isEmpty())
                place = word;
            else
                all.left.append(word);
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        CommandOption option {equals < 0 ? word.sliced(2) : word.sliced(2, equals - 2), {}, equals >= 0};
        if (option.isInline)
            option.values.append(word.sliced(equals + 1));
        const qsizetype most = option.isInline ? 0 : mostValues(option.name);
        while (option.values.size() < most && i + 1 < words.size() && !isOption(words[i + 1]))
            option.values.append(words[++i]);
        all.options.push_back(std::move(option));
    }
    return all;
}

bool isGlobalOption(QStringView name)
{
    return isOneOf(WithValue, name) || isOneOf(WithoutValue, name);
}

const Operation *operationOfCommand(const QString &command)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        for (const auto operations = OperationTable::builtIn().names(); const QString &name : operations)
            all.insert(cliName(name), name);
        return all;
    }();
    return OperationTable::builtIn().find(names.value(command));
}

bool isReading(const Operation &operation)
{
    return operation.name.startsWith("Get"_L1) || operation.name.startsWith("List"_L1)
        || operation.name.startsWith("Describe"_L1);
}

} // namespace bucketwatch
