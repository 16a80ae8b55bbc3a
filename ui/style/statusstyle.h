// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tokens.h"

#include <QString>

namespace bucketwatch {

/// What a small icon with text says about a thing.
enum class Status { Success, Inactive, Pending, Warning, Error, Info, InProgress };

/// How a status is drawn: one table for labels, table cells, alerts and notices.
struct StatusStyle {
    QString icon;
    Tokens::Colour text;
    Tokens::Colour boxBackground; ///< of an alert
    Tokens::Colour boxBorder;
    Tokens::Colour flashBackground; ///< of a notice
    Tokens::Colour flashText;

    [[nodiscard]] static const StatusStyle &of(Status status);
};

} // namespace bucketwatch
