// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/recordparser.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

namespace ondemand = simdjson::ondemand;
using simdjson::error_code;

constexpr std::string_view Space = " \t\r\n"sv;

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
    text = text.substr(0, text.find_last_not_of(Space) + 1);
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

/// The bucket that parameters written as a text name. Not a parser: names of buckets need no escaping.
std::string_view bucketInText(std::string_view parameters)
{
    constexpr std::string_view Key = "\"bucketName\""sv;
    const size_t key = parameters.find(Key);
    if (key == std::string_view::npos)
        return {};
    const size_t colon = parameters.find_first_not_of(Space, key + Key.size());
    const size_t quote = colon < parameters.size() ? parameters.find_first_not_of(Space, colon + 1) : colon;
    if (quote >= parameters.size() || parameters[colon] != ':' || parameters[quote] != '"')
        return {};
    const std::string_view name = parameters.substr(quote + 1);
    return name.substr(0, name.find_first_of("\"\\"sv));
}

error_code readRequest(ondemand::value value, RecordFields &fields)
{
    ondemand::object parameters;
    const error_code error = value.get_object().get(parameters);
    if (error == simdjson::INCORRECT_TYPE) {
        std::string_view text;
        const error_code textError = readText(value, text);
        if (text.starts_with('{'))
            fields.bucket = bucketInText(text);
        return textError;
    }
    if (error)
        return error;
    return forEachMember(parameters, [&fields](std::string_view key, ondemand::value parameter) {
        return key == "bucketName"sv ? readFirstText(parameter, fields.bucket) : simdjson::SUCCESS;
    });
}

/// The bucket of "arn:aws:s3:::BUCKET" or of an object in it, in any partition; empty when @p arn is something else.
std::string_view bucketOfArn(std::string_view arn)
{
    constexpr std::string_view Service = ":s3:::"sv;
    const size_t service = arn.find(Service);
    if (!arn.starts_with("arn:aws"sv) || service == std::string_view::npos || service > arn.find('/'))
        return {};
    const std::string_view resource = arn.substr(service + Service.size());
    return resource.substr(0, resource.find('/'));
}

/// Calls without readable parameters still name their bucket among the resources, and so do those through an access point,
/// whose ARN stands for the name.
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
        std::string_view arn;
        std::string_view type;
        error = forEachMemberOf(item, [&arn, &type](std::string_view key, ondemand::value member) {
            if (key == "ARN"sv || key == "arn"sv)
                return readText(member, arn);
            return key == "type"sv ? readText(member, type) : simdjson::SUCCESS;
        });
        if (error)
            return error;
        const std::string_view bucket = bucketOfArn(arn);
        if (!bucket.empty() && (fields.resourceBucket.empty() || type == "AWS::S3::Bucket"sv))
            fields.resourceBucket = bucket;
    }
    return simdjson::SUCCESS;
}

