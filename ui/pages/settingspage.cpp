// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settingspage.h"

#include "base/whendone.h"
#include "dialogs/delegatedialog.h"
#include "dialogs/stopguarddutydialog.h"
#include "guardduty/changetitle.h"
#include "items/administratormodel.h"
#include "items/displaytime.h"
#include "items/findingsfilter.h"
#include "items/s3protectionsummary.h"
#include "organization/relations.h"
#include "pages/changesender.h"
#include "pages/frequencysection.h"
#include "pages/invitationssection.h"
#include "pages/itemstatus.h"
#include "pages/samplessection.h"
#include "pages/scenekit.h"
#include "pages/suspendsection.h"
#include "pages/tagssection.h"
#include "style/button.h"
#include "style/container.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/statuslabel.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "style/twocolumns.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>

#include <algorithm>

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
    , m_invitations(new InvitationsSection)
    , m_samples(new SamplesSection)
    , m_delegate(new Button(tr("Delegate…")))
    , m_removeDelegate(new Button(tr("Remove")))
{
    setObjectName(QStringLiteral("settingsPage"));
    header()->setDescription(
        tr("The detector ID is needed wherever the API or the AWS CLI is used for this account and Region."));
    auto *about = new Container(tr("About GuardDuty"));
    about->add(m_about);
    add(about);
    add(m_invitations);
    auto *columns = new TwoColumns;
    columns->setEven();
    columns->addLeft(m_frequency);
    columns->addRight(m_samples);
    columns->addRight(m_tags);
    add(columns);
    addAdministrators();
    auto *organization = new Container(tr("Organization"));
    organization->add(m_organization);
    add(organization);
    add(m_suspend);
    addSections();
    m_model->show(context.service.organization());
    connect(&context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        m_model->update(m_context.service.organization(), delta);
        showFacts();
        const auto isOfFindings = [this](const OrganizationDelta::Part &part) {
            return part.findingsChanged && part.region == m_context.session.region();
        };
        if (delta.everything || std::ranges::any_of(delta.parts, isOfFindings))
            showSamples();
        m_table->setShownRows(m_model->rowCount());
    });
    connect(&context.session, &Session::changed, this, [this] {
        m_frequency->forget();
        showFacts();
        showSamples();
    });
    showFacts();
    showSamples();
    m_table->setShownRows(m_model->rowCount());
}

SettingsPage::~SettingsPage() = default;

