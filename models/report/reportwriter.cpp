// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportwriter.h"

#include "items/replaytext.h"
#include "report/reporthtml.h"
#include "report/timelinesvg.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>
#include <iterator>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

QString element(const QString &name, const QString &content)
{
    return u'<' + name + u'>' + content + u"</"_s + name + u'>';
}

QString paragraph(const QString &text, QLatin1StringView kind = {})
{
    const QString start = kind.isEmpty() ? u"<p>"_s : u"<p class=\"%1\">"_s.arg(kind);
    return start + reportText(text) + u"</p>\n"_s;
}

QString section(const QString &name, const QString &content)
{
    return content.isEmpty() ? QString() : element(u"h2"_s, reportText(name)) + u'\n' + content;
}

/// Several values, one a line.
QString lines(const QStringList &values)
{
    QStringList escaped;
    for (const QString &value : values)
        escaped += reportText(value);
    return escaped.join(u"<br>"_s);
}

QString keyTable(const std::vector<std::pair<QString, QString>> &rows)
{
    QString table = u"<table cellspacing=\"0\" cellpadding=\"3\">\n"_s;
    for (const auto &[name, markup] : rows)
        table += u"<tr>"_s + element(u"th"_s, reportText(name)) + element(u"td"_s, markup) + u"</tr>\n"_s;
    return table + u"</table>\n"_s;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

QString ReportWriter::heading() const
{
    //: %1 is the name of a recording
    return tr("Report on %1").arg(m_report.title);
}

QString ReportWriter::body(const QString &timeline) const
{
    QString body = element(u"h1"_s, reportText(heading())) + u'\n';
    body += paragraph(tr("What Bucketwatch finds in recorded events. GuardDuty's own models are secret: it may find other things in them."), "note"_L1);
    if (m_report.statistics.events == 0)
        body += paragraph(tr("There are no events in this recording: nothing is known about it."), "warning"_L1);
    else if (!m_report.knowsDataEvents())
        body += paragraph(tr("There are no data events of S3 in this recording: what S3 Protection would find in them is unknown."), "warning"_L1);
    body += section(tr("Recording"), recording());
    if (m_report.span.length().count() > 0)
        body += section(tr("Timeline"), element(u"p"_s, timeline) + u'\n');
    body += section(tr("Findings by severity and type"), counts());
    body += section(tr("Findings"), findings());
    body += section(tr("Lists and settings"), settings());
    body += section(tr("Files"), files());
    body += section(tr("What could not be read"), unreadable());
    return body;
}

QString ReportWriter::recording() const
{
    const ReplayStatistics &s = m_report.statistics;
    Rows rows;
    QStringList paths;
    for (const QString &path : m_report.paths)
        paths += QDir::toNativeSeparators(path);
    if (const auto more = static_cast<int>(m_report.pathCount - m_report.paths.size()); more > 0)
        paths += tr("and %Ln more", nullptr, more);
    rows.emplace_back(tr("Opened"), lines(paths));
    if (m_report.span.length().count() > 0)
        rows.emplace_back(tr("Time range"), reportText(spanText(m_report.span.begin, m_report.span.end)));
    //: %1 is "3 files", %2 "1.5 MiB"
    rows.emplace_back(tr("Files"), reportText(tr("%1, %2").arg(tr("%Ln file(s)", nullptr, static_cast<int>(m_report.fileCount)), QLocale().formattedDataSize(s.bytes))));
    rows.emplace_back(tr("Events"), reportText(number(s.events)));
    rows.emplace_back(tr("Management events"), reportText(number(s.managementEvents)));
    std::ranges::move(dataEventRows(), std::back_inserter(rows));
    rows.emplace_back(tr("Duplicates"), reportText(tr("%Ln event(s) left out", nullptr, static_cast<int>(s.duplicates))));
    if (s.timedByContainer > 0)
        rows.emplace_back(tr("Without a time of their own"), reportText(tr("%Ln event(s), at the time of what they were wrapped in", nullptr, static_cast<int>(s.timedByContainer))));
    if (s.untimed > 0)
        rows.emplace_back(tr("Without any time"), reportText(tr("%Ln event(s), at the first time in the recording", nullptr, static_cast<int>(s.untimed))));
    return keyTable(rows);
}

/// What is known of data events: without any in the recording nothing is, and no zero says otherwise.
ReportWriter::Rows ReportWriter::dataEventRows() const
{
    const ReplayStatistics &s = m_report.statistics;
    Rows rows;
    if (!m_report.knowsDataEvents()) {
        rows.emplace_back(tr("Data events of S3"), reportText(tr("unknown, there are none in the recording")));
        return rows;
    }
    rows.emplace_back(tr("Data events of S3"), reportText(number(s.dataEvents)));
    if (s.coverage.withoutDataEvents > 0)
        rows.emplace_back(tr("Without data events"),
            reportText(tr("%Ln account(s) and Region(s) with management events: what depends on data events is unknown there",
                nullptr, static_cast<int>(s.coverage.withoutDataEvents))));
    rows.emplace_back(tr("Not monitored"),
        reportText(tr("%Ln data event(s): S3 Protection is off, or the account is not in the workspace", nullptr,
            static_cast<int>(s.notMonitored))));
    rows.emplace_back(tr("Anonymous callers"),
        reportText(tr("%Ln event(s), which raise no finding of an identity", nullptr, static_cast<int>(s.anonymous))));
    return rows;
}

QString ReportWriter::counts() const
{
    return bySeverity() + byType();
}

QString ReportWriter::bySeverity() const
{
    QString text;
    if (m_report.knowsDataEvents()) {
        text += paragraph(tr("Found is what this replay raised. The other columns say what it would raise with S3 Protection in every account of the recording, and in none."), "note"_L1);
    } else {
        text += paragraph(tr("Only management events could be looked at. What data events would raise is unknown."), "note"_L1);
    }
    text += u"<table cellspacing=\"0\" cellpadding=\"3\">\n<tr>"_s + element(u"th"_s, reportText(tr("Severity")));
    const QString found = m_report.knowsDataEvents() ? tr("Found") : tr("Found in management events");
    for (const QString &column : {found, tr("With S3 Protection"), tr("Without S3 Protection")})
        text += element(u"th"_s, reportText(column));
    text += u"</tr>\n"_s;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
        text += countRow(displayName(severity), m_report.bySeverity[static_cast<std::size_t>(severity)], true);
    return text + countRow(tr("All findings"), m_report.counts, true) + u"</table>\n"_s;
}

QString ReportWriter::byType() const
{
    QString text = u"<p></p>\n<table cellspacing=\"0\" cellpadding=\"3\">\n<tr>"_s + element(u"th"_s, reportText(tr("Finding type")));
    for (const QString &column : {tr("Found"), tr("With S3 Protection"), tr("Without S3 Protection")})
        text += element(u"th"_s, reportText(column));
    text += u"</tr>\n"_s;
    for (const ReplayReport::TypeCounts &row : m_report.byType)
        text += countRow(row.type->name, row.counts, row.type->decidedBy == DecidedBy::Sequence);
    if (!m_report.knowsDataEvents()) {
        text += u"<tr>"_s + element(u"td"_s, reportText(tr("All types of S3 Protection")));
        for (int column = 0; column < 2; ++column)
            text += element(u"td"_s, reportText(tr("unknown")));
        text += element(u"td"_s, reportText(tr("none"))) + u"</tr>\n"_s;
    } else if (m_report.byType.empty()) {
        return {};
    }
    return text + u"</table>\n"_s;
}

QString ReportWriter::countRow(const QString &name, const ReplayReport::Counts &counts, bool needsDataEvents) const
{
    const bool isUnknown = needsDataEvents && !m_report.knowsDataEvents();
    const bool hasNothing = m_report.statistics.events == 0;
    const auto cell = [&](qint64 count, bool unknown) { return element(u"td"_s, reportText(unknown ? tr("unknown") : number(count))); };
    return u"<tr>"_s + element(u"td"_s, reportText(name)) + cell(counts.found, hasNothing) + cell(counts.with, isUnknown)
        + cell(counts.without, hasNothing) + u"</tr>\n"_s;
}

QString ReportWriter::findings() const
{
    if (m_report.items.empty()) {
        if (m_report.statistics.events == 0)
            return paragraph(tr("Whether there are findings is unknown: there are no events."));
        return paragraph(m_report.knowsDataEvents() ? tr("No findings. That proves nothing about the account.")
                                                    : tr("No findings in management events. Those of data events are unknown."));
    }
    QString text;
    if (const auto shown = static_cast<qsizetype>(m_report.items.size()); shown < m_report.itemCount) {
        //: %1 is a number of findings, all of them
        text += paragraph(tr("The %Ln most severe of %1 findings:", nullptr, static_cast<int>(shown)).arg(number(m_report.itemCount)), "warning"_L1);
    }
    for (const ReplayReport::Item &item : m_report.items)
        text += finding(item);
    return text;
}

QString ReportWriter::finding(const ReplayReport::Item &item) const
{
    const Finding &finding = item.finding;
    const Severity severity = severityOf(finding.severity);
    QString text = u"<h3><span style=\"background-color: %1; color: %2\">&nbsp;%3&nbsp;</span> "_s.arg(
                       QLatin1StringView(ReportColours::ground(severity)), QLatin1StringView(ReportColours::text(severity)),
                       reportText(displayName(severity)))
        + reportText(finding.type) + u"</h3>\n"_s;
    text += paragraph(finding.title);
    Rows rows;
    rows.emplace_back(tr("Severity"), reportText(tr("%1 (%2)").arg(displayName(severity), QLocale().toString(finding.severity, 'f', 1))));
    const QString first = momentText(finding.firstSeen);
    rows.emplace_back(tr("Time"), reportText(finding.firstSeen == finding.lastSeen
            ? first
            //: %1 and %2 are moments
            : tr("%1 to %2").arg(first, momentText(finding.lastSeen))));
    rows.emplace_back(tr("Count"), reportText(number(finding.count)));
    const QString account = finding.account.toString();
    rows.emplace_back(tr("Account"), reportText(item.accountName.isEmpty()
            ? account
            //: %1 is the name of an account, %2 its ID
            : tr("%1 (%2)").arg(item.accountName, account)));
    rows.emplace_back(tr("Region"), reportText(finding.region));
    if (!finding.resource.isEmpty())
        rows.emplace_back(tr("Resource"), reportText(finding.resource));
    if (!finding.principal.isEmpty())
        rows.emplace_back(tr("Principal"), reportText(finding.principal));
    if (!item.why.isEmpty())
        rows.emplace_back(tr("Why"), lines(item.why));
    rows.emplace_back(tr("S3 Protection"), reportText(dependence(item)));
    return text + keyTable(rows);
}

QString ReportWriter::dependence(const ReplayReport::Item &item) const
{
    switch (item.dependence) {
    case ReplayReport::Dependence::OnlyWith:
        return tr("Found only with S3 Protection.");
    case ReplayReport::Dependence::OnlyWithout:
        return tr("Found as this only without S3 Protection.");
    case ReplayReport::Dependence::Gained:
        return tr("Gained with S3 Protection: it is off here, so the finding is not raised.");
    case ReplayReport::Dependence::None:
        break;
    }
    return m_report.knowsDataEvents() || !item.finding.needsS3Protection ? tr("Found with and without S3 Protection.") : tr("Unknown.");
}

QString ReportWriter::settings() const
{
    const ReplayReport::Settings &settings = m_report.settings;
    const QString none = tr("none");
    Rows rows;
    const std::array names {tr("Threat lists"), tr("Custom threat lists"), tr("Tor lists"), tr("Trusted lists")};
    for (std::size_t i = 0; i < names.size(); ++i)
        rows.emplace_back(names[i], settings.lists[i].isEmpty() ? reportText(none) : lines(settings.lists[i]));
    rows.emplace_back(tr("Lists of accounts"), reportText(settings.usesListsOfAccounts ? tr("those that are active in the workspace") : none));
    rows.emplace_back(tr("Database of autonomous systems"), reportText(settings.asnDatabase.isEmpty() ? none : settings.asnDatabase));
    rows.emplace_back(tr("Database of countries and cities"), reportText(settings.geoipDatabase.isEmpty() ? none : settings.geoipDatabase));
    using enum BehaviorSettings::Sensitivity;
    const QString sensitivity = settings.behavior.sensitivity == Low ? tr("low")
        : settings.behavior.sensitivity == High                      ? tr("high")
                                                                     : tr("normal");
    rows.emplace_back(tr("Sensitivity"), reportText(sensitivity));
    rows.emplace_back(tr("Learning period"), reportText(tr("%Ln day(s)", nullptr, static_cast<int>(settings.behavior.learning.count()))));
    const BehaviorCoverage &behavior = m_report.statistics.behavior;
    rows.emplace_back(tr("Learned"), reportText(
        //: %1 is a number, too
        tr("%1 of %Ln account(s) and Region(s); in the others nothing can be unusual yet.", nullptr, behavior.places).arg(number(behavior.learnedPlaces))));
    return keyTable(rows);
}

QString ReportWriter::files() const
{
    if (m_report.files.empty())
        return {};
    Rows rows;
    for (const LogFile &file : m_report.files)
        rows.emplace_back(QDir::toNativeSeparators(file.path), reportText(QLocale().formattedDataSize(file.bytes)));
    QString text = keyTable(rows);
    if (const auto more = static_cast<int>(m_report.fileCount - std::ssize(m_report.files)); more > 0)
        text += paragraph(tr("and %Ln more", nullptr, more));
    return text;
}

QString ReportWriter::unreadable() const
{
    if (m_report.unreadable.empty())
        return paragraph(tr("Everything could be read."));
    Rows rows;
    for (const Unreadable &part : m_report.unreadable)
        rows.emplace_back(QDir::toNativeSeparators(part.path), reportText(part.reason));
    QString text = keyTable(rows);
    if (const auto more = static_cast<int>(m_report.unreadableCount - std::ssize(m_report.unreadable)); more > 0)
        text += paragraph(tr("and %Ln more", nullptr, more));
    return text;
}

} // namespace bucketwatch
