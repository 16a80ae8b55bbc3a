// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>

namespace bucketwatch {

/// Writes records as CloudTrail delivers them: AWSLogs/ACCOUNT/CloudTrail/REGION/YEAR/MONTH/DAY/…json.gz below a folder, one file
/// for each account, Region and day; or all into one file, where the name that was given ends in .json or .json.gz. Archives
/// carry no time of their own, so that equal records make equal files.
class LogWriter {
public:
    explicit LogWriter(QString path);

    /// Records of one account, Region and day may come in any order, but days one after the other keep memory small.
    [[nodiscard]] Result<void> add(const QJsonObject &record);
    /// To be called at the end; Error::Storage, from here and from add(), names the file that cannot be written.
    [[nodiscard]] Result<void> finish();
    /// Writes @p content as it is to @p name in the folder; nothing when all goes into one file.
    [[nodiscard]] Result<void> addFile(const QString &name, const QByteArray &content) const;

private:
    [[nodiscard]] QString fileFor(const QJsonObject &record) const;
    [[nodiscard]] Result<void> flush();

    QString m_path;
    bool m_isOneFile;
    QString m_day;
    std::map<QString, QJsonArray> m_files; ///< not written yet
    std::map<QString, int> m_written; ///< how often a path was taken
};

} // namespace bucketwatch
