// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/savedviews.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

SavedView aView(const QString &name)
{
    return {name, u"Status = Enabled"_s, {{u"NameColumn"_s, Qt::DescendingOrder}, {u"IdColumn"_s, Qt::AscendingOrder}},
        {u"IdColumn"_s, u"StatusColumn"_s}};
}

QStringList names(const SavedViews &views)
{
    QStringList names;
    for (const SavedView &view : views.all())
        names << view.name;
    return names;
}

} // namespace

class TestSavedViews final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        SavedViews views;
        views.save(aView(u"Gaps, \"EU\" & more"_s));
        views.save(aView(u"all"_s));
        views.setDefault(u"ALL"_s);
        QCOMPARE(views.defaultName(), u"all"_s);
        QCOMPARE(SavedViews::fromBytes(views.toBytes()), views);
    }

    void badBytesAreNoViews_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("count");
        QTest::newRow("nothing") << QByteArray() << qsizetype(0);
        QTest::newRow("no JSON") << QByteArray("{") << qsizetype(0);
        QTest::newRow("another kind") << QByteArray("[1]") << qsizetype(0);
        QTest::newRow("no name") << QByteArray(R"({"views":[{"filter":"x"},{"name":" "},{"name":"good"}],"default":"gone"})") << qsizetype(1);
        QTest::newRow("twice") << QByteArray(R"({"views":[{"name":"good"},{"name":"GOOD"}]})") << qsizetype(1);
    }
    void badBytesAreNoViews()
    {
        QFETCH(QByteArray, bytes);
        const SavedViews views = SavedViews::fromBytes(bytes);
        QTEST(qsizetype(std::ssize(views.all())), "count");
        QVERIFY(views.defaultName().isEmpty());
    }

    void savingReplacesTheSameName()
    {
        SavedViews views;
        views.save(aView(u"b"_s));
        views.save(aView(u"A"_s));
        views.setDefault(u"b"_s);
        SavedView other = aView(u"B"_s);
        other.filter = u"lab"_s;
        views.save(other);
        QCOMPARE(names(views), (QStringList {u"A"_s, u"B"_s}));
        QCOMPARE(*views.find(u"b"_s), other);
        QCOMPARE(views.defaultName(), u"B"_s);
    }

    void renamingKeepsTheDefault()
    {
        SavedViews views;
        views.save(aView(u"one"_s));
        views.save(aView(u"two"_s));
        views.setDefault(u"one"_s);
        QVERIFY(!views.rename(u"one"_s, u"TWO"_s));
        QVERIFY(!views.rename(u"three"_s, u"four"_s));
        QVERIFY(views.rename(u"one"_s, u"One"_s)); // only its case
        QVERIFY(views.rename(u"One"_s, u"zero"_s));
        QCOMPARE(names(views), (QStringList {u"two"_s, u"zero"_s}));
        QCOMPARE(views.defaultName(), u"zero"_s);
    }

    void removingTheDefaultLeavesNone()
    {
        SavedViews views;
        views.save(aView(u"one"_s));
        views.setDefault(u"one"_s);
        QVERIFY(views.remove(u"one"_s));
        QVERIFY(!views.remove(u"one"_s));
        QVERIFY(views.all().empty());
        QVERIFY(views.defaultName().isEmpty());
    }

    void namesAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"Gaps in Ireland"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blanks") << u"  "_s << false;
        QTest::newRow("longest") << QString(SavedViews::LongestName, u'x') << true;
        QTest::newRow("too long") << QString(SavedViews::LongestName + 1, u'x') << false;
    }
    void namesAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(bool, good);
        QCOMPARE(SavedViews::refusalOf(name).isEmpty(), good);
    }
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
