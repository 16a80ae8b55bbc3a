// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/severitybadge.h"

namespace bucketwatch {

using enum Tokens::Colour;

BadgeKind badgeKind(Severity severity)
{
    switch (severity) {
    case Severity::Low:
        return BadgeKind::Low;
    case Severity::Medium:
        return BadgeKind::Medium;
    case Severity::High:
        return BadgeKind::High;
    case Severity::Critical:
        break;
    }
    return BadgeKind::Critical;
}

QColor severityColour(Severity severity, const Tokens &tokens)
{
    switch (severity) {
    case Severity::Low:
        return tokens(SeverityLowBg);
    case Severity::Medium:
        return tokens(SeverityMediumBg);
    case Severity::High:
        return tokens(SeverityHighBg);
    case Severity::Critical:
        break;
    }
    return tokens(SeverityCriticalBg);
}

QColor severityTextColour(Severity severity, const Tokens &tokens)
{
    switch (severity) {
    case Severity::Low:
        return tokens(SeverityLowText);
    case Severity::Medium:
        return tokens(SeverityMediumText);
    case Severity::High:
        return tokens(SeverityHighText);
    case Severity::Critical:
        break;
    }
    return tokens(SeverityCriticalText);
}

} // namespace bucketwatch
