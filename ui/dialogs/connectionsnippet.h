// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"
#include "code/codepane.h"
#include "context/endpointcontrol.h"

#include <QString>

namespace bucketwatch {

/// What a program is told to reach the local endpoint as an account.
struct Connection {
    QString address; ///< "http://127.0.0.1:7477"
    EndpointKey key;
    Region region;
};

/// The ways to say it.
enum class SnippetKind { Bash, PowerShell, Profile, Boto3 };
inline constexpr SnippetKind SnippetKinds[] {SnippetKind::Bash, SnippetKind::PowerShell, SnippetKind::Profile, SnippetKind::Boto3};

[[nodiscard]] QString snippetTitle(SnippetKind kind); ///< "bash", "PowerShell", "Profile", "boto3"
[[nodiscard]] CodePane::Language snippetLanguage(SnippetKind kind);
/// Text to paste as it stands. It ends with a first command, so that its request shows whether the connection works.
/// AWS_ENDPOINT_URL is for every service: STS, Organizations and EC2 are answered beside GuardDuty. Without
/// AWS_EC2_METADATA_DISABLED the CLI may wait for credentials of a machine in the cloud.
[[nodiscard]] QString snippetText(SnippetKind kind, const Connection &connection);

} // namespace bucketwatch
