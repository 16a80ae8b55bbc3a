// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsfilter.h"

#include <QTest>

using namespace bucketwatch;

class TestAccountsFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowIsAcceptedByWhatItSays_data();
    void aRowIsAcceptedByWhatItSays();
    void aTermAboutAnotherColumnAsksForItsText();
    void aTermIsAddedOnce();
    void aTermMadeForAValueAcceptsIt();

private:
    const QStringList m_titles {QStringLiteral("Account ID"), QStringLiteral("Name"), QStringLiteral("S3 Protection")};
    const QString m_row = AccountsFilter::haystack(
        {QStringLiteral("412887530196"), QStringLiteral("Payments-Prod"), QStringLiteral("Not enabled")});
};

void TestAccountsFilter::aRowIsAcceptedByWhatItSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nothing typed") << "" << true;
    QTest::newRow("only spaces") << "   " << true;
    QTest::newRow("part of a name, other case") << "pAyMeNts" << true;
    QTest::newRow("part of an ID") << "8875" << true;
    QTest::newRow("an ID with dashes") << "4128-8753-0196" << true;
    QTest::newRow("an ID of another account with dashes") << "4128-8753-0197" << false;
    QTest::newRow("something else") << "billing" << false;
    QTest::newRow("a part of a value is free text") << "enabled" << true;
    QTest::newRow("a column is compared whole") << "S3 Protection = Enabled" << false;
    QTest::newRow("a column in other case") << "s3 protection = NOT ENABLED" << true;
    QTest::newRow("without spaces") << "S3 Protection=Not enabled" << true;
    QTest::newRow("not equal") << "S3 Protection != Enabled" << true;
    QTest::newRow("not equal to what it is") << "S3 Protection != Not enabled" << false;
    QTest::newRow("an ID column with dashes") << "Account ID = 4128-8753-0196" << true;
    QTest::newRow("both terms hold") << "prod and S3 Protection = Not enabled" << true;
    QTest::newRow("one of two terms holds") << "prod AND S3 Protection = Enabled" << false;
    QTest::newRow("an unknown column is free text") << "Owner = me" << false;
    QTest::newRow("a column still being typed") << "S3 Protection =" << true;
    QTest::newRow("special characters are text") << ".*" << false;
}

void TestAccountsFilter::aRowIsAcceptedByWhatItSays()
{
    QFETCH(QString, text);
    QTEST(AccountsFilter::parse(text, m_titles).accepts(m_row), "accepted");
}

void TestAccountsFilter::aTermAboutAnotherColumnAsksForItsText()
{
    const QStringList others {QStringLiteral("EKS Protection"), QStringLiteral("RDS Protection")};
    const auto filter = AccountsFilter::parse(QStringLiteral("prod and RDS Protection = Enabled"), m_titles, others);
    const auto says = [](const QString &text) { return [text](int place) { return place == 1 ? text : QString(); }; };
    QVERIFY(filter.accepts(m_row, says(QStringLiteral("Enabled"))));
    QVERIFY(!filter.accepts(m_row, says(QStringLiteral("Not enabled"))));
    QVERIFY(!filter.accepts(m_row));
    QVERIFY(filter.namesOther(1));
    QVERIFY(!filter.namesOther(0));
    QVERIFY(AccountsFilter::parse(QStringLiteral("RDS Protection != Enabled"), m_titles, others)
                .accepts(m_row, says(QStringLiteral("Not enabled"))));
    // what such a column says is no free text
    QVERIFY(!AccountsFilter::parse(QStringLiteral("only there"), m_titles, others).accepts(m_row, says(QStringLiteral("only there"))));
}

void TestAccountsFilter::aTermIsAddedOnce()
{
    const QString term = AccountsFilter::equalsTerm(m_titles[2], QStringLiteral("Enabled"));
    QCOMPARE(AccountsFilter::withTerm({}, term), term);
    const QString both = AccountsFilter::withTerm(QStringLiteral(" prod "), term);
    QCOMPARE(both, QStringLiteral("prod and S3 Protection = Enabled"));
    QCOMPARE(AccountsFilter::withTerm(both, term), both);
}

void TestAccountsFilter::aTermMadeForAValueAcceptsIt()
{
    const auto filter = AccountsFilter::parse(AccountsFilter::equalsTerm(m_titles[1], QStringLiteral("Payments-Prod")), m_titles);
    QVERIFY(filter.accepts(m_row));
    QVERIFY(!filter.isEmpty());
    QCOMPARE(filter, AccountsFilter::parse(QStringLiteral("name=payments-prod"), m_titles));
}

QTEST_GUILESS_MAIN(TestAccountsFilter)
#include "tst_accountsfilter.moc"
