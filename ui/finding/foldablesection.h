// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace bucketwatch {

/// A titled part of a panel that can be folded away: a triangle and the title, below it the content. Space and Enter fold it.
class FoldableSection final : public QWidget {
    Q_OBJECT
public:
    /// Takes @p content.
    FoldableSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void openChanged(bool open);

private:
    QToolButton *m_title;
    QWidget *m_content;
};

} // namespace bucketwatch
