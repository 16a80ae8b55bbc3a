// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/explanation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Explanation)
public:
    static QString call(const Finding &finding, const QJsonObject &call);
    static QString reason(const QJsonObject &info, const QJsonObject &reason, const QString &address);
    static QString event(const QJsonObject &reason);
    static QString part(const QJsonObject &part);
    static QStringList parts(const QJsonArray &parts);
    static QString verdict(const QJsonObject &reason);
    static QStringList sequence(const QJsonObject &sequence);
};

QString sourceAddress(const QJsonObject &call)
{
    const QJsonObject remote = call["remoteIpDetails"_L1].toObject();
    const QString v4 = remote["ipAddressV4"_L1].toString();
    return v4.isEmpty() ? remote["ipAddressV6"_L1].toString() : v4;
}

QString Explanation::call(const Finding &finding, const QJsonObject &call)
{
    const QString api = call["api"_L1].toString();
    if (api.isEmpty())
        return {};
    if (const QString error = call["errorCode"_L1].toString(); !error.isEmpty())
        return tr("%1 tried %2 and was refused (%3).").arg(finding.principal, api, error);
    return tr("%1 called %2.").arg(finding.principal, api);
}

QString Explanation::reason(const QJsonObject &info, const QJsonObject &reason, const QString &address)
{
    const QString kind = reason["kind"_L1].toString();
    const QString subject = reason["subject"_L1].toString();
    if (kind == "ListEntry"_L1) {
        //: %1 an IP address, %2 an entry such as 198.51.100.0/24, %3 the name of a list file
        return tr("The address %1 matches the entry %2 of the list %3.")
            .arg(address, subject, info["threatListName"_L1].toString());
    }
    if (kind == "UserAgent"_L1)
        return tr("The client calls itself “%1” in its user agent.").arg(subject);
    if (kind == "PolicyStatement"_L1)
        return tr("The statement “%1” of the new bucket policy opens the bucket.").arg(subject);
    if (kind == "AccessControlList"_L1)
        return tr("The access control list of the bucket now has “%1”.").arg(subject);
    if (kind == "BlockSettings"_L1)
        return tr("These settings of Block Public Access are off now: %1.").arg(subject);
    if (kind == "LoggingStatus"_L1)
        return tr("The new logging status of the bucket names no target.");
    return {};
}

QString Explanation::event(const QJsonObject &reason)
{
    const QString id = reason["eventId"_L1].toString();
    return id.isEmpty() ? QString() : tr("It was the event %1 of %2.").arg(id, reason["eventTime"_L1].toString());
}

QString usualOf(const QJsonObject &part)
{
    constexpr qsizetype Shown = 4;
    QStringList usual;
    for (const QJsonArray values = part["usual"_L1].toArray(); const QJsonValue &value : values)
        usual.append(value.toString());
    const bool isLonger = usual.size() > Shown;
    return usual.first(std::min(usual.size(), Shown)).join(", "_L1) % (isLonger ? ", …"_L1 : ""_L1);
}

