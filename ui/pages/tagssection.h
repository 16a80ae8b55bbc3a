// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/detectorsettings.h"
#include "style/container.h"

class QLineEdit;

namespace bucketwatch {

class Button;
class StatusLabel;
class TextLabel;

/// The tags of the detector: each with a button that removes it, and two fields for one more.
class TagsSection final : public Container {
    Q_OBJECT
public:
    explicit TagsSection(QWidget *parent = nullptr);

    /// @p lock says why nothing can be changed at all; empty: it can.
    void show(const DetectorSettings &settings, const QString &lock);
    using QWidget::show;

Q_SIGNALS:
    void addRequested(const QString &key, const QString &value);
    void removeRequested(const QString &key);

private:
    void addFields();
    void fillRows();
    void check();
    void request();

    Tags m_tags;
    bool m_isAsked = false;
    QString m_lock;
    QWidget *m_rows;
    TextLabel *m_none;
    QWidget *m_fields;
    QLineEdit *m_key;
    QLineEdit *m_value;
    Button *m_add;
    StatusLabel *m_reason;
};

} // namespace bucketwatch
