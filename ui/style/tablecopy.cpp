// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/tablecopy.h"

#include "base/whendone.h"
#include "style/contextmenu.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QProgressDialog>
#include <QTimer>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr int SliceMilliseconds = 8; ///< of writing, between two looks at what the user does
constexpr int ProgressAfter = 500;
} // namespace

struct TableCopy::Job {
    TableFormat format;
    TableSelection selection;
    TableText text;
    int next = 0;
    QObject guard {}; ///< what listens to the model for as long as this lasts
};

TableCopy::TableCopy(QAbstractItemView *view, std::function<TableSelection()> selection)
    : QObject(view), m_view(view), m_selection(std::move(selection)), m_timer(new QTimer(this))
{
    const std::pair<QString, QString> entries[]
        = {{tr("&Text"), u"copyTextAction"_s}, {tr("&CSV"), u"copyCsvAction"_s}, {tr("&JSON"), u"copyJsonAction"_s},
            {tr("&AWS CLI command"), u"copyCommandAction"_s}};
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i] = new QAction(entries[i].first, this);
        m_actions[i]->setObjectName(entries[i].second);
        connect(m_actions[i], &QAction::triggered, this, [this, form = Form(i)] { copy(form); });
    }
    m_actions[std::size_t(Form::Command)]->setVisible(false);
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &TableCopy::work);
}

TableCopy::~TableCopy() = default;

void TableCopy::setMaker(Form form, Maker maker)
{
    m_actions[std::size_t(form)]->setVisible(maker != nullptr);
    m_makers[std::size_t(form)] = std::move(maker);
}

void TableCopy::addTo(QMenu *menu)
{
    refresh();
    QMenu *submenu = menu->addMenu(tr("Copy as"));
    submenu->setObjectName(u"copyAsMenu"_s);
    submenu->setToolTipsVisible(true);
    submenu->addActions(actions());
}

QList<QAction *> TableCopy::actions() const
{
    return {m_actions.begin(), m_actions.end()};
}

void TableCopy::refresh()
{
    const QString reason = m_selection().count == 0 ? tr("Select at least one row first.") : QString();
    for (QAction *action : m_actions)
        setDisabledReason(*action, reason);
}

void TableCopy::copy(Form form)
{
    cancel();
    if (const Maker &maker = m_makers[std::size_t(form)]) {
        ++m_making;
        whenDone(maker(), this, [this, run = m_run](const QString &text) {
            --m_making;
            if (run == m_run)
                finish(text);
        });
        return;
    }
    switch (form) {
    case Form::Text: return begin(TableFormat::Text);
    case Form::Csv: return begin(TableFormat::Csv);
    case Form::Json: return begin(TableFormat::Json);
    case Form::Command: return;
    }
}

void TableCopy::cancel()
{
    ++m_run;
    m_timer->stop();
    m_job.reset();
    if (m_progress)
        m_progress->deleteLater();
    m_progress = nullptr;
}

void TableCopy::begin(TableFormat format)
{
    TableSelection selection = m_selection();
    if (selection.count == 0)
        return;
    TableText text(format, selection.headings);
    m_job = std::make_unique<Job>(format, std::move(selection), std::move(text));
    // Rows that were counted are others now: from the beginning, with what is selected then.
    const auto again = [this, run = m_run, format] {
        if (run != m_run || !m_job)
            return;
        cancel();
        QMetaObject::invokeMethod(this, [this, run = m_run, format] { // when the view has its selection again
            if (run == m_run)
                begin(format);
        }, Qt::QueuedConnection);
    };
    const QAbstractItemModel *model = m_view->model();
    connect(model, &QAbstractItemModel::modelAboutToBeReset, &m_job->guard, again);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, &m_job->guard, again);
    connect(model, &QAbstractItemModel::rowsAboutToBeInserted, &m_job->guard, again);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, &m_job->guard, again);
    work();
}

void TableCopy::work()
{
    if (!m_job)
        return;
    QElapsedTimer time;
    time.start();
    while (m_job->next < m_job->selection.count) {
        m_job->text.addRow(m_job->selection.cells(m_job->next++));
        if (time.elapsed() < SliceMilliseconds)
            continue;
        if (!m_progress) {
            m_progress = new QProgressDialog(tr("Copying %n row(s)", nullptr, m_job->selection.count), tr("Cancel"), 0, m_job->selection.count, m_view);
            m_progress->setObjectName(u"copyProgress"_s);
            m_progress->setMinimumDuration(ProgressAfter);
            m_progress->setAutoReset(false);
            connect(m_progress, &QProgressDialog::canceled, this, &TableCopy::cancel);
        }
        m_progress->setValue(m_job->next);
        m_timer->start();
        return;
    }
    const QString text = m_job->text.take();
    cancel();
    finish(text);
}

void TableCopy::finish(const QString &text)
{
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

} // namespace bucketwatch
