// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace bucketwatch {

/// While one lives, the texts of its thread are the English ones: what goes over the wire is what GuardDuty would say, in
/// whichever language the program is shown.
class WireLanguage {
public:
    explicit WireLanguage(bool isOn = true);
    ~WireLanguage();
    Q_DISABLE_COPY_MOVE(WireLanguage)

    [[nodiscard]] static bool isOn();

private:
    bool m_before;
};

/// The locale of the texts: the program's, or plain English where WireLanguage is on.
[[nodiscard]] QLocale textLocale();

/// Our texts in one language, out of the resources of the program; silent where WireLanguage is on, unless it is English.
class Translation final : public QTranslator {
    Q_OBJECT
public:
    /// Null when there is no translation for @p locale. The source texts are English, so for English there are plural forms only.
    [[nodiscard]] static std::unique_ptr<Translation> of(const QLocale &locale);
    /// The languages that there are translations for, English first: "en", "de".
    [[nodiscard]] static QStringList languages();

    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *disambiguation, int count) const override;

private:
    explicit Translation(bool isEnglish) : m_isEnglish(isEnglish) { }

    bool m_isEnglish;
};

} // namespace bucketwatch
