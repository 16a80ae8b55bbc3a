// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/patchcodec.h"

#include "journal/fieldvalue.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

constexpr quint8 FormatVersion = 2;

enum ColumnForm : quint8 { SameValues = 0, ValuePerAccount = 1 };

void writeConfiguration(QDataStream &out, const OrganizationConfiguration &configuration)
{
    out << static_cast<quint8>(configuration.members);
    for (const AutoEnable preference : configuration.features)
        out << static_cast<quint8>(preference);
    for (const AutoEnable preference : configuration.additional)
        out << static_cast<quint8>(preference);
    out << configuration.memberAccountLimitReached << qint64(configuration.updatedAt.time_since_epoch().count());
}

OrganizationConfiguration readConfiguration(QDataStream &in)
{
    const auto preference = [&in] {
        quint8 number = 0;
        in >> number;
        return static_cast<AutoEnable>(std::min<quint8>(number, 2));
    };
    OrganizationConfiguration configuration;
    configuration.members = preference();
    for (AutoEnable &feature : configuration.features)
        feature = preference();
    for (AutoEnable &additional : configuration.additional)
        additional = preference();
    qint64 updatedAt = 0;
    in >> configuration.memberAccountLimitReached >> updatedAt;
    configuration.updatedAt = Timestamp(std::chrono::milliseconds(updatedAt));
    return configuration;
}

using ColumnRows = std::vector<const FieldChange *>;

void writeColumn(QDataStream &out, Field field, const ColumnRows &rows)
{
    const FieldChange &first = *rows.front();
    const bool same = std::ranges::all_of(
        rows, [&first](const FieldChange *row) { return row->before == first.before && row->after == first.after; });
    out << static_cast<quint8>(field) << quint32(rows.size()) << quint8(same ? SameValues : ValuePerAccount);
    if (same)
        out << quint32(first.before) << quint32(first.after);
    for (const FieldChange *row : rows) {
        out << quint64(row->account.number());
        if (!same)
            out << quint32(row->before) << quint32(row->after);
    }
}

void readColumn(QDataStream &in, std::vector<FieldChange> &fields)
{
    quint8 field = 0;
    quint32 count = 0;
    quint8 form = 0;
    in >> field >> count >> form;
    FieldChange change {AccountId(), static_cast<Field>(field), 0, 0};
    quint32 before = 0;
    quint32 after = 0;
    if (form == SameValues)
        in >> before >> after;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        quint64 account = 0;
        in >> account;
        if (form != SameValues)
            in >> before >> after;
        change.before = before;
        change.after = after;
        change.account = AccountId(account);
        fields.push_back(change);
    }
}

bool isSound(const FieldChange &change)
{
    return isValueOf(change.field, change.before) && isValueOf(change.field, change.after);
}

} // namespace

QByteArray encodePatch(const RegionPatch &patch)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_8);
    out << FormatVersion << patch.configuration.has_value();
    if (patch.configuration) {
        writeConfiguration(out, patch.configuration->before);
        writeConfiguration(out, patch.configuration->after);
    }
    std::map<Field, ColumnRows> columns;
    for (const FieldChange &change : patch.fields)
        columns[change.field].push_back(&change);
    out << quint8(columns.size());
    for (const auto &[field, rows] : columns)
        writeColumn(out, field, rows);
    return bytes;
}

Result<RegionPatch> decodePatch(Region region, const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0;
    bool hasConfiguration = false;
    in >> version >> hasConfiguration;
    RegionPatch patch {region, {}, {}};
    if (hasConfiguration && version == FormatVersion) {
        const OrganizationConfiguration before = readConfiguration(in);
        patch.configuration = ConfigurationChange {before, readConfiguration(in)};
    }
    quint8 columns = 0;
    in >> columns;
    for (quint8 i = 0; i < columns && version == FormatVersion; ++i)
        readColumn(in, patch.fields);
    if (version != FormatVersion || in.status() != QDataStream::Ok || !in.atEnd()
        || !std::ranges::all_of(patch.fields, isSound))
        return std::unexpected(Error {Error::Kind::Storage,
            QCoreApplication::translate("bucketwatch::Journal", "An edit in the history of the workspace cannot be read."), {}});
    return patch;
}

} // namespace bucketwatch
