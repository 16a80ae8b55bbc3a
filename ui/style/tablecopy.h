// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/tabletext.h"

#include <QFuture>
#include <QObject>

#include <array>
#include <functional>
#include <memory>

class QAbstractItemView;
class QAction;
class QMenu;
class QProgressDialog;
class QTimer;

namespace bucketwatch {

/// What there is to copy of a table at one moment.
struct TableSelection {
    QStringList headings;
    int count = 0; ///< of rows
    std::function<QStringList(int)> cells; ///< of the n-th of them; holds until the model is another
};

/// "Copy as" of a table: text, CSV and JSON of the selected rows and, where whoever owns the table can make them, the commands of the
/// AWS CLI. Many rows are written a few at a time, so that the window goes on, with a progress that can be cancelled. The clipboard
/// is set at the end.
class TableCopy final : public QObject {
    Q_OBJECT
public:
    enum class Form { Text, Csv, Json, Command };
    using Maker = std::function<QFuture<QString>()>;

    TableCopy(QAbstractItemView *view, std::function<TableSelection()> selection);
    ~TableCopy() override;

    /// @p maker makes the text of @p form in place of the table, in another thread when that takes long. Commands need one.
    void setMaker(Form form, Maker maker);
    /// Adds the submenu "Copy as" to @p menu.
    void addTo(QMenu *menu);
    /// The entries of the submenu; their state is that of the last look, see refresh().
    [[nodiscard]] QList<QAction *> actions() const;
    /// Enables the entries, or says in them why nothing can be copied.
    void refresh();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || m_making > 0; }

    void copy(Form form);
    void cancel();

Q_SIGNALS:
    /// @p text is on the clipboard.
    void copied(const QString &text);

private:
    struct Job;
    void begin(TableFormat format);
    void work();
    void finish(const QString &text);

    QAbstractItemView *m_view;
    std::function<TableSelection()> m_selection;
    std::array<Maker, 4> m_makers;
    std::array<QAction *, 4> m_actions {};
    std::unique_ptr<Job> m_job;
    QTimer *m_timer;
    QProgressDialog *m_progress = nullptr;
    int m_making = 0;
    int m_run = 0; ///< a later copy takes the place of an earlier one
};

} // namespace bucketwatch
