// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTest>

namespace bucketwatch::test {

/// Counts what asks for a layout, anywhere in the program.
class LayoutWatch final : public QObject {
public:
    LayoutWatch() { qApp->installEventFilter(this); }

    /// Whether there is a time in which nothing asks for one: a widget that asks while it is laid out goes on for ever.
    [[nodiscard]] bool comesToRest()
    {
        constexpr int Rounds = 40;
        constexpr int Rest = 50; // milliseconds
        for (int round = 0; round < Rounds; ++round) {
            const int before = m_count;
            QTest::qWait(Rest);
            if (m_count == before)
                return true;
        }
        return false;
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }

    int m_count = 0;
};

} // namespace bucketwatch::test
