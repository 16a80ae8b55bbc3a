// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/recordparser.h"

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

/// Numbers are taken as they are written: some writers of records do not quote account numbers.
error_code readText(ondemand::value value, std::string_view &text)
{
    constexpr bool replaceLoneSurrogates = true;
    error_code error = value.get_string(replaceLoneSurrogates).get(text);
    if (error != simdjson::INCORRECT_TYPE)
        return error;
    ondemand::json_type type {};
    error = value.type().get(type);
    if (error || type != ondemand::json_type::number)
        return error;
    text = value.raw_json_token();
    text = text.substr(0, text.find_last_not_of(" \t\r\n"sv) + 1);
    return simdjson::SUCCESS;
}

/// The text itself or the first one of an array: older records have arrays as parameters.
error_code readFirstText(ondemand::value value, std::string_view &text)
{
    ondemand::array list;
    const error_code error = value.get_array().get(list);
    if (error == simdjson::INCORRECT_TYPE)
        return readText(value, text);
    if (error)
        return error;
    for (auto element : list) {
        ondemand::value item;
        std::string_view found;
        error_code itemError = element.get(item);
        if (!itemError)
            itemError = readText(item, found);
        if (itemError)
            return itemError;
        if (text.empty())
            text = found;
    }
    return simdjson::SUCCESS;
}

/// Calls @p handle with key and value of each member; not an object counts as empty.
template<typename Handle> error_code forEachMember(ondemand::object object, Handle handle)
{
    for (auto result : object) {
        ondemand::field field;
        error_code error = std::move(result).get(field);
        if (error)
            return error;
        std::string_view key = field.escaped_key();
        if (key.contains('\\')) [[unlikely]] {
            error = field.unescaped_key(true).get(key);
            if (error)
                return error;
        }
        error = handle(key, field.value());
        if (error)
            return error;
    }
    return simdjson::SUCCESS;
}

template<typename Handle> error_code forEachMemberOf(ondemand::value value, Handle handle)
{
    ondemand::object object;
    const error_code error = value.get_object().get(object);
    if (error)
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    return forEachMember(object, handle);
}

error_code readIssuer(ondemand::value sessionContext, RecordFields &fields)
{
    return forEachMemberOf(sessionContext, [&fields](std::string_view key, ondemand::value value) {
        if (key != "sessionIssuer"sv)
            return simdjson::SUCCESS;
        return forEachMemberOf(value, [&fields](std::string_view issuerKey, ondemand::value issuerValue) {
            if (issuerKey == "arn"sv)
                return readText(issuerValue, fields.identity[RecordFields::IssuerArn]);
            if (issuerKey == "userName"sv)
                return readText(issuerValue, fields.identity[RecordFields::IssuerName]);
            return simdjson::SUCCESS;
        });
    });
}

error_code readIdentityMember(std::string_view key, ondemand::value value, RecordFields &fields)
{
    constexpr std::array Keys {"type"sv, "principalId"sv, "arn"sv, "accountId"sv, "accessKeyId"sv, "userName"sv, "invokedBy"sv};
    if (key == "sessionContext"sv)
        return readIssuer(value, fields);
    for (size_t i = 0; i < Keys.size(); ++i)
        if (key == Keys[i])
            return readText(value, fields.identity[i]);
    return simdjson::SUCCESS;
}

error_code readRequest(ondemand::value value, RecordFields &fields)
{
    return forEachMemberOf(value, [&fields](std::string_view key, ondemand::value parameter) {
        if (key != "bucketName"sv)
            return simdjson::SUCCESS;
        fields.bucket = {};
        return readFirstText(parameter, fields.bucket);
    });
}

constexpr std::string_view BucketPrefix = "arn:aws:s3:::"sv;

/// Calls without readable parameters still name their bucket among the resources.
error_code readResources(ondemand::value value, RecordFields &fields)
{
    ondemand::array list;
    error_code error = value.get_array().get(list);
    if (error)
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    for (auto element : list) {
        ondemand::value item;
        error = element.get(item);
        if (error)
            return error;
        error = forEachMemberOf(item, [&fields](std::string_view key, ondemand::value member) {
            if (key != "ARN"sv && key != "arn"sv)
                return simdjson::SUCCESS;
            std::string_view arn;
            const error_code textError = readText(member, arn);
            if (!textError && arn.starts_with(BucketPrefix) && fields.bucket.empty())
                fields.bucket = arn.substr(BucketPrefix.size(), arn.find('/') - BucketPrefix.size());
            return textError;
        });
        if (error)
            return error;
    }
    return simdjson::SUCCESS;
}

