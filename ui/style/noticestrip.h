// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/noticelist.h"

#include <QFrame>

namespace bucketwatch {

class TextLabel;

/// One notice: a solid strip with icon, words, an action and a button to dismiss it. Made by NoticeList.
class NoticeStrip : public QFrame {
    Q_OBJECT
public:
    explicit NoticeStrip(const Notice &notice, QWidget *parent = nullptr);

    /// The one in @p list that has @p id; null when there is none.
    [[nodiscard]] static NoticeStrip *find(const NoticeList &list, const QString &id);
    [[nodiscard]] QString id() const { return m_id; }
    /// Other words below the title; nothing when there were none.
    void setText(const QString &text);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyPalette();

    Status m_status;
    QString m_id;
    TextLabel *m_text = nullptr;
};

} // namespace bucketwatch
