// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/xmlbody.h"

namespace bucketwatch {

XmlBody::XmlBody(const QString &root, const QString &nameSpace)
{
    m_writer.writeStartDocument();
    m_writer.writeStartElement(root);
    if (!nameSpace.isEmpty())
        m_writer.writeDefaultNamespace(nameSpace);
}

QByteArray XmlBody::finished()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

} // namespace bucketwatch
