// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

namespace bucketwatch {

/// A thin line that fills from where reading begins. What failed is the last part of what is filled, in the colour of errors.
/// The numbers stand in words beside it.
class ProgressBar final : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressBar(const QString &spoken, QWidget *parent = nullptr);

    /// @p failed of value().
    void setFailed(int failed);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_failed = 0;
};

} // namespace bucketwatch
