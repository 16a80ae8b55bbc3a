// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// The pseudo-locale as the walk through the window loads it.
class tst_Pseudolocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLoadedByItsName()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/bucketwatch_en_XA.qm"_s));
        QCOMPARE(translator.language(), u"en_XA"_s);
    }

    void hasBothPluralForms()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/bucketwatch_en_XA.qm"_s));
        const QString one = translator.translate("bucketwatch::Unreadable", "There are %n more such places.", nullptr, 1);
        const QString many = translator.translate("bucketwatch::Unreadable", "There are %n more such places.", nullptr, 2);
        QVERIFY(one.contains(u"%n"_s) && many.contains(u"%n"_s));
        QVERIFY(one.size() > qsizetype(sizeof "There are %n more such places."));
    }
};

QTEST_GUILESS_MAIN(tst_Pseudolocale)
#include "tst_pseudolocale.moc"
