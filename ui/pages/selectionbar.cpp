// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selectionbar.h"

#include "style/button.h"
#include "style/contextmenu.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int BarHeight = 44;
constexpr int Gap = 12;
constexpr int RoomForWords = 400; ///< below which the buttons go to a line of their own

} // namespace

SelectionBar::SelectionBar(DropdownButton *actions, QWidget *parent)
    : QFrame(parent)
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QHBoxLayout)
    , m_cells(new TextLabel({}, TextLevel::Strong))
    , m_details(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_actions(actions)
    , m_enable(new Button(tr("Enable")))
    , m_disable(new Button(tr("Disable")))
    , m_plan(new DropdownButton(tr("Add to plan")))
    , m_planEnabling(m_plan->dropdown()->addAction(tr("Enable"), this, [this] { Q_EMIT planRequested(true); }))
    , m_planDisabling(m_plan->dropdown()->addAction(tr("Disable"), this, [this] { Q_EMIT planRequested(false); }))
    , m_clear(new Button(QStringLiteral("window-close"), tr("Clear the selection"), Button::Kind::Icon))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_cells->setObjectName(QStringLiteral("selectedCells"));
    m_details->setObjectName(QStringLiteral("selectionDetails"));
    m_enable->setObjectName(QStringLiteral("enableCells"));
    m_disable->setObjectName(QStringLiteral("disableCells"));
    m_plan->setObjectName(QStringLiteral("planCells"));
    m_planEnabling->setObjectName(QStringLiteral("planEnabling"));
    m_planDisabling->setObjectName(QStringLiteral("planDisabling"));
    m_clear->setObjectName(QStringLiteral("clearSelection"));
    m_cells->setWordWrap(false);
    auto *words = new QHBoxLayout;
    words->setSpacing(Gap);
    words->addWidget(m_cells);
    words->addWidget(m_details, 1);
    m_details->setFixedHeight(2 * m_details->fontMetrics().lineSpacing()); // whatever it says, so that the table does not move
    m_buttons->setSpacing(Tokens::ButtonGap);
    for (Button *button : std::initializer_list<Button *> {m_enable, m_disable, m_actions, m_plan, m_clear})
        m_buttons->addWidget(button);
    m_line->setContentsMargins(14, 4, 8, 4);
    m_line->setSpacing(4);
    m_line->addLayout(words, 1);
    m_line->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_enable->command();
    m_disable->command();
    m_actions->command();
    m_plan->command();
    connect(m_enable, &QAbstractButton::clicked, this, [this] { Q_EMIT changeRequested(true); });
    connect(m_disable, &QAbstractButton::clicked, this, [this] { Q_EMIT changeRequested(false); });
    connect(m_clear, &QAbstractButton::clicked, this, &SelectionBar::clearRequested);
    show({}, {}, {});
}

QString SelectionBar::details(const MatrixSelection::Counts &counts)
{
    QStringList parts;
    if (counts.enabled > 0)
        parts << tr("%n enabled", "cells", int(counts.enabled));
    if (counts.notEnabled > 0)
        parts << tr("%n not enabled", "cells", int(counts.notEnabled));
    if (counts.pending > 0)
        parts << tr("%n pending", "cells", int(counts.pending));
    if (const auto fixed = int(counts.cells - counts.canChange()); fixed > 0)
        parts << tr("%n cannot change", "cells", fixed);
    const QString accounts = tr("%n account(s)", nullptr, counts.accounts);
    const QString all = QLocale().createSeparatedList(parts);
    //: %1 is a number of accounts, %2 a list such as "9 not enabled and 3 enabled"
    return (counts.isRectangle() ? tr("%1 × %n Region(s): %2.", nullptr, counts.regions) : tr("In %1 and %n Region(s): %2.", nullptr, counts.regions))
        .arg(accounts, all);
}

void SelectionBar::show(const MatrixSelection::Counts &counts, const QString &lock, const QString &planLock)
{
    m_isEmpty = counts.cells == 0;
    const QString none = m_isEmpty ? tr("Select cells first.") : QString();
    const QString fixed = counts.canChange() == 0 ? tr("None of the selected cells can change.") : QString();
    const QString allOn = counts.enabled == counts.canChange() ? tr("All of them are enabled already.") : QString();
    const QString allOff = counts.enabled == 0 ? tr("None of them is enabled.") : QString();
    const auto first = [](std::initializer_list<QString> reasons) {
        const auto reason = std::ranges::find_if(reasons, [](const QString &one) { return !one.isEmpty(); });
        return reason == reasons.end() ? QString() : *reason;
    };
    m_cells->setText(m_isEmpty ? tr("Select cells to change them") : tr("%n cell(s) selected", nullptr, int(counts.cells)));
    m_counted = m_isEmpty ? QString() : details(counts);
    showDetails();
    m_enable->setDisabledReason(first({lock, none, fixed, allOn}));
    m_disable->setDisabledReason(first({lock, none, fixed, allOff}));
    m_actions->setDisabledReason(first({lock, none}));
    m_plan->setDisabledReason(first({planLock, none, fixed}));
    setDisabledReason(*m_planEnabling, allOn);
    setDisabledReason(*m_planDisabling, allOff);
    m_clear->setDisabledReason(none);
    update();
}

void SelectionBar::setCost(const QString &sentence)
{
    m_cost = sentence;
    showDetails();
}

void SelectionBar::showDetails()
{
    m_details->setText(m_cost.isEmpty() || m_counted.isEmpty() ? m_counted : m_counted + u' ' + m_cost);
}

QSize SelectionBar::minimumSizeHint() const
{
    return {m_buttons->minimumSize().width() + m_line->contentsMargins().left() + m_line->contentsMargins().right(),
        std::max(BarHeight, QFrame::minimumSizeHint().height())};
}

QSize SelectionBar::sizeHint() const
{
    return QFrame::sizeHint().expandedTo({0, BarHeight});
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void SelectionBar::arrange()
{
    const bool fits = width() >= minimumSizeHint().width() + RoomForWords;
    m_line->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_buttons, fits ? Qt::Alignment() : Qt::AlignLeft);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(m_isEmpty ? BorderDivider : BorderRowSelected), m_isEmpty ? 1 : 2));
    painter.setBrush(m_isEmpty ? QBrush(Qt::NoBrush) : QBrush(tokens(BgRowSelected)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::FlashRadius, Tokens::FlashRadius);
}

} // namespace bucketwatch
