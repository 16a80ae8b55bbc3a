// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verb.h"

#include <QFile>

#include <ostream>

namespace bucketwatch {

Verb::~Verb() = default;

void complain(const Context &context, const QString &message)
{
    context.err << "bucketwatchctl: " << message.toStdString() << '\n';
}

void complain(const Context &context, const Error &error)
{
    complain(context, error.message);
}

QString fileNameFrom(const std::string &argument)
{
    return QFile::decodeName(QByteArray::fromStdString(argument));
}

} // namespace bucketwatch
