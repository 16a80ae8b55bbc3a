// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinepicture.h"

#include "report/timelinesvg.h"
#include "finding/severitybadge.h"
#include "support/fakeeventlog.h"

#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using enum Tokens::Colour;

int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb();
    }
    return count;
}

} // namespace

class TestTimelinePicture final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void itHasTheRatioOfTheScreen_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
    }
    void itHasTheRatioOfTheScreen()
    {
        QFETCH(const double, ratio);
        const TimelinePicture picture = aPicture();
        QImage image;
        QVERIFY(image.loadFromData(picture.png(ratio), "PNG"));
        QCOMPARE(image.width(), qCeil(picture.size().width() * ratio));
        QCOMPARE(image.height(), qCeil(picture.size().height() * ratio));
        QVERIFY(picture.size().width() >= picture.timeline.width());
        QVERIFY(picture.size().height() > picture.timeline.height());
    }

    void itShowsEventsAndFindings_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void itShowsEventsAndFindings()
    {
        QFETCH(const bool, isDark);
        const Tokens &tokens = isDark ? Tokens::dark() : Tokens::light();
        TimelinePicture picture = aPicture();
        picture.tokens = &tokens;
        const QImage image = picture.image(1);
        QCOMPARE(image.pixelColor(2, 2), tokens(BgContainer));
        QVERIFY(pixelsOf(image, tokens(ReplayDataEvents)) > 1000);
        QVERIFY(pixelsOf(image, tokens(ReplayManagementEvents)) > 300);
        QVERIFY(pixelsOf(image, severityColour(Severity::High, tokens)) > 30);
    }

    void whatIsToComeIsPale()
    {
        TimelinePicture picture = aPicture();
        const Tokens &tokens = Tokens::light();
        const int all = pixelsOf(picture.image(1), tokens(ReplayDataEvents));
        picture.position = m_begin + 50min;
        const int half = pixelsOf(picture.image(1), tokens(ReplayDataEvents));
        picture.position = m_begin;
        const int none = pixelsOf(picture.image(1), tokens(ReplayDataEvents));
        QVERIFY(none < all / 10); // the legend's
        QVERIFY2(std::abs(half - all / 2) < all / 8, qPrintable(u"%1 of %2"_s.arg(half).arg(all)));
    }

    void theSvgIsAPicture()
    {
        TimelinePicture picture = aPicture();
        picture.title = u"<script>&\u0001\"day\""_s;
        picture.position = m_begin + 50min;
        const QByteArray svg = picture.svg();
        QXmlStreamReader reader(svg);
        QString texts;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::Characters)
                texts += reader.text();
            QVERIFY(reader.name() != "script"_L1);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY2(texts.contains(u"<script>&\ufffd\"day\""_s), qPrintable(texts));
        QVERIFY(texts.contains(u"Data events"_s));
        QVERIFY(texts.contains(u"November 23, 2026"_s));

        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox().size(), picture.size());
        QImage image(picture.size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        const int drawn = pixelsOf(picture.image(1), Tokens::light()(ReplayDataEvents));
        const int rendered = pixelsOf(image, Tokens::light()(ReplayDataEvents));
        QVERIFY2(std::abs(drawn - rendered) < drawn / 4, qPrintable(u"%1 and %2"_s.arg(drawn).arg(rendered)));
    }

    void aLongTitleIsCut()
    {
        TimelinePicture picture = aPicture();
        const QSize size = picture.size();
        picture.title = QString(3000, u'W');
        QCOMPARE(picture.size(), size);
        const QImage image = picture.image(1);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(image.width() - 3, y), Tokens::light()(BgContainer));
    }

    void reportsHaveTheSameColours()
    {
        const Tokens &tokens = Tokens::light();
        const auto name = [](const QColor &colour) { return colour.name(); };
        QCOMPARE(QLatin1StringView(ReportColours::DataEvents), name(tokens(ReplayDataEvents)));
        QCOMPARE(QLatin1StringView(ReportColours::ManagementEvents), name(tokens(ReplayManagementEvents)));
        QCOMPARE(QLatin1StringView(ReportColours::OtherEvents), name(tokens(SeverityNeutralBg)));
        for (const Severity severity : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
            QCOMPARE(QLatin1StringView(ReportColours::ground(severity)), name(severityColour(severity, tokens)));
            QCOMPARE(QLatin1StringView(ReportColours::text(severity)), name(severityTextColour(severity, tokens)));
        }
    }

private:
    [[nodiscard]] TimelinePicture aPicture() const
    {
        return {.density = TimelineDensity(*m_log),
            .marks = {{m_begin + 10min, Severity::High, 0}},
            .span = {m_begin, m_begin + 100min},
            .title = u"day"_s,
            .font = QFont()};
    }

    const Timestamp m_begin = at("2026-11-23T08:00:00Z");
    const std::shared_ptr<FakeEventLog> m_log = steadyLog(100, m_begin, 60s);
};

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
