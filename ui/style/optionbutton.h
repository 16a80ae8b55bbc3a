// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace bucketwatch {

/// A radio button with a sentence of explanation below its label; both wrap. Exclusive among its siblings.
class RadioOption : public QRadioButton {
    Q_OBJECT
public:
    explicit RadioOption(const QString &text, const QString &description = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString description() const { return m_description; }
    void setDescription(const QString &description);

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

/// The same as a check box.
class CheckOption : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckOption(const QString &text, const QString &description = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString description() const { return m_description; }
    void setDescription(const QString &description);

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

} // namespace bucketwatch
