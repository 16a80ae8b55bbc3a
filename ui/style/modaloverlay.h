// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

/// Dims a window while a question is open over it, and follows its size. Mouse and keyboard pass to the modal dialog anyway.
class ModalOverlay final : public QWidget {
    Q_OBJECT
public:
    explicit ModalOverlay(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace bucketwatch
