// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QTimer>

#include <functional>

namespace bucketwatch {

/// Does the steps of a test in the modal dialogs that it opens, one step per dialog, in the order they come.
///   ModalDriver driver({[](QDialog &dialog) { QTest::mouseClick(dialog.findChild<QWidget *>("primaryButton"), Qt::LeftButton); }});
class ModalDriver : public QObject {
    Q_OBJECT
public:
    using Step = std::function<void(QDialog &)>;

    explicit ModalDriver(std::vector<Step> steps, QObject *parent = nullptr);

    /// True when every step found its dialog.
    [[nodiscard]] bool isDone() const { return m_next == m_steps.size(); }

private:
    void poll();

    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    QTimer m_timer;
};

} // namespace bucketwatch
