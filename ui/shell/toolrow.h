// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;

namespace bucketwatch {

class Breadcrumbs;

/// The row below the top bar: the button that shows the navigation, the breadcrumbs, and the button that shows the help.
class ToolRow : public QWidget {
    Q_OBJECT
public:
    /// Both actions are checkable: checked while the navigation or the help is shown.
    ToolRow(QAction *navigation, QAction *help, QWidget *parent = nullptr);

    [[nodiscard]] Breadcrumbs *breadcrumbs() const { return m_breadcrumbs; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Breadcrumbs *m_breadcrumbs;
};

} // namespace bucketwatch
