// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QHeaderView;
class QSplitter;
class QWidget;

namespace bucketwatch {

class Settings;

/// Remembers window geometry, splitters and table headers by object name: restores them when they are watched, stores them a moment
/// after they changed. A state from another version of the layout is ignored.
class StateKeeper : public QObject {
    Q_OBJECT
public:
    explicit StateKeeper(Settings &settings, QObject *parent = nullptr);
    ~StateKeeper() override;

    void watchWindow(QWidget *window);
    /// Every named splitter, every table header of a named table and every KeptState below @p root.
    void watchBelow(QWidget *root, const QString &prefix);
    void saveNow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry {
        QString name;
        QPointer<QObject> object;
        std::function<QByteArray()> state;
    };
    void watch(const QString &name, QObject *object, std::function<QByteArray()> state, const std::function<void(const QByteArray &)> &restore);

    Settings &m_settings;
    std::vector<Entry> m_entries;
    QTimer m_timer;
};

} // namespace bucketwatch
