// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectionsnippet.h"

#include <QCoreApplication>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString bash(const Connection &connection)
{
    return u"export AWS_ENDPOINT_URL=%1\n"
           "export AWS_ACCESS_KEY_ID=%2\n"
           "export AWS_SECRET_ACCESS_KEY=%3\n"
           "export AWS_DEFAULT_REGION=%4\n"
           "export AWS_EC2_METADATA_DISABLED=true\n"
           "\n"
           "aws guardduty list-detectors"_s.arg(connection.address, connection.key.accessKeyId, connection.key.secretAccessKey, connection.region.id());
}

QString powerShell(const Connection &connection)
{
    return u"$env:AWS_ENDPOINT_URL = \"%1\"\n"
           "$env:AWS_ACCESS_KEY_ID = \"%2\"\n"
           "$env:AWS_SECRET_ACCESS_KEY = \"%3\"\n"
           "$env:AWS_DEFAULT_REGION = \"%4\"\n"
           "$env:AWS_EC2_METADATA_DISABLED = \"true\"\n"
           "\n"
           "aws guardduty list-detectors"_s.arg(connection.address, connection.key.accessKeyId, connection.key.secretAccessKey, connection.region.id());
}

QString profile(const Connection &connection)
{
    // The two files of the CLI in one, so that one paste into ~/.aws/config is enough.
    return u"# ~/.aws/config\n"
           "[profile bucketwatch]\n"
           "endpoint_url = %1\n"
           "aws_access_key_id = %2\n"
           "aws_secret_access_key = %3\n"
           "region = %4\n"
           "\n"
           "# aws --profile bucketwatch guardduty list-detectors"_s.arg(connection.address, connection.key.accessKeyId, connection.key.secretAccessKey, connection.region.id());
}

QString boto3(const Connection &connection)
{
    return u"import boto3\n"
           "\n"
           "guardduty = boto3.client(\n"
           "    \"guardduty\",\n"
           "    endpoint_url=\"%1\",\n"
           "    aws_access_key_id=\"%2\",\n"
           "    aws_secret_access_key=\"%3\",\n"
           "    region_name=\"%4\")\n"
           "print(guardduty.list_detectors()[\"DetectorIds\"])"_s.arg(connection.address, connection.key.accessKeyId, connection.key.secretAccessKey, connection.region.id());
}

} // namespace

QString snippetTitle(SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Bash: return u"bash"_s;
    case SnippetKind::PowerShell: return u"PowerShell"_s;
    case SnippetKind::Profile: return QCoreApplication::translate("ConnectionSnippet", "Profile");
    case SnippetKind::Boto3: return u"boto3"_s;
    }
    return {};
}

CodePane::Language snippetLanguage(SnippetKind kind)
{
    switch (kind) {
    case SnippetKind::Bash: return CodePane::Language::Bash;
    case SnippetKind::PowerShell: return CodePane::Language::PowerShell;
    case SnippetKind::Profile: return CodePane::Language::Ini;
    case SnippetKind::Boto3: return CodePane::Language::Python;
    }
    return CodePane::Language::Bash;
}

QString snippetText(SnippetKind kind, const Connection &connection)
{
    switch (kind) {
    case SnippetKind::Bash: return bash(connection);
    case SnippetKind::PowerShell: return powerShell(connection);
    case SnippetKind::Profile: return profile(connection);
    case SnippetKind::Boto3: return boto3(connection);
    }
    return {};
}

} // namespace bucketwatch
