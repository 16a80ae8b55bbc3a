// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace bucketwatch {

class EndpointControl;
class LinkButton;
class RequestsModel;
class RequestsTable;
class StatusLabel;
class TextLabel;

/// "Last requests": the log of the endpoint in a frame, with how many there were and whether more can come.
class RequestsPane final : public QFrame {
    Q_OBJECT
public:
    RequestsPane(RequestsModel &requests, const EndpointControl &control, QWidget *parent = nullptr);

    [[nodiscard]] RequestsTable *table() const { return m_table; }

Q_SIGNALS:
    void fullLogRequested();
    /// @p row of the model.
    void requestActivated(int row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    RequestsModel &m_requests;
    const EndpointControl &m_control;
    TextLabel *m_count;
    StatusLabel *m_state;
    LinkButton *m_newest;
    RequestsTable *m_table;
    QWidget *m_head;
};

} // namespace bucketwatch
