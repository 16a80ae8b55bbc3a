// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/statusstyle.h"

#include <QWidget>

namespace bucketwatch {

/// Icon and words in the colour of a status: never colour alone.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    StatusLabel(Status status, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] Status status() const { return m_status; }
    [[nodiscard]] QString text() const { return m_text; }
    void setStatus(Status status, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status = Status::Inactive;
    QString m_text;
};

} // namespace bucketwatch
