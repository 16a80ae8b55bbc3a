// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class LinkButton;
class TextLabel;

/// A large figure before the plan and after it, "133 → 194 +61", with a line of explanation and perhaps a link below.
class PlanFigure final : public QWidget {
    Q_OBJECT
public:
    /// What is thought of the difference.
    enum class Mood { Neutral, Good, Bad };

    explicit PlanFigure(QWidget *parent = nullptr);

    /// @p before is empty or the same when nothing changes; then there is no arrow and no difference.
    void setFigure(const QString &before, const QString &after, const QString &difference = {}, Mood mood = Mood::Neutral);
    /// @p link leads where activated() does; empty: there is none.
    void setNote(const QString &note, const QString &link = {});
    /// In plain words: "133 → 194, +61".
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFigure();

    TextLabel *m_number;
    TextLabel *m_note;
    LinkButton *m_link;
    QString m_before;
    QString m_after;
    QString m_difference;
    Mood m_mood = Mood::Neutral;
};

} // namespace bucketwatch
