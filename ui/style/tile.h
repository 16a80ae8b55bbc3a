// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

class QButtonGroup;

namespace bucketwatch {

/// A radio button with a frame and a sentence below its label. The whole tile is the target of clicks; arrow keys move within the group.
class Tile : public QRadioButton {
    Q_OBJECT
public:
    Tile(const QString &text, const QString &description, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    QString m_description;
};

/// Tiles side by side, one of them chosen.
class TileGroup : public QWidget {
    Q_OBJECT
public:
    explicit TileGroup(const QString &label, QWidget *parent = nullptr);

    Tile *add(int id, const QString &text, const QString &description);
    /// -1 when none is chosen.
    [[nodiscard]] int chosen() const;
    /// An id that no tile has takes the choice back.
    void choose(int id);

Q_SIGNALS:
    void chosenChanged(int id);

private:
    QButtonGroup *m_group;
};

} // namespace bucketwatch
