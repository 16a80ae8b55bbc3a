// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/modal.h"

#include "style/flowcolumn.h"
#include "style/modaloverlay.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>
#include <QShowEvent>
#include <QWindow>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

int widthOf(Modal::Width width)
{
    constexpr int TableWidth = 1160;
    switch (width) {
    case Modal::Width::Medium:
        return Tokens::ModalWidth;
    case Modal::Width::Large:
        return Tokens::LargeModalWidth;
    case Modal::Width::Table:
        break;
    }
    return TableWidth;
}

} // namespace

Modal::Modal(const QString &title, const QString &primaryText, QWidget *parent, Width width)
    : QDialog(parent), m_scroll(new QScrollArea), m_cancel(new Button(tr("Cancel"), Button::Kind::Link)),
      m_primary(new Button(primaryText, Button::Kind::Primary)), m_footer(new QWidget),
      m_buttons(new QHBoxLayout(m_footer)), m_width(widthOf(width))
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    setWindowFlag(Qt::FramelessWindowHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground); // the corners are round
    m_cancel->setObjectName(u"cancelButton"_s);
    m_primary->setObjectName(u"primaryButton"_s);

    auto *close = new Button(u"window-close"_s, tr("Close"), Button::Kind::Icon, this);
    close->setObjectName(u"closeButton"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Tokens::ContainerPadding, 12, Tokens::ContainerPadding - 8, 8);
    head->addWidget(new TextLabel(title, TextLevel::Heading2, TextLabel::Tone::Heading), 1);
    head->addWidget(close, 0, Qt::AlignTop);

    auto *content = new FlowColumn;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(Tokens::ContainerPadding, 4, Tokens::ContainerPadding, 16);
    m_body->setSpacing(16);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);

    m_buttons->setContentsMargins(Tokens::ContainerPadding, 12, Tokens::ContainerPadding, 12);
    m_buttons->setSpacing(Tokens::ButtonGap);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_cancel);
    m_buttons->addWidget(m_primary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footer);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &QDialog::accept);
    for (Button *button : {m_cancel, m_primary})
        button->setAutoDefault(true); // Enter presses the one that has the focus
    setDefault(Default::Primary);
}

Modal::~Modal()
{
    delete m_overlay; // nothing hides a dialog that goes with the page below it
}

void Modal::add(QWidget *widget, int stretch)
{
    m_body->addWidget(widget, stretch);
}

TextLabel *Modal::addText(const QString &text)
{
    auto *label = new TextLabel(text);
    add(label);
    return label;
}

void Modal::setDefault(Default button)
{
    Button *chosen = button == Default::Cancel ? m_cancel : m_primary;
    chosen->setDefault(true);
    setTabOrder(m_cancel, m_primary);
    chosen->setFocus();
}

void Modal::setModeless()
{
    m_modeless = true;
    setWindowModality(Qt::NonModal);
    m_cancel->hide();
}

void Modal::addFooterAction(Button *action)
{
    m_buttons->insertWidget(m_buttons->indexOf(m_cancel), action);
    setTabOrder(action, m_cancel);
}

void Modal::mousePressEvent(QMouseEvent *event)
{
    // Without a frame of the desktop it is moved by what is no control.
    if (m_modeless && event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
    QDialog::mousePressEvent(event);
}

void Modal::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_modeless || !isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    // Whoever ends a field with Enter goes on working here, so it must not reach Close, which QDialog makes the default button.
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
}

void Modal::centre()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    if (!window || (m_modeless && m_placed))
        return;
    m_placed = true;
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, (window->height() - height()) / 2)));
}

void Modal::fitToContent()
{
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = window ? window->size() - QSize(48, 48) : QSize(m_width, 800);
    const int width = std::min(m_width, room.width());
    m_scroll->widget()->layout()->activate();
    const QLayout *content = m_scroll->widget()->layout();
    const int body = content->hasHeightForWidth() ? content->totalHeightForWidth(width) : content->totalSizeHint().height();
    const int others = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    resize(width, std::min(body + others + 2, room.height()));
    centre();
}

void Modal::showEvent(QShowEvent *event)
{
    fitToContent();
    if (parentWidget() && !m_overlay && !m_modeless)
        m_overlay = new ModalOverlay(parentWidget()->window());
    QDialog::showEvent(event);
}

bool Modal::eventFilter(QObject *watched, QEvent *event)
{
    // The body grows and shrinks with what it says.
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        fitToContent();
    return QDialog::eventFilter(watched, event);
}

void Modal::hideEvent(QHideEvent *event)
{
    delete m_overlay;
    QDialog::hideEvent(event);
}

void Modal::resizeEvent(QResizeEvent *event)
{
    QPainterPath outline;
    outline.addRoundedRect(rect(), Tokens::ContainerRadius, Tokens::ContainerRadius);
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
    QDialog::resizeEvent(event);
}

void Modal::paintEvent(QPaintEvent *)
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens(BorderDivider));
    painter.setBrush(tokens(BgContainer));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Tokens::ContainerRadius, Tokens::ContainerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(0, m_footer->y(), width(), m_footer->y());
}

} // namespace bucketwatch
