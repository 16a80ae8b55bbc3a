// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/commandscript.h"

#include "exchange/commandoptions.h"
#include "exchange/detectorowners.h"
#include "exchange/optionvalue.h"
#include "guardduty/changecalls.h"
#include "guardduty/cliwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Kind = SourceNotice::Kind;

/// Words that begin something whose commands run never, once or many times.
constexpr std::array Loops {"for"_L1, "while"_L1, "until"_L1, "if"_L1, "case"_L1, "select"_L1, "do"_L1, "then"_L1, "else"_L1,
    "elif"_L1, "function"_L1, "{"_L1, "time"_L1, "!"_L1, "eval"_L1, "xargs"_L1};
/// What scripts are full of and nobody needs to hear about.
constexpr std::array Quiet {
    "set"_L1, "echo"_L1, "printf"_L1, "exit"_L1, "true"_L1, ":"_L1, "sleep"_L1, "done"_L1, "fi"_L1, "esac"_L1, "}"_L1, "cd"_L1};

template<std::size_t Count> bool isOneOf(const std::array<QLatin1StringView, Count> &list, const QString &word)
{
    return std::ranges::any_of(list, [&word](QLatin1StringView one) { return word == one; });
}

/// "arn:aws:guardduty:eu-west-1:412887530196:detector/12ab…", taken apart. Parts are empty where the text is no such ARN.
struct DetectorArn {
    explicit DetectorArn(const QString &text)
    {
        const QStringList parts = text.split(u':');
        if (parts.size() < 6 || parts[0] != "arn"_L1 || parts[2] != "guardduty"_L1)
            return;
        region = parts[3];
        account = parts[4];
        const QStringList resource = parts.sliced(5).join(u':').split(u'/');
        detector = resource[0] == "detector"_L1 ? resource.value(1) : QString();
        below = resource[0] == "detector"_L1 ? resource.value(2) : resource[0];
    }

    QString region;
    QString account;
    QString detector;
    QString below; ///< the kind of resource when it is not the detector itself: "filter"
};

class CommandReader {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::CommandScript)
public:
    explicit CommandReader(const CommandScope &scope) : m_scope(scope), m_owners(scope.view) { }

    void read(const ShellCommand &command)
    {
        m_line = command.line;
        QStringList words;
        for (const ShellWord &word : command.words)
            words.append(word.text);
        if (!words.isEmpty() && words[0] == "$"_L1)
            words.removeFirst(); // a prompt that was copied too
        const bool isLooped = takeLoopWords(words);
        const std::optional<Region> region = takeAssignments(words, command);
        if (words.isEmpty() && command.problem.isEmpty())
            return;
        const bool isAws = !words.isEmpty() && (words[0] == "aws"_L1 || words[0].endsWith("/aws"_L1));
        if (!isAws)
            return leaveOut(words.value(0), isLooped, command);
        if (!command.problem.isEmpty())
            return say(Kind::Problem, command.problem);
        if (isLooped)
            return say(Kind::Problem, tr("Loops and conditions are not understood. Write each command once for every value."));
        if (command.isAlternative)
            return say(Kind::Note, tr("Left out: it runs only when the command before it fails."));
        readAws(commandOptions(words.sliced(1)), region);
    }

    CommandScript take() { return std::move(m_script); }

