// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/detectionlist.h"

#include "base/translation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct ListTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ListTexts)
};

constexpr std::array FormatNames {"TXT"_L1, "STIX"_L1, "OTX_CSV"_L1, "ALIEN_VAULT"_L1, "PROOF_POINT"_L1, "FIRE_EYE"_L1};
constexpr std::array StatusNames {
    "INACTIVE"_L1, "ACTIVATING"_L1, "ACTIVE"_L1, "DEACTIVATING"_L1, "ERROR"_L1, "DELETE_PENDING"_L1, "DELETED"_L1};

template<typename E, std::size_t Size>
Result<E> parsed(const std::array<QLatin1StringView, Size> &names, QStringView text, const QString &refusal)
{
    const auto found = std::ranges::find_if(names, [text](QLatin1StringView name) { return text == name; });
    if (found == names.end())
        return std::unexpected(Error {Error::Kind::BadInput, refusal.arg(text), {}});
    return static_cast<E>(std::distance(names.begin(), found));
}

} // namespace

QString wireName(ListFormat format)
{
    return FormatNames[static_cast<std::size_t>(format)];
}

QString wireName(ListStatus status)
{
    return StatusNames[static_cast<std::size_t>(status)];
}

Result<ListFormat> parseListFormat(QStringView text)
{
    return parsed<ListFormat>(FormatNames, text, ListTexts::tr("%1 is not a format of lists."));
}

Result<ListStatus> parseListStatus(QStringView text)
{
    return parsed<ListStatus>(StatusNames, text, ListTexts::tr("%1 is not a status of lists."));
}

QString textOf(const ListProblem &problem, ListKind kind)
{
    const QLocale locale = textLocale();
    switch (problem.kind) {
    case ListProblem::Kind::None:
        return {};
    case ListProblem::Kind::BadLocation:
        return ListTexts::tr("The location names no file. Use s3://bucket/key or the path of a local file.");
    case ListProblem::Kind::NotReadable:
        return ListTexts::tr("The file at this location cannot be read.");
    case ListProblem::Kind::TooLarge:
        return ListTexts::tr("The file is larger than 35 MB.");
    case ListProblem::Kind::BadLine:
        return (holdsDomains(kind) ? ListTexts::tr("Line %1 is not an IP address, a CIDR range or a domain name.")
                                   : ListTexts::tr("Line %1 is not an IP address or a CIDR range."))
            .arg(locale.toString(problem.line));
    case ListProblem::Kind::TooManyEntries:
        return ListTexts::tr(
            "The file holds more than %n entries, which is the limit of such a list.", nullptr, mostEntries(kind));
    case ListProblem::Kind::NoEntries:
        return ListTexts::tr("The file holds no entry in this format.");
    case ListProblem::Kind::BadDocument:
        return ListTexts::tr("The file is not a document of this format: line %1 cannot be read.")
            .arg(locale.toString(problem.line));
    case ListProblem::Kind::Unknown:
        return problem.remark.isEmpty() ? ListTexts::tr("GuardDuty could not activate the list.") : problem.remark;
    }
    Q_UNREACHABLE_RETURN({});
}

int listIndex(const DetectionLists &lists, QStringView id)
{
    const auto found = std::ranges::find_if(lists, [id](const DetectionList &list) { return list.id == id; });
    return found == lists.end() ? -1 : static_cast<int>(std::distance(lists.begin(), found));
}

std::size_t countOf(const DetectionLists &lists, ListKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(lists, kind, &DetectionList::kind));
}

} // namespace bucketwatch
