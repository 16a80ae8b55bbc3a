// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace bucketwatch {

/// A CloudTrail record as text. Members that are empty are left out.
struct RecordText {
    QByteArray id = "6e1b2a70-4c3d-4e5f-8a9b-0c1d2e3f4a5b";
    QByteArray time = "2026-06-03T12:00:00Z";
    QByteArray name = "GetObject";
    QByteArray source = "s3.amazonaws.com";
    QByteArray category = "Data";
    QByteArray bucket = "example-bucket";
    QByteArray identity = R"({"type":"IAMUser","principalId":"AIDAEXAMPLE","arn":"arn:aws:iam::111122223333:user/ada",)"
                          R"("accountId":"111122223333","accessKeyId":"AKIAEXAMPLE","userName":"ada"})";
    QByteArray region = "eu-west-1";
    QByteArray sourceIp = "198.51.100.7";
    QByteArray account = "111122223333";
    QByteArray more = {}; ///< further members, with a comma before each

    [[nodiscard]] QByteArray json() const;
};

/// Records with ids and seconds of their own: number @p first and the @p count - 1 after it.
[[nodiscard]] QByteArrayList someRecords(int count, int first = 0);
/// The eventID of record @p number.
[[nodiscard]] QByteArray idOf(int number);

[[nodiscard]] QByteArray envelope(const QByteArrayList &records);
/// A row as LookupEvents gives it: the record as a text.
[[nodiscard]] QByteArray lookupRow(const QByteArray &record);
[[nodiscard]] QByteArray rawWrapped(const QByteArray &record);
/// @p json over many lines, indented.
[[nodiscard]] QByteArray prettyPrinted(const QByteArray &json);

/// One gz member.
[[nodiscard]] QByteArray gzipped(const QByteArray &bytes);
/// Makes the folders too.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace bucketwatch
