// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class NavigationPane;

/// The left side of the window: the name of the service, and the pages below it.
class NavigationPanel final : public QWidget {
    Q_OBJECT
public:
    NavigationPanel(const QString &title, NavigationPane *pages, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace bucketwatch
