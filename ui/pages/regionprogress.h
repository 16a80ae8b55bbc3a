// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/alert.h"

class QTimer;

namespace bucketwatch {

class RegionLoader;

/// How far a RegionLoader is, with Cancel. Seen only when that takes long enough to wonder.
class RegionProgress final : public Alert {
    Q_OBJECT
public:
    /// @p loader outlives it.
    explicit RegionProgress(RegionLoader *loader, QWidget *parent = nullptr);

private:
    void refresh();

    RegionLoader *m_loader;
    QTimer *m_late;
};

} // namespace bucketwatch
