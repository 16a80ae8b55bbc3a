// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestdialog.h"

#include "code/codepane.h"
#include "items/displaytime.h"
#include "items/requestsmodel.h"
#include "style/alert.h"
#include "style/keyvaluegrid.h"

#include <QJsonDocument>
#include <QLocale>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

/// An HTTP message whose body, when it is JSON, has a line for each value; anything else as it came.
QString readable(QByteArray message)
{
    message.replace("\r\n", "\n");
    const qsizetype end = message.indexOf("\n\n");
    const QByteArray head = end < 0 ? QByteArray() : message.first(end + 2);
    const QByteArray body = message.sliced(head.size());
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return QString::fromUtf8(head + (document.isNull() ? body : document.toJson(QJsonDocument::Indented))).trimmed();
}

} // namespace

RequestDialog::RequestDialog(const AnsweredRequest &request, bool hasBodies, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : Modal(request.operation.isEmpty() ? request.target : request.operation, tr("Close"), parent, Width::Large)
{
    setObjectName(u"requestDialog"_s);
    cancel()->hide();
    auto *facts = new KeyValueGrid(3);
    facts->addText(tr("Time"), displayTime(request.time));
    facts->addText(tr("Account"), request.account ? request.account->toString() : tr("Unknown"));
    facts->addText(tr("Region"), request.region ? request.region->id() : tr("Unknown"));
    facts->addText(tr("Status"), QString::number(request.status));
    //: A duration in milliseconds
    facts->addText(tr("Took"), tr("%1 ms").arg(millisecondsText(request.duration)));
    facts->addText(tr("Note"), request.note.isEmpty() ? tr("None") : request.note);
    add(facts);

    auto *sent = new CodePane(tr("request"), CodePane::Language::Json, syntax);
    sent->setObjectName(u"requestPane"_s);
    sent->setTitle(request.method + u' ' + request.target);
    sent->setText(readable(request.requestMessage));
    sent->setVisibleLines(2, 10);
    auto *answered = new CodePane(tr("response"), CodePane::Language::Json, syntax);
    answered->setObjectName(u"responsePane"_s);
    answered->setTitle(tr("Response"));
    answered->setText(readable(request.responseMessage));
    answered->setVisibleLines(2, 14);
    if (!hasBodies)
        add(new Alert(Status::Info, tr("The texts of this request are no longer kept: newer ones needed the room.")));
    add(sent);
    add(answered);
    primary()->setFocus();
}

} // namespace bucketwatch
