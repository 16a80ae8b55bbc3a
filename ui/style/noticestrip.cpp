// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/noticestrip.h"

#include "style/button.h"
#include "style/icons.h"
#include "style/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int StripPadding = 16;
constexpr int VerticalPadding = 8;
}

NoticeStrip::NoticeStrip(const Notice &notice, QWidget *parent) : QFrame(parent), m_status(notice.status), m_id(notice.id)
{
    setObjectName(u"notice"_s);
    setAccessibleName(notice.title.isEmpty() ? notice.text : notice.title);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    if (!notice.title.isEmpty())
        texts->addWidget(new TextLabel(notice.title, TextLevel::Strong, TextLabel::Tone::Body, this));
    if (!notice.text.isEmpty()) {
        m_text = new TextLabel(notice.text, TextLevel::Body, TextLabel::Tone::Body, this);
        texts->addWidget(m_text);
    }

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(StripPadding + Tokens::IconSize + 8, VerticalPadding, StripPadding, VerticalPadding);
    line->setSpacing(8);
    line->addLayout(texts, 1);
    if (!notice.actionText.isEmpty()) {
        auto *action = new Button(notice.actionText, Button::Kind::OnFlash, this);
        action->setObjectName(u"noticeAction"_s);
        connect(action, &QPushButton::clicked, this, notice.action);
        line->addWidget(action, 0, Qt::AlignTop);
    }
    if (notice.dismissible) {
        auto *dismiss = new Button(u"window-close"_s, tr("Dismiss"), Button::Kind::Icon, this);
        dismiss->setObjectName(u"noticeDismiss"_s);
        connect(dismiss, &QPushButton::clicked, this, &NoticeStrip::dismissed);
        line->addWidget(dismiss, 0, Qt::AlignTop);
    }
    setMinimumHeight(48);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    applyPalette();
}

NoticeStrip *NoticeStrip::find(const NoticeList &list, const QString &id)
{
    const auto strips = list.findChildren<NoticeStrip *>();
    const auto found = std::ranges::find(strips, id, &NoticeStrip::id);
    return found == strips.end() ? nullptr : *found;
}

void NoticeStrip::setText(const QString &text)
{
    if (m_text)
        m_text->setText(text);
}

void NoticeStrip::applyPalette()
{
    const StatusStyle &style = StatusStyle::of(m_status);
    const Tokens &tokens = Tokens::of(parentWidget());
    QPalette palette = parentWidget() ? parentWidget()->palette() : this->palette();
    for (const auto role : {QPalette::WindowText, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::BrightText})
        palette.setColor(role, tokens(style.flashText));
    if (palette != this->palette())
        setPalette(palette);
}

void NoticeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyPalette();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    const StatusStyle &style = StatusStyle::of(m_status);
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(style.flashBackground));
    painter.drawRoundedRect(rect(), Tokens::FlashRadius, Tokens::FlashRadius);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect icon(mirrored ? width() - StripPadding - Tokens::IconSize : StripPadding, VerticalPadding + 8, Tokens::IconSize,
        Tokens::IconSize);
    Icons::paint(painter, icon, style.icon, tokens(style.flashText));
}

} // namespace bucketwatch
