// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/segmentedcontrol.h"

#include "style/tokens.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int Inset = 4;
constexpr int SidePadding = 11;

class Segment final : public QAbstractButton {
public:
    Segment(const QString &text, QWidget *parent) : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(boldFont());
        return {metrics.horizontalAdvance(text()) + 2 * SidePadding, std::max<int>(Tokens::ControlHeight, metrics.height() + 12)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF pill = QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset);
        painter.setPen(Qt::NoPen);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setBrush(tokens(isChecked() ? SegmentBgActive : SegmentBgHover));
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        }
        painter.setFont(boldFont());
        painter.setPen(tokens(isChecked() ? SegmentTextActive : isEnabled() ? SegmentText : TextDisabled));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }

private:
    [[nodiscard]] QFont boldFont() const
    {
        QFont bold = font();
        bold.setBold(true);
        return bold;
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &label, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_label(label)
{
    setAccessibleName(label);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT chosenChanged(id);
    });
}

void SegmentedControl::add(int id, const QString &text, const QString &toolTip)
{
    auto *segment = new Segment(text, this);
    segment->setToolTip(toolTip);
    //: A choice of a segmented control for screen readers: %1 is what is chosen, such as "Speed", %2 is the choice
    segment->setAccessibleName(tr("%1: %2").arg(m_label, text));
    m_group->addButton(segment, id);
    layout()->addWidget(segment);
}

void SegmentedControl::setText(int id, const QString &text)
{
    QAbstractButton *segment = m_group->button(id);
    segment->setText(text);
    segment->setAccessibleName(tr("%1: %2").arg(m_label, text));
}

void SegmentedControl::setOffered(int id, bool isOffered)
{
    QAbstractButton *segment = m_group->button(id);
    if (!isOffered && segment->hasFocus() && m_group->checkedButton())
        m_group->checkedButton()->setFocus();
    segment->setVisible(isOffered);
}

int SegmentedControl::chosen() const
{
    return m_group->checkedId();
}

void SegmentedControl::choose(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(tokens(SegmentBorder), 2));
    painter.setBrush(tokens(SegmentBg));
    painter.drawRoundedRect(pill, std::min(pill.height() / 2, 20.0), std::min(pill.height() / 2, 20.0));
}

} // namespace bucketwatch
