// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/statekeeper.h"

#include "context/keptstate.h"
#include "shell/settings.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QTableView>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr char LayoutVersion = 3; ///< first byte of every state; raised when columns or panes change their meaning

/// Columns that nobody can choose are hidden and shown by their page, which knows for whom it is; @p state was somebody else's.
void restoreColumns(QHeaderView &header, const QByteArray &state)
{
    std::vector<bool> hidden;
    hidden.reserve(std::size_t(header.count()));
    for (int column = 0; column < header.count(); ++column)
        hidden.push_back(header.isSectionHidden(column));
    header.restoreState(state);
    const bool canBeChosen = header.contextMenuPolicy() == Qt::CustomContextMenu;
    for (std::size_t column = 0; !canBeChosen && column < hidden.size(); ++column)
        header.setSectionHidden(int(column), hidden[column]);
}

} // namespace

StateKeeper::StateKeeper(Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500ms);
    connect(&m_timer, &QTimer::timeout, this, &StateKeeper::saveNow);
}

StateKeeper::~StateKeeper() = default;

void StateKeeper::watch(const QString &name, QObject *object, std::function<QByteArray()> state, const std::function<void(const QByteArray &)> &restore)
{
    const QByteArray stored = m_settings.state(name);
    if (stored.size() > 1 && stored.front() == LayoutVersion)
        restore(stored.mid(1));
    std::erase_if(m_entries, [](const Entry &entry) { return !entry.object; });
    m_entries.push_back({name, object, std::move(state)});
}

void StateKeeper::watchWindow(QWidget *window)
{
    watch(u"window"_s, window, [window] { return window->saveGeometry(); }, [window](const QByteArray &state) { window->restoreGeometry(state); });
    window->installEventFilter(this);
}

void StateKeeper::watchBelow(QWidget *root, const QString &prefix)
{
    for (const auto splitters = root->findChildren<QSplitter *>(); auto *splitter : splitters) {
        if (splitter->objectName().isEmpty())
            continue;
        watch(prefix + u'/' + splitter->objectName(), splitter, [splitter] { return splitter->saveState(); },
            [splitter](const QByteArray &state) {
                if (state.size() == splitter->saveState().size()) // Qt takes what is cut off for panes without a width
                    splitter->restoreState(state);
            });
        connect(splitter, &QSplitter::splitterMoved, &m_timer, qOverload<>(&QTimer::start));
    }
    for (const auto tables = root->findChildren<QTableView *>(); auto *table : tables) {
        if (table->objectName().isEmpty())
            continue;
        QHeaderView *header = table->horizontalHeader();
        watch(prefix + u'/' + table->objectName(), header, [header] { return header->saveState(); },
            [header](const QByteArray &state) { restoreColumns(*header, state); });
        connect(header, &QHeaderView::sectionResized, &m_timer, qOverload<>(&QTimer::start));
        connect(header, &QHeaderView::sectionMoved, &m_timer, qOverload<>(&QTimer::start));
        connect(header, &QHeaderView::sortIndicatorChanged, &m_timer, qOverload<>(&QTimer::start));
    }
    for (const auto all = root->findChildren<KeptState *>(); auto *kept : all) {
        const QString name = prefix + u'/' + kept->objectName();
        kept->restore(m_settings.state(name));
        connect(kept, &KeptState::stateChanged, this, [this, kept, name] { m_settings.setState(name, kept->state()); });
    }
}

void StateKeeper::saveNow()
{
    m_timer.stop();
    for (const Entry &entry : m_entries) {
        if (entry.object)
            m_settings.setState(entry.name, LayoutVersion + entry.state());
    }
}

bool StateKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace bucketwatch
