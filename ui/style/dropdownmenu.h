// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QPushButton;

namespace bucketwatch {

/// The menu of a button. It opens below the button and stays inside the window: where it is too wide it ends at the right edge of the button.
class DropdownMenu final : public QMenu {
    Q_OBJECT
public:
    explicit DropdownMenu(QPushButton *button);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_button;
};

} // namespace bucketwatch
