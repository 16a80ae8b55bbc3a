// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class LinkButton;
class TextLabel;

/// A large number with a line of explanation below it; the number may be a link. It stands in a KeyValueGrid.
class Figure final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Plain, Link };

    explicit Figure(Kind kind = Kind::Plain, QWidget *parent = nullptr);

    /// @p spoken is what the link does, for screen readers.
    void setFigure(const QString &number, const QString &note, const QString &spoken = {});
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString note() const;

Q_SIGNALS:
    void activated();

private:
    TextLabel *m_number = nullptr;
    LinkButton *m_link = nullptr;
    TextLabel *m_note;
};

} // namespace bucketwatch
