// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/statusstyle.h"

#include <QWidget>

#include <vector>

namespace bucketwatch {

class StatusLabel;
class TextLabel;

/// Facts in columns with thin rules between them: a bold label over its value. Values can be selected and copied by mouse and
/// keyboard. Where the width is too small for all columns there are fewer of them.
class KeyValueGrid : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueGrid(int columns = 4, QWidget *parent = nullptr);

    /// Plain text.
    TextLabel *addText(const QString &label, const QString &value);
    /// An identifier: fixed pitch, with a button before it that copies it. Where columns would be lost for it, its middle is cut
    /// out; the tool tip has all of it.
    TextLabel *addIdentifier(const QString &label, const QString &value);
    StatusLabel *addStatus(const QString &label, Status status, const QString &text);
    /// Any widget as the value.
    void addWidget(const QString &label, QWidget *value);
    /// Puts @p tools beside the label of what was added last.
    void addTools(QWidget *tools);
    /// Takes out everything.
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the columns and rows stand at a width.
    struct Arrangement {
        std::vector<int> widths; ///< by column
        std::vector<int> heights; ///< by row
        [[nodiscard]] int columns() const { return int(widths.size()); }
        [[nodiscard]] int left(int column) const;
        [[nodiscard]] int top(int row) const;
    };
    [[nodiscard]] Arrangement arrange(int width) const;
    /// Whether identifiers are whole or may be cut in the middle.
    enum class Identifiers { Whole, Cut };
    [[nodiscard]] std::vector<int> columnWidths(int columns, int width, Identifiers identifiers) const;
    [[nodiscard]] int leastWidth(const QWidget *cell, Identifiers identifiers) const;
    void place();

    std::vector<QWidget *> m_cells;
    int m_columns;
};

} // namespace bucketwatch
