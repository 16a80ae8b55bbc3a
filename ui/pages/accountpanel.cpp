// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountpanel.h"

#include "base/whendone.h"
#include "items/accountregionsmodel.h"
#include "items/planreason.h"
#include "organization/regionpatch.h"
#include "pages/itemstatus.h"
#include "style/copybutton.h"
#include "style/linkbutton.h"
#include "style/tabledelegate.h"
#include "style/pane.h"
#include "style/tableview.h"
#include "style/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace bucketwatch {

using namespace Qt::StringLiterals;

AccountPanel::AccountPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new TextLabel(QString(), TextLevel::Heading2))
    , m_load(new LinkButton(tr("Load the other Regions")))
    , m_table(new TableView)
    , m_model(new AccountRegionsModel(m_table))
    , m_reason(new TextLabel)
{
    setObjectName(u"accountPanel"_s);
    markPane(*this, PaneKind::Panel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    addHead();
    addTable();
    m_reason->setObjectName(u"planReason"_s);
    m_reason->setSelectable(true);
    column->addWidget(m_reason);
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &AccountPanel::follow);
}

void AccountPanel::addHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_title->setWordWrap(false);
    auto *copy = new CopyButton(tr("Copy account ID"), [this] { return account().toString(); });
    m_load->setObjectName(u"loadRegionsLink"_s);
    auto *close = new Button(u"window-close"_s, tr("Close panel"), Button::Kind::Icon);
    close->setObjectName(u"closePanelButton"_s);
    line->addWidget(m_title);
    line->addWidget(copy);
    line->addWidget(m_load);
    line->addStretch();
    line->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_load, &QAbstractButton::clicked, this, &AccountPanel::loadAll);
    connect(close, &QAbstractButton::clicked, this, &AccountPanel::closeRequested);
}

void AccountPanel::addTable()
{
    m_table->setObjectName(u"accountRegionsTable"_s);
    m_table->setAccessibleName(tr("The account in all Regions"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setDense(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setStretchLastSection(false);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountPanel::explainCurrent);
}

AccountId AccountPanel::account() const
{
    return m_model->account();
}

void AccountPanel::show(AccountId account, Region region, Feature plan)
{
    m_model->show(m_context.service.organization(), account);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        m_table->setColumnLetters(column, 17);
        m_table->cells()->setStatusColumn(
            column, [](const QModelIndex &index) { return statusOf(index.data(AccountRegionsModel::StateRole)); });
    }
    m_table->setHeadingLetters(27); // the plans are seen whichever Region is
    m_table->setColumnHidden(0, true);
    follow();
    m_table->setCurrentIndex(m_model->index(m_model->rowOf(plan), m_model->columnOf(region)));
    explainCurrent();
    QWidget::show();
}

void AccountPanel::follow()
{
    if (!account().isValid())
        return;
    const auto view = m_context.service.organization();
    m_model->show(view, account());
    const int row = view->accounts->row(account());
    const QString name = row < 0 ? QString() : view->accounts->rows[static_cast<std::size_t>(row)].name;
    m_title->setText(name.isEmpty() ? account().toString() : name + u' ' + account().toString());
    m_load->setVisible(!m_model->isComplete());
    explainCurrent();
}

void AccountPanel::loadAll()
{
    m_load->setEnabled(false);
    whenDone(m_context.service.load({}), this, [this](const Result<void> &loaded) {
        m_load->setEnabled(true);
        if (!loaded)
            m_context.notices.show({.status = Status::Error, .title = {}, .text = loaded.error().message, .id = u"load-regions"_s});
    });
}

void AccountPanel::explainCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const auto part = m_model->region(current.column());
    const auto plan = m_model->plan(current.row());
    ++m_question;
    m_isAsking = false;
    if (!part || !plan || !part->isLoaded)
        m_reason->setText(tr("Choose a plan in a Region to see why it is as it is."));
    else
        explain(*part, *plan);
}

void AccountPanel::explain(const RegionView &region, Feature plan)
{
    const int question = m_question;
    m_isAsking = true;
    m_reason->setText(tr("Looking up why it is as it is…"));
    const auto answer = m_context.service.originOf(region.region, account(), fieldOf(plan));
    whenDone(answer, this, [this, question, where = region.region, plan](const Result<FieldOrigin> &origin) {
        const auto view = m_context.service.organization();
        const auto part = view->find(where);
        const int row = view->accounts->row(account());
        if (question != m_question)
            return;
        m_isAsking = false;
        if (!part || row < 0)
            return;
        //: %1 is a plan, %2 a Region, %3 the reason in a sentence or two
        m_reason->setText(tr("Why is %1 in %2 like this? %3")
                .arg(planName(plan), where.name(),
                    origin ? planReason(*view, *part, static_cast<std::size_t>(row), plan, *origin) : origin.error().message));
    });
}

} // namespace bucketwatch
