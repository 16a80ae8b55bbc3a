// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/scripttext.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// Resources of a static library are registered when somebody asks for them; the macro must stand outside a namespace.
static void registerExchangeScripts()
{
    Q_INIT_RESOURCE(exchangescripts);
}

namespace bucketwatch {

QString scriptText(const QString &name)
{
    registerExchangeScripts();
    QFile file(u":/bucketwatch/exchange/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

} // namespace bucketwatch
