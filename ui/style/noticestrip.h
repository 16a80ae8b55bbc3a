// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/noticelist.h"

#include <QFrame>

namespace bucketwatch {

/// One notice: a solid strip with icon, words, an action and a button to dismiss it. Made by NoticeList.
class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(const Notice &notice, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const { return m_id; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    Status m_status;
    QString m_id;
};

} // namespace bucketwatch
