// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace bucketwatch {

/// The parts of a window that F6 leads to, in this order.
enum class PaneKind { Navigation, Page, Table, Panel, Code, Notices };

/// Makes @p widget one of them. What stands in a pane within a pane belongs to the inner one.
void markPane(QWidget &widget, PaneKind kind);
/// Nothing when @p widget is no pane.
[[nodiscard]] std::optional<PaneKind> paneKind(const QWidget &widget);
/// The innermost pane that @p widget stands in or is; null: none.
[[nodiscard]] QWidget *paneOf(QWidget *widget);

} // namespace bucketwatch
