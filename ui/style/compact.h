// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariant>
#include <QWidget>

namespace bucketwatch {

/// A button in a bar is lower and narrower than on a page.
inline void setCompact(QWidget *button)
{
    button->setProperty("compact", true);
    button->updateGeometry();
}

[[nodiscard]] inline bool isCompact(const QWidget *button)
{
    return button && button->property("compact").toBool();
}

} // namespace bucketwatch
