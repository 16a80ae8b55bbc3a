// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/prompts.h"

namespace bucketwatch {

Prompts::~Prompts() = default;

QString Prompts::recordingFilter()
{
    return tr("All files (*);;CloudTrail logs (*.json *.jsonl *.ndjson *.gz *.log *.cloudtrail)");
}

} // namespace bucketwatch
