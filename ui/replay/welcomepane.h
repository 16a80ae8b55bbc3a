// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/demorecording.h"
#include "style/container.h"

namespace bucketwatch {

class FlowLayout;

/// What stands where no recording is open: what a replay is, and the ways to begin.
class WelcomePane final : public Container {
    Q_OBJECT
public:
    /// Offers the demo recordings that are there.
    explicit WelcomePane(QWidget *parent = nullptr);
    /// What a demo is called.
    [[nodiscard]] static QString titleOf(Demo demo);

Q_SIGNALS:
    void filesRequested();
    void folderRequested();
    void demoRequested(bucketwatch::Demo demo);

private:
    void addDemos(FlowLayout &flow);
};

} // namespace bucketwatch
