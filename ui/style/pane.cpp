// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/pane.h"

#include <QVariant>

namespace bucketwatch {

namespace {
constexpr const char *Property = "bucketwatchPane";
}

void markPane(QWidget &widget, PaneKind kind)
{
    widget.setProperty(Property, int(kind));
}

std::optional<PaneKind> paneKind(const QWidget &widget)
{
    const QVariant kind = widget.property(Property);
    return kind.isValid() ? std::optional(PaneKind(kind.toInt())) : std::nullopt;
}

QWidget *paneOf(QWidget *widget)
{
    while (widget && !paneKind(*widget))
        widget = widget->isWindow() ? nullptr : widget->parentWidget();
    return widget;
}

} // namespace bucketwatch
