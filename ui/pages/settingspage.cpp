// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settingspage.h"

#include "dialogs/stopguarddutydialog.h"
#include "guardduty/changetitle.h"
#include "items/administratormodel.h"
#include "items/displaytime.h"
#include "items/s3protectionsummary.h"
#include "organization/relations.h"
#include "pages/changesender.h"
#include "pages/frequencysection.h"
#include "pages/itemstatus.h"
#include "pages/scenekit.h"
#include "pages/suspendsection.h"
#include "pages/tagssection.h"
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
    , m_sender(new ChangeSender(context, this))
    , m_frequency(new FrequencySection)
    , m_tags(new TagsSection)
    , m_suspend(new SuspendSection)
    , m_model(new AdministratorModel(this))
    , m_table(new TableView)
{
    setObjectName(QStringLiteral("settingsPage"));
    header()->setDescription(
        tr("The detector ID is needed wherever the API or the AWS CLI is used for this account and Region."));
    auto *about = new Container(tr("About GuardDuty"));
    about->add(m_about);
    add(about);
    add(m_frequency);
    addAdministrators();
    add(m_tags);
    auto *organization = new Container(tr("Organization"));
    organization->add(m_organization);
    add(organization);
    add(m_suspend);
    addSections();
    m_model->show(context.service.organization());
    connect(&context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        m_model->update(m_context.service.organization(), delta);
        showFacts();
        m_table->setShownRows(m_model->rowCount());
    });
    connect(&context.session, &Session::changed, this, [this] {
        m_frequency->forget();
        showFacts();
    });
    showFacts();
    m_table->setShownRows(m_model->rowCount());
}

SettingsPage::~SettingsPage() = default;

bool SettingsPage::isSettled() const
{
    return !m_sender->isBusy();
}

bool SettingsPage::hasUnsavedChanges() const
{
    return m_frequency->hasChanges();
}

void SettingsPage::addSections()
{
    const auto region = [this] { return m_context.session.region(); };
    connect(m_frequency, &FrequencySection::saveRequested, this, [this, region](PublishingFrequency frequency) {
        send(SetOwnDetector {region(), {}, frequency}, tr("The frequency for updated findings has been saved."));
    });
    connect(m_tags, &TagsSection::addRequested, this, [this, region](const QString &key, const QString &value) {
        send(SetTags {region(), {{key, value}}, {}}, tr("The tag %1 has been saved.").arg(key));
    });
    connect(m_tags, &TagsSection::removeRequested, this,
        [this, region](const QString &key) { send(SetTags {region(), {}, {key}}, tr("The tag %1 has been removed.").arg(key)); });
    connect(m_suspend, &SuspendSection::enableRequested, this, [this, region] {
        send(CreateDetector {region(), true, {}, {}, {}, {}}, tr("GuardDuty has been enabled in %1.").arg(region().name()));
    });
    connect(m_suspend, &SuspendSection::resumeRequested, this, [this, region] {
        send(SetOwnDetector {region(), true, {}}, tr("GuardDuty has been resumed in %1.").arg(region().name()));
    });
    connect(m_suspend, &SuspendSection::suspendRequested, this, [this] { askToStop(false); });
    connect(m_suspend, &SuspendSection::disableRequested, this, [this] { askToStop(true); });
    connect(m_suspend, &SuspendSection::accountsRequested, this,
        [this] { m_context.navigator.openPage(QLatin1StringView(PageIds::Accounts)); });
}

std::optional<PendingChange> SettingsPage::pendingFor(const Change &change)
{
    const std::vector<Change> changes {change};
    auto pending = pendingChange(
        *m_context.service.organization(), m_context.session.region(), {m_context.caller(), titleOf(changes), changes});
    if (pending)
        return std::move(*pending);
    m_context.notices.show(
        {.status = Status::Error, .title = {}, .text = pending.error().message, .id = ChangeResultNotice});
    return std::nullopt;
}

void SettingsPage::send(const Change &change, const QString &success)
{
    if (const auto pending = pendingFor(change))
        m_sender->send(*pending, success);
}

void SettingsPage::askToStop(bool disable)
{
    const Region region = m_context.session.region();
    const auto pending = pendingFor(disable ? Change(DeleteDetector {region}) : Change(SetOwnDetector {region, false, {}}));
    if (!pending)
        return;
    const QString success = disable ? tr("GuardDuty has been disabled in %1.").arg(region.name())
                                    : tr("GuardDuty has been suspended in %1.").arg(region.name());
    using Kind = StopGuardDutyDialog::Kind;
    auto *dialog = new StopGuardDutyDialog(disable ? Kind::Disable : Kind::Suspend, *pending, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, change = *pending, success] { m_sender->send(change, success); });
    dialog->open();
}

void SettingsPage::showDetector()
{
    const auto view = m_context.service.organization();
    const Region region = m_context.session.region();
    const auto settings = detectorSettingsFor(*view, region, m_context.caller());
    const QString lock = m_context.service.readOnlyReason();
    const auto part = view->find(region);
    m_frequency->show(settings, lock);
    m_frequency->setVisible(settings.detector.exists());
    m_tags->show(settings, lock);
    m_suspend->show(settings, lock, part && hasAssociatedMembers(*part, m_context.caller().account));
}

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
    const std::pair<int, int> widths[] {{AdministratorModel::RegionColumn, 36}, {AdministratorModel::AdministratorColumn, 31},
        {AdministratorModel::DetectorIdColumn, 34}, {AdministratorModel::StatusColumn, 16},
        {AdministratorModel::S3ProtectionColumn, 18}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnLetters(column, letters);
    section->add(m_table);
    add(section);
}

void SettingsPage::showFacts()
{
    const auto view = m_context.service.organization();
    const auto summary = summaryFor(*view, m_context.session.region(), m_context.session.identity());
    showDetector();
    Facts facts {view->name, view->managementAccount, view->regions.size(), view->accounts, summary.region, summary.self.id,
        summary.detector};
    if (m_facts == facts)
        return; // what is copied or read stays where it is
    m_facts = std::move(facts);
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