QString Explanation::part(const QJsonObject &part)
{
    const QString aspect = part["aspect"_L1].toString();
    const QString value = part["value"_L1].toString();
    const QString usual = usualOf(part);
    const bool forAccount = part["forAccount"_L1].toBool();
    if (aspect == "network"_L1) {
        if (usual.isEmpty())
            return tr("It came from the network %1, from which nobody in this account calls.").arg(value);
        return forAccount ? tr("It came from the network %1, from which nobody in this account calls; usual for this identity: %2.").arg(value, usual)
                          : tr("It came from the network %1, which is unusual for this identity; usual: %2.").arg(value, usual);
    }
    if (aspect == "userAgent"_L1) {
        if (usual.isEmpty())
            return tr("It was made with %1, which nobody in this account uses.").arg(value);
        return forAccount ? tr("It was made with %1, which nobody in this account uses; usual for this identity: %2.").arg(value, usual)
                          : tr("It was made with %1, which is unusual for this identity; usual: %2.").arg(value, usual);
    }
    if (aspect == "api"_L1)
        return tr("The identity does not usually call %1; usual: %2.").arg(value, usual);
    if (aspect == "bucket"_L1) {
        return usual.isEmpty() ? tr("The identity never used the bucket %1 before.").arg(value)
                               : tr("The identity does not usually use the bucket %1; usual: %2.").arg(value, usual);
    }
    if (aspect == "hour"_L1)
        return tr("The identity is not usually active in the hour from %1:00 UTC.").arg(value);
    if (const int days = part["days"_L1].toInt(1); days > 1)
        return tr("From there it made %1 such calls on %2 days, while it went on calling from where it usually does.").arg(part["count"_L1].toInteger()).arg(days);
    if (const qint64 bytes = part["bytes"_L1].toInteger(); bytes > 0) {
        const QLocale locale;
        //: %1 and %2 are sizes: "4 GiB"
        return tr("By then it had read %1 on that day; usual are up to %2 a day.")
            .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(part["usualBytes"_L1].toInteger()));
    }
    //: %1 and %2 are numbers of calls
    return tr("By then it had made %1 such calls on that day; the most on a day before was %2.")
        .arg(part["count"_L1].toInteger())
        .arg(part["usualCount"_L1].toInteger());
}

QStringList Explanation::parts(const QJsonArray &parts)
{
    QStringList sentences;
    for (const QJsonValue &value : parts)
        sentences.append(part(value.toObject()));
    return sentences;
}

QString Explanation::verdict(const QJsonObject &reason)
{
    const double score = reason["score"_L1].toDouble();
    if (score == 0) // findings of older releases do not tell
        return {};
    const double share = reason["share"_L1].toDouble(1);
    constexpr int Digits = 3;
    const QLocale locale;
    const auto number = [&locale](double value) { return locale.toString(value, 'g', Digits); };
    const QString threshold = number(reason["threshold"_L1].toDouble());
    if (share == 1) {
        //: %1 and %2 are numbers of points: "6.5"
        return tr("Together that is a score of %1; from %2 on behavior is anomalous.").arg(number(score), threshold);
    }
    //: %1, %3 and %4 are numbers of points, %2 a share: "75%"
    return tr("Together that is %1, of which %2 count because it came from where this identity always calls from: a score of %3; "
              "from %4 on behavior is anomalous.")
        .arg(number(score / share), number(100 * share) + locale.percent(), number(score), threshold);
}

QString moment(double epoch)
{
    constexpr double MillisecondsPerSecond = 1000;
    return toIsoString(Timestamp(std::chrono::milliseconds(qint64(epoch * MillisecondsPerSecond))));
}

QStringList Explanation::sequence(const QJsonObject &sequence)
{
    const QJsonArray list = sequence["signals"_L1].toArray();
    if (list.isEmpty())
        return {};
    QStringList sentences {tr("%n signals of one identity within 24 hours fit together:", nullptr, int(list.size()))};
    for (const QJsonValue &value : list) {
        //: %1 a moment, %2 a finding type or API, %n how often
        sentences.append(tr("%1: %2, %n times.", nullptr, value["count"_L1].toInt()).arg(moment(value["firstSeenAt"_L1].toDouble()), value["name"_L1].toString()));
    }
    return sentences;
}

} // namespace

QStringList explanation(const Finding &finding)
{
    const QJsonObject service = finding.document["service"_L1].toObject();
    const QJsonObject call = service["action"_L1]["awsApiCallAction"_L1].toObject();
    const QByteArray value = service["additionalInfo"_L1]["value"_L1].toString().toUtf8();
    const QJsonObject info = QJsonDocument::fromJson(value).object();
    const QJsonObject reason = info["evidence"_L1].toObject();
    QStringList sentences {
        Explanation::call(finding, call), Explanation::reason(info, reason, sourceAddress(call)), Explanation::event(reason)};
    sentences.append(Explanation::parts(reason["parts"_L1].toArray()));
    sentences.append(Explanation::verdict(reason));
    sentences.append(Explanation::sequence(service["detection"_L1]["sequence"_L1].toObject()));
    sentences.removeAll(QString());
    return sentences;
}

} // namespace bucketwatch
