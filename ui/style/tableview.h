// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <map>

class QCheckBox;

namespace bucketwatch {

class CheckHeader;
class EmptyState;
class TableCopy;
class TableDelegate;
struct TableSelection;

/// A table of whole rows: fixed row height, no vertical lines, sorting by header, Ctrl+C copies the selected rows with their headings,
/// and a context menu, unless somebody else makes one, copies them in other forms.
/// With setCheckColumn() the first column is a check box bound to the selection, and its header checks all rows.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    [[nodiscard]] TableDelegate *cells() const { return m_delegate; }
    /// Shows check boxes in a narrow column before the model's own.
    void setCheckColumn(bool shown);
    [[nodiscard]] bool hasCheckColumn() const { return m_checks; }
    /// Lower rows and less room beside the text, for a table inside a dialog.
    void setDense(bool dense);
    [[nodiscard]] bool isDense() const { return m_dense; }
    /// @p letters of the table's font wide, or as wide as its heading when that needs more. Call it when the model is set.
    void setColumnLetters(int column, int letters);
    /// @p column takes the room that the others leave. When they leave less than @p letters, every column gives what its contents do
    /// not need, unless somebody set its width; when that is not enough, the table scrolls.
    void setFillColumn(int column, int letters);
    /// The texts of the first column, @p letters wide, stand at the left and stay there when the others are scrolled. Who fills the
    /// model hides the column itself.
    void setHeadingLetters(int letters);
    [[nodiscard]] int headingWidth() const { return m_headingWidth; }
    /// As high as @p rows rows, the headings and a scroll bar.
    void setShownRows(int rows);
    /// What is shown instead of rows while there are none; hidden otherwise. Never null.
    [[nodiscard]] EmptyState *emptyState() const { return m_empty; }

    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;

    /// Selects @p row alone. QTableView's own selects nothing from right to left while the table has no width yet.
    void selectRow(int row);
    [[nodiscard]] bool isRowSelected(int row) const;
    [[nodiscard]] int selectedRowCount() const;
    /// True for the first (or @p last) visible column.
    [[nodiscard]] bool isEdgeColumn(int logical, bool last) const;
    /// Copies the selected rows, without hidden columns, in the order in which they are seen. Never null.
    [[nodiscard]] TableCopy *copying() const { return m_copy; }
    /// The cell that a context menu at @p position of the viewport is about; its row is selected unless it was. Invalid: none.
    [[nodiscard]] QModelIndex indexForMenu(const QPoint &position);

Q_SIGNALS:
    void selectedRowCountChanged(int count);
    void linkActivated(const QModelIndex &index);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void updateGeometries() override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    [[nodiscard]] TableSelection rowsToCopy() const;
    void updateEmptyState();
    void announceSelection();
    void placeCheckAll();
    void fillWidth();
    void toggleAll();

    TableDelegate *m_delegate;
    CheckHeader *m_checkHeader;
    QCheckBox *m_checkAll;
    EmptyState *m_empty;
    TableCopy *m_copy;
    QItemSelectionModel *m_headerSelection = nullptr; ///< stays empty
    QPersistentModelIndex m_pressed;
    struct OwnWidth {
        int wanted; ///< in pixels, when there is room
        int given; ///< what it was set to last
    };
    std::map<int, OwnWidth> m_ownWidths; ///< by column
    int m_fillColumn = -1;
    int m_headingWidth = 0; ///< 0: none
    bool m_checks = false;
    bool m_dense = false;
};

} // namespace bucketwatch
