// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

namespace bucketwatch {

/// Draws the ring around the control that has the focus, outside its edge, while the keyboard is used to move about.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QApplication &application, QObject *parent);
    ~FocusRing() override;

private:
    void follow(QWidget *now);
    [[nodiscard]] static bool wantsRing(const QWidget *widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace bucketwatch
