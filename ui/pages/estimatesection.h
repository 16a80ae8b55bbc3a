// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/usageestimate.h"
#include "planning/usagesettings.h"
#include "style/container.h"

namespace bucketwatch {

class StatusLabel;
class TextLabel;

/// "What is estimated": the price table and the assumed volumes in words, and what is missing in them.
class EstimateSection final : public Container {
    Q_OBJECT
public:
    explicit EstimateSection(QWidget *parent = nullptr);

    void show(const UsageSettings &settings, const UsageEstimate &estimate);
    using QWidget::show;

private:
    TextLabel *m_text;
    TextLabel *m_volumes;
    StatusLabel *m_fallback;
    StatusLabel *m_unpriced;
};

} // namespace bucketwatch
