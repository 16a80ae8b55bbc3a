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

/// Round, filled while what it shows is open.
class RoundToggle final : public QPushButton {
public:
    RoundToggle(QAction *action, QString icon, QWidget *parent) : QPushButton(parent), m_icon(std::move(icon))
    {
        setCheckable(true);
        setChecked(action->isChecked());
        connect(action, &QAction::toggled, this, &QPushButton::setChecked);
        connect(this, &QPushButton::toggled, action, &QAction::setChecked);
        setFixedSize(ToggleSize, ToggleSize);
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
        Icons::paint(painter, QRect((ToggleSize - 14) / 2, (ToggleSize - 14) / 2, 14, 14), m_icon, tokens(isChecked() ? ButtonPrimaryText : TextInteractive));
    }

private:
    QString m_icon;
};

QString withKeys(const QString &text, const QAction *action)
{
    return text.arg(action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace

ToolRow::ToolRow(QAction *navigation, QAction *help, QWidget *parent) : QWidget(parent), m_breadcrumbs(new Breadcrumbs(this))
{
    auto *left = new RoundToggle(navigation, u"application-menu"_s, this);
    left->setObjectName(u"navigationToggle"_s);
    left->setAccessibleName(tr("Navigation"));
    left->setToolTip(withKeys(tr("Show or hide the navigation (%1)"), navigation));
    auto *right = new RoundToggle(help, u"dialog-information"_s, this);
    right->setObjectName(u"helpToggle"_s);
    right->setAccessibleName(tr("Help"));
    right->setToolTip(withKeys(tr("Show or hide the help about this page (%1)"), help));

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 6);
    line->setSpacing(12);
    line->addWidget(left);
    line->addWidget(m_breadcrumbs, 1);
    line->addWidget(right);
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
