// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/listslimits.h"

#include "items/listwords.h"
#include "style/sharebar.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

namespace bucketwatch {

class ListsLimits::Bar final : public QWidget {
public:
    Bar()
    {
        setMinimumWidth(60);
        setFixedHeight(2 * ShareBarHeight);
    }

    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintShareBar(
            painter, rect().adjusted(0, 1, 0, -1), m_share, Tokens::Colour::ProgressFill, Tokens::of(this), layoutDirection());
    }

private:
    double m_share = 0.0;
};

ListsLimits::ListsLimits(QWidget *parent) : Container(tr("Limits in this Region"), parent)
{
    setObjectName(QStringLiteral("listsLimits"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::ContainerPadding);
    grid->setVerticalSpacing(Tokens::FieldPadding / 2);
    grid->setColumnStretch(1, 1);
    for (const ListKind kind : AllListKinds) {
        const int line = static_cast<int>(kind);
        Row &row = m_rows[static_cast<std::size_t>(kind)];
        auto *label = new TextLabel(pluralName(kind));
        label->setWordWrap(false);
        row.bar = new Bar;
        row.words = new TextLabel;
        row.words->setObjectName(QStringLiteral("listLimit%1").arg(line));
        row.words->setWordWrap(false);
        row.words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label, line, 0);
        grid->addWidget(row.bar, line, 1, Qt::AlignVCenter);
        grid->addWidget(row.words, line, 2);
    }
    add(content);
}

void ListsLimits::show(const DetectionLists &lists)
{
    const QLocale locale;
    for (const ListKind kind : AllListKinds) {
        const Row &row = m_rows[static_cast<std::size_t>(kind)];
        const std::size_t count = countOf(lists, kind);
        row.bar->setShare(double(count) / double(mostLists(kind)));
        //: Lists of a kind, and how many there may be
        row.words->setText(tr("%1 of %2").arg(locale.toString(quint64(count)), locale.toString(quint64(mostLists(kind)))));
    }
}

} // namespace bucketwatch
