// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"
#include "style/container.h"

#include <optional>

namespace bucketwatch {

class Button;
class KeyValueGrid;
class LinkButton;

/// S3 Protection of the account itself, for everybody but the delegated administrator: the status with Enable or Disable,
/// which stays visible but disabled with the reason where the administrator decides.
class StatusSection final : public Container {
    Q_OBJECT
public:
    explicit StatusSection(QWidget *parent = nullptr);

    /// @p lock says why the status can not be set; empty: it can.
    void show(const S3ProtectionSummary &summary, const QString &lock, Timestamp now);
    using QWidget::show;
    [[nodiscard]] Button *button() const { return m_button; }
    /// How many S3 findings the account had in the last 7 days; nothing: that is not known. Shown for an account of its own.
    void setFindings(std::optional<int> count);

Q_SIGNALS:
    void setRequested(bool enable);
    void findingsRequested();

private:
    void addFacts(const S3ProtectionSummary &summary, Timestamp now);
    void addTrial(const S3ProtectionSummary &summary, Timestamp now);
    void addPlace(const S3ProtectionSummary &summary);

    Button *m_button;
    KeyValueGrid *m_facts;
    LinkButton *m_findings = nullptr; ///< among the facts, where they have it
    std::optional<int> m_findingCount;
    bool m_enabled = false;
};

} // namespace bucketwatch
