// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QWidget>

class QLineEdit;

namespace bucketwatch {

class CopyButton;
class EndpointControl;
class StatusLabel;
class TextLabel;
class Toggle;

/// Switches the local endpoint on and off and says where it answers. When it cannot, it says why, and where the port is taken it asks
/// for another.
class EndpointSwitch final : public QWidget {
    Q_OBJECT
public:
    /// @p port is tried first.
    EndpointSwitch(EndpointControl &control, quint16 port, QWidget *parent = nullptr);

    /// Where it answers, or would when it were on.
    [[nodiscard]] QString address() const;
    [[nodiscard]] bool isStarting() const { return m_starting; }
    void switchTo(bool on);

Q_SIGNALS:
    /// On, off, or another address.
    void changed();

private:
    void addFacts();
    void addTrouble();
    void startAtTypedPort();
    void explain(const Error &error);
    void refresh();

    EndpointControl &m_control;
    quint16 m_port;
    bool m_isUnavailable = false; ///< the reason is shown where troubles are
    bool m_starting = false;
    Toggle *m_toggle;
    CopyButton *m_copy;
    TextLabel *m_address;
    QWidget *m_trouble;
    StatusLabel *m_reason;
    QWidget *m_otherPort;
    QLineEdit *m_portField;
};

} // namespace bucketwatch
