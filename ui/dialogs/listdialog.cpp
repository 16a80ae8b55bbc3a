// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/listdialog.h"

#include "code/codepane.h"
#include "context/prompts.h"
#include "items/listwords.h"
#include "style/button.h"
#include "style/labeledfield.h"
#include "style/optionbutton.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestText = 300; // API reference, CreateIPSet

QString titleFor(const DetectionList &list)
{
    if (!list.id.isEmpty())
        return ListDialog::tr("Edit list");
    switch (list.kind) {
    case ListKind::TrustedIp:
        return ListDialog::tr("Add a trusted IP list");
    case ListKind::ThreatIp:
        return ListDialog::tr("Add a threat IP list");
    case ListKind::TrustedEntity:
        return ListDialog::tr("Add a trusted entity list");
    case ListKind::ThreatEntity:
        return ListDialog::tr("Add a threat entity list");
    }
    Q_UNREACHABLE_RETURN({});
}

QString purposeOf(ListKind kind)
{
    const QString most = QLocale().toString(mostEntries(kind));
    if (isTrusted(kind))
        return (holdsDomains(kind)
                ? ListDialog::tr("GuardDuty raises no findings for what such a list holds: up to %1 IP addresses, CIDR ranges "
                                 "and domain names.")
                : ListDialog::tr(
                      "GuardDuty raises no findings for what such a list holds: up to %1 IP addresses and CIDR ranges."))
            .arg(most);
    return (holdsDomains(kind)
            ? ListDialog::tr(
                  "GuardDuty raises findings for what such a list holds: up to %1 IP addresses, CIDR ranges and domain names.")
            : ListDialog::tr("GuardDuty raises findings for what such a list holds: up to %1 IP addresses and CIDR ranges."))
        .arg(most);
}

} // namespace

ListDialog::ListDialog(Region region, const DetectionList &list, Prompts &prompts, CommandsOf commandsOf,
    KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : Modal(titleFor(list), list.id.isEmpty() ? tr("Add list") : tr("Save changes"), parent)
    , m_region(region)
    , m_before(list)
    , m_prompts(prompts)
    , m_commandsOf(std::move(commandsOf))
    , m_name(new QLineEdit)
    , m_format(new QComboBox)
    , m_location(new QLineEdit)
    , m_owner(new QLineEdit)
    , m_activate(new CheckOption(tr("Activate the list"), tr("GuardDuty reads the file now. Members use the list too.")))
    , m_problem(new TextLabel({}, TextLevel::Small))
    , m_command(new CodePane(tr("AWS CLI command"), CodePane::Language::Bash, syntax))
    , m_choose(new Button(tr("Choose file…")))
{
    setObjectName("listDialog"_L1);
    addText(purposeOf(list.kind));
    addFields();
    m_name->setFocus();
    check();
}

void ListDialog::addFields()
{
    m_name->setMaxLength(LongestText);
    m_name->setText(m_before.name);
    for (const ListFormat format : AllListFormats)
        m_format->addItem(wireName(format), static_cast<int>(format));
    m_format->setCurrentIndex(static_cast<int>(m_before.format));
    m_format->setMinimumHeight(std::max(int(Tokens::ControlHeight), fontMetrics().height() + 12));
    m_format->setEnabled(isNew());
    if (!isNew())
        m_format->setToolTip(tr("The format of a list cannot be changed. Add another list instead."));
    m_location->setMaxLength(LongestText);
    m_location->setText(m_before.location);
    m_location->setPlaceholderText("s3://bucket/lists/addresses.txt"_L1);
    m_owner->setMaxLength(12);
    m_owner->setText(m_before.expectedBucketOwner ? m_before.expectedBucketOwner->toString() : QString());
    m_owner->setPlaceholderText(tr("12 digits"));
    m_problem->setObjectName("listProblem"_L1);
    m_activate->setObjectName("listActivate"_L1);
    m_activate->setChecked(true);
    m_activate->setVisible(isNew());
    m_command->setObjectName("commandPane"_L1);
    m_command->setVisibleLines(3, 6);
    m_name->setObjectName("listName"_L1);
    m_format->setObjectName("listFormat"_L1);
    m_location->setObjectName("listLocation"_L1);
    m_owner->setObjectName("listOwner"_L1);
    m_nameField = new LabeledField(tr("Name"), m_name);
    m_locationField = makeLocation();
    m_ownerField = new LabeledField(tr("Expected bucket owner - optional"), m_owner);
    add(m_nameField);
    add(new LabeledField(tr("Format"), m_format));
    add(m_locationField);
    add(m_ownerField);
    add(m_activate);
    add(m_command);
    for (QLineEdit *field : {m_name, m_location, m_owner})
        connect(field, &QLineEdit::textChanged, this, &ListDialog::check);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ListDialog::check);
    connect(m_activate, &QCheckBox::toggled, this, &ListDialog::check);
}

