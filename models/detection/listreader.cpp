// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/listreader.h"

#include "detection/ipaddress.h"

#include <QCryptographicHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int LinesAround = 2; // in an excerpt
constexpr qsizetype LongestShown = 160; // of a line in it

using Kind = ListProblem::Kind;

/// Letters, digits and hyphens between dots, at least two parts. Source: RFC 1035, section 2.3.
bool isDomain(QByteArrayView text)
{
    constexpr qsizetype LongestName = 253;
    constexpr qsizetype LongestLabel = 63;
    if (text.size() > LongestName || !text.contains('.'))
        return false;
    qsizetype label = 0;
    char before = '.';
    bool hasLetter = false;
    for (const char c : text) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
        const bool isDigit = c >= '0' && c <= '9';
        if (c == '.' ? (before == '.' || before == '-') : !(isLetter || isDigit || c == '_' || (c == '-' && before != '.')))
            return false;
        label = c == '.' ? 0 : label + 1;
        if (label > LongestLabel)
            return false;
        hasLetter |= isLetter;
        before = c;
    }
    return hasLetter && before != '.' && before != '-';
}

/// The cells of a row; a cell in quotes may hold commas, and quotes that are doubled.
std::vector<QByteArray> cellsOf(QByteArrayView line)
{
    std::vector<QByteArray> cells(1);
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            cells.back().append(line[++i]);
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            cells.emplace_back();
        else
            cells.back().append(c);
    }
    for (QByteArray &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isCell(const QByteArray &cell, QLatin1StringView word)
{
    return QLatin1StringView(cell).compare(word, Qt::CaseInsensitive) == 0;
}

class ListReader {
public:
    ListReader(const QByteArray &content, ListKind kind) : m_content(content), m_kind(kind) { }

    ListReading read(ListFormat format)
    {
        switch (format) {
        case ListFormat::Txt:
            eachLine([this](QByteArrayView line) { take(line); });
            break;
        case ListFormat::Stix:
            readStix();
            break;
        case ListFormat::OtxCsv:
            eachLine([this](QByteArrayView line) { takeOtx(cellsOf(line)); });
            break;
        case ListFormat::AlienVault:
            eachLine([this](QByteArrayView line) { take(line.first(std::max<qsizetype>(line.indexOf('#'), 0))); });
            break;
        case ListFormat::ProofPoint:
            eachLine([this](QByteArrayView line) { takeProofPoint(cellsOf(line)); });
            break;
        case ListFormat::FireEye:
            readFireEye();
            break;
        }
        if (!m_problem.exists() && m_entries.count == 0)
            m_problem.kind = Kind::NoEntries;
        if (m_problem.exists())
            return {{}, m_problem};
        m_entries.sha256 = QString::fromLatin1(QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex());
        return {m_entries, {}};
    }

private:
    /// Lines that are not blank and no remark, until one is wrong.
    void eachLine(const std::function<void(QByteArrayView)> &takeLine)
    {
        QByteArrayView rest(m_content);
        if (rest.startsWith("\xEF\xBB\xBF")) // byte order mark
            rest.slice(3);
        for (m_line = 1; !rest.isEmpty() && !m_problem.exists(); ++m_line) {
            const qsizetype end = rest.indexOf('\n');
            const QByteArrayView line = (end < 0 ? rest : rest.first(end)).trimmed();
            rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
            if (!line.isEmpty() && line.front() != '#')
                takeLine(line);
        }
    }

    void take(QByteArrayView text)
    {
        const QByteArray entry = text.trimmed().toByteArray().toLower();
        const bool isAddress = IpRange::parse(std::string_view(entry.constData(), std::size_t(entry.size()))).has_value();
        if (!isAddress && !(holdsDomains(m_kind) && isDomain(entry))) {
            fail(Kind::BadLine);
            return;
        }
        const qsizetype before = m_seen.size();
        m_seen.insert(entry);
        if (m_seen.size() == before)
            return;
        if (m_entries.count == mostEntries(m_kind)) {
            fail(Kind::TooManyEntries);
            return;
        }
        ++m_entries.count;
        m_entries.lines += entry;
        m_entries.lines += '\n';
    }

    void takeDomain(QByteArrayView text)
    {
        if (holdsDomains(m_kind))
            take(text);
    }

    /// Indicator type, indicator, description.
    void takeOtx(const std::vector<QByteArray> &cells)
    {
        if (cells.size() < 2)
            fail(Kind::BadLine);
        else if (isCell(cells[0], "IPv4"_L1) || isCell(cells[0], "IPv6"_L1) || isCell(cells[0], "CIDR"_L1))
            take(cells[1]);
        else if (isCell(cells[0], "domain"_L1) || isCell(cells[0], "hostname"_L1))
            takeDomain(cells[1]);
    }

    /// Address or domain, category, score, first seen, last seen, ports.
    void takeProofPoint(const std::vector<QByteArray> &cells)
    {
        if (m_line == 1 && (isCell(cells[0], "ip"_L1) || isCell(cells[0], "domain"_L1)))
            return;
        if (isDomain(cells[0]))
            takeDomain(cells[0]);
        else
            take(cells[0]);
    }

    /// The first row names the columns.
    void readFireEye()
    {
        std::vector<QByteArray> names;
        eachLine([this, &names](QByteArrayView line) {
            std::vector<QByteArray> cells = cellsOf(line);
            if (!names.empty()) {
                takeFireEye(names, cells);
                return;
            }
            names = std::move(cells);
            const auto isKnown = [](const QByteArray &name) {
                return isCell(name, "ip"_L1) || isCell(name, "cidr"_L1) || isCell(name, "domain"_L1);
            };
            if (std::ranges::none_of(names, isKnown))
                fail(Kind::BadDocument);
        });
    }

    void takeFireEye(const std::vector<QByteArray> &names, const std::vector<QByteArray> &cells)
    {
        for (std::size_t i = 0; i < std::min(names.size(), cells.size()) && !m_problem.exists(); ++i) {
            if (cells[i].isEmpty())
                continue;
            if (isCell(names[i], "ip"_L1) || isCell(names[i], "cidr"_L1))
                take(cells[i]);
            else if (isCell(names[i], "domain"_L1))
                takeDomain(cells[i]);
        }
    }

    /// STIX 1: addresses in AddressObj:Address_Value, several of them joined by "##comma##", domains in DomainNameObj:Value.
    void readStix()
    {
        QXmlStreamReader xml(m_content);
        while (!xml.atEnd() && !m_problem.exists()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const bool isAddress = xml.name() == "Address_Value"_L1;
            const bool isName = xml.name() == "Value"_L1 && xml.namespaceUri().contains("DomainName"_L1);
            if (!isAddress && !isName)
                continue;
            m_line = static_cast<int>(xml.lineNumber());
            const QByteArray text = xml.readElementText(QXmlStreamReader::SkipChildElements).toUtf8();
            if (xml.hasError())
                break;
            for (qsizetype from = 0; from <= text.size() && !m_problem.exists();) {
                constexpr QByteArrayView Comma("##comma##");
                const qsizetype end = text.indexOf(Comma, from);
                const QByteArray part = text.mid(from, end < 0 ? -1 : end - from);
                isAddress ? take(part) : takeDomain(part);
                from = end < 0 ? text.size() + 1 : end + Comma.size();
            }
        }
        if (xml.hasError() && !m_problem.exists()) {
            m_line = static_cast<int>(xml.lineNumber());
            fail(Kind::BadDocument);
        }
    }

    void fail(Kind kind) { m_problem = {kind, m_line, std::max(1, m_line - LinesAround), excerpt(), {}}; }

    /// The line and those around it, without what no text has.
    [[nodiscard]] QString excerpt() const
    {
        QStringList lines;
        qsizetype from = 0;
        for (int line = 1; line <= m_line + LinesAround && from <= m_content.size(); ++line) {
            const qsizetype end = m_content.indexOf('\n', from);
            if (line >= m_line - LinesAround) {
                QString text
                    = QString::fromUtf8(m_content.mid(from, std::min(LongestShown, end < 0 ? LongestShown : end - from)));
                text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\t'; });
                lines.append(text);
            }
            from = end < 0 ? m_content.size() + 1 : end + 1;
        }
        return lines.join(u'\n');
    }

    const QByteArray &m_content;
    ListKind m_kind;
    int m_line = 0;
    ListEntries m_entries;
    ListProblem m_problem;
    QSet<QByteArray> m_seen;
};

} // namespace

ListReading readListFile(const QByteArray &content, ListFormat format, ListKind kind)
{
    if (content.size() > MostListBytes)
        return {{}, {.kind = Kind::TooLarge}};
    return ListReader(content, kind).read(format);
}

} // namespace bucketwatch
