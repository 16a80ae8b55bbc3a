// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace bucketwatch {

class TextLabel;

/// A titled part of a panel or a dialog that can be folded away: a triangle and the title, below it the content. Space and Enter fold
/// it. A summary, when there is one, tells beside the title what is folded away.
class FoldableSection final : public QWidget {
    Q_OBJECT
public:
    /// Takes @p content.
    FoldableSection(const QString &title, QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    void setSummary(const QString &summary);
    [[nodiscard]] QString summary() const { return m_summaryText; }

Q_SIGNALS:
    void openChanged(bool open);

private:
    void showSummary();

    QToolButton *m_title;
    TextLabel *m_summary;
    QString m_summaryText;
    QWidget *m_content;
};

} // namespace bucketwatch
