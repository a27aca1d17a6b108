// SPDX-License-Identifier: GPL-3.0-or-later
// Ledgers and manifests of repairs: any bytes are read or refused; what is read is written the
// same, and its books give every event one fate.
#include "core/remediate/send_books.h"
#include "core/session/repair_manifest.h"
#include "tests/fuzz/fuzz.h"

using namespace shardscope;

namespace {

void readAsLedger(std::string_view bytes) {
    const auto ledger = remediate::readLedger(bytes);
    if (!ledger) {
        return;
    }
    fuzz::require(ledger->bytes <= bytes.size(), "no more is read than there is");
    remediate::LedgerWriter writer;
    std::string again;
    remediate::SendBooks books({2'000, 1, 7});
    for (const remediate::LedgerEntry& entry : ledger->entries) {
        again += writer.write(entry);
        if (const auto added = books.add(entry); !added) {
            fuzz::require(added.error().code == base::ErrorCode::Damaged, "it does not fit");
        }
    }
    fuzz::require(again == bytes.substr(0, ledger->bytes), "entries have one spelling");
    const remediate::SendCounts total = books.total();
    fuzz::require(total.accepted + total.refused + total.uncertain + total.pending == 2'008,
                  "every event has one fate");
}

/// The same entries with whatever the input says, under checksums that fit.
void readAsEntry(std::string_view bytes) {
    remediate::LedgerEntry entry;
    entry.kind = static_cast<remediate::LedgerEntry::Kind>(
        bytes.empty() ? 1 : 1 + static_cast<unsigned char>(bytes[0]) % 5);
    entry.text = bytes.substr(0, 4'096);
    for (std::size_t at = 0; at + 3 < bytes.size() && at < 40; at += 4) {
        entry.part = {static_cast<unsigned char>(bytes[at]) % 4U,
                      static_cast<unsigned char>(bytes[at + 1]),
                      static_cast<unsigned char>(bytes[at + 2])};
        entry.refused.push_back({static_cast<unsigned char>(bytes[at + 3]), "why"});
    }
    const auto ledger = remediate::readLedger(remediate::LedgerWriter().write(entry));
    fuzz::require(ledger.has_value() && ledger->entries.size() == 1, "what is written is read");
    fuzz::require(ledger->entries.front() == entry, "as it was");
    remediate::SendBooks books({2'000, 1, 7});
    (void)books.add(entry);
    const remediate::SendCounts total = books.total();
    fuzz::require(total.accepted + total.refused + total.uncertain + total.pending == 2'008,
                  "every event has one fate");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::asText(data, size);
    readAsLedger(bytes);
    readAsEntry(bytes);
    if (const auto report = session::readManifest(bytes)) {
        const auto again = session::readManifest(session::manifestJson(*report));
        fuzz::require(again.has_value(), "a manifest that was read can be written");
        fuzz::require(again->files == report->files, "and says the same");
    }
    return 0;
}
