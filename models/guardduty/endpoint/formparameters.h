// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace bucketwatch {

/// The parameters of a request of the query protocol (STS, EC2): names and values of a form.
class FormParameters {
public:
    explicit FormParameters(const QByteArray &form);

    /// Empty when there is no such parameter.
    [[nodiscard]] QString value(const QString &name) const { return m_values.value(name); }
    [[nodiscard]] bool contains(const QString &name) const { return m_values.contains(name); }
    /// The values of NAME.1, NAME.2 and so on.
    [[nodiscard]] QStringList list(const QString &name) const;

private:
    QMap<QString, QString> m_values;
};

} // namespace bucketwatch
