// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Every test of the screen is compiled with this: QTest gives up after 5 s, which says more about
/// a busy machine and its sanitizers than about the program. Who waits for what never comes still
/// fails, only later.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, 60'000)
#define QTRY_VERIFY2(expression, message) QTRY_VERIFY2_WITH_TIMEOUT(expression, message, 60'000)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60'000)
