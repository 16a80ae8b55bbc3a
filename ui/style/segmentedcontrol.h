// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;

namespace bucketwatch {

/// A few words side by side of which one is chosen: the speeds of the replay, the views of a finding.
/// One stop of the Tab key; the arrow keys choose.
class SegmentedControl final : public QWidget {
    Q_OBJECT
public:
    /// @p label names the whole for screen readers: "Speed".
    explicit SegmentedControl(const QString &label, QWidget *parent = nullptr);

    void add(int id, const QString &text, const QString &toolTip = {});
    void setText(int id, const QString &text);
    /// What is not offered now cannot be chosen by mouse or keyboard; it must not be the chosen one.
    void setOffered(int id, bool isOffered);
    /// -1 when none is chosen.
    [[nodiscard]] int chosen() const;
    void choose(int id);

Q_SIGNALS:
    void chosenChanged(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QString m_label;
};

} // namespace bucketwatch
