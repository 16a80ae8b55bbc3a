// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/container.h"

namespace bucketwatch {

/// What stands where no recording is open: what a replay is, and the ways to begin.
class WelcomePane final : public Container {
    Q_OBJECT
public:
    /// @p hasDemo offers the demo recording.
    explicit WelcomePane(bool hasDemo, QWidget *parent = nullptr);

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void demoRequested();
};

} // namespace bucketwatch
