// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settingspage.h"

#include "code/codepane.h"
#include "items/detectorsettings.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "pages/scenekit.h"
#include "style/copybutton.h"
#include "style/statuslabel.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }
    void theDetectorIdIsShownAndCopied();
    void theDetectorIdFollowsAccountAndRegion();
    void aRegionWithoutGuardDutySaysSo();
    void everyRegionNamesItsAdministrator();
    void theFrequencyIsChosenThenSaved_data();
    void theFrequencyIsChosenThenSaved();
    void theFrequencyOfMembersIsNotTheirs();
    void tagsAreAddedChangedAndRemoved();
    void whatAnotherEditLeavesAloneStays();
    void aWrongTagIsRefused();
    void theAdministratorCannotStopWhileItHasMembers();
    void guardDutyIsSuspendedAndResumed();
    void guardDutyIsDisabledOnceTheWordIsTyped();
    void guardDutyIsEnabledWhereThereIsNone();
    void samplesAreGenerated();
    void anInvitationIsAnswered_data();
    void anInvitationIsAnswered();
    void onlyTheManagementAccountDelegates();
    void anAdministratorIsDelegatedAndRemoved();
    void whatTheRulesSayAgainstADelegationIsSaid();

private:
    [[nodiscard]] Detector detector() const
    {
        const int row = m_console->demo.service->organization()->accounts->row(m_console->session.identity());
        return m_console->region()->detectors[std::size_t(row)];
    }
    [[nodiscard]] Tags tags() const
    {
        const auto part = m_console->region();
        const auto found = part->tags.find(m_console->session.identity());
        return found == part->tags.end() ? Tags() : found->second;
    }
    void press(const SettingsPage *page, const char *name) const;
    void pressUndo() const;

    [[nodiscard]] QString detectorId() const
    {
        const int row = m_console->demo.service->organization()->accounts->row(m_console->session.identity());
        return m_console->region()->detectors[std::size_t(row)].id.toString();
    }
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestSettingsPage::theDetectorIdIsShownAndCopied()
{
    const auto *page = m_console->open<SettingsPage>();
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), detectorId());
    const auto copies = page->findChildren<CopyButton *>();
    QCOMPARE(copies.size(), 1);
    QTest::mouseClick(copies.front(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), detectorId());
    QGuiApplication::clipboard()->clear();
    QVERIFY(tabTo(copies.front()));
    key(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), detectorId());
}

void TestSettingsPage::theDetectorIdFollowsAccountAndRegion()
{
    const auto *page = m_console->open<SettingsPage>();
    const QString first = child<QLabel>(page, "detectorId")->text();
    m_console->showRegion(region(QLatin1StringView("us-east-1")));
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), detectorId());
    QVERIFY(child<QLabel>(page, "detectorId")->text() != first);
    QVERIFY(actAs(m_console->context, Role::Member));
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), detectorId());
}

void TestSettingsPage::aRegionWithoutGuardDutySaysSo()
{
    const auto *page = m_console->open<SettingsPage>();
    m_console->showRegion(region(QLatin1StringView("af-south-1")));
    QCOMPARE(child<QLabel>(page, "detectorId")->text(), QStringLiteral("GuardDuty is not enabled in this Region"));
    QVERIFY(page->findChildren<CopyButton *>().isEmpty());
}

void TestSettingsPage::everyRegionNamesItsAdministrator()
{
    const auto *page = m_console->open<SettingsPage>();
    const auto *table = child<TableView>(page, "administratorsTable");
    QCOMPARE(table->model()->rowCount(), int(m_console->demo.service->organization()->regions.size()));
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row, 1).data().toString().contains(Administrator.toString()));
}

