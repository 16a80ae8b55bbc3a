// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/theme.h"

#include "style/focusring.h"
#include "style/fonts.h"
#include "style/style.h"
#include "style/tokens.h"

#include <QApplication>
#include <QStyleHints>

namespace bucketwatch {

Theme::Theme(QApplication &application, QObject *parent) : QObject(parent)
{
    QApplication::setStyle(new Style); // the application owns it
    QApplication::setFont(Fonts::applicationFont(QApplication::font()));
    new FocusRing(application, this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    // The desktop's own dialogs and window frames follow where the platform can tell them.
    QGuiApplication::styleHints()->setColorScheme(choice == Choice::Light  ? Qt::ColorScheme::Light
                                                  : choice == Choice::Dark ? Qt::ColorScheme::Dark
                                                                           : Qt::ColorScheme::Unknown);
    apply();
}

bool Theme::isDark() const
{
    if (m_choice == Choice::System)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return m_choice == Choice::Dark;
}

void Theme::apply()
{
    QApplication::setPalette((isDark() ? Tokens::dark() : Tokens::light()).palette());
    Q_EMIT changed();
}

} // namespace bucketwatch
