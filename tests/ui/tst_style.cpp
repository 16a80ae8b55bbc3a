// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/icons.h"
#include "style/style.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestStyle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreClearedWithOurOwnIcon();
};

void TestStyle::fieldsAreClearedWithOurOwnIcon()
{
    QApplication::setStyle(new Style);
    QLineEdit edit(u"prod"_s);
    edit.setClearButtonEnabled(true);
    const auto *button = edit.findChild<QToolButton *>();
    QVERIFY(button);
    const QIcon icon = button->defaultAction() ? button->defaultAction()->icon() : button->icon();
    const QImage drawn = icon.pixmap(16).toImage();
    QVERIFY(!drawn.isNull());
    QCOMPARE(drawn, Icons::themed(u"edit-clear"_s).pixmap(16).toImage());
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
