// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/importconfigurationdialog.h"

#include "style/statuslabel.h"
#include "ui/pageclicks.h"
#include "ui/windowfixture.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// File > Import configuration: from the files of other tools to a workspace that is open.
class TestImportConfiguration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        m_fixture->show(QSize(1280, 860));
    }
    void cleanup() { m_fixture.reset(); }

    void filesBecomeAWorkspace();
    void whatIsUnknownIsTold();
    void aRegionCanBeSaid();
    void aWrongAccountIsRefused();
    void nothingIsWrittenOverAFile();
    void filesWithoutAccountsAreRefused();
    void nothingHappensWithoutFiles();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder->filePath(name);
        (void)QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written.", qUtf8Printable(path));
        return path;
    }
    ImportConfigurationDialog *openWith(const QStringList &paths)
    {
        m_fixture->prompts.paths = paths;
        m_fixture->window.actions().action(u"file.import"_s)->trigger();
        auto *dialog = qobject_cast<ImportConfigurationDialog *>(modal("importConfigurationDialog"));
        if (!dialog || !soon([dialog] { return !dialog->isReading(); }))
            qFatal("The files are not read.");
        return dialog;
    }

    static inline const QByteArray Members
        = R"({"Members":[{"AccountId":"111122223333","DetectorId":"12abc34d567e8fa901bc2d34e56789f0","Email":"a@x.example",)"
          R"("RelationshipStatus":"Enabled","AdministratorId":"999988887777","UpdatedAt":"2026-01-01T00:00:00.000Z"}]})"_ba;

    Theme *m_theme = nullptr;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestImportConfiguration::filesBecomeAWorkspace()
{
    auto *dialog = openWith({write(u"eu-west-1/list-members.json"_s, Members)});
    QVERIFY(dialog->organization());
    auto *name = child<QLineEdit>(dialog, "organizationName");
    QVERIFY(name->hasFocus());
    name->selectAll();
    QTest::keyClicks(name, u"acme"_s);
    QVERIFY(soon([dialog] { return !dialog->isReading(); }));
    const QString path = m_folder->filePath(u"acme"_s);
    m_fixture->prompts.paths = {path};
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return !m_fixture->workspaces.created.isEmpty(); }));
    QCOMPARE(m_fixture->workspaces.created, QStringList {path + u".bucketwatch"_s});
    const auto made = m_fixture->workspaces.made;
    QCOMPARE(made->name, u"acme"_s);
    QVERIFY(made->accounts->row(AccountId(111122223333)) >= 0);
    QCOMPARE(made->regions.size(), std::size_t(1));
    QVERIFY(soon([&] { return m_fixture->window.notices().count() == 1; }));
}

void TestImportConfiguration::whatIsUnknownIsTold()
{
    const auto *dialog
        = openWith({write(u"eu-west-1/list-members.json"_s, Members), m_folder->filePath(u"eu-west-1/gone.json"_s)});
    QCOMPARE(child<StatusLabel>(dialog, "importResult")->status(), Status::Warning);
    const QString told = child<QPlainTextEdit>(dialog, "importDetails")->toPlainText();
    QVERIFY2(told.contains(u"gone.json"), qPrintable(told));
    QVERIFY2(told.contains(u"eu-west-1: "), qPrintable(told)); // the plans of the member, for one
    QVERIFY(dialog->primary()->isEnabled());
}

void TestImportConfiguration::aRegionCanBeSaid()
{
    auto *dialog = openWith({write(u"members.json"_s, Members)});
    QVERIFY(!dialog->primary()->isEnabled());
    auto *region = child<QComboBox>(dialog, "importRegion");
    region->setCurrentIndex(region->findData(u"us-east-2"_s));
    QVERIFY(soon([dialog] { return dialog->primary()->isEnabled(); }));
    QCOMPARE(dialog->organization()->view.regions.front()->region.id(), u"us-east-2"_s);
}

void TestImportConfiguration::aWrongAccountIsRefused()
{
    auto *dialog = openWith({write(u"eu-west-1/list-members.json"_s, Members)});
    auto *account = child<QLineEdit>(dialog, "importAccount");
    account->setText(u"1234"_s);
    QVERIFY(!dialog->primary()->isEnabled());
    QCOMPARE(child<StatusLabel>(dialog, "importResult")->status(), Status::Error);
    account->clear();
    QVERIFY(soon([dialog] { return dialog->primary()->isEnabled(); }));
}

void TestImportConfiguration::nothingIsWrittenOverAFile()
{
    m_fixture->workspaces.creating = std::unexpected(Error {Error::Kind::Conflict, u"There is a file already."_s, {}});
    auto *dialog = openWith({write(u"eu-west-1/list-members.json"_s, Members)});
    m_fixture->prompts.paths = {m_folder->filePath(u"taken.bucketwatch"_s)};
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_fixture->window.notices().count() == 1; }));
    const auto buttons = m_fixture->window.notices().findChildren<QPushButton *>();
    const auto another = std::ranges::find(buttons, u"Choose another name…"_s, &QPushButton::text);
    QVERIFY(another != buttons.end());
    m_fixture->workspaces.creating = {};
    m_fixture->prompts.paths = {m_folder->filePath(u"free.bucketwatch"_s)};
    QTest::mouseClick(*another, Qt::LeftButton);
    QVERIFY(soon([&] { return m_fixture->workspaces.created.size() == 2; }));
}

void TestImportConfiguration::filesWithoutAccountsAreRefused()
{
    const auto *dialog = openWith({write(u"eu-west-1/poem.json"_s, "{\"roses\":\"red\"}")});
    QVERIFY(!dialog->primary()->isEnabled());
    QCOMPARE(child<StatusLabel>(dialog, "importResult")->status(), Status::Error);
    QVERIFY(!dialog->organization());
}

void TestImportConfiguration::nothingHappensWithoutFiles()
{
    m_fixture->prompts.paths.clear();
    m_fixture->window.actions().action(u"file.import"_s)->trigger();
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(m_fixture->workspaces.created.isEmpty());
}

QTEST_MAIN(TestImportConfiguration)
#include "tst_importconfiguration.moc"
