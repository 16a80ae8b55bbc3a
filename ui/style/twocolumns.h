// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace bucketwatch {

/// Two columns of sections, the first one wider; below each other where the width is too small for both.
class TwoColumns final : public QWidget {
    Q_OBJECT
public:
    explicit TwoColumns(QWidget *parent = nullptr);

    /// Both get the same width.
    void setEven();
    void addLeft(QWidget *section);
    void addRight(QWidget *section);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row;
    QBoxLayout *m_left;
    QBoxLayout *m_right;
};

} // namespace bucketwatch
