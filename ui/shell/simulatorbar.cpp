// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/simulatorbar.h"

#include "base/clock.h"
#include "context/simulatorcontrol.h"
#include "dialogs/joinaccountsdialog.h"
#include "shell/simulatormenus.h"
#include "style/badge.h"
#include "style/button.h"
#include "style/compact.h"
#include "style/fonts.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum Tokens::Colour;

namespace {

constexpr int Margin = 5;
constexpr int Height = 36; // more in two lines or with a large font

QDateTime localTime(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

/// "15:10" on the day of @p now, else with its date.
QString shortTime(Timestamp time, Timestamp now)
{
    const QDateTime local = localTime(time);
    //: The form of a time on the same day, see QLocale::toString
    const QString today = SimulatorBar::tr("HH:mm");
    //: The form of a date and time where there is little room, see QLocale::toString
    const QString otherDay = SimulatorBar::tr("MMM d, HH:mm");
    return QLocale().toString(local, local.date() == localTime(now).date() ? today : otherDay);
}

QHBoxLayout *lineIn(QWidget *group)
{
    auto *line = new QHBoxLayout(group);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Tokens::ButtonGap);
    return line;
}

} // namespace

SimulatorBar::SimulatorBar(const SimulatorCommands::Parts &parts, SimulatorControl &control, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_control(control)
    , m_commands(new SimulatorCommands(parts, this))
    , m_time(new QWidget)
    , m_rest(new QWidget)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_clock(new DropdownButton({}))
    , m_clockMenu(new ClockMenu(m_clock->dropdown()))
    , m_hour(new Button(tr("+1 h")))
    , m_day(new Button(tr("+24 h")))
    , m_untilNothing(new Button(tr("Until nothing is pending")))
    , m_join(new Button(tr("Let accounts join…")))
    , m_failures(new DropdownButton({}))
    , m_failureMenu(new FailureMenu(m_failures->dropdown()))
    , m_waiting(new StatusLabel)
    , m_reset(new LinkButton(tr("Reset…")))
{
    setObjectName(u"simulatorBar"_s);
    setAccessibleName(tr("Simulator"));
    setFont(Fonts::at(TextLevel::Small, font()));
    setMinimumHeight(Height);
    m_line->setContentsMargins(16, Margin, Tokens::PagePadding, Margin);
    m_line->setSpacing(Tokens::PagePadding);
    m_line->addWidget(m_time);
    m_line->addWidget(m_rest, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addTime();
    addRest();
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &SimulatorBar::showTime);
    connect(&m_parts.service, &GuardDutyService::organizationChanged, this, &SimulatorBar::follow);
    connect(&m_control, &SimulatorControl::failuresChanged, this, &SimulatorBar::showFailures);
    showFailures();
    follow();
}

SimulatorBar::~SimulatorBar() = default;

void SimulatorBar::addTime()
{
    m_clock->setObjectName(u"simulatedClock"_s);
    m_clock->setIconName(u"document-open-recent"_s);
    m_clock->setToolTip(tr("Set how time passes in the simulation."));
    m_hour->setObjectName(u"advanceHourButton"_s);
    m_hour->setAccessibleName(tr("Set the clock forward by 1 hour"));
    m_hour->setToolTip(tr("Set the simulated clock forward by 1 hour."));
    m_day->setObjectName(u"advanceDayButton"_s);
    m_day->setAccessibleName(tr("Set the clock forward by 24 hours"));
    m_day->setToolTip(tr("Set the simulated clock forward by 24 hours."));
    m_untilNothing->setObjectName(u"advanceUntilNothingButton"_s);
    auto *line = lineIn(m_time);
    line->addWidget(new Badge(BadgeKind::Blue, tr("Simulated")));
    for (Button *button : {static_cast<Button *>(m_clock), m_hour, m_day, m_untilNothing}) {
        setCompact(button);
        line->addWidget(button);
    }
    line->addStretch(1);
    m_clock->setKind(Button::Kind::Link);
    connect(m_hour, &QPushButton::clicked, m_commands, [this] { m_commands->advance(1h); });
    connect(m_day, &QPushButton::clicked, m_commands, [this] { m_commands->advance(24h); });
    connect(m_untilNothing, &QPushButton::clicked, m_commands, [this] {
        if (m_pending.last)
            m_commands->advanceTo(*m_pending.last);
    });
    connect(m_clockMenu, &ClockMenu::stopRequested, m_commands, &SimulatorCommands::setStopped);
    connect(m_clockMenu, &ClockMenu::propagationRequested, m_commands, &SimulatorCommands::setPropagation);
    connect(m_clockMenu, &ClockMenu::emailVerificationRequested, m_commands, &SimulatorCommands::setEmailVerification);
}

void SimulatorBar::addRest()
{
    m_join->setObjectName(u"joinAccountsButton"_s);
    m_failures->setObjectName(u"failureInjectionButton"_s);
    m_waiting->setObjectName(u"pendingLabel"_s);
    m_reset->setObjectName(u"resetLink"_s);
    auto *line = lineIn(m_rest);
    for (Button *button : {m_join, static_cast<Button *>(m_failures)}) {
        setCompact(button);
        line->addWidget(button);
    }
    line->addStretch(1);
    line->addWidget(m_waiting, 0, Qt::AlignVCenter);
    line->addSpacing(Tokens::ButtonGap);
    line->addWidget(m_reset, 0, Qt::AlignVCenter);
    connect(m_join, &QPushButton::clicked, this, &SimulatorBar::askForAccounts);
    connect(m_failureMenu, &FailureMenu::settingsChosen, this,
        [this](const FailureSettings &settings) { m_control.setFailures(settings); });
    connect(m_reset, &QPushButton::clicked, this, &SimulatorBar::resetRequested);
}

void SimulatorBar::setResetLock(const QString &reason)
{
    m_reset->setEnabled(reason.isEmpty());
    m_reset->setToolTip(reason.isEmpty() ? tr("Make the demo anew.") : reason);
    m_reset->setAccessibleDescription(reason);
}

void SimulatorBar::follow()
{
    const auto view = m_parts.service.organization();
    const QString lock = m_parts.service.readOnlyReason();
    m_pending = m_counter.count(*view);
    m_clockMenu->show(view->settings);
    for (Button *button : {static_cast<Button *>(m_clock), m_hour, m_day, m_join})
        button->setDisabledReason(lock);
    m_untilNothing->setDisabledReason(lock.isEmpty() && m_pending.count == 0 ? tr("Nothing is pending.") : lock);
    showTime();
}

void SimulatorBar::showTime()
{
    const Timestamp now = m_commands->now();
    //: The form of a date and time where there is little room, see QLocale::toString
    const QString time = QLocale().toString(localTime(now), tr("MMM d, yyyy, HH:mm"));
    const bool stopped = m_parts.service.organization()->settings.time.stoppedAt.has_value();
    //: %1 is a date and time
    m_clock->setText(stopped ? tr("%1 – simulated, stopped").arg(time) : tr("%1 – simulated").arg(time));
    showPending();
    m_minute.stop();
    if (isVisible() && !stopped)
        m_minute.start(std::chrono::ceil<std::chrono::minutes>(now + 1ms) - now);
}

void SimulatorBar::showPending()
{
    if (m_pending.count == 0) {
        m_waiting->setStatus(Status::Inactive, tr("Nothing is pending"));
        return;
    }
    const Timestamp now = m_commands->now();
    //: %1 is a time
    m_waiting->setStatus(
        Status::Pending, tr("%n update(s) pending, next %1", nullptr, int(m_pending.count)).arg(shortTime(*m_pending.next, now)));
    //: %1 is a time
    m_waiting->setToolTip(tr("The last takes effect at %1.").arg(shortTime(*m_pending.last, now)));
}

void SimulatorBar::showFailures()
{
    const FailureSettings failures = m_control.failures();
    m_failureMenu->show(failures);
    const int on = failures.countOn();
    //: The number of failures that are on
    m_failures->setText(on == 0 ? tr("Failure injection") : tr("Failure injection: %1 on").arg(on));
    m_failures->setIconName(on == 0 ? QString() : u"dialog-warning"_s);
    m_failures->setToolTip(
        tr("Let requests of the window and of programs fail on purpose. It ends with the program and is never stored."));
}

void SimulatorBar::askForAccounts()
{
    auto *dialog = new JoinAccountsDialog(SimulatorCommands::MostAccounts, window());
    connect(dialog, &QDialog::accepted, m_commands, [this, dialog] { m_commands->join(dialog->count()); });
    dialog->open();
}

std::vector<Scene> SimulatorBar::scenes()
{
    const auto openMenu = [](DropdownButton *button) {
        return [button] { button->dropdown()->popup(button->mapToGlobal(QPoint(0, button->height()))); };
    };
    return {
        {u"join-accounts"_s, [this] { askForAccounts(); }},
        {u"clock-menu"_s, openMenu(m_clock)},
        {u"failure-menu"_s, openMenu(m_failures)},
    };
}

QSize SimulatorBar::minimumSizeHint() const
{
    // As narrow as the wider of two lines.
    const int width = std::max(m_time->minimumSizeHint().width(), m_rest->minimumSizeHint().width());
    const QMargins margins = m_line->contentsMargins();
    return {width + margins.left() + margins.right(), QWidget::minimumSizeHint().height()};
}

void SimulatorBar::arrange()
{
    const QMargins margins = m_line->contentsMargins();
    const int needed = m_time->sizeHint().width() + m_rest->sizeHint().width() + Tokens::PagePadding;
    const bool fits = needed <= width() - margins.left() - margins.right();
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_line->direction())
        return; // setting anything asks for a layout again, and that for this
    m_line->setSpacing(fits ? Tokens::PagePadding : Margin);
    m_line->setDirection(direction);
}

void SimulatorBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SimulatorBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // a text is longer or shorter
    return QWidget::event(event);
}

void SimulatorBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showTime();
}

void SimulatorBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens(StatusInfoBg));
    painter.setPen(tokens(BorderDivider));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace bucketwatch
