// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plantree.h"

#include "items/plandiffmodel.h"
#include "items/planeditsmodel.h"
#include "style/pane.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace bucketwatch {

namespace {

constexpr int LeastRows = 3;
constexpr int RowPadding = 12; ///< above and below the text, together

/// Heads are bold; what needs attention has the colour of a warning or an error, which its words say too.
class PlanTreeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens &tokens = Tokens::of(option->palette);
        const auto colour = [&](Tokens::Colour text) {
            option->palette.setColor(QPalette::Text, tokens(text));
            option->palette.setColor(QPalette::HighlightedText, tokens(text));
        };
        const QModelIndex first = index.siblingAtColumn(0);
        const QVariant kind = first.data(PlanDiffModel::KindRole);
        if (kind.metaType() == QMetaType::fromType<PlanDiffModel::Kind>()) {
            const auto one = kind.value<PlanDiffModel::Kind>();
            const bool isHead = !first.parent().isValid();
            option->font.setBold(isHead && index.column() == 0);
            if (one == PlanDiffModel::Kind::Warnings)
                colour(Tokens::Colour::StatusWarningText);
        }
        const QVariant state = first.data(PlanEditsModel::StateRole);
        if (state.metaType() == QMetaType::fromType<PlanEditsModel::State>() && index.column() == PlanEditsModel::StateColumn) {
            switch (state.value<PlanEditsModel::State>()) {
            case PlanEditsModel::State::Refused:
                colour(Tokens::Colour::StatusErrorText);
                break;
            case PlanEditsModel::State::Conflict:
            case PlanEditsModel::State::Left:
                colour(Tokens::Colour::StatusWarningText);
                break;
            case PlanEditsModel::State::Applies:
            case PlanEditsModel::State::NoEffect:
                break;
            }
        }
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + RowPadding);
        return size;
    }
};

} // namespace

PlanTree::PlanTree(const QString &name, QAbstractItemModel *model, int mostRows, QWidget *parent)
    : QTreeView(parent), m_mostRows(mostRows)
{
    setAccessibleName(name);
    markPane(*this, PaneKind::Table);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new PlanTreeDelegate(this));
    viewport()->setAutoFillBackground(false);
    header()->viewport()->setAutoFillBackground(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setFocusPolicy(Qt::NoFocus);
    header()->setMinimumHeight(std::max(int(Tokens::HeaderHeight), fontMetrics().height() + 14));
    setModel(model);
    connect(this, &QTreeView::expanded, this, &PlanTree::fit);
    connect(this, &QTreeView::collapsed, this, &PlanTree::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanTree::fit, Qt::QueuedConnection);
    fit();
}

void PlanTree::setWidths(std::initializer_list<int> letters)
{
    m_firstLetters = *letters.begin();
    int column = 0;
    for (const int width : letters) {
        header()->resizeSection(column, std::max(width * fontMetrics().averageCharWidth(), header()->sectionSizeHint(column)));
        ++column;
    }
    fit();
}

void PlanTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    int others = 0;
    for (int column = 1; column < header()->count(); ++column)
        others += header()->sectionSize(column);
    header()->resizeSection(0, std::max(m_firstLetters * fontMetrics().averageCharWidth(), viewport()->width() - others));
}

void PlanTree::fit()
{
    int rows = 0;
    for (QModelIndex row = model()->index(0, 0); row.isValid() && rows < m_mostRows; row = indexBelow(row))
        ++rows;
    const int height = fontMetrics().height() + RowPadding;
    setFixedHeight(std::max(rows, LeastRows) * height + header()->sizeHint().height() + horizontalScrollBar()->sizeHint().height());
}

} // namespace bucketwatch
