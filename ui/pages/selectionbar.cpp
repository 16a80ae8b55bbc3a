// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/selectionbar.h"

#include "style/button.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int BarHeight = 44;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_cells(new TextLabel({}, TextLevel::Strong))
    , m_details(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
    , m_enable(new Button(tr("Enable")))
    , m_disable(new Button(tr("Disable")))
    , m_clear(new Button(QStringLiteral("window-close"), tr("Clear the selection"), Button::Kind::Icon))
{
    setObjectName(QStringLiteral("selectionBar"));
    m_cells->setObjectName(QStringLiteral("selectedCells"));
    m_details->setObjectName(QStringLiteral("selectionDetails"));
    m_enable->setObjectName(QStringLiteral("enableCells"));
    m_disable->setObjectName(QStringLiteral("disableCells"));
    m_clear->setObjectName(QStringLiteral("clearSelection"));
    m_cells->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_cells);
    row->addWidget(m_details, 1);
    for (Button *button : {m_enable, m_disable, m_clear})
        row->addWidget(button);
    setMinimumHeight(std::max(BarHeight, 2 * m_details->fontMetrics().height() + 8));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_enable->command();
    m_disable->command();
    connect(m_enable, &QAbstractButton::clicked, this, [this] { Q_EMIT changeRequested(true); });
    connect(m_disable, &QAbstractButton::clicked, this, [this] { Q_EMIT changeRequested(false); });
    connect(m_clear, &QAbstractButton::clicked, this, &SelectionBar::clearRequested);
    show({}, {});
}

QString SelectionBar::details(const MatrixSelection::Counts &counts)
{
    const QLocale locale;
    const QString able = locale.toString(counts.canChange());
    const QString cells = locale.toString(counts.cells);
    if (counts.isRectangle())
        //: %1 accounts times %n Regions; of %3 selected cells %2 can change
        return tr("%1 × %n Region(s): %2 of %3 can change", nullptr, counts.regions)
            //: A number of accounts
            .arg(tr("%n account(s)", nullptr, counts.accounts), able, cells);
    return tr("In %1 and %n Region(s): %2 of %3 can change", nullptr, counts.regions)
        .arg(tr("%n account(s)", nullptr, counts.accounts), able, cells);
}

void SelectionBar::show(const MatrixSelection::Counts &counts, const QString &lock)
{
    m_isEmpty = counts.cells == 0;
    const QString nothing = m_isEmpty ? tr("Select cells first.")
        : counts.canChange() == 0     ? tr("None of the selected cells can change.")
                                      : QString();
    m_cells->setText(m_isEmpty ? tr("Select cells to change them") : tr("%n cell(s) selected", nullptr, int(counts.cells)));
    m_details->setText(m_isEmpty ? QString() : details(counts));
    const QString allOn = counts.enabled == counts.canChange() ? tr("All of them are enabled already.") : QString();
    const QString allOff = counts.enabled == 0 ? tr("None of them is enabled.") : QString();
    m_enable->setDisabledReason(!lock.isEmpty() ? lock : !nothing.isEmpty() ? nothing : allOn);
    m_disable->setDisabledReason(!lock.isEmpty() ? lock : !nothing.isEmpty() ? nothing : allOff);
    m_clear->setDisabledReason(m_isEmpty ? tr("Select cells first.") : QString());
    update();
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
