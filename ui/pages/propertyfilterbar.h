// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/propertyquery.h"

#include <QWidget>

#include <functional>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStandardItemModel;

namespace bucketwatch {

class Button;
class FlowLayout;
class SuggestionList;
class TextLabel;

/// The box that filters a table: what is typed counts at once, Enter makes it a chip below the box, and a list says what may be typed
/// next. The whole filter is also a text: it can be set, copied and pasted.
class PropertyFilterBar final : public QWidget {
    Q_OBJECT
public:
    using ValuesOf = std::function<QStringList(int property, const QString &typed)>;

    /// @p hint stands in the empty box and names it. @p titles are the properties, see PropertyQuery.
    PropertyFilterBar(const QString &hint, QStringList titles, ValuesOf valuesOf, QWidget *parent = nullptr);

    /// The chips and what is typed together.
    [[nodiscard]] PropertyQuery query() const;
    [[nodiscard]] QString text() const { return query().text(m_titles); }
    /// Chips of everything that @p text says in place of what was there.
    void setText(const QString &text);
    /// One more condition; nothing when there is an equal one.
    void addTerm(const QueryTerm &term);
    /// What the table is filtered by beside this query: a chip of its own before the others when @p name is not empty, and
    /// whether there is anything for Clear filters to take back.
    void setOthers(const QString &name, bool isFiltered);
    /// Stands beside the box: "45 matches".
    void setMatches(const QString &text);
    /// Puts @p tool at the end of the line.
    void addTool(QWidget *tool);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Opens the list for what is in the box.
    void showSuggestions();
    void clear();

Q_SIGNALS:
    void queryChanged(const bucketwatch::PropertyQuery &query);
    /// The cross of the chip that setOthers() made, and Clear filters: the rest of the filter is to go.
    void otherRemoved();
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addBox(const QString &hint);
    void takeSuggestion(const QModelIndex &index);
    void makeChips();
    void commitTyped();
    void setTyped(const QString &text);
    void announce();
    void openMenu(const QPoint &position);

    QStringList m_titles;
    ValuesOf m_valuesOf;
    PropertyQuery m_chips;
    QString m_other;
    bool m_hasOthers = false;
    QHBoxLayout *m_line;
    QLineEdit *m_edit;
    TextLabel *m_matches;
    QWidget *m_chipRow;
    Button *m_clear;
    QStandardItemModel *m_suggestions;
    QCompleter *m_completer;
    SuggestionList *m_list;
    bool m_isQuiet = false; ///< while the box is set from here
};

} // namespace bucketwatch
