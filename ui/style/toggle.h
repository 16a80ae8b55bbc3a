// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

namespace bucketwatch {

/// A switch that acts at once, with the words of its state beside it: "On", "Off". To assistive technology it is a check box.
class Toggle final : public QCheckBox {
    Q_OBJECT
public:
    /// @p name is what is switched, for screen readers.
    explicit Toggle(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    void showState();
};

} // namespace bucketwatch
