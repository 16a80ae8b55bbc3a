// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"

#include <QAbstractButton>

namespace bucketwatch {

/// The badge of a severity with how many findings have it; pressed, only such findings are shown.
class SeverityChip final : public QAbstractButton {
    Q_OBJECT
public:
    explicit SeverityChip(Severity severity, QWidget *parent = nullptr);

    [[nodiscard]] Severity severity() const { return m_severity; }
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace bucketwatch
