// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

class QTranslator;

namespace bucketwatch {

/// The language of the program's texts, and of Qt's own. What was made before it changed keeps its texts: windows are made anew.
class Language final : public QObject {
    Q_OBJECT
public:
    /// There is an application, which outlives this.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// "en", "de": what there are translations for.
    [[nodiscard]] static QStringList offered();
    /// "Deutsch"; the name that a language has in itself.
    [[nodiscard]] static QString nameOf(const QString &language);

    /// Empty: that of the desktop, or English where there is no translation for it.
    [[nodiscard]] QString choice() const { return m_choice; }
    /// Error::BadInput, and nothing changes, when there is no translation for @p language.
    [[nodiscard]] Result<void> setChoice(const QString &language);

Q_SIGNALS:
    void changed();

private:
    QString m_choice;
    std::unique_ptr<QTranslator> m_plurals; ///< of the English sources; below the others
    std::unique_ptr<QTranslator> m_ofQt;
    std::unique_ptr<QTranslator> m_own;
    std::vector<std::unique_ptr<QTranslator>> m_retired; ///< another thread may still be in one of them
};

} // namespace bucketwatch
