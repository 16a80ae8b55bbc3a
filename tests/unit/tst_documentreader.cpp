// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/documentreader.h"
#include "support/cloudtrailtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

/// What a reader found, as text.
class Findings final : public RecordSink {
public:
    void addRecord(const RecordFields &fields, RecordPlace place, std::string_view bytes) override
    {
        ids.append(QByteArray(fields.eventId.data(), qsizetype(fields.eventId.size())));
        records.append(QByteArray(bytes.data(), qsizetype(bytes.size())));
        places.push_back(place);
        buckets.append(QByteArray(fields.bucket.data(), qsizetype(fields.bucket.size())));
    }
    void addDefect(Defect defect, std::uint64_t offset) override { defects.push_back({int(defect), qint64(offset)}); }
    void addDigest() override { ++digests; }

    QByteArrayList ids;
    QByteArrayList records;
    QByteArrayList buckets;
    std::vector<RecordPlace> places;
    QList<std::pair<int, qint64>> defects;
    int digests = 0;
};

constexpr size_t MaxRecordBytes = 1 << 20;

void readAll(const QByteArray &document, RecordSink &sink)
{
    const QByteArray padded = document + QByteArray(DocumentReader::Padding, ' ');
    DocumentReader reader(sink, MaxRecordBytes);
    reader.begin();
    QCOMPARE(reader.read({padded.constData(), size_t(document.size())}, 0, true), size_t(document.size()));
}

/// Hands the document over in growing windows that begin where the reader wants them, as a stream does.
void readPieces(const QByteArray &document, qsizetype pieceBytes, RecordSink &sink)
{
    DocumentReader reader(sink, MaxRecordBytes);
    reader.begin();
    qsizetype done = 0;
    for (qsizetype end = 0; end < document.size() || done < document.size();) {
        end = std::min(end + pieceBytes, document.size());
        const QByteArray piece = document.mid(done, end - done) + QByteArray(DocumentReader::Padding, '#');
        const auto length = size_t(end - done);
        done += qsizetype(reader.read({piece.constData(), length}, std::uint64_t(done), end == document.size()));
        if (end == document.size())
            break;
    }
    QCOMPARE(done, document.size());
}

QByteArrayList idsOf(int count)
{
    QByteArrayList ids;
    for (int i = 0; i < count; ++i)
        ids.append(idOf(i));
    return ids;
}

QByteArray digest()
{
    return "{\"awsAccountId\":\"111122223333\",\"digestStartTime\":\"2026-06-03T11:00:00Z\",\"digestS3Object\":\"AWSLogs/"
           "d.json.gz\","
           "\"logFiles\":[{\"s3Bucket\":\"b\",\"s3Object\":\"o\",\"hashValue\":\"00\"}]}";
}

} // namespace

class DocumentReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryContainer_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArrayList records = someRecords(7);
        QByteArrayList rows;
        QByteArrayList raws;
        QByteArrayList pretty;
        for (const QByteArray &record : records) {
            rows.append(lookupRow(record));
            raws.append(rawWrapped(record));
            pretty.append(prettyPrinted(record));
        }
        const QByteArray array = '[' + records.join(',') + ']';
        QTest::newRow("an envelope") << envelope(records);
        QTest::newRow("an envelope over many lines") << prettyPrinted(envelope(records));
        QTest::newRow("an envelope with more members")
            << QByteArray("{\"version\":[1,[2]],\"Records\":[" + records.join(',') + "],\"next\":{\"Records\":[]}}");
        QTest::newRow("an envelope with more members and a record a line")
            << QByteArray("{\"version\":1,\"Records\":[\n" + records.join(",\n") + "\n]}\n");
        QTest::newRow("an array") << array;
        QTest::newRow("an array over many lines") << prettyPrinted(array);
        QTest::newRow("a record a line") << records.join('\n');
        QTest::newRow("a record a line, with carriage returns") << records.join("\r\n") + "\r\n";
        QTest::newRow("records one after another") << records.join();
        QTest::newRow("records over many lines") << pretty.join('\n');
        QTest::newRow("records with commas") << records.join(",\n");
        QTest::newRow("envelopes a line") << envelope(records.mid(0, 3)) + '\n' + envelope(records.mid(3, 3)) + '\n'
                + envelope(records.mid(6));
        QTest::newRow("envelopes one after another") << envelope(records.mid(0, 3)) + envelope(records.mid(3));
        QTest::newRow("an array of envelopes")
            << QByteArray('[' + envelope(records.mid(0, 3)) + ',' + envelope(records.mid(3)) + ']');
        QTest::newRow("rows of LookupEvents") << rows.join('\n');
        QTest::newRow("an answer of LookupEvents") << QByteArray("{\"Events\":[" + rows.join(',') + "],\"NextToken\":\"x\"}");
        QTest::newRow("wrapped as _raw") << raws.join('\n');
        QTest::newRow("an array wrapped as _raw") << QByteArray('[' + raws.join(',') + ']');
        QTest::newRow("a wrapper in a wrapper") << rawWrapped(lookupRow(records[0])) + '\n' + envelope(records.mid(1));
        QTest::newRow("events of EventBridge")
            << "{\"detail-type\":\"AWS API Call via CloudTrail\",\"detail\":" + records.join("}\n{\"detail\":") + '}';
        const auto wrappedIn = [&records](const QByteArray &begin, bool asText) {
            QByteArrayList wrapped;
            for (const QByteArray &record : records) {
                const QByteArray text = '"' + QByteArray(record).replace('"', "\\\"") + '"';
                wrapped.append(begin + (asText ? text : record) + '}');
            }
            return wrapped;
        };
        QTest::newRow("an envelope in lower case") << QByteArray("{\"records\":[" + records.join(',') + "]}");
        QTest::newRow("log events of CloudWatch, as a subscription gets them")
            << QByteArray("{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":["
                   + wrappedIn("{\"id\":\"1\",\"timestamp\":1,\"message\":", true).join(',') + "]}");
        QTest::newRow("log events of CloudWatch, as they are searched")
            << QByteArray("{\"events\":[" + wrappedIn("{\"message\":", true).join(",\n") + "],\"searchedLogStreams\":[]}");
        QTest::newRow("messages of a shipper") << wrappedIn("{\"@timestamp\":\"x\",\"message\":", true).join('\n');
        QTest::newRow("_raw as objects") << wrappedIn("{\"_raw\":", false).join('\n');
        QTest::newRow("CloudTrailEvent as objects")
            << QByteArray("{\"Events\":[" + wrappedIn("{\"CloudTrailEvent\":", false).join(',') + "]}");
        QTest::newRow("events of a collector") << wrappedIn("{\"time\":1,\"event\":", false).join('\n');
        QTest::newRow("originals in an event") << wrappedIn("{\"event\":{\"original\":", true).join("}\n") + '}';
        QTest::newRow("data of rows") << QByteArray('[' + wrappedIn("{\"data\":", false).join(',') + ']');
        QTest::newRow("events of EventBridge, whole") << QByteArray('[' + wrappedIn(
            "{\"version\":\"0\",\"id\":\"x\",\"detail-type\":\"AWS API Call via CloudTrail\",\"source\":\"aws.s3\",\"account\":\"111122223333\","
            "\"time\":\"2026-06-03T12:00:00Z\",\"region\":\"eu-west-1\",\"resources\":[],\"detail\":", false).join(",\r\n") + ']');
        QTest::newRow("event data of CloudTrail Lake") << wrappedIn("{\"metadata\":{\"x\":1},\"eventData\":", false).join('\n');
        const auto quoted = [](QByteArray cell) { return QByteArray('"' + cell.replace('"', "\"\"") + '"'); };
        QByteArrayList cells;
        std::ranges::transform(records, std::back_inserter(cells), quoted);
        QTest::newRow("a table of event data") << "eventData\n" + cells.join('\n') + '\n';
        QTest::newRow("a table of event data, as Windows writes it") << "\xef\xbb\xbf\"x\",\"eventData\"\r\n1," + cells.join("\r\n\"2\n3\",");
        QTest::newRow("with a byte order mark") << "\xef\xbb\xbf" + envelope(records);
        QTest::newRow("with space around") << " \n\t" + envelope(records) + "\n\n";
        QTest::newRow("all kinds together") << records[0] + '\n' + envelope(records.mid(1, 2)) + '\n' + raws[3] + "\n[" + rows[4]
                + "]\n" + records[5] + '\n' + pretty[6];
    }

    void readsEveryContainer()
    {
        QFETCH(QByteArray, document);
        Findings found;
        readAll(document, found);
        QCOMPARE(found.ids, idsOf(7));
        QVERIFY(found.defects.isEmpty());
        for (size_t i = 0; i < found.places.size(); ++i) {
            const RecordPlace place = found.places[i];
            const QByteArray there = document.mid(qsizetype(place.offset), place.length);
            QVERIFY((there.startsWith('{') && there.endsWith('}')) || place.isWrapped);
            if (!place.isWrapped)
                QCOMPARE(there, found.records[qsizetype(i)]);
        }
    }

    void readsPiecesLikeTheWhole_data() { readsEveryContainer_data(); }

    void readsPiecesLikeTheWhole()
    {
        QFETCH(QByteArray, document);
        for (qsizetype pieceBytes : {1, 7, 64, 333, 1000}) {
            Findings found;
            readPieces(document, pieceBytes, found);
            QCOMPARE(found.ids, idsOf(7));
            QVERIFY(found.defects.isEmpty());
        }
    }

    void readsWhatIsAroundABreak_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<int>("defect");
        const QByteArrayList records = someRecords(5);
        const auto row = [](const char *name, const QByteArray &document, const QList<int> &numbers, Defect defect) {
            QTest::newRow(name) << document << numbers << int(defect);
        };
        const QByteArray whole = envelope(records);
        const auto withIdAnd
            = [&whole](const QByteArray &more) { return QByteArray(whole).replace(idOf(2), QByteArray(idOf(2) + more)); };
        row("cut inside of a record", whole.left(whole.size() - 100), {0, 1, 2, 3}, Defect::Truncated);
        row("cut between records", whole.left(whole.size() - 2 - records[4].size()), {0, 1, 2, 3}, Defect::Truncated);
        row("cut before the end of the envelope", whole.chopped(1), {0, 1, 2, 3, 4}, Defect::Truncated);
        row("cut, with other members first", "{\"a\":{},\"b\":\"]\",\"c\":1,\"Records\":[" + records.join(',').chopped(9),
            {0, 1, 2, 3}, Defect::Truncated);
        row("a comma is missing", QByteArray(whole).replace("},{\"eventVersion\"", "}{\"eventVersion\""), {0, 1, 2, 3, 4},
            Defect::MissingComma);
        row("a colon is missing in a record", withIdAnd("\" \""), {0, 1, 3, 4}, Defect::BrokenRecord);
        row("bytes that are not UTF-8", withIdAnd("\xff\xfe"), {0, 1, 3, 4}, Defect::BrokenRecord);
        row("a NUL byte in a text", withIdAnd(QByteArray(1, '\0')), {0, 1, 3, 4}, Defect::BrokenRecord);
        row("a quote too many", withIdAnd("\""), {0, 1, 3, 4}, Defect::Truncated);
        row("brackets that do not match at the end",
            '[' + records.mid(0, 3).join(',') + ",{\"eventVersion\":\"1\",\"eventName\":[{]}]", {0, 1, 2}, Defect::BrokenRecord);
        row("a line that is cut", records.mid(0, 2).join('\n') + '\n' + records[2].left(99) + '\n' + records.mid(3).join('\n'),
            {0, 1, 3, 4}, Defect::BrokenRecord);
        row("a line of something else", records.mid(0, 2).join('\n') + "\noops: disk full\n" + records.mid(2).join('\n'),
            {0, 1, 2, 3, 4}, Defect::NotJson);
        row("a prompt before", "$ aws cloudtrail\n" + records.join('\n'), {0, 1, 2, 3, 4}, Defect::NotJson);
        row("NUL bytes after", whole + QByteArray(100, '\0'), {0, 1, 2, 3, 4}, Defect::NotJson);
        row("words after", whole + " the end", {0, 1, 2, 3, 4}, Defect::NotJson);
        row("null among the records", '[' + records.mid(0, 2).join(',') + ",null," + records.mid(2).join(',') + ']',
            {0, 1, 2, 3, 4}, Defect::NotARecord);
        row("a text among the records", '[' + records.mid(0, 2).join(',') + ",\"}{\"," + records.mid(2).join(',') + ']',
            {0, 1, 2, 3, 4}, Defect::NotARecord);
        row("another object among the records",
            '[' + records.mid(0, 2).join(',') + ",{\"a\":1}," + records.mid(2).join(',') + ']', {0, 1, 2, 3, 4},
            Defect::NotARecord);
        row("a wrapped record that is cut", lookupRow(records[0].left(80)) + '\n' + records.mid(1).join('\n'), {1, 2, 3, 4},
            Defect::BrokenRecord);
        row("no JSON at all", "MIT License\n\nCopyright", {}, Defect::NotJson);
        row("another JSON", "{\"name\":\"a tool\",\"version\":\"1\"}", {}, Defect::NotARecord);
    }

    void readsWhatIsAroundABreak()
    {
        QFETCH(QByteArray, document);
        QFETCH(QList<int>, numbers);
        QByteArrayList ids;
        for (int number : numbers)
            ids.append(idOf(number));
        Findings found;
        readAll(document, found);
        QCOMPARE(found.ids, ids);
        QVERIFY(!found.defects.isEmpty());
        QTEST(found.defects.first().first, "defect");
    }

    void readsRowsOfTables_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArray identity = R"({""type"":""IAMUser"",""arn"":""arn:aws:iam::111122223333:user/ada"",""userName"":""a, b""})";
        const QByteArray row = "2026-06-03T12:00:00Z,GetObject,s3.amazonaws.com,eu-west-1,\"" + identity
            + "\",\"{\"\"bucketName\"\":\"\"example-bucket\"\",\"\"key\"\":\"\"k\"\"}\",,true,id-1";
        const QByteArray columns = "eventTime,eventName,eventSource,awsRegion,userIdentity,requestParameters,errorCode,readOnly,eventID";
        QTest::newRow("JSON in cells") << columns + '\n' + row + '\n';
        QTest::newRow("in lower case, quoted") << '"' + columns.toLower().replace(",", "\",\"") + "\"\r\n" + row + "\r\n\r\n";
        QTest::newRow("structs in cells") << columns + ",shares\n" + QByteArray(row).replace(identity,
            "{type=IAMUser, principalid=null, arn=arn:aws:iam::111122223333:user/ada, invokedby=null, username=a, b, "
            "sessioncontext={attributes={mfaauthenticated=false}, sessionissuer=null}}") + ",7";
    }

    void readsRowsOfTables()
    {
        QFETCH(QByteArray, document);
        Findings found;
        readAll(document, found);
        QVERIFY(found.defects.isEmpty());
        QCOMPARE(found.records.size(), 1);
        const QJsonObject record = QJsonDocument::fromJson(found.records[0]).object();
        QCOMPARE(record["eventTime"_L1].toString(), u"2026-06-03T12:00:00Z"_s);
        QCOMPARE(record["eventID"_L1].toString(), u"id-1"_s);
        QCOMPARE(record["readOnly"_L1].toBool(), true);
        QVERIFY(!record.contains("errorCode"_L1));
        QCOMPARE(record["userIdentity"_L1]["type"_L1].toString(), u"IAMUser"_s);
        QCOMPARE(record["userIdentity"_L1]["userName"_L1].toString(), u"a, b"_s);
        QCOMPARE(record["userIdentity"_L1]["arn"_L1].toString(), u"arn:aws:iam::111122223333:user/ada"_s);
        QCOMPARE(record["requestParameters"_L1]["bucketName"_L1].toString(), u"example-bucket"_s);
    }

    void namesBrokenRowsOfTables()
    {
        const QByteArray document = "eventID,eventName,eventTime\nid-1,GetObject,2026-06-03T12:00:00Z\nid-2,GetObject\n"
                                    "id-3,GetObject,2026-06-03T12:00:00Z\nid-4,\"GetObject";
        Findings found;
        readAll(document, found);
        QCOMPARE(found.ids, (QByteArrayList {"id-1", "id-3"}));
        QCOMPARE(found.defects.size(), 2);
        Findings pieces;
        readPieces(document, 40, pieces);
        QCOMPARE(pieces.ids, found.ids);
    }

    void isSilentAboutWhatHoldsNothing_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<int>("digests");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("space") << QByteArray(" \n") << 0;
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf") << 0;
        QTest::newRow("an empty array") << QByteArray("[]") << 0;
        QTest::newRow("an empty envelope") << QByteArray("{\"Records\":[]}") << 0;
        QTest::newRow("a digest") << digest() << 1;
    }

    void isSilentAboutWhatHoldsNothing()
    {
        QFETCH(QByteArray, document);
        Findings found;
        readAll(document, found);
        QVERIFY(found.ids.isEmpty());
        QVERIFY(found.defects.isEmpty());
        QTEST(found.digests, "digests");
    }

    void readsManyDocumentsOnOneLine_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArrayList records = someRecords(20000);
        QByteArrayList envelopes;
        for (const QByteArray &record : records)
            envelopes.append(envelope({record}));
        QTest::newRow("records") << records.join();
        QTest::newRow("envelopes") << envelopes.join();
        QTest::newRow("envelopes, a line each") << envelopes.join('\n');
    }

    void readsManyDocumentsOnOneLine() // the test's time limit is the point: nothing may be read once for each
    {
        QFETCH(QByteArray, document);
        Findings found;
        readAll(document, found);
        QCOMPARE(found.ids.size(), 20000);
        QVERIFY(found.defects.isEmpty());
        Findings pieces;
        readPieces(document, 1000000, pieces);
        QCOMPARE(pieces.ids, found.ids);
    }

    void findsTheArrayOfADocumentThatIsTooLarge()
    {
        const QByteArrayList records = someRecords(300);
        const QByteArray document
            = "{\"version\":[1,[2]],\"note\":\"Records\",\"n\":null, \"records\" : [" + records.join(',') + "],\"next\":\"x\"}";
        Findings found;
        DocumentReader reader(found, 20'000);
        reader.begin();
        qsizetype done = 0;
        while (done < document.size()) {
            const qsizetype end = std::min(document.size(), done + 20'000);
            const QByteArray piece = document.mid(done, end - done) + QByteArray(DocumentReader::Padding, ' ');
            const auto used = reader.read({piece.constData(), size_t(end - done)}, std::uint64_t(done), end == document.size());
            QVERIFY(used > 0);
            done += qsizetype(used);
        }
        QCOMPARE(found.ids, idsOf(300));
        QVERIFY(found.defects.isEmpty());
    }

    void takesHugeTextsAndDeepNesting()
    {
        RecordText huge;
        huge.more = ",\"errorMessage\":\"" + QByteArray(900'000, 'x') + '"';
        RecordText deep;
        deep.more = ",\"responseElements\":" + QByteArray(5000, '[') + QByteArray(5000, ']');
        Findings found;
        readAll(envelope({huge.json(), deep.json()}), found);
        QCOMPARE(found.ids.size(), 2);
        QVERIFY(found.defects.isEmpty());
    }

    void givesUpOnARecordThatIsTooLarge()
    {
        RecordText huge;
        huge.id = idOf(99);
        huge.more = ",\"errorMessage\":\"" + QByteArray(2'000'000, 'x') + '"';
        const QByteArrayList records = someRecords(3);
        Findings found;
        DocumentReader reader(found, 100'000);
        reader.begin();
        const QByteArray document = records[0] + '\n' + huge.json() + '\n' + records[1] + '\n' + records[2];
        qsizetype done = 0;
        for (qsizetype end = 0; end < document.size();) {
            end = std::min(document.size(), done + 100'000);
            const QByteArray piece = document.mid(done, end - done) + QByteArray(DocumentReader::Padding, ' ');
            const auto used = reader.read({piece.constData(), size_t(end - done)}, std::uint64_t(done), end == document.size());
            QVERIFY(used > 0);
            done += qsizetype(used);
        }
        QCOMPARE(found.ids, idsOf(3));
        QCOMPARE(found.defects.size(), 1);
        QCOMPARE(found.defects.first().first, int(Defect::TooLarge));
    }

    void findsTheBucketWhereverItStands_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QByteArray>("bucket");
        QTest::newRow("a text") << QByteArray("\"requestParameters\":{\"bucketName\":\"b-1\"}") << QByteArray("b-1");
        QTest::newRow("an array") << QByteArray("\"requestParameters\":{\"bucketName\":[\"b-1\",\"b-2\"]}") << QByteArray("b-1");
        QTest::newRow("escaped") << QByteArray("\"requestParameters\":{\"bucketN\\u0061me\":\"b-\\u0031\"}") << QByteArray("b-1");
        QTest::newRow("only among the resources") << QByteArray(
            "\"requestParameters\":null,\"resources\":[{\"type\":\"AWS::S3::Object\",\"ARN\":\"arn:aws:s3:::b-1/a/k\"}]")
                                                  << QByteArray("b-1");
        QTest::newRow("resources first") << QByteArray(
            "\"resources\":[{\"ARN\":\"arn:aws:s3:::b-2\"}],\"requestParameters\":{\"bucketName\":\"b-1\"}")
                                         << QByteArray("b-1");
        const QByteArray accessPoint = R"("requestParameters":{"bucketName":"arn:aws:s3:eu-west-1:1:accesspoint/ap"})";
        const QByteArray bucketOfAll
            = R"("resources":[{"ARN":"arn:aws:s3:eu-west-1:1:accesspoint/ap"},{"ARN":"arn:aws:s3:::b-1"}])";
        QTest::newRow("an access point, resources first") << bucketOfAll + "," + accessPoint << QByteArray("b-1");
        QTest::newRow("an alias of an access point")
            << R"("requestParameters":{"bucketName":"ap-a1b2-s3alias"},)" + bucketOfAll << QByteArray("b-1");
        QTest::newRow("resources in China") << QByteArray(R"("resources":[{"ARN":"arn:aws-cn:s3:::b-1/k"}])")
                                            << QByteArray("b-1");
        QTest::newRow("resources of another service")
            << QByteArray(R"("resources":[{"ARN":"arn:aws:sns:::b-1"}])") << QByteArray();
        QTest::newRow("a number") << QByteArray("\"requestParameters\":{\"bucketName\":12}") << QByteArray("12");
        QTest::newRow("null") << QByteArray("\"requestParameters\":{\"bucketName\":null}") << QByteArray();
        const QByteArray resources = "\"resources\":[{\"type\":\"AWS::S3::Object\",\"ARN\":\"arn:aws:s3:::b-1/k\"},"
                                     "{\"ARN\":\"arn:aws-us-gov:s3:::b-2\",\"type\":\"AWS::S3::Bucket\"}]";
        QTest::newRow("null, and the resources first")
            << QByteArray(resources + ",\"requestParameters\":{\"bucketName\":null}") << QByteArray("b-2");
        const QByteArray point = "arn:aws:s3:eu-west-1:444455556666:accesspoint/p";
        QTest::newRow("through an access point")
            << QByteArray("\"requestParameters\":{\"bucketName\":\"" + point + "\"}," + resources) << QByteArray("b-2");
        QTest::newRow("an access point alone")
            << QByteArray("\"requestParameters\":{\"bucketName\":\"" + point + "\"},\"resources\":[{\"ARN\":\"" + point + "\"}]")
            << point;
        QTest::newRow("parameters as a text")
            << QByteArray("\"requestParameters\":\"{\\\"key\\\":1, \\\"bucketName\\\" : \\\"b-1\\\"}\"") << QByteArray("b-1");
        for (const char *bad : {"1", "", "null", "{", "\\\"", "\\\"a"})
            QTest::addRow("parameters as a text, with %s", bad) << QByteArray("\"requestParameters\":\"{\\\"bucketName\\\":")
                    + bad + "\",\"resources\":\"x\"" << QByteArray(QByteArray(bad).endsWith('a') ? "a" : "");
    }

    void findsTheBucketWhereverItStands()
    {
        QFETCH(QByteArray, members);
        Findings found;
        readAll("{\"eventVersion\":\"1.11\",\"eventName\":\"GetObject\"," + members + '}', found);
        QCOMPARE(found.buckets.size(), 1);
        QTEST(found.buckets.first(), "bucket");
    }
};

QTEST_APPLESS_MAIN(DocumentReaderTest)
#include "tst_documentreader.moc"
