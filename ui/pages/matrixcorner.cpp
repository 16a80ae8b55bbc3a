// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/matrixcorner.h"

#include "pages/accountheader.h"
#include "pages/matrixtable.h"
#include "pages/regionheader.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QAbstractButton>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace bucketwatch {

using enum Tokens::Colour;
using Order = RegionMatrixModel::Order;

namespace {

/// A heading that sorts, with a triangle while the table is sorted by it.
class SortButton final : public QAbstractButton {
public:
    SortButton(const MatrixTable *table, Order order, const QString &text, QWidget *parent)
        : QAbstractButton(parent), m_table(table), m_order(order)
    {
        setText(text);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        QFont bold = Fonts::at(TextLevel::Small, font());
        bold.setBold(true);
        setFont(bold);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(MatrixCorner::tr("%1 ▲").arg(text())) + 2, fontMetrics().height() + 4};
    }
    void tell()
    {
        const bool sorted = m_table->matrix().order() == m_order;
        const bool up = m_table->matrix().direction() == Qt::AscendingOrder;
        setAccessibleDescription(!sorted ? MatrixCorner::tr("Sorts the accounts")
                : up                     ? MatrixCorner::tr("Sorted upwards")
                                         : MatrixCorner::tr("Sorted downwards"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const RegionMatrixModel &matrix = m_table->matrix();
        const bool up = matrix.direction() == Qt::AscendingOrder;
        //: A heading that the table is sorted by, upwards or downwards
        const QString words = matrix.order() != m_order ? text()
            : up                                        ? MatrixCorner::tr("%1 ▲").arg(text())
                                                        : MatrixCorner::tr("%1 ▼").arg(text());
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(Tokens::of(this)(underMouse() ? Link : LabelText));
        painter.drawText(
            rect(), int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }

private:
    const MatrixTable *m_table;
    Order m_order;
};

} // namespace

MatrixCorner::MatrixCorner(MatrixTable *table) : QWidget(table), m_table(table)
{
    auto *name = new SortButton(table, Order::Name, tr("Account name"), this);
    auto *id = new SortButton(table, Order::Id, tr("Account ID"), this);
    m_name = name;
    m_id = id;
    name->setObjectName(QStringLiteral("sortByName"));
    id->setObjectName(QStringLiteral("sortById"));
    connect(name, &QAbstractButton::clicked, this, [this] { Q_EMIT sortRequested(Order::Name); });
    connect(id, &QAbstractButton::clicked, this, [this] { Q_EMIT sortRequested(Order::Id); });
    const auto tell = [name, id] {
        name->tell();
        id->tell();
    };
    connect(&table->matrix(), &QAbstractItemModel::modelReset, this, tell);
    connect(&table->matrix(), &QAbstractItemModel::modelReset, this, qOverload<>(&QWidget::update));
    tell();
}

void MatrixCorner::resizeEvent(QResizeEvent *)
{
    place();
}

void MatrixCorner::place()
{
    const auto *regions = static_cast<const RegionHeader *>(m_table->horizontalHeader());
    const auto *accounts = static_cast<const AccountHeader *>(m_table->verticalHeader());
    const int height = m_name->sizeHint().height();
    const int top = regions->namesHeight() - height - 12;
    const QRect name(AccountHeader::Padding, top, m_name->sizeHint().width(), height);
    const QRect id(accounts->nameWidth(), top, m_id->sizeHint().width(), height);
    m_name->setGeometry(QStyle::visualRect(layoutDirection(), rect(), name));
    m_id->setGeometry(QStyle::visualRect(layoutDirection(), rect(), id));
}

void MatrixCorner::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    const int names = static_cast<const RegionHeader *>(m_table->horizontalHeader())->namesHeight();
    QPainter painter(this);
    painter.fillRect(rect(), tokens(BgPage));
    painter.fillRect(QRect(0, names, width(), height() - names), tokens(BgCellShaded));
    painter.setPen(tokens(BorderDivider));
    painter.drawLine(0, names - 1, width() - 1, names - 1);
    painter.drawLine(0, height() - 1, width() - 1, height() - 1);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height() - 1);

    const QRect line = QRect(0, names, width(), height() - names).adjusted(AccountHeader::Padding, 0, -AccountHeader::Padding, 0);
    const auto beside = int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine;
    QFont bold = Fonts::at(TextLevel::Small, font());
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(tokens(TextBody));
    painter.drawText(line, beside, tr("All accounts"));
}

} // namespace bucketwatch
