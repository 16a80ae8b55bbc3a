// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class SegmentedControl;
class TextLabel;
class UsageVolumes;

/// The choice between the volumes that are assumed and those of the recording that is open, with what is measured or why nothing
/// is. Shown while a recording is open.
class UsageVolumesRow final : public QWidget {
    Q_OBJECT
public:
    explicit UsageVolumesRow(UsageVolumes &volumes, QWidget *parent = nullptr);

private:
    void follow();

    UsageVolumes &m_volumes;
    SegmentedControl *m_choice;
    TextLabel *m_text;
};

} // namespace bucketwatch
