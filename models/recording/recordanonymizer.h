// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "recording/pseudonyms.h"

#include <QJsonObject>

namespace bucketwatch {

/// Replaces what tells whose a CloudTrail record is. Only words of AWS's own stay: what is called, where and when, with which
/// result, what a policy allows, products and versions of programs; any other text is a name, also that of a tag. Numbers stay
/// unless they are accounts.
class RecordAnonymizer {
public:
    /// @p number becomes the event's id: ids order events of one second, so numbers must run in the order of the log.
    [[nodiscard]] QJsonObject anonymized(const QJsonObject &record, qint64 number);
    [[nodiscard]] Pseudonyms &pseudonyms() { return m_names; }

private:
    [[nodiscard]] QJsonValue value(const QString &key, const QJsonValue &from);
    [[nodiscard]] QJsonObject object(const QJsonObject &from);
    [[nodiscard]] QJsonObject tags(const QJsonObject &from);
    [[nodiscard]] QJsonObject conditions(const QJsonObject &from);
    [[nodiscard]] QString text(const QString &key, const QString &from);
    [[nodiscard]] QString userAgent(const QString &from);
    [[nodiscard]] QString requestText(const QString &from);

    Pseudonyms m_names;
};

} // namespace bucketwatch
