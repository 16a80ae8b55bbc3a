// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace bucketwatch {

class Breadcrumbs;

/// The row below the top bar: the button that shows the navigation, and the breadcrumbs.
class ToolRow : public QWidget {
    Q_OBJECT
public:
    /// @p navigation is checkable: checked while the navigation is shown.
    explicit ToolRow(QAction *navigation, QWidget *parent = nullptr);

    [[nodiscard]] Breadcrumbs *breadcrumbs() const { return m_breadcrumbs; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Breadcrumbs *m_breadcrumbs;
};

} // namespace bucketwatch
