// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people send in requests and write into lists: any bytes as a policy, as an access control list, as a user agent
// and as an address list.

#include "detection/addresslist.h"
#include "detection/bucketacl.h"
#include "detection/bucketpolicy.h"
#include "detection/pentestsystem.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace bucketwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const auto asText = judgeBucketPolicy(QString::fromUtf8(bytes));
    const auto asObject = judgeBucketPolicy(document.object());
    // A policy is judged the same as text and as an object, and names a statement exactly when it is public.
    if (asObject && (!asText || asText->openness != asObject->openness))
        std::abort();
    if (asObject && asObject->statement.isEmpty() == asObject->openness.isPublic())
        std::abort();
    const auto acl = judgeBucketAcl(document.object());
    if (acl && acl->grant.isEmpty() == acl->openness.isPublic())
        std::abort();
    static_cast<void>(pentestSystemOf(bytes.toStdString()));
    if (const auto list = AddressList::parse(bytes, QString()); list && list->size() > bytes.count('\n') + 1)
        std::abort();
    return 0;
}