void TestSettingsPage::press(const SettingsPage *page, const char *name) const
{
    auto *button = child(page, name);
    const_cast<SettingsPage *>(page)->ensureVisible(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestSettingsPage::pressUndo() const
{
    const auto undo = [this]() -> QPushButton * {
        const auto buttons = m_console->notices.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, u"Undo"_s, &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    };
    if (!soon([&] { return undo() != nullptr; }))
        qFatal("There is no Undo.");
    QTest::mouseClick(undo(), Qt::LeftButton);
}

void TestSettingsPage::theFrequencyIsChosenThenSaved_data()
{
    QTest::addColumn<bool>("byKeyboard");
    QTest::newRow("by mouse") << false;
    QTest::newRow("by keyboard") << true;
}

void TestSettingsPage::theFrequencyIsChosenThenSaved()
{
    QFETCH(bool, byKeyboard);
    auto *page = m_console->open<SettingsPage>();
    const PublishingFrequency before = detector().frequency;
    QVERIFY(before != PublishingFrequency::FifteenMinutes);
    QVERIFY(!child(page, "saveFrequencyButton")->isEnabled());
    auto *option = child<QAbstractButton>(page, "fifteenMinutesOption");
    if (byKeyboard) {
        QVERIFY(tabTo(child(page, before == PublishingFrequency::SixHours ? "sixHoursOption" : "oneHourOption")));
        for (int i = 0; i < 3 && !option->isChecked(); ++i)
            key(Qt::Key_Up);
        QVERIFY(option->isChecked());
    } else {
        QTest::mouseClick(option, Qt::LeftButton, {}, QPoint(10, 10));
    }
    QVERIFY(page->hasUnsavedChanges());
    QCOMPARE(m_console->edits(), 0);
    if (byKeyboard) {
        QVERIFY(tabTo(child(page, "saveFrequencyButton")));
        key(Qt::Key_Space);
    } else {
        press(page, "saveFrequencyButton");
    }
    QVERIFY(soon([&] { return detector().frequency == PublishingFrequency::FifteenMinutes; }));
    QVERIFY(soon([&] { return !page->hasUnsavedChanges(); }));
    pressUndo();
    QVERIFY(soon([&] { return detector().frequency == before; }));
}

void TestSettingsPage::theFrequencyOfMembersIsNotTheirs()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAs(m_console->context, Role::Member));
    for (const char *name : {"fifteenMinutesOption", "oneHourOption", "sixHoursOption", "saveFrequencyButton"})
        QVERIFY2(!child(page, name)->isEnabled(), name);
    QVERIFY(child(page, "frequencyReason")->isVisible());
}

void TestSettingsPage::tagsAreAddedChangedAndRemoved()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAsStandalone(m_console->context, false) || actAsStandalone(m_console->context, true));
    const Tags before = tags();
    auto *field = child<QLineEdit>(page, "tagKey");
    field->setFocus();
    QTest::keyClicks(field, u"team"_s);
    QTest::keyClicks(child<QLineEdit>(page, "tagValue"), u"security"_s);
    press(page, "addTagButton");
    QVERIFY(soon([&] { return tags().contains(u"team"_s); }));
    QCOMPARE(tags().at(u"team"_s), u"security"_s);
    QVERIFY(soon([&] { return field->text().isEmpty(); })); // not before it is there
    QTest::keyClicks(field, u"team"_s);
    QTest::keyClicks(child<QLineEdit>(page, "tagValue"), u"audit"_s);
    key(Qt::Key_Tab);
    QTest::keyClick(child<QLineEdit>(page, "tagValue"), Qt::Key_Return);
    QVERIFY(soon([&] { return tags().contains(u"team"_s) && tags().at(u"team"_s) == u"audit"_s; }));
    QVERIFY(soon([&] { return page->isSettled(); }));
    while (!tags().empty()) {
        const auto left = tags().size();
        press(page, "removeTagButton");
        QVERIFY(soon([&] { return tags().size() < left; }));
        QVERIFY(soon([&] { return page->isSettled(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QVERIFY(child(page, "noTags")->isVisible());
    pressUndo();
    QVERIFY(soon([&] { return tags().size() == 1; }));
    QVERIFY(before.size() <= 1);
}

void TestSettingsPage::whatAnotherEditLeavesAloneStays()
{
    const auto *page = m_console->open<SettingsPage>();
    const Region where = m_console->session.region();
    const Caller caller {Administrator, Door::Window};
    QVERIFY(waitFor(m_console->context.service.change({caller, u"Tag"_s, {SetTags {where, {{u"team"_s, u"audit"_s}}, {}}}})));
    QVERIFY(soon([&] { return page->findChild<QWidget *>(u"removeTagButton"_s) != nullptr; }));
    const QPointer remove = page->findChild<QWidget *>(u"removeTagButton"_s);
    const QPointer id = child<QLabel>(page, "detectorId");
    const qsizetype before = m_console->edits();
    const auto view = m_console->demo.service->organization();
    const auto isEnabledMember = [&](const Account &account) {
        return isActive(m_console->region()->members[std::size_t(view->accounts->row(account.id))])
            && m_console->isEnabled(account.id);
    };
    const auto member = std::ranges::find_if(view->accounts->rows, isEnabledMember);
    QVERIFY(member != view->accounts->rows.end());
    QVERIFY(waitFor(m_console->context.service.change(
        {caller, u"Disable"_s, {SetMemberFeature {where, {member->id}, Feature::S3DataEvents, false}}})));
    QVERIFY(soon([&] { return m_console->edits() > before; }));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(remove && remove->isVisible());
    QVERIFY(id && id->isVisible());
}

void TestSettingsPage::aWrongTagIsRefused()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(!child(page, "addTagButton")->isEnabled());
    QVERIFY(!child(page, "tagReason")->isVisible());
    QTest::keyClicks(child<QLineEdit>(page, "tagKey"), u"aws:team"_s);
    QVERIFY(!child(page, "addTagButton")->isEnabled());
    QVERIFY(child(page, "tagReason")->isVisible());
    QTest::keyClick(child<QLineEdit>(page, "tagKey"), Qt::Key_Return);
    QCOMPARE(m_console->edits(), 0);
}

void TestSettingsPage::theAdministratorCannotStopWhileItHasMembers()
{
    const auto *page = m_console->open<SettingsPage>();
    for (const char *name : {"suspendButton", "disableButton"})
        QVERIFY2(!child(page, name)->isEnabled(), name);
    for (const char *name : {"suspendReason", "disableReason"})
        QVERIFY2(child(page, name)->isVisible(), name);
    press(page, "membersLink");
    QCOMPARE(m_console->navigator.page, QString::fromLatin1(PageIds::Accounts));
}

void TestSettingsPage::guardDutyIsSuspendedAndResumed()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAsStandalone(m_console->context, false) || actAsStandalone(m_console->context, true));
    QVERIFY(!child(page, "membersLink")->isVisible());
    press(page, "suspendButton");
    QDialog *dialog = modal("stopGuardDutyDialog");
    QVERIFY(dialog);
    QVERIFY(child<QPushButton>(dialog, "cancelButton")->isDefault());
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return detector().status == DetectorStatus::Disabled; }));
    QVERIFY(soon([&] { return child<QAbstractButton>(page, "suspendButton")->text().contains(u"Resume"_s); }));
    press(page, "suspendButton");
    QVERIFY(soon([&] { return detector().status == DetectorStatus::Enabled; }));
}

