// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/fonts.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace bucketwatch {

class TextLabel;

/// Title, counter "(194)", description below, actions at the right: the head of a page or a container.
/// Where both do not fit into one line, the title wraps and the actions stand below it.
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
    /// What state a thing is in, beside its name.
    void addBadge(QWidget *badge);
    /// Actions stand in a row at the right, in the order they are added.
    void addAction(QWidget *action);
    using QWidget::addAction;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] int oneLineWidth() const;

    TextLabel *m_title;
    TextLabel *m_counter;
    TextLabel *m_description;
    QBoxLayout *m_line;
    QHBoxLayout *m_actions;
    QString m_counterText;
};

} // namespace bucketwatch
