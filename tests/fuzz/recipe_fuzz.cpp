// SPDX-License-Identifier: GPL-3.0-or-later
// Recipes: any text is read or refused with a place; what is read can be written, and is read
// back as the same.
#include "core/remediate/recipe_reader.h"
#include "tests/fuzz/fuzz.h"

using namespace shardscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto recipe = remediate::parseRecipe(fuzz::asText(data, size));
    if (!recipe) {
        fuzz::require(recipe.error().where.starts_with("recipe"), "an error has its place");
        fuzz::require(!recipe.error().what.empty(), "an error says what is wrong");
        return 0;
    }
    const auto again = remediate::parseRecipe(remediate::writeRecipe(*recipe));
    fuzz::require(again.has_value(), "a written recipe can be read");
    fuzz::require(*again == *recipe, "a written recipe means the same");
    return 0;
}
