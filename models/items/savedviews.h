// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace bucketwatch {

/// How a table is looked at, under a name of its own. Columns and filters are kept in words that stay the same in every language.
struct SavedView {
    struct Sorting {
        QString column;
        Qt::SortOrder order = Qt::AscendingOrder;
        friend bool operator==(const Sorting &, const Sorting &) = default;
    };
    QString name;
    QString filter; ///< as PropertyQuery::text() has it in English
    std::vector<Sorting> sorting; ///< the most important column first
    QStringList columns; ///< those that are shown, in their order

    /// Whether both show the same, whatever their names.
    [[nodiscard]] bool showsTheSame(const SavedView &other) const
    {
        return filter == other.filter && sorting == other.sorting && columns == other.columns;
    }
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views that were saved for one table, by name; one of them may be the default, which the table opens with. Names differ in more
/// than upper and lower case.
class SavedViews {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::SavedViews)
public:
    static constexpr qsizetype LongestName = 60;

    /// What toBytes() wrote; entries that make no sense are left out.
    [[nodiscard]] static SavedViews fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    [[nodiscard]] const std::vector<SavedView> &all() const { return m_views; }
    /// Null when there is none of that name.
    [[nodiscard]] const SavedView *find(const QString &name) const;
    /// The name of the default view; empty: none.
    [[nodiscard]] QString defaultName() const { return m_default; }
    /// Why a view cannot be called @p name; empty when it can. That another has this name is no reason.
    [[nodiscard]] static QString refusalOf(const QString &name);

    /// Adds @p view or puts it in the place of the one of that name.
    void save(SavedView view);
    /// False, and nothing happens, when there is no @p from or another view is called @p to.
    bool rename(const QString &from, const QString &to);
    bool remove(const QString &name);
    /// Empty: none.
    void setDefault(const QString &name);

    friend bool operator==(const SavedViews &, const SavedViews &) = default;

private:
    [[nodiscard]] std::vector<SavedView>::iterator at(const QString &name);

    std::vector<SavedView> m_views;
    QString m_default;
};

} // namespace bucketwatch
