// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/endpointswitch.h"

#include "context/endpointcontrol.h"
#include "style/copybutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/toggle.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

EndpointSwitch::EndpointSwitch(EndpointControl &control, quint16 port, QWidget *parent)
    : QWidget(parent), m_control(control), m_port(port), m_toggle(new Toggle(tr("Local endpoint"))),
      m_copy(new CopyButton(tr("Copy the address"), [this] { return address(); })), m_address(new TextLabel), m_trouble(new QWidget),
      m_reason(new StatusLabel), m_otherPort(new QWidget), m_portField(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new TextLabel(tr("Local endpoint"), TextLevel::Strong));
    column->addWidget(new TextLabel(tr("Only programs on this computer can reach it. It answers from the simulated organization."),
        TextLevel::Small, TextLabel::Tone::Secondary));
    addFacts();
    addTrouble();
    column->addStretch(1);
    setFocusProxy(m_toggle);

    connect(m_toggle, &QAbstractButton::clicked, this, &EndpointSwitch::switchTo);
    connect(&control, &EndpointControl::started, this, [this] {
        m_starting = false;
        m_trouble->hide();
        refresh();
    });
    connect(&control, &EndpointControl::stopped, this, &EndpointSwitch::refresh);
    connect(&control, &EndpointControl::availabilityChanged, this, &EndpointSwitch::refresh);
    connect(&control, &EndpointControl::failed, this, &EndpointSwitch::explain);
    refresh();
}

void EndpointSwitch::addFacts()
{
    m_toggle->setObjectName(u"endpointToggle"_s);
    m_address->setObjectName(u"endpointAddress"_s);
    m_address->setWordWrap(false);
    m_address->setSelectable(true);
    m_address->setAccessibleName(tr("Address"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Tokens::ButtonGap);
    row->addWidget(m_toggle);
    row->addSpacing(Tokens::ButtonGap);
    row->addWidget(m_copy);
    row->addWidget(m_address, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void EndpointSwitch::addTrouble()
{
    m_reason->setObjectName(u"endpointTrouble"_s);
    m_portField->setObjectName(u"portField"_s);
    m_portField->setAccessibleName(tr("Other port"));
    m_portField->setValidator(new QIntValidator(1, std::numeric_limits<quint16>::max(), m_portField));
    m_portField->setFixedWidth(fontMetrics().averageCharWidth() * 10 + 2 * Tokens::FieldPadding);
    auto *label = new TextLabel(tr("&Other port"), TextLevel::Strong);
    label->setTextFormat(Qt::AutoText); // mnemonics
    label->setWordWrap(false);
    label->setBuddy(m_portField);
    auto *use = new Button(tr("&Use this port"));
    use->setObjectName(u"usePort"_s);
    use->setAutoDefault(false);

    auto *row = new QHBoxLayout(m_otherPort);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Tokens::ButtonGap);
    row->addWidget(label);
    row->addWidget(m_portField);
    row->addWidget(use);
    row->addStretch(1);
    auto *column = new QVBoxLayout(m_trouble);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_reason);
    column->addWidget(m_otherPort);
    layout()->addWidget(m_trouble);
    m_trouble->hide();
    connect(use, &QPushButton::clicked, this, &EndpointSwitch::startAtTypedPort);
    connect(m_portField, &QLineEdit::returnPressed, this, &EndpointSwitch::startAtTypedPort);
}

QString EndpointSwitch::address() const
{
    return m_control.isRunning() ? m_control.address() : u"http://127.0.0.1:%1"_s.arg(m_port);
}

void EndpointSwitch::switchTo(bool on)
{
    m_trouble->hide();
    m_starting = on;
    if (on)
        m_control.start(m_port);
    else
        m_control.stop();
    refresh();
}

void EndpointSwitch::startAtTypedPort()
{
    bool valid = false;
    const quint16 port = m_portField->text().toUShort(&valid);
    if (!valid || port == 0) {
        m_reason->setStatus(Status::Error, tr("A port is a number from 1 to 65535."));
        m_portField->setFocus();
        return;
    }
    m_port = port;
    switchTo(true);
}

void EndpointSwitch::explain(const Error &error)
{
    m_starting = false;
    const bool taken = error.kind == Error::Kind::Conflict;
    const QString reason = taken ? tr("Port %1 is in use").arg(m_port) : error.message;
    m_reason->setStatus(Status::Error, reason);
    m_otherPort->setVisible(taken);
    m_trouble->show();
    refresh();
    if (taken) {
        m_portField->setText(QString::number(m_port == std::numeric_limits<quint16>::max() ? m_port - 1 : m_port + 1));
        m_portField->selectAll();
        m_portField->setFocus();
    }
    QAccessibleAnnouncementEvent announcement(this, reason);
    announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
}

void EndpointSwitch::refresh()
{
    const bool on = m_control.isRunning();
    const QString unavailable = m_control.unavailableReason();
    m_toggle->setChecked(on || m_starting);
    m_toggle->setEnabled(on || unavailable.isEmpty());
    m_toggle->setToolTip(unavailable);
    if (std::exchange(m_isUnavailable, !unavailable.isEmpty()) && unavailable.isEmpty())
        m_trouble->hide();
    if (!unavailable.isEmpty()) {
        m_reason->setStatus(Status::Info, unavailable);
        m_otherPort->hide();
        m_trouble->show();
    }
    m_address->setText(m_starting ? tr("Starting…") : address());
    m_address->setTone(on ? TextLabel::Tone::Body : TextLabel::Tone::Secondary);
    Q_EMIT changed();
}

} // namespace bucketwatch
