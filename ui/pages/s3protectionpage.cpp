// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/s3protectionpage.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "dialogs/configuremanuallydialog.h"
#include "dialogs/enableexistingmembersdialog.h"
#include "dialogs/enableforalldialog.h"
#include "dialogs/setplandialog.h"
#include "findings/findingattributes.h"
#include "guardduty/changetitle.h"
#include "items/findingsfilter.h"
#include "items/findingssummary.h"
#include "items/planwords.h"
#include "organization/rules.h"
#include "pages/changesender.h"
#include "pages/configurationsection.h"
#include "pages/dataeventssection.h"
#include "pages/editconfigurationview.h"
#include "pages/lastchangepane.h"
#include "pages/memberssection.h"
#include "pages/s3protectionremark.h"
#include "pages/statussection.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/header.h"
#include "style/tokens.h"

#include <QDateTime>
#include <QShortcut>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Feature Plan = Feature::S3DataEvents;
constexpr int DaysOfFindings = 7;
constexpr auto S3Types = ":S3/"_L1; ///< in the name of every type of S3 findings

/// A key for a button of the page: works while the button can be seen and pressed, wherever the focus is in the page.
void bindKey(const QKeySequence &key, QAbstractButton *button, QWidget *page)
{
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
}

} // namespace

S3ProtectionPage::S3ProtectionPage(const PageContext &context, QWidget *parent)
    : Page(tr("S3 Protection"), Extent::Scrolling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_overview(new QWidget)
    , m_remarkPlace(new QWidget)
    , m_configuration(new ConfigurationSection)
    , m_members(new MembersSection)
    , m_status(new StatusSection)
    , m_dataEvents(new DataEventsSection)
    , m_edit(new EditConfigurationView)
    , m_lastChange(new LastChangePane(context.service, context.syntax))
{
    setObjectName(QStringLiteral("s3ProtectionPage"));
    auto *remark = new QVBoxLayout(m_remarkPlace);
    remark->setContentsMargins(0, 0, 0, 0);
    remark->setSpacing(Tokens::FieldPadding);
    auto *column = new QVBoxLayout(m_overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    for (QWidget *section :
        std::initializer_list<QWidget *> {m_remarkPlace, m_configuration, m_members, m_status, m_lastChange, m_dataEvents})
        column->addWidget(section);
    add(m_overview);
    add(m_edit);

    connect(m_configuration, &ConfigurationSection::editRequested, this, &S3ProtectionPage::beginEdit);
    connect(m_members, &MembersSection::enableRequested, this, &S3ProtectionPage::enableExistingMembers);
    connect(m_members, &MembersSection::accountsRequested, this, [this](bool enabled) {
        m_context.navigator.openPage(QLatin1String(PageIds::Accounts), AccountsTerms::withPlan(Feature::S3DataEvents, enabled));
    });
    connect(m_status, &StatusSection::setRequested, this, &S3ProtectionPage::setOwn);
    connect(m_status, &StatusSection::findingsRequested, this,
        [this] { m_context.navigator.openPage(QLatin1String(PageIds::Findings), m_findingsFilter); });
    connect(m_edit, &EditConfigurationView::saveRequested, this, &S3ProtectionPage::saveConfiguration);
    connect(m_edit, &EditConfigurationView::cancelRequested, this, &S3ProtectionPage::leaveEdit);
    connect(m_sender, &ChangeSender::changed, m_lastChange, &LastChangePane::setChange);
    connect(m_sender, &ChangeSender::accepted, this, &S3ProtectionPage::endEdit); // a refusal keeps what was chosen
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &S3ProtectionPage::refresh);
    connect(&m_context.session, &Session::changed, this, &S3ProtectionPage::refresh);
    bindKey(QKeySequence(Qt::CTRL | Qt::Key_E), m_configuration->editButton(), this);
    bindKey(QKeySequence(QKeySequence::Save), m_edit->saveButton(), this);
    bindKey(QKeySequence(Qt::Key_Escape), m_edit->cancelButton(), this);
    showOverview();
    refresh();
}

S3ProtectionPage::~S3ProtectionPage() = default;

bool S3ProtectionPage::isSettled() const
{
    return !m_sender->isBusy() && m_counted == m_count && m_preparing == 0;
}

bool S3ProtectionPage::hasUnsavedChanges() const
{
    return !m_edit->isHidden() && m_edit->isModified();
}

void S3ProtectionPage::refresh()
{
    const auto summary = summaryFor(*m_context.service.organization(), m_context.session.region(), m_context.session.identity());
    const bool someoneElse = summary.self.id != m_summary.self.id || summary.region != m_summary.region;
    m_summary = summary;
    if (someoneElse) {
        m_lastChange->hide();
        m_status->setFindings({});
        endEdit();
    }
    const bool administrates = summary.role == Role::DelegatedAdministrator;
    const bool usable = summary.regionInUse && summary.isOffered && !summary.membership.isRegionOff && summary.detector.exists();
    showRemarks();
    m_configuration->setVisible(usable && administrates);
    m_members->setVisible(usable && administrates);
    m_status->setVisible(usable && !administrates);
    const Timestamp now = m_context.service.organization()->settings.time.at(m_context.clock.now());
    m_configuration->show(summary, editLock(), now);
    m_members->show(summary, memberLock());
    m_status->show(summary, ownLock(), now);
    if (usable && !administrates)
        countFindings(now);
    m_dataEvents->show(summary);
    m_edit->follow(summary);
    if (!administrates || !usable)
        endEdit();
}

void S3ProtectionPage::countFindings(Timestamp now)
{
    const int run = ++m_count;
    const auto view = m_context.service.organization();
    const auto region = view->find(m_summary.region);
    if (!region || !region->knowsFindings) {
        m_counted = run;
        m_status->setFindings({});
        return;
    }
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date();
    const auto counted = inBackground([view, region, account = m_summary.self.id, today] {
        int count = 0;
        for (const auto &type : FindingsSummary::of(*view, region.get(), account, today, DaysOfFindings).types) {
            if (type.key.contains(S3Types))
                count += type.total();
        }
        return count;
    });
    whenDone(counted, this, [this, run](int count) {
        if (run != m_count)
            return;
        m_counted = run;
        m_status->setFindings(count);
    });
    m_findingsFilter = textOf({findingProperty(u"type"), QueryOperator::Contains, S3Types}, findingProperties()) + u" and "_s
        + textOf({findingProperty(u"updatedAt"), QueryOperator::AtLeast, today.addDays(1 - DaysOfFindings).toString(Qt::ISODate)},
            findingProperties());
}

void S3ProtectionPage::showRemarks()
{
    qDeleteAll(m_remarkPlace->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto remarks = s3ProtectionRemarks(m_summary, [this](AccountId account) { m_context.session.setIdentity(account); });
    m_remarkPlace->setVisible(!remarks.empty());
    for (Alert *remark : remarks) {
        m_remarkPlace->layout()->addWidget(remark);
        remark->show(); // now, or the page would jump once the layout gets to it
    }
}

QString S3ProtectionPage::ownLock() const
{
    return m_summary.ownLock.isEmpty() ? m_context.service.readOnlyReason() : m_summary.ownLock;
}

/// What the edit page sets is this account's plan and the preference, of which a policy leaves neither.
QString S3ProtectionPage::editLock() const
{
    if (const QString lock = memberLock(); !lock.isEmpty())
        return lock;
    return m_summary.policy ? tr("An organization policy manages S3 Protection of this account, and the auto-enable preferences have no effect.")
                            : QString();
}

QString S3ProtectionPage::memberLock() const
{
    if (m_summary.role != Role::DelegatedAdministrator)
        return tr("Only the delegated GuardDuty administrator account can modify this configuration.");
    return m_context.service.readOnlyReason();
}

void S3ProtectionPage::beginEdit()
{
    if (m_summary.role != Role::DelegatedAdministrator)
        return;
    m_edit->begin(m_summary);
    m_overview->hide();
    m_edit->show();
    header()->setTitle(tr("Edit S3 Protection configuration"));
    header()->setDescription(tr("Choose how GuardDuty enables this protection plan for the accounts in your organization."));
    setTrail({tr("S3 Protection"), tr("Edit")});
    m_edit->focusFirst();
}

void S3ProtectionPage::showOverview()
{
    m_edit->hide();
    m_overview->show();
    header()->setTitle(tr("S3 Protection"));
    header()->setDescription(
        tr("S3 Protection helps Amazon GuardDuty monitor AWS CloudTrail data events for Amazon S3, including object-level API "
           "operations, to identify potential security risks for data within your Amazon S3 buckets."));
    setTrail({tr("S3 Protection")});
}

void S3ProtectionPage::endEdit()
{
    if (m_edit->isHidden())
        return;
    showOverview();
    m_configuration->editButton()->setFocus(Qt::OtherFocusReason);
}

void S3ProtectionPage::leaveEdit()
{
    if (!hasUnsavedChanges()) {
        endEdit();
        return;
    }
    m_context.prompts.confirm(this, tr("Leave without saving?"), tr("What you chose for S3 Protection has not been saved."),
        tr("Leave without saving"), [this](bool leave) {
            if (leave)
                endEdit();
        });
}

void S3ProtectionPage::activateTrail(int index)
{
    if (index == 0)
        leaveEdit();
}

template<typename MakeDialog>
void S3ProtectionPage::ask(const std::vector<Change> &changes, const QString &success, MakeDialog make)
{
    const auto pending = [view = m_context.service.organization(), region = m_summary.region,
                             request = ChangeRequest {m_context.caller(), titleOf(changes), changes}] {
        return pendingChange(*view, region, request);
    };
    m_sender->question().ask(pending, [this, success, make](const PendingChange &change) {
        ConfirmChangeDialog *dialog = make(change);
        connect(dialog, &QDialog::accepted, this, [this, change, success] { m_sender->send(change, success); });
        dialog->open();
    });
}

void S3ProtectionPage::saveConfiguration()
{
    const S3ProtectionDraft draft = m_edit->draft();
    const auto changes = draft.changes(m_summary);
    if (changes.empty()) {
        endEdit();
        m_context.notices.show({.status = Status::Info,
            .title = {},
            .text = tr("The S3 Protection configuration is as you chose it already, so nothing was changed."),
            .id = QStringLiteral("change-result")});
        return;
    }
    ask(changes, tr("The S3 Protection configuration has been saved."),
        [this, draft](const PendingChange &pending) -> ConfirmChangeDialog * {
            if (draft.scope == S3ProtectionDraft::Scope::AllAccounts)
                return new EnableForAllDialog(pending, m_context.syntax, this);
            return new ConfigureManuallyDialog(pending, m_context.syntax, this);
        });
}

void S3ProtectionPage::enableExistingMembers()
{
    const auto view = m_context.service.organization();
    const auto part = view->find(m_summary.region);
    SetMemberFeature change {m_summary.region, {}, Plan, true};
    for (std::size_t row = 0; part && row < part->members.size(); ++row) {
        if (isActive(part->members[row]) && !part->detectors[row].isEnabled(Plan))
            change.accounts.push_back(view->accounts->rows[row].id);
    }
    if (change.accounts.empty())
        return;
    const auto count = int(change.accounts.size());
    ask({change}, tr("S3 Protection has been enabled for %n existing active member account(s).", nullptr, count),
        [this](const PendingChange &pending) { return new EnableExistingMembersDialog(pending, m_context.syntax, this); });
}

void S3ProtectionPage::setOwn(bool enable)
{
    ask({SetOwnFeature {m_summary.region, Plan, enable}},
        enable ? tr("S3 Protection has been enabled for this account.") : tr("S3 Protection has been disabled for this account."),
        [this, enable](const PendingChange &pending) { return new SetPlanDialog(pending, enable, m_context.syntax, this); });
}

} // namespace bucketwatch
