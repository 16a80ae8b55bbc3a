// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace bucketwatch {

/// The list below a filter box: headings above groups, and in each line the part that was typed stands out. A line without
/// Qt::ItemIsEnabled is a heading.
class SuggestionList final : public QListView {
    Q_OBJECT
public:
    enum Role { GroupedRole = Qt::UserRole + 10 }; ///< true: below a heading, so it is indented

    explicit SuggestionList(QWidget *parent = nullptr);

    /// @p isWord: the typed text is part of a name, and coloured; otherwise it is the beginning of a condition.
    void setTyped(const QString &typed, bool isWord);
    /// In which no text is cut.
    [[nodiscard]] int wantedWidth() const;
    /// The completer that shows a list gives it a delegate of its own.
    void useOwnDelegate();

protected:
    bool event(QEvent *event) override;

private:
    QAbstractItemDelegate *m_lines;
};

} // namespace bucketwatch