/// Records write these numbers with or without a fraction.
error_code readBytes(ondemand::value additional, RecordFields &fields)
{
    return forEachMemberOf(additional, [&fields](std::string_view key, ondemand::value value) {
        if (key != "bytesTransferredOut"sv && key != "bytesTransferredIn"sv)
            return simdjson::SUCCESS;
        double bytes = 0;
        if (!value.get_double().get(bytes))
            fields.bytes = std::max(fields.bytes, static_cast<float>(bytes));
        return simdjson::SUCCESS;
    });
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

/// Whether a bucket's name is known; an access point's ARN or alias is none.
bool hasBucketName(const RecordFields &fields)
{
    return !fields.bucket.empty() && !fields.bucket.starts_with("arn:"sv) && !fields.bucket.ends_with("-s3alias"sv);
}

error_code readEmbedded(ondemand::value value, RecordFields &fields)
{
    ondemand::json_type type {};
    const error_code error = value.type().get(type);
    if (error || type != ondemand::json_type::object)
        return error;
    return value.raw_json().get(fields.embedded);
}

/// A record that stands in a wrapper as a text or as an object. Other texts, such as a line of a log, are none.
error_code readWrapped(ondemand::value value, RecordFields &fields)
{
    std::string_view text;
    const error_code error = value.get_string(true).get(text);
    if (error == simdjson::INCORRECT_TYPE)
        return readEmbedded(value, fields);
    if (const size_t first = text.find_first_not_of(Space); first < text.size() && text[first] == '{')
        fields.wrapped = text;
    return error;
}

error_code readMark(ondemand::value value, std::string_view &text, RecordFields &fields)
{
    const error_code error = readText(value, text);
    fields.marks += !text.empty();
    return error;
}

/// Members of a record, by length first: most members of a record are none of these.
// NOLINTNEXTLINE(readability-function-size): a table of names
error_code readMember(std::string_view key, ondemand::value value, RecordFields &fields)
{
    switch (key.size()) {
    case 4:
        if (key == "time"sv) // of EventBridge
            return readText(value, fields.containerTime);
        return key == "_raw"sv || key == "data"sv ? readWrapped(value, fields) : simdjson::SUCCESS;
    case 5:
        return key == "event"sv ? readWrapped(value, fields) : simdjson::SUCCESS;
    case 6:
        if (key == "Events"sv || key == "events"sv)
            return readContained(value, key == "Events"sv ? "Events"sv : "events"sv, fields.contained);
        return key == "detail"sv || key == "result"sv ? readEmbedded(value, fields) : simdjson::SUCCESS;
    case 7:
        if (key == "eventID"sv)
            return readMark(value, fields.eventId, fields);
        if (key == "Records"sv || key == "records"sv)
            return readContained(value, key == "Records"sv ? "Records"sv : "records"sv, fields.contained);
        if (key == "message"sv)
            return readWrapped(value, fields);
        return key == "_source"sv ? readEmbedded(value, fields) : simdjson::SUCCESS;
    case 8:
        return key == "original"sv ? readWrapped(value, fields) : simdjson::SUCCESS;
    case 9:
        if (key == "eventTime"sv)
            return readMark(value, fields.eventTime, fields);
        if (key == "eventName"sv)
            return readMark(value, fields.name, fields);
        if (key == "awsRegion"sv)
            return readMark(value, fields.region, fields);
        if (key == "userAgent"sv)
            return readFirstText(value, fields.userAgent);
        if (key == "errorCode"sv)
            return readText(value, fields.errorCode);
        if (key == "logEvents"sv)
            return readContained(value, "logEvents"sv, fields.contained);
        if (key == "eventData"sv) // of CloudTrail Lake
            return readWrapped(value, fields);
        if (key == "EventTime"sv || key == "timestamp"sv) // of LookupEvents and of CloudWatch
            return readText(value, fields.containerTime);
        return key == "resources"sv && !hasBucketName(fields) ? readResources(value, fields) : simdjson::SUCCESS;
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
            return readFirstText(value, fields.sourceIp);
        if (key == "managementEvent"sv)
            return readFlag(value, fields.managementEvent);
        return key == "CloudTrailEvent"sv ? readWrapped(value, fields) : simdjson::SUCCESS;
    case 17:
        return key == "requestParameters"sv ? readRequest(value, fields) : simdjson::SUCCESS;
    case 19:
        return key == "additionalEventData"sv ? readBytes(value, fields) : simdjson::SUCCESS;
    case 18:
        return key == "recipientAccountId"sv ? readText(value, fields.recipientAccount) : simdjson::SUCCESS;
    default:
        return simdjson::SUCCESS;
    }
}

} // namespace

error_code parseRecord(ondemand::object record, RecordFields &fields)
{
    const error_code error = forEachMember(
        record, [&fields](std::string_view key, ondemand::value value) { return readMember(key, value, fields); });
    if (!fields.resourceBucket.empty() && !hasBucketName(fields))
        fields.bucket = fields.resourceBucket;
    return error;
}

} // namespace bucketwatch
