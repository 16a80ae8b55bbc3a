// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/consoleoptions.h"

#include "context/navigator.h"
#include "context/plandesk.h"
#include "plan/whatifpage.h"

#include <CLI/CLI.hpp>
#include <QFile>

#include <map>
#include <sstream>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;
constexpr QSize SmallestSize(640, 480);
constexpr QSize LargestSize(16384, 16384);

/// The themes by the names of `--theme`.
std::map<std::string, Theme::Choice> themesByName()
{
    return {{"light", Theme::Choice::Light}, {"dark", Theme::Choice::Dark}, {"system", Theme::Choice::System}};
}

std::string checkAccount(const std::string &text)
{
    const auto id = AccountId::parse(QString::fromStdString(text));
    return id ? std::string() : id.error().message.toStdString();
}

std::string checkRegion(const std::string &text)
{
    const auto region = Region::parse(QString::fromStdString(text));
    return region ? std::string() : region.error().message.toStdString();
}

QSize sizeFrom(const std::string &text)
{
    const QStringList sides = QString::fromStdString(text).split(u'x');
    bool widthRead = false;
    bool heightRead = false;
    const QSize size(sides.value(0).toInt(&widthRead), sides.value(1).toInt(&heightRead));
    const bool fits = size.expandedTo(SmallestSize) == size && size.boundedTo(LargestSize) == size;
    return sides.size() == 2 && widthRead && heightRead && fits ? size : QSize();
}

std::string checkSize(const std::string &text)
{
    return sizeFrom(text).isValid() ? std::string() : "The size is WIDTHxHEIGHT, at least 640x480, such as 1440x900.";
}

std::string checkPath(const std::string &text)
{
    return QFile::exists(QFile::decodeName(text.c_str())) ? std::string() : "There is no file or folder " + text + ".";
}

} // namespace

std::expected<ConsoleOptions, EarlyEnd> parseConsoleOptions(int argc, const char *const *argv)
{
    CLI::App application("Bucketwatch: a console for Amazon GuardDuty S3 Protection, offline.", "bucketwatch");
    application.set_version_flag("-v,--version", "bucketwatch " BUCKETWATCH_VERSION);
    std::string identity;
    std::string region;
    std::string page;
    std::string size;
    std::string pictures;
    std::string language;
    std::vector<std::string> paths;
    std::string theme;
    application.add_option("--as", identity, "Account to act as")->type_name("ACCOUNT")->check(checkAccount);
    application.add_option("--region", region, "Region to look at")->type_name("REGION")->check(checkRegion);
    application.add_option("--page", page, "Page to open")
        ->check(CLI::IsMember({PageIds::Summary, PageIds::Findings, PageIds::ProtectionPlans, PageIds::S3Protection, PageIds::Accounts,
            PageIds::Plan, PageIds::WhatIf, PageIds::AllRegions, PageIds::Usage, PageIds::Replay, PageIds::Settings, PageIds::Lists}));
    application.add_option("--theme", theme, "light, dark or system")->check(CLI::IsMember({"light", "dark", "system"}));
    application.add_option("--size", size, "Size of the window")->type_name("WxH")->check(checkSize);
    application.add_option("--pictures", pictures, "Write a picture of every page and dialog into this folder, and end")->type_name("DIR");
    application.add_option("--language", language, "Language of the texts: en or de (default: the one that was chosen last, or that of the desktop)")->type_name("LANGUAGE");
    application.add_option("FILE", paths, "A workspace (.bucketwatch), and files or folders of CloudTrail logs")->check(checkPath);

    try { // CLI11 reports by exceptions; none leaves this function.
        application.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        std::ostringstream words;
        const int status = application.exit(error, words, words);
        return std::unexpected(EarlyEnd {status == 0 ? 0 : UsageError, words.str()});
    }

    ConsoleOptions options;
    if (!identity.empty())
        options.identity = AccountId::parse(QString::fromStdString(identity)).value();
    if (!region.empty())
        options.region = Region::parse(QString::fromStdString(region)).value();
    options.page = QString::fromStdString(page);
    if (!theme.empty())
        options.theme = themesByName().at(theme);
    options.size = size.empty() ? QSize() : sizeFrom(size);
    options.pictures = QFile::decodeName(pictures.c_str());
    options.language = QString::fromStdString(language);
    for (const std::string &path : paths) {
        const QString name = QFile::decodeName(path.c_str());
        if (!name.endsWith(u".bucketwatch"_s))
            options.recordings << name;
        else if (options.workspace.isEmpty())
            options.workspace = name;
        else
            return std::unexpected(EarlyEnd {UsageError, "Only one workspace can be opened: " + path + " is the second.\n"});
    }
    return options;
}

} // namespace bucketwatch
