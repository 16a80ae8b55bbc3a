// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/formparameters.h"

#include "guardduty/percentencoding.h"

#include <QStringList>

namespace bucketwatch {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(percentDecoded(text.replace('+', ' ')));
}

} // namespace

FormParameters::FormParameters(const QByteArray &form)
{
    for (const auto items = form.split('&'); const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (equals >= 0)
            m_values.insert(decoded(item.first(equals)), decoded(item.sliced(equals + 1)));
    }
}

QStringList FormParameters::list(const QString &name) const
{
    QStringList values;
    for (int i = 1; m_values.contains(name + u'.' + QString::number(i)); ++i)
        values.append(m_values.value(name + u'.' + QString::number(i)));
    return values;
}

} // namespace bucketwatch
