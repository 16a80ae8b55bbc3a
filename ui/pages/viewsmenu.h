// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/keptstate.h"
#include "items/propertyquery.h"
#include "items/savedviews.h"

#include <QMetaEnum>

#include <functional>

class QMenu;

namespace bucketwatch {

class DropdownButton;
class NoticeList;
class PropertyFilterBar;
class TableRows;
class TableView;

/// The button "Views" of a filter bar: saves how its table is looked at under a name, and shows it so again.
class ViewsMenu final : public KeptState {
    Q_OBJECT
public:
    struct Parts {
        TableView *table;
        TableRows *rows; ///< what the table shows
        PropertyFilterBar *filter;
        int fixedColumn; ///< is always shown
        QMetaEnum columns; ///< names the columns of the table; its keys never change
        QueryWords (*words)(); ///< of the table, in the language of the moment
        NoticeList &notices;
    };
    /// Adds the button to the filter bar.
    explicit ViewsMenu(const Parts &parts);

    [[nodiscard]] DropdownButton *button() const { return m_button; }
    [[nodiscard]] const SavedViews &views() const { return m_views; }
    /// As the table is looked at now, called @p name.
    [[nodiscard]] SavedView current(const QString &name = {}) const;
    void show(const SavedView &view);
    void askForName(const QString &renamed = {});

    [[nodiscard]] QByteArray state() const override { return m_views.toBytes(); }
    void restore(const QByteArray &state) override;

private:
    void fill();
    void addToEach(QMenu *menu, const QString &title, const char *name, const std::function<void(const QString &)> &action);
    void change(const SavedViews &views);
    void remove(const QString &name);
    [[nodiscard]] int columnOf(const QString &key) const;
    /// The text of the filter in English, and back.
    [[nodiscard]] QString kept(const QString &filter) const;
    [[nodiscard]] QString shown(const QString &filter) const;

    Parts m_parts;
    DropdownButton *m_button;
    SavedViews m_views;
};

} // namespace bucketwatch
