// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"

#include <QPromise>

namespace bucketwatch::test {

/// Answers requests for rows only when the test says so.
class SlowGuardDuty final : public GuardDutyService {
public:
    explicit SlowGuardDuty(std::shared_ptr<const OrganizationView> view) : m_loaded(std::move(view))
    {
        auto bare = std::make_shared<OrganizationView>(*m_loaded);
        for (auto &part : bare->regions) {
            auto header = std::make_shared<RegionView>(*part);
            header->isLoaded = false;
            header->members = {};
            header->detectors = {};
            part = header;
        }
        m_bare = bare;
        m_view = m_bare;
    }

    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_view; }
    [[nodiscard]] std::shared_ptr<const History> history() const override { return m_history; }
    [[nodiscard]] QString readOnlyReason() const override { return {}; }
    [[nodiscard]] QFuture<Result<Outcome>> change(const ChangeRequest &) override
    {
        return QtFuture::makeReadyValueFuture(Result<Outcome>());
    }
    [[nodiscard]] QFuture<Result<Outcome>> revert(EditNumber, const Caller &) override
    {
        return QtFuture::makeReadyValueFuture(Result<Outcome>());
    }
    [[nodiscard]] QFuture<Result<Outcome>> revertTo(EditNumber, const Caller &) override
    {
        return QtFuture::makeReadyValueFuture(Result<Outcome>());
    }
    [[nodiscard]] QFuture<Result<void>> load(const std::vector<Region> &regions) override
    {
        asked.push_back(regions.front());
        m_promise = std::make_unique<QPromise<Result<void>>>();
        m_promise->start();
        return m_promise->future();
    }

    [[nodiscard]] QFuture<Result<FieldOrigin>> originOf(Region, AccountId, Field) override
    {
        return QtFuture::makeReadyValueFuture(Result<FieldOrigin>());
    }

    void answer(const Result<void> &result)
    {
        if (result) {
            auto view = std::make_shared<OrganizationView>(*m_view);
            for (auto &part : view->regions)
                part = part->region == asked.back() ? m_loaded->find(part->region) : part;
            m_view = view;
            OrganizationDelta delta;
            delta.parts.push_back({asked.back(), false, {}});
            Q_EMIT organizationChanged(delta);
        }
        const auto promise = std::move(m_promise);
        promise->addResult(result);
        promise->finish();
    }

    /// As when another workspace is opened, of which no rows are there.
    void openAnother()
    {
        m_view = m_bare;
        OrganizationDelta delta;
        delta.everything = true;
        delta.isAnother = true;
        Q_EMIT organizationChanged(delta);
    }

    std::vector<Region> asked;

private:
    std::shared_ptr<const OrganizationView> m_loaded;
    std::shared_ptr<const OrganizationView> m_bare;
    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const History> m_history = std::make_shared<History>();
    std::unique_ptr<QPromise<Result<void>>> m_promise;
};

} // namespace bucketwatch::test
