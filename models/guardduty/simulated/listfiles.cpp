// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/listfiles.h"

#include "detection/listreader.h"
#include "organization/listeffects.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// "bucket/key" of an object's address; empty when it is none. Source: S3 user guide, "Methods for accessing a bucket".
QString objectOf(const QString &location)
{
    static const QRegularExpression forms(
        u"\\A(?:s3://|https://s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com/)(?<path>[^/]+/.+)\\z"
        "|\\Ahttps://(?<bucket>[a-z0-9.-]+)\\.s3(?:[.-][a-z0-9-]+)?\\.amazonaws\\.com/(?<key>.+)\\z"_s);
    const auto match = forms.match(location);
    if (!match.hasMatch())
        return {};
    const QString path = match.captured(u"path"_s);
    return path.isEmpty() ? match.captured(u"bucket"_s) + u'/' + match.captured(u"key"_s) : path;
}

ListReading readAt(const QString &location, ListFormat format, ListKind kind, const QString &workspace)
{
    using Problem = ListProblem::Kind;
    const auto path = listFile(location, workspace);
    if (!path)
        return {{}, {.kind = Problem::BadLocation}};
    QFile file(*path);
    if (!QFileInfo(*path).isFile() || !file.open(QIODevice::ReadOnly)) // a pipe would never end
        return {{}, {.kind = Problem::NotReadable}};
    if (file.size() > MostListBytes)
        return {{}, {.kind = Problem::TooLarge}};
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {{}, {.kind = Problem::NotReadable}};
    return readListFile(content, format, kind);
}

} // namespace

std::optional<QString> listFile(const QString &location, const QString &workspace)
{
    if (location.startsWith("file:"_L1)) {
        const QString path = QUrl(location).toLocalFile();
        return QDir::isAbsolutePath(path) ? std::optional(path) : std::nullopt;
    }
    if (QDir::isAbsolutePath(location))
        return location;
    const QString object = objectOf(location);
    const QStringList parts = object.split(u'/');
    if (object.isEmpty() || parts.contains(".."_L1) || parts.contains("."_L1))
        return std::nullopt;
    return QFileInfo(workspace).absoluteDir().filePath(u"s3/"_s + object);
}

void readLists(const OrganizationView &view, const QString &workspace, ChangeRequest &request)
{
    for (Change &change : request.changes) {
        if (auto *create = std::get_if<CreateList>(&change)) {
            create->reading.reset();
            if (create->activate)
                create->reading = readAt(create->list.location, create->list.format, create->list.kind, workspace);
        } else if (auto *update = std::get_if<UpdateList>(&change)) {
            update->reading.reset();
            const auto region = view.find(update->region);
            const auto before = region ? listOf(*region, request.caller.account, update->id) : std::nullopt;
            if (before && before->kind == update->kind && needsReading(*before, *update))
                update->reading = readAt(update->location.value_or(before->location), before->format, before->kind, workspace);
        }
    }
}

} // namespace bucketwatch
