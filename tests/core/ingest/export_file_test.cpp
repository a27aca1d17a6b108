// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/export_file.h"

#include "core/ingest/text_window.h"
#include "core/ingest/wanted_properties.h"
#include "tests/core/ingest/text_source.h"
#include "tests/core/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <array>
#include <string>

using namespace shardscope;
using namespace shardscope::ingest;
using base::ErrorCode;
using events::EventView;
using events::PropertyValue;
using events::ValueType;
using tests::TemporaryFolder;

namespace {

std::string gzipped(const std::string& text) {
    const tests::TemporaryFolder folder;
    const std::string path = folder.path("x.gz");
    gzFile file = gzopen(path.c_str(), "wb");
    gzwrite(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
    return folder.read("x.gz");
}

std::string readAll(ByteSource& source) {
    std::string all;
    std::array<char, 7> space{};
    for (;;) {
        const auto got = source.read(space);
        EXPECT_TRUE(got) << describe(got.error());
        if (!got || *got == 0) {
            return all;
        }
        all.append(space.data(), *got);
    }
}

} // namespace

TEST(ExportFile, ReadsPlainFilesWhateverTheirName) {
    const TemporaryFolder folder;
    auto file = ExportFile::open(folder.write("x.json.gz", "plain text, no gzip"));
    ASSERT_TRUE(file);
    EXPECT_FALSE(file->isGzip());
    EXPECT_EQ(file->size(), 19U);
    EXPECT_EQ(readAll(file->bytes()), "plain text, no gzip");
    EXPECT_EQ(file->bytes().consumed(), 19U);
}

TEST(ExportFile, InflatesGzipWhateverItsName) {
    const TemporaryFolder folder;
    const std::string text(100'000, 'x');
    const std::string packed = gzipped(text);
    auto file = ExportFile::open(folder.write("x.json", packed));
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->isGzip());
    EXPECT_EQ(file->size(), packed.size());
    EXPECT_EQ(readAll(file->bytes()), text);
    EXPECT_EQ(file->bytes().consumed(), packed.size());
}

TEST(ExportFile, ReadsEmptyAndOneByteFiles) {
    const TemporaryFolder folder;
    for (const std::string& text : {std::string(), std::string("\x1f"), std::string("{")}) {
        auto file = ExportFile::open(folder.write("x", text));
        ASSERT_TRUE(file);
        EXPECT_EQ(readAll(file->bytes()), text);
    }
}

TEST(ExportFile, HashesTheFileAsItLiesOnDisk) {
    const TemporaryFolder folder;
    const std::string path = folder.write("a", gzipped("text"));
    const auto whole = hashFile(path);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->size(), 32U);
    auto read = ExportFile::open(path);
    static_cast<void>(readAll(read->bytes()));
    EXPECT_EQ(read->finishHash(), *whole);
    auto halfRead = ExportFile::open(path);
    std::array<char, 2> space{};
    ASSERT_TRUE(halfRead->bytes().read(space));
    EXPECT_EQ(halfRead->finishHash(), *whole) << "what is left is read first";
    EXPECT_NE(hashFile(folder.write("b", "text")), *whole);
    EXPECT_EQ(hashFile(folder.write("c", "text")), hashFile(folder.write("d", "text")));
}

TEST(ExportFile, KnowsTheHashOfNothing) {
    // XXH3-128 of the empty input, from the specification.
    const TemporaryFolder folder;
    EXPECT_EQ(hashFile(folder.write("x", "")).value(), "99aa06d3014798d86001c324468d497f");
}

TEST(ExportFile, SaysWhatItCannotOpen) {
    const TemporaryFolder folder;
    EXPECT_EQ(ExportFile::open(folder.path("none")).error().code, ErrorCode::NotFound);
    EXPECT_EQ(ExportFile::open(folder.path().string()).error().code, ErrorCode::ReadFailed);
    EXPECT_EQ(ExportFile::open("/dev/null").error().code, ErrorCode::ReadFailed);
    EXPECT_EQ(hashFile(folder.path("none")).error().where, folder.path("none"));
}

TEST(TextWindow, SlidesOverATextLargerThanItsBuffer) {
    std::string text;
    for (int i = 0; i < 300'000; ++i) {
        text += std::to_string(i) + '\n';
    }
    TextSource source(text, 65'536);
    TextWindow window(source);
    std::string seen;
    while (window.more() || !window.view().empty()) {
        ASSERT_EQ(window.offset(), seen.size());
        const std::size_t taken = window.view().size() / 2 + 1; // keeps a tail most times
        seen += window.view().substr(0, taken);
        window.drop(std::min(taken, window.view().size()));
    }
    EXPECT_EQ(seen, text);
    EXPECT_FALSE(window.more()) << "the end stays the end";
    EXPECT_FALSE(window.error());
}

TEST(TextWindow, KeepsAllThatIsNotDropped) {
    const std::string text(3'000'000, 'y');
    TextSource source(text, 100'000);
    TextWindow window(source);
    while (window.more()) {
    }
    EXPECT_EQ(window.view(), text);
    // The bytes behind the view are readable, and no meaning.
    EXPECT_EQ(window.view().data()[text.size()], '\0');
    EXPECT_EQ(window.view().data()[text.size() + TextWindow::kPadding - 1], '\0');
}

TEST(WantedProperties, FindsNamesAndGroupKeysInEverySlotTheyFill) {
    WantedProperties wanted({"company", "distinct_id", ""});
    EXPECT_EQ(wanted.first("compan"), WantedProperties::kNone);
    EXPECT_EQ(wanted.first("companz"), WantedProperties::kNone) << "same length, same first byte";
    const PropertyValue value{ValueType::String, "anna"};
    int slots = 0;
    for (std::size_t slot = wanted.first("distinct_id"); slot != WantedProperties::kNone;
         slot = wanted.next(slot)) {
        wanted.set(slot, value);
        ++slots;
    }
    EXPECT_EQ(slots, 2) << "the id, and the group key of that name";
    wanted.set(wanted.first(""), {ValueType::Number, "7"});
    wanted.set(wanted.first("time"), {ValueType::Number, "12"});
    EventView view;
    wanted.fill(view);
    EXPECT_EQ(view.distinctId.type, ValueType::String);
    EXPECT_EQ(view.distinctId.text, "anna");
    ASSERT_EQ(view.groups.size(), 3U);
    EXPECT_EQ(view.groups[0].type, ValueType::Absent);
    EXPECT_EQ(view.groups[1].text, "anna");
    EXPECT_EQ(view.groups[2].text, "7");
    EXPECT_EQ(wanted.time().text, "12");
    wanted.clear();
    wanted.fill(view);
    EXPECT_EQ(view.distinctId.type, ValueType::Absent);
    EXPECT_EQ(wanted.time().type, ValueType::Absent);
}
