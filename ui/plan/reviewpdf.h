// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reviewdocument.h"

#include <QByteArray>

namespace bucketwatch {

/// What htmlOf() has of @p document, as a PDF on A4 whose pages are numbered. For any thread.
[[nodiscard]] QByteArray pdfOf(const ReviewDocument &document);

} // namespace bucketwatch
