// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/api.h"
#include "guardduty/operationtable.h"
#include "guardduty/preview.h"
#include "support/organizationbuilder.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

namespace bucketwatch::test {

inline const Region Ireland = *Region::parse(QStringLiteral("eu-west-1"));
inline constexpr Timestamp Now = When + std::chrono::days(10);

/// The rules and the API on an organization in memory: no file, no thread, a clock that is told what time it is.
class MemoryHost final : public ApiHost {
public:
    explicit MemoryHost(OrganizationView view) : m_view(std::make_shared<const OrganizationView>(std::move(view))) { }

    [[nodiscard]] ApiReply call(const ApiCall &call, const Caller &caller) override { return Api(*this).call(call, caller); }
    [[nodiscard]] Result<Outcome> change(const ChangeRequest &request) override
    {
        auto preview = previewOf(*m_view, request, time);
        if (!preview)
            return std::unexpected(preview.error());
        Outcome outcome;
        outcome.unprocessed = preview->unprocessed();
        outcome.edit = preview->patch().isEmpty() ? 0 : ++edits;
        m_view = std::make_shared<const OrganizationView>(std::move(preview->result));
        return outcome;
    }
    [[nodiscard]] Result<void> load(const std::vector<Region> &) override { return {}; }
    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_view; }
    [[nodiscard]] Timestamp now() const override { return time; }
    [[nodiscard]] QByteArray keySeed() const override { return QByteArray(32, 's'); }
    [[nodiscard]] ClientTokens &clientTokens() override { return m_tokens; }

    /// A call in eu-west-1; where the operation wants a detector and @p input names none, it is the caller's own.
    [[nodiscard]] ApiReply call(const QString &operation, QJsonObject input = {}, AccountId as = Admin)
    {
        const Operation *known = OperationTable::builtIn().find(operation);
        const QString detector = QStringLiteral("DetectorId");
        if (known && !input.contains(detector) && std::ranges::contains(known->input, detector, &Parameter::name))
            input.insert(detector, detectorOf(as).id.toString());
        return call({operation, Ireland, input}, Caller {as, Door::Http});
    }
    /// The answer, which must be none of a refusal.
    [[nodiscard]] QJsonObject answer(const QString &operation, const QJsonObject &input = {}, AccountId as = Admin)
    {
        const ApiReply reply = call(operation, input, as);
        if (!reply)
            qCritical("%s: %s", qUtf8Printable(operation), qUtf8Printable(reply.error().message));
        return reply.value_or(QJsonObject());
    }
    /// The message of the refusal; empty when there is an answer.
    [[nodiscard]] QString refusal(const QString &operation, const QJsonObject &input = {}, AccountId as = Admin)
    {
        const ApiReply reply = call(operation, input, as);
        return reply ? QString() : reply.error().message;
    }

    [[nodiscard]] std::shared_ptr<const RegionView> ireland() const { return m_view->find(Ireland); }
    [[nodiscard]] Detector detectorOf(AccountId account) const
    {
        const int row = m_view->accounts->row(account);
        return row < 0 ? Detector() : ireland()->detectors[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] Member memberOf(AccountId account) const
    {
        const int row = m_view->accounts->row(account);
        return row < 0 ? Member() : ireland()->members[static_cast<std::size_t>(row)];
    }
    /// Changes what no operation can.
    template<typename Edit> void edit(Edit edit)
    {
        auto view = std::make_shared<OrganizationView>(*m_view);
        for (auto &region : view->regions) {
            auto part = std::make_shared<RegionView>(*region);
            edit(*part);
            region = part;
        }
        m_view = view;
    }

    Timestamp time = Now;
    EditNumber edits = 0;

private:
    std::shared_ptr<const OrganizationView> m_view;
    ClientTokens m_tokens;
};

/// {"name": @p plan, @p key: @p value}
inline QJsonObject plan(const QString &name, const QString &value, const QString &key = QStringLiteral("status"))
{
    return {{QStringLiteral("name"), name}, {key, value}};
}

/// The element of @p list whose "name" is @p name.
inline QJsonObject named(const QJsonValue &list, const QString &name)
{
    for (const QJsonValue one : list.toArray()) {
        if (one[QLatin1StringView("name")].toString() == name)
            return one.toObject();
    }
    return {};
}

inline QJsonObject ids(std::initializer_list<AccountId> accounts)
{
    QJsonArray list;
    for (const AccountId account : accounts)
        list.append(account.toString());
    return {{QStringLiteral("accountIds"), list}};
}

namespace texts {
inline const QString Invalid
    = QStringLiteral("The request is rejected because an invalid or out-of-range value is specified as an input parameter.");
inline const QString Unreadable = QStringLiteral("The request is rejected because the JSON could not be processed.");
inline const QString Foreign
    = QStringLiteral("The request is rejected because the input detectorId is not owned by the current account.");
inline const QString NotMaster
    = QStringLiteral("The request failed because you do not have required AWS Organization master permission.");
inline const QString NotAssociated = QStringLiteral(
    "The request is rejected because the given account ID is not an associated member of account the current account.");
} // namespace texts

} // namespace bucketwatch::test
