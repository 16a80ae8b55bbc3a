// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importconfigurationdialog.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "items/s3protectionsummary.h"
#include "style/labeledfield.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int DetailLines = 7;

/// What can be opened of @p paths is read; the rest is a notice. Not in the thread of the window.
Result<ImportedOrganization> importFiles(const QStringList &paths, const ImportOptions &options)
{
    std::vector<ImportFile> files;
    std::vector<SourceNotice> unreadable;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.push_back({path, file.readAll()});
        else
            unreadable.push_back({SourceNotice::Kind::Problem, path, 0,
                ImportConfigurationDialog::tr("The file cannot be read: %1.").arg(file.errorString())});
    }
    return importOrganization(files, options).transform([&unreadable](ImportedOrganization organization) {
        organization.notices.insert(organization.notices.begin(), unreadable.begin(), unreadable.end());
        return organization;
    });
}

} // namespace

ImportConfigurationDialog::ImportConfigurationDialog(QStringList paths, QWidget *parent)
    : Modal(tr("Import configuration"), tr("Continue"), parent, Width::Large)
    , m_paths(std::move(paths))
    , m_name(new QLineEdit(m_paths.isEmpty() ? QString() : QFileInfo(m_paths.constFirst()).absoluteDir().dirName()))
    , m_region(new QComboBox)
    , m_account(new QLineEdit)
    , m_result(new StatusLabel)
    , m_details(new QPlainTextEdit)
{
    setObjectName(u"importConfigurationDialog"_s);
    addText(tr("Answers of the AWS CLI (list-members, get-member-detectors, describe-organization-configuration, get-detector, "
               "list-detectors, organizations list-accounts), the CSV export of GuardDuty's console and Terraform state become a "
               "workspace of their own. Nothing is sent to AWS."));
    addFields();
    m_result->setObjectName(u"importResult"_s);
    add(m_result);
    m_details->setObjectName(u"importDetails"_s);
    m_details->setAccessibleName(tr("What could not be read and what is not known"));
    m_details->setReadOnly(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setTabChangesFocus(true);
    m_details->setMinimumHeight(m_details->fontMetrics().lineSpacing() * DetailLines);
    add(m_details, 1);
    connect(m_region, &QComboBox::currentIndexChanged, this, &ImportConfigurationDialog::read);
    connect(m_account, &QLineEdit::textChanged, this, &ImportConfigurationDialog::read);
    read();
    m_name->setFocus();
}

std::shared_ptr<const ImportedOrganization> ImportConfigurationDialog::organization() const
{
    if (!m_organization)
        return nullptr;
    auto named = std::make_shared<ImportedOrganization>(*m_organization);
    named->view.name = m_name->text().trimmed();
    return named;
}

void ImportConfigurationDialog::addFields()
{
    m_name->setObjectName(u"organizationName"_s);
    add(new LabeledField(tr("&Name of the organization"), m_name));
    m_region->setObjectName(u"importRegion"_s);
    m_region->addItem(tr("None: what has no Region in its file name is left out"));
    for (const Region region : Region::all())
        m_region->addItem(S3Words::regionName(region), region.id());
    add(new LabeledField(tr("&Region of files whose name has none"), m_region));
    m_account->setObjectName(u"importAccount"_s);
    m_account->setPlaceholderText(tr("12 digits"));
    add(new LabeledField(tr("&Account that asked, where a file does not tell"), m_account));
}

void ImportConfigurationDialog::read()
{
    ImportOptions options;
    if (const auto region = Region::parse(m_region->currentData().toString()))
        options.region = *region;
    const auto account = AccountId::parse(m_account->text().trimmed());
    if (account)
        options.account = *account;
    const int reading = ++m_readings;
    m_organization.reset();
    if (!m_account->text().trimmed().isEmpty() && !account) {
        m_isReading = false;
        m_result->setStatus(Status::Error, account.error().message);
        say({});
        primary()->setDisabledReason(account.error().message);
        return;
    }
    m_isReading = true;
    m_result->setStatus(Status::InProgress, tr("Reading %n file(s)", nullptr, int(m_paths.size())));
    primary()->setDisabledReason(tr("The files are being read."));
    whenDone(inBackground([paths = m_paths, options] { return importFiles(paths, options); }), this,
        [this, reading](const Result<ImportedOrganization> &organization) {
            if (reading == m_readings)
                show(organization);
        });
}

void ImportConfigurationDialog::show(const Result<ImportedOrganization> &read)
{
    m_isReading = false;
    if (!read) {
        m_result->setStatus(Status::Error, read.error().message);
        say({read.error().detail});
        primary()->setDisabledReason(read.error().message);
        return;
    }
    m_organization = std::make_shared<const ImportedOrganization>(*read);
    const QString regions = tr("%n Region(s)", nullptr, int(read->view.regions.size()));
    //: %1 is "3 Regions"
    const QString found = tr("%n account(s) in %1.", nullptr, int(read->view.accounts->rows.size())).arg(regions);
    const bool isWhole = !hasProblem(read->notices) && read->unknown.empty();
    m_result->setStatus(hasProblem(read->notices) ? Status::Warning : Status::Success,
        isWhole ? found : tr("%1 What could not be read or is not known:").arg(found));
    QStringList lines;
    for (const SourceNotice &notice : read->notices)
        lines << notice.text();
    for (const UnknownPart &part : read->unknown)
        lines << part.text();
    say(lines);
    primary()->setDisabledReason({});
}

void ImportConfigurationDialog::say(const QStringList &lines)
{
    m_details->setPlainText(lines.join(u'\n').trimmed());
    m_details->setVisible(!m_details->toPlainText().isEmpty());
}

} // namespace bucketwatch
