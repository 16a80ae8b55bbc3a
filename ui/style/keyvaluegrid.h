// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/statusstyle.h"

#include <QWidget>

class QGridLayout;

namespace bucketwatch {

class StatusLabel;
class TextLabel;

/// Facts in columns with thin rules between them: a bold label over its value. Values can be selected and copied by mouse and keyboard.
class KeyValueGrid : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueGrid(int columns = 4, QWidget *parent = nullptr);

    /// Plain text.
    TextLabel *addText(const QString &label, const QString &value);
    /// An identifier: fixed pitch, with a button before it that copies it.
    TextLabel *addIdentifier(const QString &label, const QString &value);
    StatusLabel *addStatus(const QString &label, Status status, const QString &text);
    /// Any widget as the value.
    void addWidget(const QString &label, QWidget *value);
    /// Takes out everything.
    void clear();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QGridLayout *m_grid;
    int m_columns;
    int m_count = 0;
};

} // namespace bucketwatch
