// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/anonymizer.h"

#include "cloudtrail/eventlogreader.h"
#include "detection/addresslists.h"
#include "recording/logwriter.h"
#include "recording/recordanonymizer.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The new addresses of those that @p list has.
QByteArray renamed(const AddressList &list, const std::map<QString, QString> &addresses)
{
    QByteArray lines = "# Anonymized\n";
    for (const auto &[from, to] : addresses) {
        const auto address = IpAddress::parse(from.toStdString());
        if (address && list.find(*address))
            lines += to.toLatin1() + '\n';
    }
    return lines;
}

} // namespace

Result<AnonymizedRecording> anonymizeRecording(const QStringList &paths, const QStringList &lists, const QString &out)
{
    std::vector<AddressList> known;
    for (const QString &path : lists) {
        Result<AddressList> list = readAddressList(path, ListKind::ThreatIp);
        if (!list)
            return std::unexpected(list.error());
        known.push_back(std::move(*list));
    }
    const Result<Recording> recording = readEventLog({.paths = paths, .progress = {}, .isCancelled = {}});
    if (!recording)
        return std::unexpected(recording.error());
    if (recording->events->size() == 0)
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Anonymizer", "There is no CloudTrail record in %1.")
                .arg(paths.join(", "_L1)),
            {}});
    AnonymizedRecording done {.events = 0, .unreadable = qint64(recording->unreadable.size())};
    RecordAnonymizer anonymizer;
    LogWriter writer(out);
    Result<void> written;
    for (qsizetype row = 0; row < recording->events->size() && written; ++row) {
        const Result<QByteArray> raw = recording->events->raw(row);
        const QJsonDocument record = raw ? QJsonDocument::fromJson(*raw) : QJsonDocument();
        if (!record.isObject()) {
            ++done.unreadable;
            continue;
        }
        written = writer.add(anonymizer.anonymized(record.object(), row + 1));
        ++done.events;
    }
    for (const AddressList &list : known) {
        if (written)
            written = writer.addFile("lists/"_L1 + list.name(), renamed(list, anonymizer.pseudonyms().addresses().known()));
    }
    if (written)
        written = writer.finish();
    return written.transform([&done] { return done; });
}

} // namespace bucketwatch