error_code readFlag(ondemand::value value, RecordFields::Flag &flag)
{
    bool set = false;
    const error_code error = value.get_bool().get(set);
    if (error)
        return error == simdjson::INCORRECT_TYPE ? simdjson::SUCCESS : error;
    flag = set ? RecordFields::Flag::True : RecordFields::Flag::False;
    return simdjson::SUCCESS;
}

error_code readContained(ondemand::value value, std::string_view name, std::string_view &contained)
{
    ondemand::json_type type {};
    const error_code error = value.type().get(type);
    if (!error && type == ondemand::json_type::array)
        contained = name;
    return error;
}

error_code readEmbedded(ondemand::value value, RecordFields &fields)
{
    ondemand::json_type type {};
    const error_code error = value.type().get(type);
    if (error || type != ondemand::json_type::object)
        return error;
    return value.raw_json().get(fields.embedded);
}

error_code readMark(ondemand::value value, std::string_view &text, RecordFields &fields)
{
    const error_code error = readText(value, text);
    fields.marks += !text.empty();
    return error;
}

/// Members of a record, by length first: most members of a record are none of these.
error_code readMember(std::string_view key, ondemand::value value, RecordFields &fields)
{
    switch (key.size()) {
    case 4:
        return key == "_raw"sv ? readText(value, fields.wrapped) : simdjson::SUCCESS;
    case 6:
        if (key == "Events"sv)
            return readContained(value, "Events"sv, fields.contained);
        return key == "detail"sv || key == "result"sv ? readEmbedded(value, fields) : simdjson::SUCCESS;
    case 7:
        if (key == "eventID"sv)
            return readMark(value, fields.eventId, fields);
        if (key == "Records"sv)
            return readContained(value, "Records"sv, fields.contained);
        return key == "_source"sv ? readEmbedded(value, fields) : simdjson::SUCCESS;
    case 9:
        if (key == "eventTime"sv)
            return readMark(value, fields.eventTime, fields);
        if (key == "eventName"sv)
            return readMark(value, fields.name, fields);
        if (key == "awsRegion"sv)
            return readMark(value, fields.region, fields);
        if (key == "userAgent"sv)
            return readText(value, fields.userAgent);
        if (key == "errorCode"sv)
            return readText(value, fields.errorCode);
        return key == "resources"sv && fields.bucket.empty() ? readResources(value, fields) : simdjson::SUCCESS;
    case 11:
        return key == "eventSource"sv ? readMark(value, fields.source, fields) : simdjson::SUCCESS;
    case 12:
        fields.marks += key == "eventVersion"sv;
        if (key == "userIdentity"sv)
            return forEachMemberOf(value,
                [&fields](std::string_view name, ondemand::value member) { return readIdentityMember(name, member, fields); });
        return simdjson::SUCCESS;
    case 13:
        return key == "eventCategory"sv ? readText(value, fields.category) : simdjson::SUCCESS;
    case 14:
        fields.isDigest = fields.isDigest || key == "digestS3Object"sv;
        return simdjson::SUCCESS;
    case 15:
        if (key == "sourceIPAddress"sv)
            return readText(value, fields.sourceIp);
        if (key == "managementEvent"sv)
            return readFlag(value, fields.managementEvent);
        return key == "CloudTrailEvent"sv ? readText(value, fields.wrapped) : simdjson::SUCCESS;
    case 17:
        return key == "requestParameters"sv ? readRequest(value, fields) : simdjson::SUCCESS;
    case 18:
        return key == "recipientAccountId"sv ? readText(value, fields.recipientAccount) : simdjson::SUCCESS;
    default:
        return simdjson::SUCCESS;
    }
}

} // namespace

error_code parseRecord(ondemand::object record, RecordFields &fields)
{
    return forEachMember(
        record, [&fields](std::string_view key, ondemand::value value) { return readMember(key, value, fields); });
}

} // namespace bucketwatch
