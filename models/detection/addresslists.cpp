// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/addresslists.h"

#include "detection/listformat.h"
#include "detection/listreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <ranges>

namespace bucketwatch {

namespace {

struct AddressListFile {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::AddressListFile)
public:
    static Result<QByteArray> contentOf(const QString &path);
    static Result<AddressList> plainText(const QByteArray &content, const QString &path, ListKind kind);
    static Result<AddressList> otherFormat(const QByteArray &content, ListFormat format, const QString &path, ListKind kind);
    static Error refused(const QString &path, const ListProblem &problem, ListKind kind);
    static QString badLine(const AddressList::BadLine &line);
    static QString moreBadLines(std::size_t count);
};

Result<QByteArray> AddressListFile::contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error {Error::Kind::NotFound, tr("The address list %1 cannot be read: %2").arg(path, file.errorString()), {}});
    if (file.size() > MostListBytes)
        return std::unexpected(Error {Error::Kind::BadInput, tr("The address list %1 is larger than 35 MB.").arg(path), {}});
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(
            Error {Error::Kind::NotFound, tr("The address list %1 cannot be read: %2").arg(path, file.errorString()), {}});
    return content;
}

Result<AddressList> AddressListFile::plainText(const QByteArray &content, const QString &path, ListKind kind)
{
    Result<AddressList> list = AddressList::parse(content, QFileInfo(path).fileName());
    if (!list)
        return std::unexpected(Error {list.error().kind,
            tr("The address list %1 holds no IP address and no range of addresses.").arg(path), list.error().detail});
    if (list->size() > mostEntries(kind))
        return std::unexpected(refused(path, {.kind = ListProblem::Kind::TooManyEntries}, kind));
    return list;
}

Result<AddressList> AddressListFile::otherFormat(const QByteArray &content, ListFormat format, const QString &path, ListKind kind)
{
    const ListReading reading = readListFile(content, format, kind);
    if (reading.problem.exists())
        return std::unexpected(refused(path, reading.problem, kind));
    Result<AddressList> list = AddressList::parse(reading.entries.lines, QFileInfo(path).fileName());
    if (list)
        list->setSha256(reading.entries.sha256);
    return list;
}

Error AddressListFile::refused(const QString &path, const ListProblem &problem, ListKind kind)
{
    //: %1 is the path of a file, %2 a sentence: "Line 3 is not an IP address or a CIDR range."
    return {
        Error::Kind::BadInput, tr("The address list %1 cannot be used. %2").arg(path, textOf(problem, kind)), problem.excerpt};
}

QString AddressListFile::badLine(const AddressList::BadLine &line)
{
    return tr("Line %1 is neither an IP address nor a range of addresses: %2").arg(line.number).arg(line.text);
}

QString AddressListFile::moreBadLines(std::size_t count)
{
    return tr("Lines that are neither an IP address nor a range of addresses, besides those that are named: %1").arg(count);
}

} // namespace

Result<AddressList> readAddressList(const QString &path, ListKind kind)
{
    const Result<QByteArray> content = AddressListFile::contentOf(path);
    if (!content)
        return std::unexpected(content.error());
    const ListFormat format = listFormatOf(*content);
    return format == ListFormat::Txt ? AddressListFile::plainText(*content, path, kind)
                                     : AddressListFile::otherFormat(*content, format, path, kind);
}

Result<std::vector<AddressList>> readAddressLists(const QStringList &paths, ListKind kind)
{
    std::vector<AddressList> lists;
    for (const QString &path : paths) {
        Result<AddressList> list = readAddressList(path, kind);
        if (!list)
            return std::unexpected(list.error());
        lists.push_back(std::move(*list));
    }
    return lists;
}

std::vector<Unreadable> badLinesOf(const QStringList &paths, const std::vector<AddressList> &lists)
{
    constexpr std::size_t Named = 20; // of a list; whoever has more has the wrong file
    std::vector<Unreadable> bad;
    for (std::size_t i = 0; i < std::min(lists.size(), std::size_t(paths.size())); ++i) {
        const QString &path = paths[qsizetype(i)];
        const auto &lines = lists[i].badLines();
        for (const AddressList::BadLine &line : lines | std::views::take(Named))
            bad.push_back({path, AddressListFile::badLine(line)});
        if (lines.size() > Named)
            bad.push_back({path, AddressListFile::moreBadLines(lines.size() - Named)});
    }
    return bad;
}

} // namespace bucketwatch
