// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/destinationdialog.h"

#include "code/codepane.h"
#include "style/button.h"
#include "style/labeledfield.h"
#include "style/textlabel.h"

#include <QLineEdit>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString withoutSlashes(QString prefix)
{
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    while (prefix.startsWith(u'/'))
        prefix.remove(0, 1);
    return prefix;
}

TextLabel *remark(const QString &text)
{
    return new TextLabel(text, TextLevel::Small, TextLabel::Tone::Secondary);
}

} // namespace

DestinationDialog::DestinationDialog(Region region, const std::optional<PublishingDestination> &destination,
    CommandsOf commandsOf, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : Modal(tr("Export findings to an S3 bucket"), destination ? tr("Save changes") : tr("Export findings"), parent, Width::Large)
    , m_region(region)
    , m_before(destination)
    , m_commandsOf(std::move(commandsOf))
    , m_bucket(new QLineEdit)
    , m_prefix(new QLineEdit)
    , m_key(new QLineEdit)
    , m_problem(new TextLabel({}, TextLevel::Small))
    , m_command(new CodePane(tr("AWS CLI command"), CodePane::Language::Bash, syntax))
{
    setObjectName("destinationDialog"_L1);
    //: %1 is a Region
    addText(
        tr("GuardDuty writes the findings of %1 into the bucket, encrypted with the key. The policies of both must let GuardDuty "
           "do that; Bucketwatch checks the form of what you enter only.")
            .arg(region.name()));
    addFields();
    m_bucket->setFocus();
    check();
}

void DestinationDialog::addFields()
{
    const auto before = m_before ? bucketPlaceFrom(m_before->bucketArn) : std::nullopt;
    m_bucket->setText(before ? before->bucket : m_before ? m_before->bucketArn : QString());
    m_bucket->setPlaceholderText("arn:aws:s3:::bucket"_L1);
    m_prefix->setText(before ? before->prefix : QString());
    m_prefix->setPlaceholderText("guardduty"_L1);
    m_key->setText(m_before ? m_before->keyArn : QString());
    m_key->setPlaceholderText(u"arn:aws:kms:%1:111122223333:key/…"_s.arg(m_region.id()));
    m_problem->setObjectName("destinationProblem"_L1);
    m_command->setObjectName("commandPane"_L1);
    m_command->setVisibleLines(6, 8);
    m_bucket->setObjectName("destinationBucket"_L1);
    m_prefix->setObjectName("destinationPrefix"_L1);
    m_key->setObjectName("destinationKey"_L1);
    m_bucketField = new LabeledField(tr("S3 bucket"), m_bucket);
    m_bucketField->addBelow(remark(tr("The name of the bucket, or its ARN.")));
    m_prefixField = new LabeledField(tr("Prefix - optional"), m_prefix);
    m_prefixField->addBelow(remark(tr("A folder of the bucket, which must be there. Findings go into AWSLogs in it.")));
    m_keyField = new LabeledField(tr("KMS key ARN"), m_key);
    for (QWidget *one : std::initializer_list<QWidget *> {m_bucketField, m_prefixField, m_keyField, m_command})
        add(one);
    for (QLineEdit *field : {m_bucket, m_prefix, m_key})
        connect(field, &QLineEdit::textChanged, this, &DestinationDialog::check);
}

BucketPlace DestinationDialog::place() const
{
    const QString text = m_bucket->text().trimmed();
    BucketPlace place {text, withoutSlashes(m_prefix->text().trimmed())};
    if (const auto named = bucketPlaceFrom(text)) {
        place.bucket = named->bucket;
        if (place.prefix.isEmpty())
            place.prefix = named->prefix;
    }
    return place;
}

QString DestinationDialog::key() const
{
    return m_key->text().trimmed();
}

QString DestinationDialog::bucketArn() const
{
    const QString partition = isKmsKeyArn(key()) ? key().section(u':', 1, 1) : u"aws"_s;
    return arnOf(place(), partition);
}

bool DestinationDialog::isSame() const
{
    return m_before && bucketPlaceFrom(m_before->bucketArn) == std::optional(place()) && m_before->keyArn == key();
}

Change DestinationDialog::change() const
{
    if (!m_before)
        return CreateDestination {m_region, {{}, bucketArn(), key()}};
    UpdateDestination change {m_region, {}};
    if (isSame() || bucketPlaceFrom(m_before->bucketArn) != std::optional(place()))
        change.bucketArn = bucketArn();
    if (isSame() || key() != m_before->keyArn)
        change.keyArn = key();
    return change;
}

std::pair<LabeledField *, QString> DestinationDialog::problem() const
{
    if (m_bucket->text().trimmed().isEmpty())
        return {m_bucketField, tr("Enter the bucket that findings are to go to.")};
    if (!bucketPlaceFrom(arnOf({place().bucket, {}})))
        return {m_bucketField, tr("This is not a bucket: names have 3 to 63 lower-case letters, digits, dots and hyphens.")};
    if (!bucketPlaceFrom(bucketArn()))
        return {m_prefixField, tr("This cannot be a prefix: it is too long, or has characters that cannot be printed.")};
    if (key().isEmpty())
        return {m_keyField, tr("Enter the ARN of the KMS key: GuardDuty only exports what is encrypted.")};
    if (!isKmsKeyArn(key()))
        return {m_keyField, tr("This is not the ARN of a KMS key: arn:aws:kms:REGION:ACCOUNT:key/ID, or …:alias/NAME.")};
    return {m_bucketField, {}};
}

void DestinationDialog::check()
{
    const auto [field, problem] = this->problem();
    if (m_problem->parentWidget() != field)
        field->addBelow(m_problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    primary()->setDisabledReason(problem.isEmpty() && isSame() ? tr("Nothing is different yet.") : problem);
    m_command->setDimmed(!problem.isEmpty() || isSame());
    m_command->setText(m_commandsOf(change()).join("\n\n"_L1));
}

} // namespace bucketwatch