LabeledField *ListDialog::makeLocation()
{
    m_choose->setObjectName("chooseListFile"_L1);
    connect(m_choose, &QAbstractButton::clicked, this, &ListDialog::chooseFile);
    auto *line = new QWidget;
    line->setFocusProxy(m_location); // for the mnemonic of the label
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::ButtonGap);
    row->addWidget(m_location, 1);
    row->addWidget(m_choose);
    auto *field = new LabeledField(tr("Location"), line);
    m_location->setAccessibleName(tr("Location"));
    field->addBelow(
        new TextLabel(tr("A local file, or s3://bucket/key. In a workspace that is the file s3/bucket/key beside it."),
            TextLevel::Small, TextLabel::Tone::Secondary));
    return field;
}

void ListDialog::lock(const QString &reason)
{
    m_lock = reason;
    for (QLineEdit *field : {m_name, m_location, m_owner})
        field->setReadOnly(true);
    m_choose->setDisabledReason(reason);
    m_command->hide();
    cancel()->setText(tr("Close"));
    check();
}

void ListDialog::chooseFile()
{
    m_prompts.askForFiles(this, tr("Choose the file of the list"), tr("Lists (*.txt *.csv *.xml *.stix *.list);;All files (*)"),
        [this](const QStringList &paths) {
            if (paths.isEmpty())
                return;
            m_location->setText(paths.front());
            if (m_name->text().isEmpty())
                m_name->setText(QFileInfo(paths.front()).completeBaseName());
        });
}

QString ListDialog::name() const
{
    return m_name->text().trimmed();
}

std::optional<AccountId> ListDialog::owner() const
{
    const auto account = AccountId::parse(m_owner->text().trimmed());
    return account ? std::optional(*account) : std::nullopt;
}

Change ListDialog::change() const
{
    const QString location = m_location->text().trimmed();
    if (isNew()) {
        DetectionList list = m_before;
        list.name = name();
        list.format = static_cast<ListFormat>(m_format->currentData().toInt());
        list.location = location;
        list.expectedBucketOwner = owner();
        return CreateList {m_region, list, m_activate->isChecked()};
    }
    UpdateList change {m_region, m_before.kind, m_before.id};
    if (name() != m_before.name)
        change.name = name();
    if (location != m_before.location)
        change.location = location;
    if (owner() && owner() != m_before.expectedBucketOwner)
        change.expectedBucketOwner = owner();
    return change;
}

std::pair<LabeledField *, QString> ListDialog::problem() const
{
    if (name().isEmpty())
        return {m_nameField, tr("Give the list a name.")};
    if (m_location->text().trimmed().isEmpty())
        return {m_locationField, tr("Say where the file of the list lies, or choose a file.")};
    if (!m_owner->text().trimmed().isEmpty() && !owner())
        return {m_ownerField, tr("An account ID has 12 digits.")};
    return {m_nameField, {}};
}

void ListDialog::check()
{
    const auto [field, problem] = this->problem();
    if (m_problem->parentWidget() != field)
        field->addBelow(m_problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    primary()->setDisabledReason(m_lock.isEmpty() ? problem : m_lock);
    m_command->setDimmed(!problem.isEmpty());
    m_command->setText(m_commandsOf(change()).join("\n\n"_L1));
}

} // namespace bucketwatch
