// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/company.h"

#include "recording/chance.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

const std::vector<QString> &syllables()
{
    static const std::vector<QString> list {u"bor"_s, u"cal"_s, u"dun"_s, u"esk"_s, u"fal"_s, u"gar"_s, u"hol"_s, u"ister"_s,
        u"kel"_s, u"lin"_s, u"mar"_s, u"nor"_s, u"osta"_s, u"pell"_s, u"ran"_s, u"sund"_s, u"tor"_s, u"vik"_s};
    return list;
}

const std::vector<QString> &firstNames()
{
    static const std::vector<QString> list {u"anika"_s, u"bela"_s, u"chiara"_s, u"dmitri"_s, u"elif"_s, u"farid"_s, u"greta"_s,
        u"hiroshi"_s, u"ines"_s, u"jonas"_s, u"kamala"_s, u"lars"_s, u"mona"_s, u"nikos"_s, u"olga"_s, u"pavel"_s, u"rania"_s,
        u"sofia"_s, u"tariq"_s, u"yusuf"_s};
    return list;
}

const std::vector<QString> &purposes()
{
    static const std::vector<QString> list {u"orders"_s, u"billing"_s, u"media"_s, u"telemetry"_s, u"research"_s, u"claims"_s,
        u"catalog"_s, u"payroll"_s, u"sensors"_s, u"archive"_s};
    return list;
}

class CompanyMaker {
public:
    explicit CompanyMaker(const CompanyOptions &options) : m_options(options), m_chance(options.seed, "company") { }

    Company make()
    {
        m_company.name = m_chance.pick(syllables());
        m_company.name += m_chance.pick(syllables());
        if (!m_options.name.isEmpty())
            m_company.name = m_options.name;
        m_company.organizationId = "o-"_L1 + m_chance.hex(10);
        m_office = u"198.18.%1."_s.arg(m_chance.below(256));
        m_company.holidayDays = 3;
        m_company.holiday = m_chance.between(m_options.days / 3, std::max(m_options.days / 3, m_options.days - 6));
        for (int i = 0; i < m_options.accounts; ++i)
            m_company.places.push_back(place(i));
        return std::move(m_company);
    }

private:
    Workplace place(int number)
    {
        const std::vector<QString> regions {u"eu-west-1"_s, u"eu-central-1"_s, u"us-west-2"_s, u"ap-southeast-2"_s};
        const std::vector<QString> programs {u"[aws-sdk-java/2.25.11 Linux/5.10.216 Java/17.0.10]"_s,
            u"[Boto3/1.34.84 md/Botocore#1.34.84 os/linux#5.10.216 md/arch#x86_64 lang/python#3.11.8]"_s,
            u"[aws-sdk-go-v2/1.30.3 os/linux lang/go#1.22.5 md/GOOS#linux api/s3#1.58.2]"_s};
        const int twelveDigits = m_chance.between(100'000, 999'999);
        Workplace place;
        place.account = AccountId(
            std::uint64_t(twelveDigits) * 1'000'000U + std::uint64_t(number) * 1'009U + std::uint64_t(m_chance.below(1'000)));
        place.name = m_chance.pick(purposes()) + (number < int(purposes().size()) ? u"-prod"_s : u"-prod%1"_s.arg(number));
        place.region = number == 0 ? regions.front() : m_chance.pick(regions);
        if (std::size_t(number) < m_options.known.size()) {
            const CompanyOptions::Known &known = m_options.known[std::size_t(number)];
            place.account = known.account;
            place.name = known.name;
            place.region = known.region;
        }
        const QString stem = m_company.name % u'-' % place.name.section(u'-', 0, 0) % QString::number(number);
        place.data = stem + "-data"_L1;
        place.reports = stem + "-reports"_L1;
        place.archive = stem + "-archive"_L1;
        place.backup = stem + "-backup"_L1;
        place.artifacts = stem + "-artifacts"_L1;
        if (number == 1)
            place.website = stem + "-web"_L1;
        for (int i = 0; i < 3; ++i)
            place.hosts.push_back(u"10.%1.%2.%3"_s.arg(20 + number % 200).arg(m_chance.below(4)).arg(m_chance.between(10, 250)));
        place.appAgent = m_chance.pick(programs);
        place.batchHour = m_chance.between(1, 4);
        place.eventsPerDay = share(number);
        const int count = m_chance.between(2, 4);
        for (int i = 0; i < count; ++i)
            place.people.push_back(person());
        place.admin = nextName();
        place.adminDesk = m_office + QString::number(m_chance.between(10, 99));
        return place;
    }

    /// The first account is the busiest.
    [[nodiscard]] int share(int number) const
    {
        if (m_options.accounts == 1)
            return m_options.eventsPerDay;
        const int most = m_options.eventsPerDay * 45 / 100;
        return number == 0 ? most : (m_options.eventsPerDay - most) / (m_options.accounts - 1);
    }

    Person person()
    {
        const std::vector<QString> notebooks {
            u"[aws-cli/2.17.60 md/awscrt#0.21.2 ua/2.0 os/macos#23.6.0 md/arch#arm64 lang/python#3.11.9]"_s,
            u"[aws-cli/2.16.12 md/awscrt#0.20.11 ua/2.0 os/windows#10 md/arch#amd64 lang/python#3.11.8]"_s,
            u"[aws-cli/2.17.44 md/awscrt#0.21.2 ua/2.0 os/linux#6.8.0 md/arch#x86_64 lang/python#3.11.9]"_s};
        Person person;
        person.name = nextName();
        person.desk = m_office + QString::number(m_chance.between(100, 250));
        person.home = u"198.19.%1.%2"_s.arg(m_homes++ % 256).arg(m_chance.between(2, 250));
        person.agent = m_chance.pick(notebooks);
        return person;
    }

    QString nextName()
    {
        const int number = m_names++;
        const int known = int(firstNames().size());
        const QString name = firstNames()[std::size_t((number * 7 + int(m_options.seed % 20)) % known)];
        return number < known ? name : name + QString::number(number / known + 1);
    }

    CompanyOptions m_options;
    Chance m_chance;
    Company m_company;
    QString m_office;
    int m_homes = 0;
    int m_names = 0;
};

} // namespace

Company makeCompany(const CompanyOptions &options)
{
    return CompanyMaker(options).make();
}

} // namespace bucketwatch