bool SettingsPage::isSettled() const
{
    return !m_sender->isBusy() && !m_isPreparingScene;
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
    connect(m_frequency, &FrequencySection::editDestinationRequested, this, &SettingsPage::editDestination);
    connect(m_frequency, &FrequencySection::stopExportRequested, this, &SettingsPage::stopExporting);
    connect(m_samples, &SamplesSection::generateRequested, this,
        [this, region] { send(CreateSampleFindings {region(), {}}, tr("Sample findings have been generated.")); });
    connect(m_samples, &SamplesSection::archiveRequested, this, &SettingsPage::archiveSamples);
    connect(m_samples, &SamplesSection::showRequested, this, [this] {
        const QueryTerm samples {
            findingProperty(u"service.additionalInfo.sample"), QueryOperator::Equals, QStringLiteral("true")};
        m_context.navigator.openPage(QLatin1StringView(PageIds::Findings), textOf(samples, findingProperties()));
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
    connect(m_invitations, &InvitationsSection::accepted, this, [this, region](AccountId administrator) {
        send(AcceptInvitation {region(), administrator, {}}, tr("The invitation has been accepted."));
    });
    connect(m_invitations, &InvitationsSection::declined, this, [this, region](AccountId administrator) {
        send(RefuseInvitations {region(), false, {administrator}}, tr("The invitation has been declined."));
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
    const AccountId self = m_context.caller().account;
    m_suspend->show(settings, lock, part ? associatedMembers(*view, *part, self) : 0);
    m_invitations->show(*view, part ? invitationsTo(*view, *part, self) : std::vector<Relation>(), lock);
    m_samples->setVisible(settings.detector.exists());
    showDelegation();
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
    m_delegate->setObjectName(QStringLiteral("delegateButton"));
    m_removeDelegate->setObjectName(QStringLiteral("removeDelegateButton"));
    section->header()->addAction(m_delegate);
    section->header()->addAction(m_removeDelegate);
    connect(m_delegate, &QAbstractButton::clicked, this, &SettingsPage::delegate);
    connect(m_removeDelegate, &QAbstractButton::clicked, this, &SettingsPage::removeDelegation);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SettingsPage::showDelegation);
    section->add(m_table);
    add(section);
}

std::shared_ptr<const RegionView> SettingsPage::chosenRegion() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const Region region
        = rows.isEmpty() ? m_context.session.region() : rows.front().data(AdministratorModel::RegionRole).value<Region>();
    return m_context.service.organization()->find(region);
}

void SettingsPage::showDelegation()
{
    const auto view = m_context.service.organization();
    const auto part = chosenRegion();
    QString lock = m_context.service.readOnlyReason();
    if (lock.isEmpty() && !view->managementAccount.isValid())
        lock = tr("Only the management account of an organization can change this.");
    if (lock.isEmpty() && m_context.session.identity() != view->managementAccount)
        //: %1 is an account
        lock = tr("Only the management account %1 can change this.").arg(accountText(*view, view->managementAccount));
    if (lock.isEmpty() && !part)
        lock = tr("Choose a Region first.");
    m_delegate->setDisabledReason(lock);
    m_removeDelegate->setDisabledReason(
        lock.isEmpty() && !part->administrator ? tr("This Region has no delegated administrator.") : lock);
}

void SettingsPage::withRows(const std::function<void(const RegionView &)> &then)
{
    const auto part = chosenRegion();
    if (!part)
        return;
    // What a change comes to depends on the members, which are read when somebody looks at their Region.
    whenDone(m_context.service.load({part->region}), this, [this, region = part->region, then](const Result<void> &loaded) {
        const auto now = m_context.service.organization()->find(region);
        if (loaded && now)
            then(*now);
        else if (!loaded)
            m_context.notices.show(
                {.status = Status::Error, .title = {}, .text = loaded.error().message, .id = QStringLiteral("delegation")});
    });
}

void SettingsPage::delegate()
{
    withRows([this](const RegionView &part) { openDelegateDialog(part.region); });
}

void SettingsPage::openDelegateDialog(Region region)
{
    const auto view = m_context.service.organization();
    const auto preview = [view, region, caller = m_context.caller()](AccountId account) {
        const std::vector<Change> changes {SetAdministrator {region, account, true}};
        return pendingChange(*view, region, {caller, titleOf(changes), changes});
    };
    auto *dialog = new DelegateDialog(region, view->accounts, preview, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = region.name()] {
        if (const auto &pending = dialog->pending())
            //: %1 is a Region
            m_sender->send(*pending, tr("The delegated administrator of %1 has been set.").arg(name));
    });
    dialog->open();
}

void SettingsPage::removeDelegation()
{
    withRows([this](const RegionView &part) {
        if (part.administrator)
            askToRemove(part.region, *part.administrator);
    });
}

void SettingsPage::askToRemove(Region region, AccountId administrator)
{
    m_context.prompts.confirm(this, tr("Remove the delegated administrator?"),
        //: %1 is an account, %2 a Region
        tr("%1 no longer manages GuardDuty for the organization in %2.")
            .arg(accountText(*m_context.service.organization(), administrator), region.name()),
        tr("Remove"), [this, change = SetAdministrator {region, administrator, false}](bool agreed) {
            if (agreed)
                send(change, tr("%1 has no delegated administrator any more.").arg(change.region.name()));
        });
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
    if (summary.detector.exists())
        m_about->addText(tr("Service role"), QStringLiteral("AWSServiceRoleForAmazonGuardDuty"));
    m_about->addText(tr("Account"), accountText(*view, summary.self.id));
    if (summary.detector.exists())
        m_about->addText(tr("Enabled since"), displayTime(summary.detector.createdAt));

    m_organization->clear();
    m_organization->addText(tr("Name"), view->name);
    m_organization->addText(tr("Management account"), accountText(*view, view->managementAccount));
    m_organization->addText(tr("Regions in use"), QLocale().toString(view->regions.size()));
}

} // namespace bucketwatch
