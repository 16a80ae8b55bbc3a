// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/autoenablesubject.h"

#include <QWidget>

namespace bucketwatch {

class AutoEnableModel;
class AutoEnableOutlook;
class SegmentedControl;
class StatusLabel;
class TextLabel;

/// The auto-enable preference of a switch inside a plan: its name, the three choices side by side, and what the choice does.
class PreferenceSwitch final : public QWidget {
    Q_OBJECT
public:
    /// @p model has a row for @p which and outlives this.
    PreferenceSwitch(AutoEnableModel &model, AdditionalConfiguration which, QWidget *parent = nullptr);

    void showOutlook(const AutoEnableOutlook &outlook);

private:
    AutoEnableModel &m_model;
    AdditionalConfiguration m_which;
    SegmentedControl *m_choices;
    TextLabel *m_effect;
    StatusLabel *m_warning;
};

} // namespace bucketwatch
