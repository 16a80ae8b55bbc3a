// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/translation.h"

#include "findings/detectionlist.h"
#include "guardduty/changetitle.h"
#include "support/memoryhost.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Which language texts are in when the program is shown in German.
class TestApiLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_english && m_german);
        QVERIFY(QCoreApplication::installTranslator(m_english.get()));
        QVERIFY(QCoreApplication::installTranslator(m_german.get()));
    }
    void theLanguagesAreFound();
    void whatThereIsNoTranslationForIsNull();
    void rulesSpeakGerman();
    void theWireSpeaksEnglish();
    void theHistorySpeaksGermanAlsoOfTheWire();
    void numbersOfTheWireAreEnglish();
    void pluralFormsOfTheWireAreEnglish();
    void theOldLanguageIsThereAgain();

private:
    std::unique_ptr<Translation> m_english = Translation::of(QLocale(QLocale::English));
    std::unique_ptr<Translation> m_german = Translation::of(QLocale(QLocale::German, QLocale::Austria));
};

void TestApiLanguage::theLanguagesAreFound()
{
    const QStringList languages = Translation::languages();
    QCOMPARE(languages.front(), u"en"_s);
    QVERIFY(languages.contains(u"de"_s));
    for (const QString &language : languages)
        QVERIFY2(Translation::of(QLocale(language)), qPrintable(language));
}

void TestApiLanguage::whatThereIsNoTranslationForIsNull()
{
    QVERIFY(!Translation::of(QLocale(QLocale::Icelandic)));
}

void TestApiLanguage::rulesSpeakGerman()
{
    MemoryHost host(anOrganization().build());
    const auto refused = host.change({{AccountId(999), Door::Window}, {}, {SetOwnFeature {Ireland, Feature::S3DataEvents, true}}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().message, u"Das Konto 000000000999 gehört nicht zu diesem Arbeitsbereich."_s);
}

void TestApiLanguage::theWireSpeaksEnglish()
{
    MemoryHost host(anOrganization().build());
    QCOMPARE(host.refusal(u"CreateDetector"_s, {{u"enable"_s, true}}, AccountId(999)),
        u"Account 000000000999 is not part of this workspace."_s);
}

void TestApiLanguage::theHistorySpeaksGermanAlsoOfTheWire()
{
    const std::vector<Change> changes {SetPropagation {Propagation::Delayed}};
    const QString german = titleOf(changes);
    const WireLanguage english;
    QCOMPARE(titleOf(changes), german);
    QVERIFY(german.contains(u"24 Stunden"));
}

void TestApiLanguage::numbersOfTheWireAreEnglish()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const ListProblem problem {ListProblem::Kind::BadLine, 12345, 0, {}, {}};
    QVERIFY2(textOf(problem, ListKind::TrustedIp).contains(u"12.345"), qPrintable(textOf(problem, ListKind::TrustedIp)));
    const WireLanguage english;
    QCOMPARE(textOf(problem, ListKind::TrustedIp), u"Line 12345 is not an IP address or a CIDR range."_s);
}

void TestApiLanguage::pluralFormsOfTheWireAreEnglish()
{
    const auto text = [] {
        return QCoreApplication::translate("bucketwatch::CallVerb", "%n account(s) were not processed; unprocessedAccounts says why.", nullptr, 2);
    };
    QVERIFY2(text().startsWith(u"2 Konten"), qPrintable(text()));
    const WireLanguage english;
    QVERIFY2(text().startsWith(u"2 accounts"), qPrintable(text()));
}

void TestApiLanguage::theOldLanguageIsThereAgain()
{
    QVERIFY(!WireLanguage::isOn());
    {
        const WireLanguage outer;
        {
            const WireLanguage people(false);
            QVERIFY(!WireLanguage::isOn());
        }
        QVERIFY(WireLanguage::isOn());
    }
    QVERIFY(!WireLanguage::isOn());
}

QTEST_GUILESS_MAIN(TestApiLanguage)
#include "tst_apilanguage.moc"
