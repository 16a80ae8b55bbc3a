// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/organizationimport.h"
#include "style/modal.h"

#include <memory>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace bucketwatch {

class StatusLabel;

/// Reads files of the AWS CLI, of GuardDuty's console and of Terraform in the background and says what they make: how many accounts
/// and Regions, what could not be read, and what stays unknown. What they leave open can be said here.
class ImportConfigurationDialog final : public Modal {
    Q_OBJECT
public:
    ImportConfigurationDialog(QStringList paths, QWidget *parent);

    /// What the files make, under the name that was typed; meaningful after accepted().
    [[nodiscard]] std::shared_ptr<const ImportedOrganization> organization() const;
    [[nodiscard]] bool isReading() const { return m_isReading; }

private:
    void addFields();
    void read();
    void show(const Result<ImportedOrganization> &read);
    void say(const QStringList &lines);

    QStringList m_paths;
    std::shared_ptr<const ImportedOrganization> m_organization;
    QLineEdit *m_name;
    QComboBox *m_region;
    QLineEdit *m_account;
    StatusLabel *m_result;
    QPlainTextEdit *m_details;
    int m_readings = 0; ///< the last one counts
    bool m_isReading = false;
};

} // namespace bucketwatch
