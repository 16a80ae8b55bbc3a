// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/statusstyle.h"

#include <QFrame>

namespace bucketwatch {

class TextLabel;

/// A remark in the flow of a page or a dialog, in a box of the colour of its status. It states a fact and cannot be closed.
class Alert : public QFrame {
    Q_OBJECT
public:
    Alert(Status status, const QString &text, QWidget *parent = nullptr);
    Alert(Status status, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);
    /// A button at the right: "Switch to security-tooling".
    void addAction(QWidget *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    TextLabel *m_title;
    TextLabel *m_text;
};

} // namespace bucketwatch
