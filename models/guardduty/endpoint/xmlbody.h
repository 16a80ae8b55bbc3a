// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace bucketwatch {

inline const QString StsNamespace = QStringLiteral("https://sts.amazonaws.com/doc/2011-06-15/");
inline const QString Ec2Namespace = QStringLiteral("http://ec2.amazonaws.com/doc/2016-11-15/");

/// An XML document while it is written: elements and text, as the older services answer.
class XmlBody {
public:
    /// @p nameSpace may be empty.
    XmlBody(const QString &root, const QString &nameSpace);
    Q_DISABLE_COPY_MOVE(XmlBody)

    void begin(const QString &element) { m_writer.writeStartElement(element); }
    void end() { m_writer.writeEndElement(); }
    void add(const QString &element, const QString &text) { m_writer.writeTextElement(element, text); }
    /// Closes what is open.
    [[nodiscard]] QByteArray finished();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_writer {&m_bytes};
};

} // namespace bucketwatch
