// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settingspage.h"

#include "code/codepane.h"
#include "items/detectorsettings.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "pages/destinationblock.h"
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
    void anExportIsConfiguredChangedAndStopped();
    void whatIsTypedIsCheckedAndBecomesACommand_data();
    void whatIsTypedIsCheckedAndBecomesACommand();
    void membersExportTheirOwnFindings();
    void howAnExportGoesIsSaid_data();
    void howAnExportGoesIsSaid();
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
    /// That of the notice that says @p said: over a connection the notice before it may still be there.
    void pressUndo(const QString &said = {}) const;

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

void TestSettingsPage::pressUndo(const QString &said) const
{
    const auto isSaid = [&] {
        const auto labels = m_console->notices.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(said); });
    };
    if (!soon(isSaid))
        qFatal("%s is not said.", qUtf8Printable(said));
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

void TestSettingsPage::anExportIsConfiguredChangedAndStopped()
{
    const auto *page = m_console->open<SettingsPage>();
    const auto *text = child<QLabel>(page, "destinationText");
    const auto known = [this] { return destinationOf(*m_console->region(), m_console->session.identity()); };
    QCOMPARE(text->text(), u"No bucket: findings leave only through EventBridge"_s);
    QVERIFY(!child(page, "stopExportButton")->isVisible());
    const QString key = u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s;
    press(page, "editDestinationButton");
    QDialog *dialog = modal("destinationDialog");
    QVERIFY(dialog && child<QLineEdit>(dialog, "destinationBucket")->hasFocus());
    child<QLineEdit>(dialog, "destinationBucket")->setText(u"halden-findings-export"_s);
    child<QLineEdit>(dialog, "destinationKey")->setText(key);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return known().has_value(); }));
    QCOMPARE(known()->bucketArn, u"arn:aws:s3:::halden-findings-export"_s);
    QVERIFY(soon([&] { return text->text() == u"halden-findings-export, encrypted with alias/guardduty"_s; }));
    QCOMPARE(child<StatusLabel>(page, "destinationStatus")->status(), Status::Success);

    press(page, "editDestinationButton");
    dialog = modal("destinationDialog");
    QVERIFY(dialog && !child(dialog, "primaryButton")->isEnabled()); // nothing is different
    child<QLineEdit>(dialog, "destinationPrefix")->setText(u"/guardduty/"_s);
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(known()->id));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return known()->bucketArn == u"arn:aws:s3:::halden-findings-export/guardduty"_s; }));
    QCOMPARE(known()->keyArn, key);

    press(page, "stopExportButton");
    dialog = modal("stopExportDialog");
    QVERIFY(dialog && child<QPushButton>(dialog, "cancelButton")->isDefault());
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains("delete-publishing-destination"_L1));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return !known(); }));
    QVERIFY(soon([&] { return !child(page, "stopExportButton")->isVisible(); }));
    pressUndo(u"no longer exported"_s);
    QVERIFY(soon([&] { return known().has_value(); }));
    QVERIFY(soon([&] { return text->text().contains(u"guardduty, encrypted"_s); }));
}

void TestSettingsPage::whatIsTypedIsCheckedAndBecomesACommand_data()
{
    QTest::addColumn<QString>("bucket");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("problem"); // its beginning; empty: there is none
    QTest::addColumn<QString>("arn"); // in the command
    const QString key = u"arn:aws:kms:eu-west-1:111122223333:alias/guardduty"_s;
    QTest::newRow("empty") << QString() << QString() << QString() << u"Enter the bucket"_s << QString();
    QTest::newRow("capitals") << u"Findings"_s << QString() << key << u"This is not a bucket"_s << QString();
    QTest::newRow("no key") << u"findings"_s << QString() << QString() << u"Enter the ARN of the KMS key"_s << QString();
    QTest::newRow("name of a key") << u"findings"_s << QString() << u"alias/guardduty"_s << u"This is not the ARN of a KMS key"_s
                                   << QString();
    QTest::newRow("long prefix") << u"findings"_s << QString(600, u'x') << key << u"This cannot be a prefix"_s << QString();
    QTest::newRow("name") << u" findings "_s << QString() << key << QString() << u"arn:aws:s3:::findings"_s;
    QTest::newRow("ARN") << u"arn:aws:s3:::findings"_s << u"a/b"_s << key << QString() << u"arn:aws:s3:::findings/a/b"_s;
    QTest::newRow("ARN with a prefix") << u"arn:aws:s3:::findings/a"_s << QString() << key << QString()
                                       << u"arn:aws:s3:::findings/a"_s;
    QTest::newRow("China") << u"findings"_s << QString() << u"arn:aws-cn:kms:cn-north-1:111122223333:alias/x"_s << QString()
                           << u"arn:aws-cn:s3:::findings"_s;
}

