// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class Button;
class TextLabel;

/// What stands in place of a table without rows: what is missing, why, and one next step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty @p actionText shows no button.
    void setText(const QString &title, const QString &sentence, const QString &actionText = {});

Q_SIGNALS:
    void actionTriggered();

private:
    TextLabel *m_title;
    TextLabel *m_sentence;
    Button *m_action;
};

} // namespace bucketwatch
