// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/requestspane.h"

#include "context/endpointcontrol.h"
#include "dialogs/requeststable.h"
#include "items/requestsmodel.h"
#include "style/emptystate.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace bucketwatch {

using namespace Qt::StringLiterals;

RequestsPane::RequestsPane(RequestsModel &requests, const EndpointControl &control, QWidget *parent)
    : QFrame(parent), m_requests(requests), m_control(control), m_count(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary)),
      m_state(new StatusLabel), m_newest(new LinkButton(tr("Show the newest"))), m_table(new RequestsTable(requests)), m_head(new QWidget)
{
    setFrameShape(NoFrame);
    m_table->setObjectName(u"requestsTable"_s);
    m_count->setObjectName(u"requestCount"_s);
    m_count->setWordWrap(false);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *title = new TextLabel(tr("Last requests"), TextLevel::Strong);
    title->setWordWrap(false);
    auto *full = new LinkButton(tr("Open the full log"));
    full->setObjectName(u"fullLog"_s);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(12, 6, 12, 6);
    head->setSpacing(12);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(m_state);
    head->addWidget(m_newest);
    head->addWidget(full);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    constexpr int ShownRows = 6;
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * ShownRows + m_table->horizontalHeader()->minimumHeight());

    connect(full, &QPushButton::clicked, this, &RequestsPane::fullLogRequested);
    connect(m_newest, &QPushButton::clicked, m_table, &RequestsTable::followAgain);
    connect(m_table, &RequestsTable::requestActivated, this, &RequestsPane::requestActivated);
    connect(m_table, &RequestsTable::followingChanged, this, &RequestsPane::refresh);
    connect(&requests, &QAbstractItemModel::rowsInserted, this, &RequestsPane::refresh);
    connect(&requests, &QAbstractItemModel::modelReset, this, &RequestsPane::refresh);
    connect(&control, &EndpointControl::started, this, &RequestsPane::refresh);
    connect(&control, &EndpointControl::stopped, this, &RequestsPane::refresh);
    refresh();
}

void RequestsPane::refresh()
{
    const QLocale locale;
    const qsizetype kept = m_requests.rowCount();
    const QString total = locale.toString(m_requests.total());
    m_count->setText(kept == 0             ? QString()
            : kept == m_requests.total() ? u'(' + total + u')'
                                         //: Counter of the log: %1 requests are kept of %2 that were answered
                                         : tr("(%1 of %2)").arg(locale.toString(kept), total));
    const bool on = m_control.isRunning();
    m_state->setStatus(on ? Status::Success : Status::Inactive, on ? tr("Live") : tr("Off"));
    m_newest->setVisible(!m_table->isFollowing());
    m_table->emptyState()->setText(
        tr("No requests yet"), on ? tr("Run the last line in a shell.") : tr("Switch the endpoint on, then run the last line in a shell."));
}

void RequestsPane::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::ItemRadius, Tokens::ItemRadius);
    painter.save();
    painter.setClipRect(m_head->geometry());
    painter.fillPath(frame, tokens(BgCellShaded));
    painter.restore();
    painter.setPen(tokens(BorderDivider));
    painter.drawPath(frame);
    painter.drawLine(m_head->geometry().bottomLeft(), m_head->geometry().bottomRight());
}

} // namespace bucketwatch
