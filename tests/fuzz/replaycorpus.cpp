// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzz target over files and folders without libFuzzer, and over cut, spliced and damaged copies of each, so that
// every ordinary test run goes a little beyond the corpus. The same seed, the same copies.

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <print>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, size_t size);

namespace {

namespace fs = std::filesystem;

constexpr int CopiesOfEach = 2000; // unless --copies=N says otherwise
constexpr std::string_view CopiesOption = "--copies=";

std::string readFile(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

std::string damaged(std::string input, const std::vector<std::string> &corpus, std::mt19937 &random)
{
    constexpr std::string_view Telling = "{}[]\",:\\\n\0\xff";
    for (unsigned changes = 1 + random() % 4; changes > 0 && !input.empty(); --changes) {
        const size_t at = random() % input.size();
        switch (random() % 5) {
        case 0:
            input[at] = Telling[random() % Telling.size()];
            break;
        case 1:
            input.insert(at, 1, Telling[random() % Telling.size()]);
            break;
        case 2:
            input.erase(at, 1 + random() % 16);
            break;
        case 3:
            input.resize(at);
            break;
        default: {
            const std::string &other = corpus[random() % corpus.size()];
            if (!other.empty())
                input.insert(at, other, random() % other.size(), 1 + random() % 200);
            break;
        }
        }
    }
    return input;
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<fs::path> paths;
    int copies = CopiesOfEach;
    for (int i = 1; i < argc; ++i) {
        if (std::string_view(argv[i]).starts_with(CopiesOption)) {
            copies = std::stoi(argv[i] + CopiesOption.size());
            continue;
        }
        if (!fs::is_directory(argv[i])) {
            paths.emplace_back(argv[i]);
            continue;
        }
        for (const fs::directory_entry &entry : fs::directory_iterator(argv[i]))
            paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    std::vector<std::string> corpus;
    for (const fs::path &path : paths)
        corpus.push_back(readFile(path));
    if (corpus.empty()) {
        std::println(stderr, "There is no corpus.");
        return 1;
    }
    std::mt19937 random(20260603);
    for (const std::string &input : corpus) {
        run(input);
        for (int copy = 0; copy < copies; ++copy)
            run(damaged(input, corpus, random));
    }
    std::println("{} inputs, {} copies of each", corpus.size(), copies);
    return 0;
}
