// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/csvcells.h"
#include "base/translation.h"
#include "exchange/importedfacts.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// A cell as it was before a spreadsheet was kept from taking it for a formula.
QString plain(QString cell)
{
    cell = cell.trimmed();
    if (cell.startsWith(u'\''))
        cell.removeFirst();
    return cell;
}

struct CsvRow {
    AccountId account;
    Account known;
    std::optional<Member> member;
    std::optional<DetectorStatus> status;
    std::map<Feature, bool> features;
};

/// Whether @p text is what @p name gives in the language of the program or in English, in which GuardDuty's console exports.
template<typename Name> bool isCalled(const QString &text, Name name)
{
    if (text.compare(name(), Qt::CaseInsensitive) == 0)
        return true;
    const WireLanguage english;
    return text.compare(name(), Qt::CaseInsensitive) == 0;
}

/// The console's words, in its language and in ours.
std::optional<RelationshipStatus> statusOf(const QString &text)
{
    for (int i = 0; i <= static_cast<int>(LastRelationshipStatus); ++i) {
        const auto status = static_cast<RelationshipStatus>(i);
        if (text.compare(wireName(status), Qt::CaseInsensitive) == 0
            || isCalled(text, [status] { return displayName(status); }))
            return status;
    }
    if (text.compare("Suspended"_L1, Qt::CaseInsensitive) == 0)
        return RelationshipStatus::Disabled;
    if (text.compare("Not a member"_L1, Qt::CaseInsensitive) == 0)
        return RelationshipStatus::None;
    return std::nullopt;
}

std::optional<bool> isOn(const QString &text)
{
    if (text.startsWith("Enabled"_L1, Qt::CaseInsensitive))
        return true;
    if (text.startsWith("Not enabled"_L1, Qt::CaseInsensitive) || text.startsWith("Disabled"_L1, Qt::CaseInsensitive)
        || text.startsWith("Suspended"_L1, Qt::CaseInsensitive))
        return false;
    return std::nullopt;
}

using Setter = std::function<void(CsvRow &, const QString &)>;

void setMemberType(CsvRow &row, const QString &text)
{
    if (!row.member)
        row.member.emplace();
    const bool isInvited = text.contains("invit"_L1, Qt::CaseInsensitive);
    if (isInvited || text.contains("organization"_L1, Qt::CaseInsensitive))
        row.member->type = isInvited ? MemberType::ByInvitation : MemberType::ViaOrganizations;
}

void setMemberStatus(CsvRow &row, const QString &text)
{
    const auto status = statusOf(text);
    if (!status)
        return;
    if (!row.member)
        row.member.emplace();
    row.member->status = *status;
}

void setDetector(CsvRow &row, const QString &text)
{
    if (const auto on = isOn(text))
        row.status = *on                                           ? DetectorStatus::Enabled
            : text.startsWith("Suspended"_L1, Qt::CaseInsensitive) ? DetectorStatus::Disabled
                                                                   : DetectorStatus::Absent;
}

/// What a column is about; nothing for one that says nothing here.
Setter setterFor(const QString &heading)
{
    const auto is = [&heading](QLatin1StringView name) { return heading.compare(name, Qt::CaseInsensitive) == 0; };
    if (is("Name"_L1) || is("Account name"_L1))
        return [](CsvRow &row, const QString &text) { row.known.name = text; };
    if (is("Email"_L1) || is("E-mail"_L1) || is("Email address"_L1))
        return [](CsvRow &row, const QString &text) { row.known.email = text; };
    if (is("Type"_L1))
        return setMemberType;
    if (is("Status"_L1))
        return setMemberStatus;
    if (is("GuardDuty"_L1))
        return setDetector;
    for (const Feature feature : allFeatures()) {
        if (isSettable(feature) && (isCalled(heading, [feature] { return planName(feature); }) || heading == wireName(feature)))
            return [feature](CsvRow &row, const QString &text) {
                if (const auto on = isOn(text))
                    row.features[feature] = *on;
            };
    }
    return {};
}

bool isAccountHeading(const QString &heading)
{
    return heading.compare("Account ID"_L1, Qt::CaseInsensitive) == 0 || heading.compare("AccountId"_L1, Qt::CaseInsensitive) == 0
        || heading.compare("Account"_L1, Qt::CaseInsensitive) == 0;
}

void keep(ImportedFacts &facts, Region region, const CsvRow &row)
{
    Account known = row.known;
    known.id = row.account;
    known.inOrganization = row.member && row.member->type == MemberType::ViaOrganizations;
    facts.know(known);
    AccountFacts &account = facts.of(region, row.account);
    if (row.member)
        account.member = row.member;
    if (row.status)
        account.status = row.status;
    else if ( !row.features.empty() && !account.status)
        account.status = DetectorStatus::Enabled;
    for (const auto &[feature, enabled] : row.features)
        account.features[feature] = enabled;
}

} // namespace

void takeCsv(ImportedFacts &facts, const QString &text)
{
    const auto tr = [](const char *words) { return QCoreApplication::translate("bucketwatch::OrganizationImport", words); };
    const auto lines = csvCells(text);
    std::vector<Setter> setters;
    qsizetype accountColumn = -1;
    if (!lines.empty()) {
        for (const QString &cell : lines[0]) {
            const QString heading = plain(cell).remove(QChar(0xfeff));
            if (accountColumn < 0 && isAccountHeading(heading))
                accountColumn = std::ssize(setters);
            setters.push_back(setterFor(heading));
        }
    }
    if (accountColumn < 0) {
        facts.say(SourceNotice::Kind::Problem,
            tr(QT_TRANSLATE_NOOP("bucketwatch::OrganizationImport",
                "It is neither JSON nor a CSV file with a column \"Account ID\". Take the export of GuardDuty's page "
                "Accounts.")));
        return;
    }
    const auto region = facts.region();
    if (!region)
        return;
    facts.regions[*region].hasMembers = true;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const QStringList &cells = lines[i];
        const auto account = AccountId::parse(plain(cells.value(accountColumn)).remove(u'-'));
        if (!account) {
            if (!cells.join(QString()).trimmed().isEmpty())
                facts.say(SourceNotice::Kind::Problem, account.error().message, static_cast<int>(i) + 1);
            continue;
        }
        CsvRow row {.account = *account, .known = {}, .member = {}, .status = {}, .features = {}};
        for (qsizetype cell = 0; cell < std::min<qsizetype>(cells.size(), std::ssize(setters)); ++cell) {
            const Setter &setter = setters[static_cast<std::size_t>(cell)];
            const QString value = plain(cells[cell]);
            if (setter && !value.isEmpty())
                setter(row, value);
        }
        keep(facts, *region, row);
    }
}

} // namespace bucketwatch
