// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/toolrow.h"

#include "shell/breadcrumbs.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

constexpr int ToggleSize = 30;

/// Round, filled while the navigation is open.
class NavigationToggle final : public QPushButton {
public:
    explicit NavigationToggle(QWidget *parent) : QPushButton(parent)
    {
        setFixedSize(ToggleSize, ToggleSize);
        setCheckable(true);
        setAutoDefault(false);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        if (isChecked() || underMouse()) {
            painter.setBrush(isChecked() ? tokens(ButtonPrimaryBg) : tokens(ButtonNormalBgHover));
            painter.drawEllipse(rect());
        }
        Icons::paint(painter, QRect((ToggleSize - 14) / 2, (ToggleSize - 14) / 2, 14, 14), u"application-menu"_s, tokens(isChecked() ? ButtonPrimaryText : TextInteractive));
    }
};

} // namespace

ToolRow::ToolRow(QAction *navigation, QWidget *parent) : QWidget(parent), m_breadcrumbs(new Breadcrumbs(this))
{
    auto *toggle = new NavigationToggle(this);
    toggle->setObjectName(u"navigationToggle"_s);
    toggle->setAccessibleName(tr("Navigation"));
    toggle->setToolTip(tr("Show or hide the navigation (%1)").arg(navigation->shortcut().toString(QKeySequence::NativeText)));
    toggle->setChecked(navigation->isChecked());
    connect(navigation, &QAction::toggled, toggle, &QPushButton::setChecked);
    connect(toggle, &QPushButton::toggled, navigation, &QAction::setChecked);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, Tokens::PagePadding, 6);
    line->setSpacing(12);
    line->addWidget(toggle);
    line->addWidget(m_breadcrumbs, 1);
    setMinimumHeight(Tokens::ToolBarHeight);
}

void ToolRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens(BgPanel));
    painter.setPen(tokens(BorderDivider));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace bucketwatch
