// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/s3protectionsummary.h"
#include "style/container.h"

namespace bucketwatch {

class StatusLabel;

/// "How GuardDuty uses S3 data events": both sources, examples of their calls, and whether each is monitored now.
class DataEventsSection final : public Container {
    Q_OBJECT
public:
    explicit DataEventsSection(QWidget *parent = nullptr);

    void show(const S3ProtectionSummary &summary);
    using QWidget::show;

private:
    StatusLabel *m_management;
    StatusLabel *m_data;
};

} // namespace bucketwatch
