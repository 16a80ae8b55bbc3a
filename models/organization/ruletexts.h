// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace bucketwatch {

/// The translation of a text that is marked with QT_TRANSLATE_NOOP("bucketwatch::Rules", …).
[[nodiscard]] inline QString ruleText(const char *source)
{
    return QCoreApplication::translate("bucketwatch::Rules", source);
}

/// The translation of a text that is marked with QT_TRANSLATE_NOOP("bucketwatch::Policy", …).
[[nodiscard]] inline QString policyText(const char *source)
{
    return QCoreApplication::translate("bucketwatch::Policy", source);
}

} // namespace bucketwatch
