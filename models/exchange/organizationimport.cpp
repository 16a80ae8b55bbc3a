// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/organizationimport.h"

#include "exchange/importedfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The JSON documents of a file one after the other, as a loop over `aws … >> file` leaves them.
QList<QByteArray> documentsIn(const QByteArray &content)
{
    QList<QByteArray> documents;
    qsizetype begin = 0;
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const char character = content[i];
        if (isInText) {
            if (character == '\\')
                ++i;
            isInText = character != '"';
            continue;
        }
        isInText = character == '"';
        if (character == '{' || character == '[')
            ++depth;
        else if ((character == '}' || character == ']') && --depth <= 0) {
            documents.append(content.sliced(begin, i + 1 - begin));
            begin = i + 1;
            depth = 0;
        }
    }
    if (const QByteArray rest = content.sliced(begin); !rest.trimmed().isEmpty())
        documents.append(rest);
    return documents;
}

/// Whether all names are Regions: what a script wrote that asked in every one.
bool isByRegion(const QJsonObject &object)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!Region::parse(entry.key()))
            return false;
    }
    return !object.isEmpty();
}

class FileReader {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::OrganizationImport)
public:
    explicit FileReader(ImportedFacts &facts) : m_facts(facts) { }

    void take(const ImportFile &file)
    {
        m_facts.beginFile(file.name);
        QByteArray content = file.content;
        if (content.startsWith("\xef\xbb\xbf"))
            content = content.sliced(3);
        const QByteArray trimmed = content.trimmed();
        if (trimmed.isEmpty())
            m_facts.say(SourceNotice::Kind::Note, tr("It is empty."));
        else if (trimmed.startsWith('{') || trimmed.startsWith('['))
            takeJson(content);
        else
            takeCsv(m_facts, QString::fromUtf8(content));
    }

private:
    void takeJson(const QByteArray &content)
    {
        for (const auto documents = documentsIn(content); const QByteArray &bytes : documents) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
            if (error.error != QJsonParseError::NoError)
                return m_facts.say(SourceNotice::Kind::Problem,
                    tr("It is not JSON: %1. What stands before was taken.").arg(error.errorString()));
            if (document.isArray())
                takeAll(document.array());
            else
                takeObject(document.object(), 0);
        }
    }

    void takeAll(const QJsonArray &documents)
    {
        for (const QJsonValue &one : documents)
            takeObject(one.toObject(), 1);
    }

    void takeObject(const QJsonObject &object, int depth)
    {
        if (depth < 3 && isByRegion(object)) {
            for (auto entry = object.begin(); entry != object.end(); ++entry) {
                const auto region = Region::parse(entry.key());
                m_facts.setRegion(*region);
                if (entry.value().isArray()) {
                    for (const QJsonArray all = entry.value().toArray(); const QJsonValue &one : all)
                        takeObject(one.toObject(), depth + 1);
                } else {
                    takeObject(entry.value().toObject(), depth + 1);
                }
            }
        } else if (!takeTerraformState(m_facts, object) && !takeAnswer(m_facts, object)) {
            m_facts.say(SourceNotice::Kind::Problem,
                tr("It is no answer that can be imported. There are: list-members, get-members, get-member-detectors, "
                   "describe-organization-configuration, get-detector, list-detectors, list-organization-admin-accounts, "
                   "organizations list-accounts, and Terraform state."));
        }
    }

    ImportedFacts &m_facts;
};

} // namespace

QString UnknownPart::text() const
{
    const auto words = [this]() -> const char * {
        switch (kind) {
        case Kind::Administrator:
            return QT_TRANSLATE_NOOP(
                "bucketwatch::OrganizationImport", "%1: Who administers GuardDuty is not known. It stands as nobody.");
        case Kind::Preferences:
            if (!subjects.isEmpty())
                return QT_TRANSLATE_NOOP("bucketwatch::OrganizationImport",
                    "%1: These auto-enable preferences are not known; they stand as NONE: %3.");
            return QT_TRANSLATE_NOOP(
                "bucketwatch::OrganizationImport", "%1: The auto-enable preferences are not known. They stand as NONE.");
        case Kind::Membership:
            return QT_TRANSLATE_NOOP(
                "bucketwatch::OrganizationImport", "%1: The members are not known. Accounts stand as no members.");
        case Kind::MemberType:
            return QT_TRANSLATE_NOOP("bucketwatch::OrganizationImport",
                "%1: How members joined is not known. They stand as members via Organizations.");
        case Kind::Detector:
            return QT_TRANSLATE_NOOP("bucketwatch::OrganizationImport",
                "%1: Whether GuardDuty is enabled is not known; it stands as not enabled. Accounts: %2.");
        case Kind::DetectorId:
            return QT_TRANSLATE_NOOP(
                "bucketwatch::OrganizationImport", "%1: The detector ID is not known; it stands as zeros. Accounts: %2.");
        case Kind::Plans:
            return QT_TRANSLATE_NOOP("bucketwatch::OrganizationImport",
                "%1: Protection plans are not known, all or some of them; these stand as not enabled. Accounts: %2.");
        case Kind::Trials:
            return QT_TRANSLATE_NOOP(
                "bucketwatch::OrganizationImport", "%1: Free trials are not known; they stand as not begun. Accounts: %2.");
        }
        Q_UNREACHABLE_RETURN("");
    };
    return QCoreApplication::translate("bucketwatch::OrganizationImport", words())
        .replace(u"%1"_s, region.id())
        .replace(u"%2"_s, QString::number(accounts.size()))
        .replace(u"%3"_s, subjects.join(u", "_s));
}

Result<ImportedOrganization> importOrganization(const std::vector<ImportFile> &files, const ImportOptions &options)
{
    std::vector<SourceNotice> notices;
    ImportedFacts facts(options, notices);
    FileReader reader(facts);
    for (const ImportFile &file : files)
        reader.take(file);
    if (facts.isEmpty() || facts.regions.empty()) {
        QString message = facts.isEmpty()
            ? QCoreApplication::translate("bucketwatch::OrganizationImport", "No account is named in any of the files.")
            : QCoreApplication::translate(
                  "bucketwatch::OrganizationImport", "The files name accounts, but nothing of GuardDuty in any Region.");
        for (const SourceNotice &notice : notices)
            message += u'\n' + notice.text();
        return std::unexpected(Error {Error::Kind::BadInput, message, {}});
    }
    ImportedOrganization organization = assembled(facts);
    organization.notices = std::move(notices);
    return organization;
}

} // namespace bucketwatch
