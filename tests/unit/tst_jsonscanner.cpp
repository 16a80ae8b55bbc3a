// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/jsonscanner.h"

#include <QTest>

using namespace bucketwatch;
using namespace std::string_view_literals;
using State = ScannedValue::State;

class JsonScannerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheEndOfAValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("end");
        const auto row = [](const char *name, const char *text, State state, int end) {
            QTest::newRow(name) << QByteArray(text) << int(state) << end;
        };
        row("an empty object", "{}x", State::Complete, 2);
        row("nested brackets", "{\"a\":[{\"b\":[]},{}]},", State::Complete, 19);
        row("brackets in a string", "{\"a\":\"}]{[\"}x", State::Complete, 12);
        row("an escaped quote", "{\"a\":\"\\\"}\"}x", State::Complete, 11);
        row("an escaped backslash before a quote", "{\"a\":\"\\\\\"}x", State::Complete, 10);
        row("a string alone", "\"a}b\",", State::Complete, 5);
        row("a value that goes on", "{\"a\":[1,2", State::Incomplete, 9);
        row("a string that goes on", "{\"a\":\"b", State::Incomplete, 7);
        row("an escape that goes on", "{\"a\":\"b\\", State::Incomplete, 8);
        row("a line break in a string", "{\"a\":\"b\n\"}", State::Broken, 8);
        row("nothing", "", State::Incomplete, 0);
    }

    void findsTheEndOfAValue()
    {
        QFETCH(QByteArray, text);
        const ScannedValue value = scanValue({text.constData(), size_t(text.size())}, 0);
        QTEST(int(value.state), "state");
        QTEST(int(value.end), "end");
    }

    void goesOnInsideOfOpenBrackets()
    {
        const ScannedValue rest = scanValue("\"x\":{\"y\":[]},\"z\":1} more"sv, 0, 1);
        QCOMPARE(rest.state, State::Complete);
        QCOMPARE(rest.end, 19U);
    }

    void takesAnyDepth()
    {
        constexpr qsizetype Depth = 1000000;
        const QByteArray deep = QByteArray(Depth, '[') + QByteArray(Depth, ']');
        QCOMPARE(scanValue({deep.constData(), size_t(deep.size())}, 0).end, size_t(deep.size()));
    }
};

QTEST_APPLESS_MAIN(JsonScannerTest)
#include "tst_jsonscanner.moc"
