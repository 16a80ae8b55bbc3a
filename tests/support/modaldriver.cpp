// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/modaldriver.h"

#include <QApplication>

namespace bucketwatch {

using namespace std::chrono_literals;

ModalDriver::ModalDriver(std::vector<Step> steps, QObject *parent) : QObject(parent), m_steps(std::move(steps))
{
    connect(&m_timer, &QTimer::timeout, this, &ModalDriver::poll);
    m_timer.start(10ms);
}

void ModalDriver::poll()
{
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (isDone() || !dialog || !dialog->isVisible())
        return;
    const Step step = m_steps[m_next++];
    step(*dialog);
}

} // namespace bucketwatch
