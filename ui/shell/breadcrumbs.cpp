// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/breadcrumbs.h"

#include "style/icons.h"
#include "style/linkbutton.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

namespace {

class Separator final : public QWidget {
public:
    explicit Separator(QWidget *parent) : QWidget(parent) { setFixedSize(Tokens::IconSize, Tokens::IconSize); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString arrow = layoutDirection() == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s;
        Icons::paint(painter, rect().adjusted(2, 2, -2, -2), arrow, Tokens::of(this)(TextBreadcrumbSeparator));
    }
};

} // namespace

Breadcrumbs::Breadcrumbs(QWidget *parent) : QWidget(parent), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(8);
    setAccessibleName(tr("Breadcrumbs"));
}

void Breadcrumbs::setTrail(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    while (QLayoutItem *item = m_line->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the link that was just clicked
        }
        delete item;
    }
    for (int i = 0; i < parts.size(); ++i) {
        if (i + 1 == parts.size()) {
            auto *here = new TextLabel(parts[i], TextLevel::Strong, TextLabel::Tone::Secondary, this);
            here->setWordWrap(false);
            m_line->addWidget(here);
            break;
        }
        auto *link = new LinkButton(parts[i], this);
        connect(link, &QAbstractButton::clicked, this, [this, i] { Q_EMIT activated(i); });
        m_line->addWidget(link);
        m_line->addWidget(new Separator(this));
    }
    m_line->addStretch(1);
}

} // namespace bucketwatch
