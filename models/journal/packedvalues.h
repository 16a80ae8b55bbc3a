// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/packedbytes.h"
#include "organization/organizationview.h"

namespace bucketwatch {

// Values of an organization as workspaces store them, in its state and in its journal. Lists of plans say how long they are, so
// that a version that knows more plans still reads them. What cannot be read makes the reader bad.

void writeTime(PackedWriter &out, Timestamp time);
[[nodiscard]] Timestamp readTime(PackedReader &in);

void writeConfiguration(PackedWriter &out, const OrganizationConfiguration &configuration);
[[nodiscard]] OrganizationConfiguration readConfiguration(PackedReader &in);

void writeTags(PackedWriter &out, const Tags &tags);
[[nodiscard]] Tags readTags(PackedReader &in);

void writeSettings(PackedWriter &out, const OrganizationSettings &settings);
[[nodiscard]] OrganizationSettings readSettings(PackedReader &in);

/// An account number of at most twelve digits; 0 is "no account".
[[nodiscard]] AccountId readAccount(PackedReader &in);

/// An enumeration whose last value is @p last.
template<typename E> [[nodiscard]] E readEnum(PackedReader &in, E last)
{
    return static_cast<E>(in.numberUpTo(static_cast<std::uint64_t>(last)));
}

} // namespace bucketwatch