void TestSettingsPage::guardDutyIsDisabledOnceTheWordIsTyped()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAsStandalone(m_console->context, false) || actAsStandalone(m_console->context, true));
    press(page, "disableButton");
    QDialog *dialog = modal("stopGuardDutyDialog");
    QVERIFY(dialog);
    auto *word = child<QLineEdit>(dialog, "confirmWord");
    QVERIFY(word->hasFocus());
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QTest::keyClicks(word, u"disabl"_s);
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QTest::keyClicks(word, u"e"_s);
    QVERIFY(child(dialog, "primaryButton")->isEnabled());
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return !detector().exists(); }));
    QVERIFY(soon([&] { return !child(page, "disableButton")->isVisible(); }));
    if (isOverConnection())
        return; // which cannot bring a detector back
    pressUndo();
    QVERIFY(soon([&] { return detector().exists(); }));
}

void TestSettingsPage::guardDutyIsEnabledWhereThereIsNone()
{
    const auto *page = m_console->open<SettingsPage>();
    const bool found = actAs(m_console->context, [](const OrganizationView &view, const RegionView &region, AccountId account) {
        const auto settings = detectorSettingsFor(view, region.region, {account, Door::Window});
        return !settings.detector.exists() && settings.enableLock.isEmpty();
    });
    QVERIFY(found);
    QVERIFY(!child(page, "frequencySection")->isVisible() && !child(page, "tagsSection")->isVisible());
    press(page, "suspendButton"); // which says Enable GuardDuty
    QVERIFY(soon([&] { return detector().status == DetectorStatus::Enabled; }));
    QVERIFY(soon([&] { return child(page, "frequencySection")->isVisible(); }));
}

void TestSettingsPage::samplesAreGenerated()
{
    const auto *page = m_console->open<SettingsPage>();
    press(page, "samplesButton");
    QVERIFY(soon([this] { return !m_console->region()->findings.rows().empty(); }));
    press(page, "showSamplesLink");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Findings));
}

