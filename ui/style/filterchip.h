// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class ChipButton;

/// One condition of a filter, framed: how it is joined to the one before it (a click changes that), its words (a click takes it back
/// for editing) and a cross that removes it.
class FilterChip final : public QWidget {
    Q_OBJECT
public:
    enum class Words { CanBeEdited, AreFixed };

    /// @p joint is empty for the first one. Fixed words are no button.
    FilterChip(const QString &joint, const QString &words, QWidget *parent = nullptr, Words kind = Words::CanBeEdited);

Q_SIGNALS:
    void jointClicked();
    void wordsClicked();
    void removeClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipButton *m_joint = nullptr;
    QWidget *m_words;
    ChipButton *m_remove;
};

} // namespace bucketwatch
