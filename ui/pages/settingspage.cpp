// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settingspage.h"

#include "items/administratormodel.h"
#include "items/displaytime.h"
#include "items/s3protectionsummary.h"
#include "pages/itemstatus.h"
#include "pages/scenekit.h"
#include "style/container.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/statuslabel.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>

namespace bucketwatch {

namespace {

QString accountText(const OrganizationView &view, AccountId id)
{
    const int row = view.accounts->row(id);
    if (row < 0)
        return id.toString();
    //: %1 is the name of an account, %2 its ID
    return SettingsPage::tr("%1 (%2)").arg(view.accounts->rows[static_cast<std::size_t>(row)].name, id.toString());
}

} // namespace

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Settings"), Extent::Scrolling, parent)
    , m_context(context)
    , m_about(new KeyValueGrid(4))
    , m_organization(new KeyValueGrid(3))
    , m_model(new AdministratorModel(this))
    , m_table(new TableView)
{
    setObjectName(QStringLiteral("settingsPage"));
    header()->setDescription(
        tr("The detector ID is needed wherever the API or the AWS CLI is used for this account and Region."));
    auto *about = new Container(tr("About GuardDuty"));
    about->add(m_about);
    add(about);
    addAdministrators();
    auto *organization = new Container(tr("Organization"));
    organization->add(m_organization);
    add(organization);
    m_model->show(context.service.organization());
    connect(&context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        m_model->update(m_context.service.organization(), delta);
        showFacts();
        fitTable();
    });
    connect(&context.session, &Session::changed, this, &SettingsPage::showFacts);
    showFacts();
    fitTable();
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::addAdministrators()
{
    auto *section = new Container(tr("Delegated administrator"));
    section->header()->setDescription(
        tr("The management account sets the delegated GuardDuty administrator account in each Region."));
    m_table->setObjectName(QStringLiteral("administratorsTable"));
    m_table->setAccessibleName(tr("Delegated administrators by Region"));
    m_table->setSortingEnabled(false);
    m_table->setModel(m_model);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const int column : {AdministratorModel::StatusColumn, AdministratorModel::S3ProtectionColumn})
        m_table->cells()->setStatusColumn(
            column, [](const QModelIndex &index) { return statusOf(index.data(AdministratorModel::StateRole)); });
    m_table->cells()->setCodeColumn(AdministratorModel::DetectorIdColumn);
    const int letter = m_table->fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] {{AdministratorModel::RegionColumn, 36}, {AdministratorModel::AdministratorColumn, 31},
        {AdministratorModel::DetectorIdColumn, 34}, {AdministratorModel::StatusColumn, 16},
        {AdministratorModel::S3ProtectionColumn, 18}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnWidth(column, letters * letter);
    section->add(m_table);
    add(section);
}

void SettingsPage::fitTable()
{
    const int rows = m_model->rowCount() * m_table->verticalHeader()->defaultSectionSize();
    m_table->setFixedHeight(
        rows + m_table->horizontalHeader()->sizeHint().height() + m_table->horizontalScrollBar()->sizeHint().height());
}

void SettingsPage::showFacts()
{
    const auto view = m_context.service.organization();
    const auto summary = summaryFor(*view, m_context.session.region(), m_context.session.identity());
    m_about->clear();
    if (summary.detector.exists())
        m_about->addIdentifier(tr("Detector ID"), summary.detector.id.toString())->setObjectName(QStringLiteral("detectorId"));
    else
        m_about->addText(tr("Detector ID"), tr("GuardDuty is not enabled in this Region"))
            ->setObjectName(QStringLiteral("detectorId"));
    m_about->addText(tr("Region"), S3Words::regionName(summary.region));
    const bool runs = summary.guardDutyRuns();
    m_about->addStatus(tr("Status"),
        runs                            ? Status::Success
            : summary.detector.exists() ? Status::Warning
                                        : Status::Inactive,
        runs                            ? tr("Enabled")
            : summary.detector.exists() ? tr("Suspended")
                                        : tr("Not enabled"));
    m_about->addText(tr("Account"), accountText(*view, summary.self.id));
    if (summary.detector.exists())
        m_about->addText(tr("Enabled since"), displayTime(summary.detector.createdAt));

    m_organization->clear();
    m_organization->addText(tr("Name"), view->name);
    m_organization->addText(tr("Management account"), accountText(*view, view->managementAccount));
    m_organization->addText(tr("Regions in use"), QLocale().toString(view->regions.size()));
}

} // namespace bucketwatch