void TestSettingsPage::anInvitationIsAnswered_data()
{
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<RelationshipStatus>("becomes");
    QTest::newRow("accepted") << QByteArray("acceptButton") << RelationshipStatus::Enabled;
    QTest::newRow("declined") << QByteArray("declineButton") << RelationshipStatus::Resigned;
}

void TestSettingsPage::anInvitationIsAnswered()
{
    QFETCH(const QByteArray, button);
    QFETCH(const RelationshipStatus, becomes);
    if (isOverConnection())
        QSKIP("The connection has no keys of that account.");
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(!child(page, "invitationsSection")->isVisible());
    const bool isInvited = actAs(m_console->context, [](const OrganizationView &view, const RegionView &part, AccountId account) {
        return !invitationsTo(view, part, account).empty() && part.detectors[std::size_t(view.accounts->row(account))].exists();
    });
    if (!isInvited)
        QSKIP("Nobody with GuardDuty is invited in the demo.");
    QVERIFY(child(page, "invitationsSection")->isVisible());
    const AccountId self = m_console->session.identity();
    const auto status = [&] {
        const int row = m_console->demo.service->organization()->accounts->row(self);
        return m_console->region()->members[std::size_t(row)].status;
    };
    press(page, button.constData());
    QVERIFY(soon([&] { return status() != RelationshipStatus::Invited; }));
    if (becomes == RelationshipStatus::Enabled)
        QCOMPARE(status(), becomes);
    QVERIFY(soon([page] { return !child(page, "invitationsSection")->isVisible(); }));
}

void TestSettingsPage::onlyTheManagementAccountDelegates()
{
    const auto *page = m_console->open<SettingsPage>();
    const auto *button = child<QAbstractButton>(page, "delegateButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(button->toolTip().contains(m_console->demo.service->organization()->managementAccount.toString()));
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    QVERIFY(button->isEnabled());
}

void TestSettingsPage::anAdministratorIsDelegatedAndRemoved()
{
    if (isOverConnection())
        QSKIP("The demo has no Region without members to be seen over a connection.");
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    const Region here = m_console->session.region();
    const auto view = m_console->demo.service->organization();
    // Without members the administrator can be another one.
    std::vector<AccountId> members;
    for (std::size_t row = 0; row < view->accounts->rows.size(); ++row) {
        if (m_console->region()->members[row].status != RelationshipStatus::None)
            members.push_back(view->accounts->rows[row].id);
    }
    const auto as = [this](AccountId account, const std::vector<Change> &changes) {
        return waitFor(m_console->demo.service->change({{account, Door::Window}, u"Prepare"_s, changes})).has_value();
    };
    QVERIFY(as(Administrator,
        {SetAutoEnable {here, AutoEnable::None, {}}, ActOnMembers {here, MemberAction::Disassociate, members},
            ActOnMembers {here, MemberAction::Delete, members}}));
    press(page, "removeDelegateButton");
    QVERIFY(soon([this] { return !m_console->region()->administrator; }));
    QVERIFY(!child<QAbstractButton>(page, "removeDelegateButton")->isEnabled());
    press(page, "delegateButton");
    QDialog *dialog = modal("delegateDialog");
    QVERIFY(dialog);
    QVERIFY(!child<QAbstractButton>(dialog, "primaryButton")->isEnabled());
    type(Administrator.toString());
    QVERIFY(child<QAbstractButton>(dialog, "primaryButton")->isEnabled());
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(u"enable-organization-admin-account"));
    click(dialog, "primaryButton");
    QVERIFY(soon([this] { return m_console->region()->administrator == Administrator; }));
}

void TestSettingsPage::whatTheRulesSayAgainstADelegationIsSaid()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    press(page, "delegateButton");
    QDialog *dialog = modal("delegateDialog");
    QVERIFY(dialog);
    const auto *problem = child<StatusLabel>(dialog, "delegateProblem");
    QVERIFY(!problem->isVisible());
    type(u"nobody"_s);
    QVERIFY(problem->isVisible() && !child<QAbstractButton>(dialog, "primaryButton")->isEnabled());
    auto *field = child<QLineEdit>(dialog, "delegateAccount");
    const auto view = m_console->demo.service->organization();
    const auto other = std::ranges::find_if(view->accounts->rows,
        [&](const Account &account) { return account.id != Administrator && account.id != view->managementAccount; });
    field->setText(other->id.toString()); // another one administers the Region
    QVERIFY(problem->isVisible());
    QVERIFY(!child<QAbstractButton>(dialog, "primaryButton")->isEnabled());
    dialog->reject();
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