private:
    void say(Kind kind, const QString &message) { m_script.notices.push_back({kind, m_scope.source, m_line, message}); }

    static bool takeLoopWords(QStringList &words)
    {
        const qsizetype before = words.size();
        // "for region in …" is no command at all; behind "do" there is one.
        while (!words.isEmpty() && isOneOf(Loops, words[0]))
            words.removeFirst();
        return words.size() != before;
    }

    void leaveOut(const QString &word, bool isLooped, const ShellCommand &command)
    {
        const bool namesAws = std::ranges::contains(command.words, u"aws"_s, &ShellWord::text);
        if (namesAws && !command.problem.isEmpty())
            say(Kind::Problem, command.problem);
        else if (!isLooped && !word.isEmpty() && !isOneOf(Quiet, word))
            say(Kind::Note, tr("Left out: %1 is not a command of the AWS CLI.").arg(word));
    }

    /// NAME=VALUE in front of a command, or exported for those after it. @return the Region of the command
    std::optional<Region> takeAssignments(QStringList &words, const ShellCommand &command)
    {
        const bool isExported = !words.isEmpty() && words[0] == "export"_L1;
        if (isExported)
            words.removeFirst();
        std::optional<Region> region = m_region;
        while (!words.isEmpty() && isAssignment(words[0])) {
            const QString word = words.takeFirst();
            const QString name = word.section(u'=', 0, 0);
            if (name != "AWS_REGION"_L1 && name != "AWS_DEFAULT_REGION"_L1)
                continue;
            const auto parsed = Region::parse(word.section(u'=', 1));
            if (parsed && command.problem.isEmpty())
                region = *parsed;
            else
                say(Kind::Problem, command.problem.isEmpty() ? parsed.error().message : command.problem);
        }
        if (words.isEmpty() || isExported)
            m_region = region;
        return region;
    }

    static bool isAssignment(const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        return equals > 0 && !word[0].isDigit()
            && std::all_of(word.begin(), word.begin() + equals, [](QChar one) { return one.isLetterOrNumber() || one == u'_'; });
    }

    void readAws(const CommandOptions &command, std::optional<Region> exported)
    {
        if (command.service != "guardduty"_L1)
            return say(Kind::Note, tr("Left out: only commands of \"aws guardduty\" are read."));
        const Operation *operation = operationOfCommand(command.command);
        if (!operation)
            return say(Kind::Problem, tr("GuardDuty has no command \"%1\".").arg(command.command));
        if (isReading(*operation))
            return say(Kind::Note, tr("Left out: %1 changes nothing.").arg(command.command));
        if (!command.left.isEmpty())
            return say(Kind::Problem, tr("\"%1\" belongs to no option.").arg(command.left[0]));
        const auto input = readInput(command, *operation);
        if (!input)
            return say(Kind::Problem, input.error().message);
        const auto region = namedRegion(command);
        if (!region)
            return say(Kind::Problem, region.error().message);
        if (const auto call = place({operation->name, {}, *input}, *operation, *region ? *region : exported); !call)
            say(Kind::Problem, call.error().message);
    }

    /// Nothing when the command does not say.
    static Result<std::optional<Region>> namedRegion(const CommandOptions &command)
    {
        const CommandOption *option = command.find(u"region");
        if (!option)
            return std::nullopt;
        return Region::parse(option->values.value(0)).transform([](Region region) { return std::optional(region); });
    }

    Result<QJsonObject> readInput(const CommandOptions &command, const Operation &operation)
    {
        QJsonObject input;
        if (const CommandOption *option = command.find(u"cli-input-json")) {
            const auto members = textOf(option->values.value(0)).and_then([&](const QString &text) {
                Mended mended;
                const auto read = readInputJson(operation.input, text.toUtf8(), mended);
                tellMended(mended);
                return read;
            });
            if (!members)
                return inOption(option->name, members.error());
            input = *members;
        }
        for (const CommandOption &option : command.options) {
            if (option.name == "profile"_L1)
                say(Kind::Note, tr("--profile is ignored: the plan says whose commands they are."));
            if (option.name == "cli-input-json"_L1 || isGlobalOption(option.name))
                continue;
            if (const auto read = readOption(option, operation, input); !read)
                return inOption(option.name, read.error());
        }
        return input;
    }

    static std::unexpected<Error> inOption(const QString &option, const Error &error)
    {
        return std::unexpected(Error {error.kind, u"--%1: %2"_s.arg(option, error.message), error.detail});
    }

    Result<void> readOption(const CommandOption &option, const Operation &operation, QJsonObject &input)
    {
        for (const Parameter &parameter : operation.input) {
            const QString name = cliName(parameter.sdkName);
            const bool isSwitch = parameter.shape.type == Shape::Type::Boolean;
            if (option.name != name && !(isSwitch && option.name == u"no-"_s + name))
                continue;
            if (isSwitch) {
                if (!option.values.isEmpty())
                    return bad(tr("It takes no value; to turn it off, write --no-%1.").arg(name));
                input.insert(parameter.name, option.name == name);
                return {};
            }
            return readValue(option, parameter).transform([&](const QJsonValue &value) { input.insert(parameter.name, value); });
        }
        return bad(tr("The command %1 has no such option.").arg(cliName(operation.name)));
    }

    Result<QJsonValue> readValue(const CommandOption &option, const Parameter &parameter)
    {
        QStringList words;
        for (const QString &value : option.values) {
            const auto text = textOf(value);
            if (!text)
                return std::unexpected(text.error());
            words.append(*text);
        }
        Mended mended;
        const auto value = readOptionValue(parameter, words, mended);
        tellMended(mended);
        return value;
    }

    /// What a value stands for: itself, or a file.
    [[nodiscard]] Result<QString> textOf(const QString &value) const
    {
        static constexpr auto Scheme = "file://"_L1;
        if (!value.startsWith(Scheme))
            return value;
        const QString name = value.sliced(Scheme.size());
        if (!m_scope.readFile)
            return std::unexpected(
                Error {Error::Kind::BadInput, tr("Files are not read here. Write what is in %1 itself.").arg(name), {}});
        return m_scope.readFile(name).transform([](const QByteArray &content) { return QString::fromUtf8(content); });
    }

    void tellMended(const Mended &mended)
    {
        for (const QString &message : mended)
            say(Kind::Mended, message);
    }

    static std::unexpected<Error> bad(const QString &message)
    {
        return std::unexpected(Error {Error::Kind::BadInput, message, {}});
    }

    /// Finds Region and caller of @p call, checks it and keeps it.
    Result<void> place(ApiCall call, const Operation &operation, std::optional<Region> named)
    {
        for (const Parameter &parameter : operation.input) {
            if (parameter.required && !call.input.contains(parameter.name))
                return bad(tr("--%1 is missing.").arg(cliName(parameter.sdkName)));
        }
        const DetectorArn arn(call.input.value("ResourceArn"_L1).toString());
        if (!arn.below.isEmpty())
            return bad(tr("Only tags of detectors can be planned, not those of a resource of type %1.").arg(arn.below));
        const auto known = m_owners.owner(arn.detector.isEmpty() ? call.input.value("DetectorId"_L1).toString() : arn.detector);
        if (!known)
            return std::unexpected(known.error());
        const std::optional<DetectorOwner> owner = *known;
        const auto own = regionOf(arn, owner);
        if (!own)
            return std::unexpected(own.error());
        call.region = named ? *named : *own ? **own : fallbackRegion();
        if (!m_scope.view.find(call.region))
            return bad(tr("%1 is not one of the Regions of the workspace.").arg(call.region.id()));
        const AccountId caller = owner ? owner->account : callerOf(arn, call.region).value_or(defaultCaller(operation));
        if (const auto placed = placeDetector(call, owner, caller); !placed)
            return placed;
        const ApiReply checked = OperationTable::builtIn().check(call.operation, call.input);
        if (!checked)
            return bad(checked.error().message);
        call.input = *checked;
        const auto changes = changesFrom(call);
        if (!changes)
            return bad(changes.error().message);
        if (changes->empty())
            say(Kind::Note, tr("Left out: it names nothing to change."));
        else
            m_script.calls.push_back({std::move(call), caller, *changes, m_line});
        return {};
    }

    [[nodiscard]] Region fallbackRegion() const
    {
        if (m_scope.region)
            return *m_scope.region;
        return m_scope.view.regions.empty() ? Region() : m_scope.view.regions.front()->region;
    }

    /// Delegation is up to the management account.
    [[nodiscard]] AccountId defaultCaller(const Operation &operation) const
    {
        return operation.name.endsWith("OrganizationAdminAccount"_L1) ? m_scope.view.managementAccount : m_scope.caller;
    }

    /// What the command names says about its Region: an ARN says it itself.
    static Result<std::optional<Region>> regionOf(const DetectorArn &arn, const std::optional<DetectorOwner> &owner)
    {
        if (!arn.region.isEmpty())
            return Region::parse(arn.region).transform([](Region region) { return std::optional(region); });
        return owner ? std::optional(owner->region) : std::nullopt;
    }

    /// The account that an ARN names, where that one has a detector to stand for the unknown one.
    [[nodiscard]] std::optional<AccountId> callerOf(const DetectorArn &arn, Region region) const
    {
        const auto account = AccountId::parse(arn.account);
        if (!account || !DetectorOwners::detectorOf(m_scope.view, region, *account).isValid())
            return std::nullopt;
        return *account;
    }

    /// Puts the caller's own detector of the Region where the command names another one, and says so.
    Result<void> placeDetector(ApiCall &call, const std::optional<DetectorOwner> &owner, AccountId caller)
    {
        const bool hasArn = call.input.contains("ResourceArn"_L1);
        if (!hasArn && !call.input.contains("DetectorId"_L1))
            return {};
        if (owner && owner->region == call.region)
            return {};
        const DetectorId own = DetectorOwners::detectorOf(m_scope.view, call.region, caller);
        if (!own.isValid())
            return bad(tr("Account %1 has no detector in %2. Name one that the workspace knows, or create one first.")
                    .arg(caller.toString(), call.region.id()));
        const QString id = hasArn ? call.input["ResourceArn"_L1].toString() : call.input["DetectorId"_L1].toString();
        if (owner)
            say(Kind::Note, tr("Detector %1 is one of %2; that of %3 is taken.").arg(id, owner->region.id(), call.region.id()));
        else if (!m_placeholders.contains(id)) {
            m_placeholders.insert(id);
            say(Kind::Note,
                tr("No account of the workspace has detector %1. It is taken for a placeholder of the one of account %2 in each "
                   "Region.")
                    .arg(id, caller.toString()));
        }
        if (hasArn)
            call.input.insert(u"ResourceArn"_s, detectorArn(call.region, caller, own));
        else
            call.input.insert(u"DetectorId"_s, own.toString());
        return {};
    }

    const CommandScope &m_scope;
    DetectorOwners m_owners;
    CommandScript m_script;
    std::optional<Region> m_region; ///< exported by the script
    QSet<QString> m_placeholders; ///< that were told
    int m_line = 0;
};

} // namespace

std::vector<Change> CommandScript::changes() const
{
    std::vector<Change> all;
    for (const CommandCall &call : calls)
        all.insert(all.end(), call.changes.begin(), call.changes.end());
    return all;
}

CommandScript readCommands(const QString &text, const CommandScope &scope)
{
    CommandReader reader(scope);
    for (const ShellCommand &command : shellCommands(text))
        reader.read(command);
    return reader.take();
}

} // namespace bucketwatch
