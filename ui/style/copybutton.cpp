// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/copybutton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

#include <chrono>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CopyButton::CopyButton(const QString &what, std::function<QString()> text, QWidget *parent)
    : Button(u"edit-copy"_s, what, Kind::Icon, parent), m_text(std::move(text))
{
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text());
    constexpr std::chrono::milliseconds Shown = 1500ms;
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), tr("Copied"), this, {}, int(Shown.count()));
}

} // namespace bucketwatch
