// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a file to be imported.

#include "exchange/organizationimport.h"

#include <cstdlib>

using namespace bucketwatch;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray content(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const QString &name : {QStringLiteral("eu-west-1.json"), QStringLiteral("plans")}) {
        const auto all = importOrganization({{name, content}}, {});
        if (!all) {
            if (all.error().message.isEmpty())
                std::abort();
            continue;
        }
        const OrganizationView &view = all->view;
        if (view.regions.empty() || view.accounts->rows.empty()
            || static_cast<std::size_t>(view.accounts->rowById.size()) != view.accounts->rows.size())
            std::abort();
        for (const auto &region : view.regions) {
            if (region->members.size() != view.accounts->rows.size() || region->detectors.size() != view.accounts->rows.size())
                std::abort();
            if (region->administrator && view.accounts->row(*region->administrator) < 0)
                std::abort();
        }
        for (const UnknownPart &part : all->unknown) {
            if (!view.find(part.region) || part.text().isEmpty())
                std::abort();
        }
    }
    return 0;
}
