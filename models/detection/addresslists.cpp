// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/addresslists.h"

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
    static Result<AddressList> read(const QString &path);
    static QString badLine(const AddressList::BadLine &line);
    static QString moreBadLines(std::size_t count);
};

Result<AddressList> AddressListFile::read(const QString &path)
{
    constexpr qint64 MaxBytes = 35 << 20; // GuardDuty's own limit for a list
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error {Error::Kind::NotFound, tr("The address list %1 cannot be read: %2").arg(path, file.errorString()), {}});
    if (file.size() > MaxBytes)
        return std::unexpected(Error {Error::Kind::BadInput, tr("The address list %1 is larger than 35 MB.").arg(path), {}});
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return std::unexpected(
            Error {Error::Kind::NotFound, tr("The address list %1 cannot be read: %2").arg(path, file.errorString()), {}});
    return AddressList::parse(content, QFileInfo(path).fileName()).transform_error([&path](Error error) {
        error.message = tr("The address list %1 holds no IP address and no range of addresses.").arg(path);
        return error;
    });
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

Result<std::vector<AddressList>> readAddressLists(const QStringList &paths)
{
    std::vector<AddressList> lists;
    for (const QString &path : paths) {
        Result<AddressList> list = AddressListFile::read(path);
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
