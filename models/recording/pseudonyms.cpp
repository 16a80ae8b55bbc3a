// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/pseudonyms.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

bool isAccountNumber(QStringView text)
{
    return text.size() == 12 && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isKeyId(QStringView text)
{
    constexpr qsizetype Shortest = 16;
    return text.size() >= Shortest && text.startsWith(u'A')
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'); });
}

bool isServiceHost(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(s3([.-](dualstack|fips|accelerate|website|control|object-lambda|accesspoint|express))*|iam|kms|sts|cloudtrail|"
                       "athena|glue|lambda|ec2|guardduty|macie|macie2|config|logs|delivery\\.logs|sns|sqs|dynamodb|rds|redshift|"
                       "elasticmapreduce|eks|ecs|cloudformation|cloudfront|ssm|organizations|backup|datasync|transfer|sagemaker|"
                       "bedrock|batch|access-analyzer|inspector2|securityhub|kinesis|firehose|quicksight|storagegateway|billing|"
                       "billingreports|events|monitoring|apigateway|autoscaling|elasticloadbalancing|secretsmanager|codebuild|"
                       "codepipeline|codecommit|codedeploy|acm|lakeformation|dms|signin|servicecatalog|support|trustedadvisor|waf|"
                       "wafv2|ram|ds|workspaces|es|kafka|resource-explorer-2|replication\\.dynamodb|tagging|"
                       "malware-protection-plan\\.guardduty)"
                       "([.-][a-z]{2}(-[a-z]+){1,2}-\\d)?\\.amazonaws\\.com(\\.cn)?(:\\d{1,5})?$"));
    return pattern.match(text).hasMatch();
}

QString Pseudonyms::account(const QString &id)
{
    QString &known = m_accounts[id];
    if (known.isEmpty())
        known = QString::number(100'000'000'000LL + m_accounts.size());
    return known;
}

QString Pseudonyms::name(const QString &text)
{
    QStringList parts = text.split(u'/');
    for (QString &each : parts)
        each = part(each);
    return parts.join(u'/');
}

QString Pseudonyms::part(const QString &text)
{
    const bool isPattern = std::ranges::all_of(text, [](QChar c) { return c == u'*' || c == u'?'; });
    if (isPattern)
        return text;
    QString &known = m_names[text];
    if (known.isEmpty())
        known = u"name-%1"_s.arg(m_names.size()) + (text.endsWith(u'*') ? u"*"_s : QString());
    return known;
}

QString Pseudonyms::key(const QString &id)
{
    QString &known = m_keys[id];
    if (known.isEmpty())
        known = id.first(4) + u"%1"_s.arg(m_keys.size(), int(id.size()) - 4, 10, QChar(u'0'));
    return known;
}

QString Pseudonyms::arn(const QString &text)
{
    constexpr qsizetype AccountPart = 4;
    QStringList parts = text.split(u':');
    if (parts.size() <= AccountPart + 1)
        return text;
    if (isAccountNumber(parts[AccountPart]))
        parts[AccountPart] = account(parts[AccountPart]);
    QString resource = parts.mid(AccountPart + 1).join(u':');
    const QStringList kinds {u"user"_s, u"role"_s, u"assumed-role"_s, u"group"_s, u"policy"_s, u"trail"_s, u"key"_s, u"alias"_s,
        u"federated-user"_s, u"mfa"_s, u"accesspoint"_s, u"instance-profile"_s, u"saml-provider"_s, u"oidc-provider"_s,
        u"function"_s};
    const QString kind = resource.section(u'/', 0, 0);
    if (resource == "root"_L1)
        return text.section(u':', 0, AccountPart - 1) % u':' % parts[AccountPart] % ":root"_L1;
    resource = kinds.contains(kind) && resource.contains(u'/') ? QString(kind % u'/' % name(resource.section(u'/', 1)))
                                                               : name(resource);
    return QStringList(parts.first(AccountPart + 1)).join(u':') % u':' % resource;
}

QString Pseudonyms::host(const QString &text)
{
    const qsizetype aws = text.indexOf(".amazonaws.com"_L1);
    if (aws < 0)
        return name(text);
    if (isServiceHost(text))
        return text;
    const qsizetype s3 = std::max(text.lastIndexOf(".s3."_L1, aws), text.lastIndexOf(".s3-"_L1, aws));
    if (s3 > 0 && isServiceHost(text.sliced(s3 + 1)))
        return name(text.first(s3)) % text.sliced(s3);
    return name(text.first(aws)) % ".amazonaws.com"_L1;
}

} // namespace bucketwatch
