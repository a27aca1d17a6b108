// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/property_comparison.h"

#include "core/session/event_properties.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace shardscope::session {

namespace {

/// Values that both sides together have less often say nothing by themselves.
constexpr std::uint64_t kLeastCount = 5;

/// One summand of the Jensen-Shannon divergence of two distributions, in bits.
double divergence(double here, double elsewhere) {
    const double middle = (here + elsewhere) / 2;
    const auto part = [middle](double share) {
        return share > 0 ? share / 2 * std::log2(share / middle) : 0.0;
    };
    return part(here) + part(elsewhere);
}

} // namespace

double ComparedValues::skew(std::uint64_t here, std::uint64_t elsewhere) const {
    if (here == 0 || elsewhere == 0) {
        return 0;
    }
    const auto hereAll = static_cast<double>(here);
    const auto elsewhereAll = static_cast<double>(elsewhere);
    const auto summand = [&](std::uint64_t left, std::uint64_t right) {
        return divergence(static_cast<double>(left) / hereAll,
                          static_cast<double>(right) / elsewhereAll);
    };
    double sum = summand(here - m_here.total(), elsewhere - m_elsewhere.total()); // without it
    std::uint64_t rareHere = m_here.total();
    std::uint64_t rareElsewhere = m_elsewhere.total();
    const auto addValue = [&](std::uint64_t left, std::uint64_t right) {
        if (left + right >= kLeastCount) {
            sum += summand(left, right);
            rareHere -= left;
            rareElsewhere -= right;
        }
    };
    for (const auto& [hash, entry] : m_here.entries()) {
        const FrequentValues::Entry* other = m_elsewhere.find(hash);
        addValue(entry.count, other == nullptr ? 0 : other->count);
    }
    for (const auto& [hash, entry] : m_elsewhere.entries()) {
        if (m_here.find(hash) == nullptr) {
            addValue(0, entry.count);
        }
    }
    return std::clamp(sum + summand(rareHere, rareElsewhere), 0.0, 1.0);
}

std::vector<ValueProfile> ComparedValues::topValues(std::size_t most) const {
    using Kept = std::pair<std::uint64_t, const FrequentValues::Entry*>;
    std::vector<Kept> kept;
    kept.reserve(m_here.entries().size());
    for (const auto& [hash, entry] : m_here.entries()) {
        kept.emplace_back(hash, &entry);
    }
    const auto before = [](const Kept& left, const Kept& right) {
        return std::tie(right.second->count, left.second->text, left.second->type, left.first) <
               std::tie(left.second->count, right.second->text, right.second->type, right.first);
    };
    const std::size_t count = std::min(most, kept.size());
    std::partial_sort(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(count), kept.end(),
                      before);
    std::vector<ValueProfile> values;
    for (std::size_t at = 0; at < count; ++at) {
        const FrequentValues::Entry& entry = *kept[at].second;
        const FrequentValues::Entry* other = m_elsewhere.find(kept[at].first);
        values.push_back({entry.type, entry.text, entry.cut, entry.count,
                          other == nullptr ? 0 : other->count, entry.firstMs, entry.lastMs});
    }
    return values;
}

PropertyProfile ComparedValues::profile(std::string name, std::uint64_t here,
                                        std::uint64_t elsewhere, std::size_t mostValues) const {
    PropertyProfile profile;
    profile.name = std::move(name);
    profile.here = m_here.total();
    profile.elsewhere = m_elsewhere.total();
    profile.distinctHere = m_here.distinct();
    profile.distinctElsewhere = m_elsewhere.distinct();
    profile.exact = m_here.lost() == 0 && m_elsewhere.lost() == 0;
    profile.lostHere = m_here.lost();
    profile.lostElsewhere = m_elsewhere.lost();
    profile.skew = skew(here, elsewhere);
    profile.values = topValues(mostValues);
    return profile;
}

bool PropertyComparison::isCompared(std::string_view name) const {
    return std::find(m_without.begin(), m_without.end(), name) == m_without.end();
}

PropertyComparison::Property* PropertyComparison::propertyOf(std::string_view name) {
    if (name.size() > kMostName) {
        return nullptr;
    }
    m_name.assign(name);
    const auto found = m_properties.find(m_name);
    if (found != m_properties.end()) {
        return &found->second;
    }
    return m_properties.size() < kMostProperties ? &m_properties[m_name] : nullptr;
}

void PropertyComparison::note(std::string_view name, const events::PropertyValue& value) {
    Property* property = propertyOf(name);
    if (property == nullptr) {
        m_leftOut = true;
        return;
    }
    if (property->lastEvent != m_serial) {
        property->lastEvent = m_serial;
        property->pending = m_pendingCount++;
        m_pending.resize(std::max(m_pending.size(), m_pendingCount));
    }
    Pending& pending = m_pending[property->pending]; // of a name given twice, the last value
    pending.property = property;
    pending.type = value.type;
    pending.text.assign(value.text);
}

void PropertyComparison::add(Side side, std::string_view event, std::int64_t atMs) {
    ++m_serial;
    m_pendingCount = 0;
    m_leftOut = false;
    forEachProperty(event, [this](std::string_view name, const events::PropertyValue& value) {
        if (isCompared(name)) {
            note(name, value);
        }
    });
    for (std::size_t at = 0; at < m_pendingCount; ++at) {
        const Pending& pending = m_pending[at];
        pending.property->values.add(side, {pending.type, pending.text}, atMs);
    }
    ++(side == Side::Here ? m_here : m_elsewhere);
    m_eventsWithOthers += m_leftOut ? 1 : 0;
}

std::vector<PropertyProfile> PropertyComparison::profiles(std::size_t mostValues) const {
    std::vector<PropertyProfile> profiles;
    for (const auto& [name, property] : m_properties) {
        profiles.push_back(property.values.profile(name, m_here, m_elsewhere, mostValues));
    }
    std::sort(profiles.begin(), profiles.end(),
              [](const PropertyProfile& left, const PropertyProfile& right) {
                  return std::tie(right.skew, left.name) < std::tie(left.skew, right.name);
              });
    return profiles;
}

} // namespace shardscope::session
