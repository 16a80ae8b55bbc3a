// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/filtersuggestions.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

const QStringList Titles {u"Status"_s, u"S3 Protection"_s};

std::vector<FilterSuggestion> suggest(const QString &typed)
{
    return filterSuggestions(typed, Titles, [](int property, const QString &part) {
        const QStringList all = property == 0 ? QStringList {u"Enabled"_s, u"Invited"_s} : QStringList {u"Enabled"_s, u"Not enabled"_s};
        return all.filter(part, Qt::CaseInsensitive);
    });
}

QStringList textsOf(const QString &typed)
{
    QStringList texts;
    for (const FilterSuggestion &suggestion : suggest(typed))
        texts << suggestion.text.trimmed();
    return texts;
}

} // namespace

class TestFilterSuggestions final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMayFollow_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("nothing") << "" << QStringList {u"Status"_s, u"S3 Protection"_s};
        QTest::newRow("the beginning of a property") << "s3" << QStringList {u"Use: \"s3\""_s, u"S3 Protection"_s};
        QTest::newRow("a part of a value")
            << "invi" << QStringList {u"Use: \"invi\""_s, u"Status = Invited"_s};
        QTest::newRow("a property")
            << "status" << QStringList {u"Use: \"status\""_s, u"Status ="_s, u"Status !="_s, u"Status :"_s, u"Status !:"_s,
                   u"Status >="_s, u"Status <="_s};
        QTest::newRow("an operator") << "S3 Protection !="
                                     << QStringList {u"Use: \"S3 Protection !=\""_s, u"S3 Protection != Enabled"_s,
                                            u"S3 Protection != Not enabled"_s};
        QTest::newRow("the beginning of a value")
            << "S3 Protection = not" << QStringList {u"Use: \"S3 Protection = not\""_s, u"S3 Protection = Not enabled"_s};
        QTest::newRow("after and") << "Status = Enabled and s3" << QStringList {u"Use: \"s3\""_s, u"S3 Protection"_s};
    }
    void whatMayFollow()
    {
        QFETCH(QString, typed);
        QTEST(textsOf(typed), "texts");
    }

    void aSuggestionKeepsWhatStandsBeforeIt()
    {
        const auto all = suggest(u"Status = Enabled or S3 Protection = n"_s);
        QCOMPARE(all.back().completion, u"Status = Enabled or S3 Protection = Not enabled"_s);
        QVERIFY(all.back().isCondition);
        QCOMPARE(all.front().completion, u"Status = Enabled or S3 Protection = n"_s);
        QVERIFY(!suggest(u"sta"_s).back().isCondition);
    }

    void groupsAreNamed()
    {
        QCOMPARE(suggest(u""_s).front().group, u"Properties"_s);
        QCOMPARE(suggest(u"Status"_s).back().group, u"Operators"_s);
        QCOMPARE(suggest(u"Status ="_s).back().group, u"Status values"_s);
        QCOMPARE(suggest(u"invit"_s).back().group, u"Values"_s);
        QVERIFY(suggest(u"Status"_s).front().group.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilterSuggestions)
#include "tst_filtersuggestions.moc"
