// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace bucketwatch {

/// A link in the flow of a page that does something: "149 accounts". Clicked by mouse, Enter or Space.
class LinkButton : public QPushButton {
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    /// Where there is less room than @p letters of its text need, the middle is cut out; the tool tip has all of it.
    void setLeastLetters(int letters);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int m_leastLetters = 0; ///< 0: all of it
};

} // namespace bucketwatch
