// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulatedkeys.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestSimulatedKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void keysLookLikeThoseOfAws();
    void everyAccountIsFoundByItsKey_data();
    void everyAccountIsFoundByItsKey();
    void keysAreTheSameEveryTimeAndOtherInEveryWorkspace();
    void madeUpKeysBelongToNobody_data();
    void madeUpKeysBelongToNobody();
    void aChangedCharacterMakesAKeyUnknown();
    void thousandsOfAccountsHaveKeysOfTheirOwn();
    void sessionsAreReadFromTheirToken();
    void tokensThatWereChangedAreRefused();
    void aTokenBelongsToItsKey();
    void identifiersStayTheSame();

private:
    [[nodiscard]] static RoleSession aSession();

    const SimulatedKeys m_keys {QByteArray(32, 'a')};
    const SimulatedKeys m_others {QByteArray(32, 'b')};
};

RoleSession TestSimulatedKeys::aSession()
{
    return {AccountId(412887530196), u"Audit"_s, u"me"_s, Timestamp(std::chrono::seconds(1'900'000'000)), "12345678"};
}

void TestSimulatedKeys::keysLookLikeThoseOfAws()
{
    static const QRegularExpression id(u"^(AKIA|ASIA)[A-Z2-7]{16}$"_s);
    static const QRegularExpression secret(u"^[A-Za-z0-9/+]{40}$"_s);
    for (const AwsCredentials &credentials : {m_keys.credentials(AccountId(1)), m_keys.credentials(aSession())}) {
        QVERIFY(id.match(QString::fromLatin1(credentials.accessKeyId)).hasMatch());
        QVERIFY(secret.match(QString::fromLatin1(credentials.secret.reveal())).hasMatch());
    }
}

void TestSimulatedKeys::everyAccountIsFoundByItsKey_data()
{
    QTest::addColumn<quint64>("number");
    QTest::newRow("smallest") << quint64(1);
    QTest::newRow("leading zeros") << quint64(12345678901);
    QTest::newRow("ordinary") << quint64(412887530196);
    QTest::newRow("largest") << quint64(999999999999);
}

void TestSimulatedKeys::everyAccountIsFoundByItsKey()
{
    QFETCH(quint64, number);
    QCOMPARE(m_keys.accountOf(m_keys.credentials(AccountId(number)).accessKeyId), AccountId(number));
}

void TestSimulatedKeys::keysAreTheSameEveryTimeAndOtherInEveryWorkspace()
{
    const AccountId account(412887530196);
    const AwsCredentials once = m_keys.credentials(account);
    const AwsCredentials again = SimulatedKeys(QByteArray(32, 'a')).credentials(account);
    QCOMPARE(again.accessKeyId, once.accessKeyId);
    QVERIFY(again.secret == once.secret);
    const AwsCredentials other = m_others.credentials(account);
    QVERIFY(other.accessKeyId != once.accessKeyId);
    QVERIFY(other.secret != once.secret);
    QVERIFY(!m_others.accountOf(once.accessKeyId));
}

void TestSimulatedKeys::madeUpKeysBelongToNobody_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("prefix only") << "AKIA"_ba;
    QTest::newRow("documentation") << "AKIAIOSFODNN7EXAMPLE"_ba;
    QTest::newRow("all A") << "AKIAAAAAAAAAAAAAAAAA"_ba;
    QTest::newRow("no base32") << "AKIA0000000000000000"_ba;
    QTest::newRow("temporary") << "ASIAAAAAAAAAAAAAAAAA"_ba;
}

void TestSimulatedKeys::madeUpKeysBelongToNobody()
{
    QFETCH(QByteArray, id);
    QVERIFY(!m_keys.accountOf(id));
    QVERIFY(!m_keys.sessionOf(id, "AAAA"));
    QVERIFY(!m_keys.sessionOf(id, {}));
}

void TestSimulatedKeys::aChangedCharacterMakesAKeyUnknown()
{
    const QByteArray id = m_keys.credentials(AccountId(412887530196)).accessKeyId;
    for (qsizetype i = 0; i < id.size(); ++i) {
        QByteArray changed = id;
        changed[i] = id[i] == 'Z' ? 'Y' : 'Z';
        QVERIFY(!m_keys.accountOf(changed));
    }
    QVERIFY(!m_keys.accountOf(QByteArray(id + "A")));
    QVERIFY(!m_keys.accountOf(id.chopped(1)));
    QVERIFY(!m_keys.accountOf(id.toLower()));
}

void TestSimulatedKeys::thousandsOfAccountsHaveKeysOfTheirOwn()
{
    QSet<QByteArray> ids;
    for (quint64 number = 100'000'000'000; number < 100'000'005'000; ++number) {
        const QByteArray id = m_keys.credentials(AccountId(number)).accessKeyId;
        QCOMPARE(m_keys.accountOf(id), AccountId(number));
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 5000);
}

void TestSimulatedKeys::sessionsAreReadFromTheirToken()
{
    const AwsCredentials credentials = m_keys.credentials(aSession());
    QCOMPARE(m_keys.sessionOf(credentials.accessKeyId, credentials.sessionToken), aSession());
    QVERIFY(!m_others.sessionOf(credentials.accessKeyId, credentials.sessionToken));
}

void TestSimulatedKeys::tokensThatWereChangedAreRefused()
{
    const AwsCredentials credentials = m_keys.credentials(aSession());
    const QByteArray key = "key";
    const QByteArray token = toToken(aSession(), key);
    QCOMPARE(sessionFromToken(token, key), aSession());
    for (qsizetype i = 0; i < token.size(); ++i) {
        QByteArray changed = token;
        changed[i] = token[i] == 'Z' ? 'Y' : 'Z';
        QVERIFY(!sessionFromToken(changed, key));
        QVERIFY(!sessionFromToken(token.first(i), key));
    }
    QVERIFY(!sessionFromToken(token + "AAAA"_ba, key));
    QVERIFY(!sessionFromToken(token, "other"));
    QVERIFY(!m_keys.sessionOf(credentials.accessKeyId, token));
}

void TestSimulatedKeys::aTokenBelongsToItsKey()
{
    RoleSession later = aSession();
    later.nonce = "87654321";
    const AwsCredentials one = m_keys.credentials(aSession());
    const AwsCredentials other = m_keys.credentials(later);
    QVERIFY(one.accessKeyId != other.accessKeyId);
    QVERIFY(!m_keys.sessionOf(one.accessKeyId, other.sessionToken));
    QVERIFY(!m_keys.sessionOf(m_keys.credentials(AccountId(1)).accessKeyId, one.sessionToken));
}

void TestSimulatedKeys::identifiersStayTheSame()
{
    QCOMPARE(m_keys.identifier("organization", 10).size(), 10);
    QCOMPARE(m_keys.identifier("organization", 10), m_keys.identifier("organization", 10));
    QVERIFY(m_keys.identifier("organization", 10) != m_others.identifier("organization", 10));
    QVERIFY(m_keys.identifier("organization", 10) != m_keys.identifier("root", 10));
}

QTEST_APPLESS_MAIN(TestSimulatedKeys)
#include "tst_simulatedkeys.moc"
