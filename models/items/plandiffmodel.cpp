// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plandiffmodel.h"

#include "items/plandifftree.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

PlanDiffModel::PlanDiffModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_content(std::make_unique<PlanDiffContent>())
    , m_filter(std::make_unique<PlanDiffFilter>())
    , m_root(std::make_unique<PlanDiffNode>())
{
}

PlanDiffModel::~PlanDiffModel() = default;

void PlanDiffModel::setReview(std::shared_ptr<const PlanReview> review)
{
    rebuild([this, &review] {
        m_content->review = std::move(review);
        if (m_content->review)
            m_filter->setAccounts(m_content->review->outlook.current->accounts);
    });
}

void PlanDiffModel::setFindings(std::shared_ptr<const PlanFindings> findings)
{
    if (m_content->findings != findings)
        rebuild([this, &findings] { m_content->findings = std::move(findings); });
}

void PlanDiffModel::setGrouping(Grouping grouping)
{
    if (m_content->grouping != grouping)
        rebuild([this, grouping] { m_content->grouping = grouping; });
}

void PlanDiffModel::setFilter(const QString &text)
{
    if (const QStringList words = PlanDiffFilter::wordsOf(text); words != m_filter->words())
        rebuild([this, &words] { m_filter->setWords(words); });
}

void PlanDiffModel::rebuild(const std::function<void()> &change)
{
    beginResetModel();
    m_root = std::make_unique<PlanDiffNode>(); // rows point into what changes
    m_tree.reset();
    change();
    if (m_content->review) {
        m_tree = std::make_unique<PlanDiffTree>(*m_content, *m_filter);
        m_root = m_tree->makeRoot();
    }
    endResetModel();
}

qsizetype PlanDiffModel::changedPlaces() const
{
    return m_tree ? m_tree->changedPlaces() : 0;
}

// An index carries the row above it, so that accounts need no object.
const PlanDiffNode *PlanDiffModel::nodeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_root.get();
    const auto *above = static_cast<const PlanDiffNode *>(index.constInternalPointer());
    if (!above->source)
        return above->children[std::size_t(index.row())].get();
    if (!above->unfoldsAccounts)
        return nullptr;
    auto &account = above->unfolded[index.row()];
    if (!account) {
        account = m_tree->makeAccount(above->accountAt(index.row()));
        account->parent = const_cast<PlanDiffNode *>(above);
        account->row = index.row();
    }
    return account.get();
}

QModelIndex PlanDiffModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, nodeOf(parent)) : QModelIndex();
}

QModelIndex PlanDiffModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const auto *above = static_cast<const PlanDiffNode *>(index.constInternalPointer());
    return above->parent ? createIndex(above->row, 0, above->parent) : QModelIndex();
}

int PlanDiffModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const PlanDiffNode *node = nodeOf(parent);
    if (!node)
        return 0;
    return node->source ? node->accounts : int(node->children.size());
}

bool PlanDiffModel::hasChildren(const QModelIndex &parent) const
{
    // Asked for every account in sight: those that unfold always have something below them.
    const auto *above = parent.isValid() ? static_cast<const PlanDiffNode *>(parent.constInternalPointer()) : nullptr;
    return above && above->source ? above->unfoldsAccounts && parent.column() == 0 : rowCount(parent) > 0;
}

int PlanDiffModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanDiffModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto *above = static_cast<const PlanDiffNode *>(index.constInternalPointer());
    const PlanDiffNode *node = above->source ? nullptr : nodeOf(index);
    if (role == KindRole)
        return QVariant::fromValue(node ? node->kind : Kind::Account);
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (node)
        return node->texts[std::size_t(index.column())];
    if (index.column() == ValueColumn || index.column() == WhyColumn)
        return above->texts[std::size_t(index.column())];
    if (index.column() == CountColumn)
        return {};
    const Account &account = m_content->review->outlook.current->accounts->rows[std::size_t(above->accountAt(index.row()))];
    //: %1 is the name of an account, %2 its number
    return account.name.isEmpty() ? account.id.toString() : tr("%1 %2").arg(account.name, account.id.toString());
}

QVariant PlanDiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ChangeColumn:
        return tr("Change");
    case ValueColumn:
        return tr("From → to");
    case CountColumn:
        return tr("Places");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace bucketwatch
