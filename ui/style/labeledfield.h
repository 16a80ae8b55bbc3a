// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace bucketwatch {

/// A field below its name, which is also what a screen reader says and where a mnemonic leads to it.
class LabeledField final : public QWidget {
    Q_OBJECT
public:
    /// @p name may have a mnemonic (&); @p field becomes a child of this.
    LabeledField(const QString &name, QWidget *field, QWidget *parent = nullptr);

    /// Below the field: a remark on it, or a button.
    void addBelow(QWidget *widget);

private:
    QVBoxLayout *m_column;
};

} // namespace bucketwatch
