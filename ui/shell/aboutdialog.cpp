// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/aboutdialog.h"

#include "style/keyvaluegrid.h"
#include "style/textlabel.h"

#include <QCoreApplication>

namespace bucketwatch {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent) : Modal(tr("About Bucketwatch"), tr("Close"), parent)
{
    setObjectName(u"aboutDialog"_s);
    cancel()->hide();
    addText(tr("A desktop console for Amazon GuardDuty S3 Protection that works on a simulated organization and replays CloudTrail logs into findings."));
    auto *facts = new KeyValueGrid(2);
    facts->addText(tr("Version"), QCoreApplication::applicationVersion());
    facts->addText(tr("Licence"), tr("GNU General Public License, version 3 or later"));
    facts->addText(tr("Qt"), QString::fromLatin1(qVersion()));
    add(facts);
    addText(tr("The findings come from open, explainable rules. They approximate GuardDuty's own models, which are not public. Bucketwatch is not made by or for Amazon."));
}

} // namespace bucketwatch
