// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/severity.h"

#include <QCoreApplication>

namespace bucketwatch {

Severity severityOf(double value)
{
    if (value >= 9.0)
        return Severity::Critical;
    if (value >= 7.0)
        return Severity::High;
    return value >= 4.0 ? Severity::Medium : Severity::Low;
}

QString displayName(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return QCoreApplication::translate("bucketwatch::Severity", "Low");
    case Severity::Medium:
        return QCoreApplication::translate("bucketwatch::Severity", "Medium");
    case Severity::High:
        return QCoreApplication::translate("bucketwatch::Severity", "High");
    case Severity::Critical:
        return QCoreApplication::translate("bucketwatch::Severity", "Critical");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch
