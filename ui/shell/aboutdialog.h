// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/modal.h"

namespace bucketwatch {

/// What the program is, its version and its licence.
class AboutDialog final : public Modal {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace bucketwatch
