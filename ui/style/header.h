// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/fonts.h"

#include <QWidget>

class QHBoxLayout;

namespace bucketwatch {

class TextLabel;

/// Title, counter "(194)", description below, actions at the right: the head of a page or a container.
class Header : public QWidget {
    Q_OBJECT
public:
    Header(const QString &title, TextLevel level, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    /// The text in brackets after the title, such as "214" or "4/214"; empty for none.
    void setCounter(const QString &counter);
    [[nodiscard]] QString counter() const { return m_counterText; }
    void setDescription(const QString &description);
    /// Actions stand in a row at the right, in the order they are added.
    void addAction(QWidget *action);
    using QWidget::addAction;

private:
    TextLabel *m_title;
    TextLabel *m_counter;
    TextLabel *m_description;
    QHBoxLayout *m_actions;
    QString m_counterText;
};

} // namespace bucketwatch
