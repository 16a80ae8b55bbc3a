// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"
#include "style/container.h"

namespace bucketwatch {

class Button;
class KeyValueGrid;

/// The configuration of the organization as the delegated administrator sees it, with Edit.
class ConfigurationSection final : public Container {
    Q_OBJECT
public:
    explicit ConfigurationSection(QWidget *parent = nullptr);

    /// @p lock says why Edit is disabled; empty enables it.
    void show(const S3ProtectionSummary &summary, const QString &lock, Timestamp now);
    using QWidget::show;
    [[nodiscard]] Button *editButton() const { return m_edit; }

Q_SIGNALS:
    void editRequested();

private:
    Button *m_edit;
    KeyValueGrid *m_facts;
};

} // namespace bucketwatch
