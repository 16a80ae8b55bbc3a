// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/datasource.h"

#include <QWidget>

#include <array>
#include <functional>

class QLineEdit;

namespace bucketwatch {

class StatusLabel;
class TextLabel;

/// One field for every data source, with its unit, and the reason below a text that cannot be taken while it is typed. Numbers have
/// the decimal sign of the language in a field, and a point in the texts that come and go.
class SourceFields final : public QWidget {
    Q_OBJECT
public:
    /// Why @p text is no value; empty when it is one. An empty text is asked about too.
    using Check = std::function<QString(const QString &text)>;

    /// @p prefix begins the names of the fields: "price" makes "priceS3DataEventsField".
    SourceFields(const QString &prefix, Check check, QWidget *parent = nullptr);

    /// @p number, which has a point, with the sign of the language.
    [[nodiscard]] static QString withOwnSign(const QString &number);
    void setText(DataSource source, const QString &text);
    [[nodiscard]] QString text(DataSource source) const;
    /// What an empty field stands for.
    void setPlaceholder(DataSource source, const QString &text);
    /// The text after the field.
    void setUnit(DataSource source, const QString &text);
    [[nodiscard]] bool isValid() const;
    void focusFirst();

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QLineEdit *edit = nullptr;
        TextLabel *unit = nullptr;
        StatusLabel *reason = nullptr;
    };
    void check(const Field &field);
    [[nodiscard]] const Field &field(DataSource source) const { return m_fields[static_cast<std::size_t>(source)]; }

    Check m_check;
    std::array<Field, DataSourceCount> m_fields;
};

} // namespace bucketwatch