void TestSettingsPage::whatIsTypedIsCheckedAndBecomesACommand()
{
    QFETCH(const QString, problem);
    QFETCH(const QString, arn);
    const auto *page = m_console->open<SettingsPage>();
    press(page, "editDestinationButton");
    QDialog *dialog = modal("destinationDialog");
    QVERIFY(dialog);
    for (const auto &[field, column] : {std::pair("destinationBucket", "bucket"), std::pair("destinationPrefix", "prefix"),
             std::pair("destinationKey", "key")})
        child<QLineEdit>(dialog, field)->setText(*static_cast<const QString *>(QTest::qData(column, qMetaTypeId<QString>())));
    const auto *said = child<QLabel>(dialog, "destinationProblem");
    QCOMPARE(said->isVisible(), !problem.isEmpty());
    QVERIFY2(said->text().startsWith(problem), qPrintable(said->text()));
    QCOMPARE(child(dialog, "primaryButton")->isEnabled(), problem.isEmpty());
    const QString command = child<CodePane>(dialog, "commandPane")->text();
    QVERIFY2(command.contains("aws guardduty create-publishing-destination"_L1), qPrintable(command));
    QVERIFY2(arn.isEmpty() || command.contains(u"\"DestinationArn\":\"%1\""_s.arg(arn)), qPrintable(command));
}

void TestSettingsPage::membersExportTheirOwnFindings()
{
    const auto *page = m_console->open<SettingsPage>();
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(child(page, "editDestinationButton")->isEnabled());
    QVERIFY(!child<QWidget>(page, "destinationReason")->isVisible());
    QVERIFY(!child(page, "saveFrequencyButton")->isEnabled()); // which is its administrator's
}

void TestSettingsPage::howAnExportGoesIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("new") << int(PublishingStatus::PendingVerification) << int(Status::Pending) << u"Pending verification"_s;
    QTest::newRow("good") << int(PublishingStatus::Publishing) << int(Status::Success) << u"Exporting"_s;
    QTest::newRow("failing") << int(PublishingStatus::UnableToPublish) << int(Status::Error) << u"Unable to export since November"_s;
    QTest::newRow("stopped") << int(PublishingStatus::Stopped) << int(Status::Inactive) << u"Stopped"_s;
}

void TestSettingsPage::howAnExportGoesIsSaid()
{
    QFETCH(const int, status);
    QFETCH(const int, shown);
    QFETCH(const QString, text);
    DestinationBlock block;
    DetectorSettings settings;
    const Timestamp november = std::chrono::sys_days(std::chrono::year(2026) / 11 / 15);
    settings.destination = PublishingDestination {{}, u"arn:aws:s3:::findings"_s,
        u"arn:aws:kms:eu-west-1:111122223333:key/12ab"_s, {}, static_cast<PublishingStatus>(status), november};
    block.show(settings, {});
    block.show();
    const auto *label = child<StatusLabel>(&block, "destinationStatus");
    QCOMPARE(int(label->status()), shown);
    QVERIFY2(label->text().startsWith(text), qPrintable(label->text()));
    settings.knowsDestination = false;
    settings.destination.reset();
    block.show(settings, {});
    QCOMPARE(child<QLabel>(&block, "destinationText")->text(), u"Not known"_s);
    QVERIFY(!child<QAbstractButton>(&block, "editDestinationButton")->isEnabled());
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
    const auto *warning = child<QWidget>(page, "membersWarning");
    QVERIFY(warning->isVisible());
    const auto part = m_console->region();
    const int members = associatedMembers(*m_console->demo.service->organization(), *part, m_console->session.identity());
    QVERIFY(members > 100);
    QVERIFY2(warning->accessibleName().contains(QString::number(members)), qPrintable(warning->accessibleName()));
    for (const char *name : {"suspendReason", "disableReason"})
        QVERIFY2(!child<QWidget>(page, name)->isVisible(), name); // the warning says it for both
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
    const auto *line = child<StatusLabel>(page, "samplesCount");
    const auto isCounted = [&] {
        const auto count = std::ssize(m_console->region()->findings.rows());
        return count > 0 && line->text().startsWith(QString::number(count));
    };
    QVERIFY2(soon(isCounted), qPrintable(line->text()));
    press(page, "showSamplesLink");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Findings));
    press(page, "archiveSamplesLink");
    const auto archived = [this] {
        return std::ranges::all_of(
            m_console->region()->findings.rows(), [](const StoredFinding &finding) { return finding.state.isArchived; });
    };
    QVERIFY(soon(archived));
    QVERIFY(soon([&] { return !line->isVisible(); }));
    pressUndo(u"archived"_s);
    QVERIFY(soon([&] { return !archived() && line->isVisible(); }));
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
