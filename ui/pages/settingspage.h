// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "style/page.h"

namespace bucketwatch {

class AdministratorModel;
class KeyValueGrid;
class TableView;

/// The Settings page: the detector ID of the account in the Region, which the API and the CLI ask for everywhere, and who
/// administers GuardDuty in each Region.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] std::vector<Scene> scenes() override;

private:
    void addAdministrators();
    void showFacts();
    void fitTable();

    PageContext m_context;
    KeyValueGrid *m_about;
    KeyValueGrid *m_organization;
    AdministratorModel *m_model;
    TableView *m_table;
};

} // namespace bucketwatch
