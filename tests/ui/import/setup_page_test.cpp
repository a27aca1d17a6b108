// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/setup_page.h"

#include "tests/ui/support/fake_engine.h"
#include "ui/import/overlap_section.h"
#include "ui/import/preview_display_proxy.h"
#include "ui/import/preview_model.h"
#include "ui/widgets/timezone_combo.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shardscope::ui {

using namespace Qt::StringLiterals;

class SetupPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelsKeepTheRulesOfModels();
    void importsWithWhatWasChosen();
    void theOpenCaseIsTheFirstChoice();
    void aReadOnlyCaseIsNoDestination();
    void theZoneAndLimitsOfAnExistingCaseStand();
    void nothingReadableMeansNoImport();
    void anUnknownZoneMeansNoImport();
    void overlapIsAskedOnlyWhenThereIsSome();
    void anUnreadableCaseIsTold();
    void backImportsNothing();

private:
    void begin(const CaseStatus& openCase = {});
    [[nodiscard]] session::ImportOptions confirm();
    template<typename Widget>
    [[nodiscard]] Widget* find(const char* name) const {
        return m_page->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QPushButton* import() const { return find<QPushButton>("startImport"); }

    std::shared_ptr<test::FakeEngine> m_fake;
    std::unique_ptr<SetupPage> m_page;
};

void SetupPageTest::init() {
    m_fake = test::FakeEngine::make();
    m_page = std::make_unique<SetupPage>(m_fake->engine());
    m_page->resize(1200, 700);
    m_page->show();
}

void SetupPageTest::begin(const CaseStatus& openCase) {
    m_page->begin({"/data/a.json", "/data/b.json"}, openCase);
}

session::ImportOptions SetupPageTest::confirm() {
    const QSignalSpy requested(m_page.get(), &SetupPage::importRequested);
    QTest::mouseClick(import(), Qt::LeftButton);
    return requested.isEmpty() ? session::ImportOptions{}
                               : requested.at(0).at(1).value<session::ImportOptions>();
}

void SetupPageTest::modelsKeepTheRulesOfModels() {
    PreviewModel model;
    PreviewDisplayProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelRules(&model);
    const QAbstractItemModelTester proxyRules(&proxy);
    model.setFiles({{.path = "/x/a.json",
                     .bytes = 1'900,
                     .alreadyInCase = true,
                     .problem = {},
                     .firstDay = {}}});
    QCOMPARE(proxy.index(0, PreviewModel::File).data().toString(), u"a.json"_s);
    QVERIFY(proxy.index(0, PreviewModel::Note).data().toString().contains(u"skipped"_s));
}

void SetupPageTest::importsWithWhatWasChosen() {
    m_fake->onPreview = [](const auto& paths, const auto&) {
        session::ImportPreview preview;
        preview.files = {{.path = paths.front().string(),
                          .bytes = 10,
                          .alreadyInCase = false,
                          .problem = {},
                          .firstDay = {}}};
        preview.groupKeys = {{.key = "company", .fromRecord = false, .seen = 5, .example = "Acme"}};
        preview.suggestedCase = "/data/new.shardcase";
        return base::Result<session::ImportPreview>(preview);
    };
    begin();
    QTRY_VERIFY(import()->isEnabled());
    m_page->findChild<TimezoneCombo*>()->lineEdit()->setText(u"Europe/Berlin"_s);
    find<QSpinBox>("userLimit")->setValue(100'000);
    auto* keys = find<QListView>("groupKeys");
    keys->model()->setData(keys->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    const session::ImportOptions options = confirm();
    QCOMPARE(options.paths.size(), std::size_t{2});
    QCOMPARE(options.timezone.value_or(""), std::string("Europe/Berlin"));
    QCOMPARE(options.userLimit.value_or(0), std::uint64_t{100'000});
    QCOMPARE(options.groupKeys, std::vector<std::string>{"company"});
    QVERIFY(options.overlap == session::OverlapChoice::Stop);
}

void SetupPageTest::theOpenCaseIsTheFirstChoice() {
    m_fake->put("/data/open.shardcase", {});
    begin({.open = true,
           .path = "/data/open.shardcase",
           .readOnly = false,
           .readOnlyReason = {},
           .settings = {},
           .sources = {}});
    QTRY_VERIFY(import()->isEnabled());
    const QSignalSpy requested(m_page.get(), &SetupPage::importRequested);
    QTest::mouseClick(import(), Qt::LeftButton);
    QCOMPARE(requested.at(0).at(0).value<std::filesystem::path>(),
             std::filesystem::path("/data/open.shardcase"));
}

void SetupPageTest::aReadOnlyCaseIsNoDestination() {
    begin({.open = true,
           .path = "/data/open.shardcase",
           .readOnly = true,
           .readOnlyReason = {},
           .settings = {},
           .sources = {}});
    QTRY_VERIFY(import()->isEnabled());
    QVERIFY(find<QComboBox>("destination")->currentText().contains(u"suggested"_s));
}

void SetupPageTest::theZoneAndLimitsOfAnExistingCaseStand() {
    QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath(u"there.shardcase"_s).toStdString();
    QFile file(folder.filePath(u"there.shardcase"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    test::FakeEngine::Case content;
    content.settings.timezone = "Asia/Tokyo";
    content.settings.limits = {.user = 2'000, .group = 10'000};
    m_fake->put(path, content);
    begin({.open = true,
           .path = path,
           .readOnly = false,
           .readOnlyReason = {},
           .settings = {},
           .sources = {}});
    QTRY_VERIFY(import()->isEnabled());
    auto* zone = m_page->findChild<TimezoneCombo*>();
    QVERIFY(!zone->isEnabled());
    QCOMPARE(zone->timezone(), std::string("Asia/Tokyo"));
    QCOMPARE(find<QSpinBox>("userLimit")->value(), 2'000);
    const session::ImportOptions options = confirm();
    QVERIFY(!options.timezone);  // the case's own
    QVERIFY(!options.userLimit); // unchanged: nothing to store
}

void SetupPageTest::nothingReadableMeansNoImport() {
    m_fake->onPreview = [](const auto&, const auto&) {
        session::ImportPreview preview;
        preview.files = {{.path = "/data/a.json",
                          .bytes = 10,
                          .alreadyInCase = false,
                          .problem = "permission denied",
                          .firstDay = {}}};
        preview.suggestedCase = "/data/new.shardcase";
        return base::Result<session::ImportPreview>(preview);
    };
    begin();
    QTRY_COMPARE(find<QTableView>("previewFiles")->model()->rowCount(), 1);
    QVERIFY(!import()->isEnabled());
}

void SetupPageTest::anUnknownZoneMeansNoImport() {
    begin();
    QTRY_VERIFY(import()->isEnabled());
    m_page->findChild<TimezoneCombo*>()->lineEdit()->setText(u"Middle/Earth"_s);
    QVERIFY(!import()->isEnabled());
}

void SetupPageTest::overlapIsAskedOnlyWhenThereIsSome() {
    begin();
    QTRY_VERIFY(import()->isEnabled());
    auto* section = m_page->findChild<OverlapSection*>();
    QVERIFY(!section->isVisible());
    m_fake->onPreview = [](const auto& paths, const auto&) {
        session::ImportPreview preview;
        preview.files = {{.path = paths.front().string(),
                          .bytes = 10,
                          .alreadyInCase = false,
                          .problem = {},
                          .firstDay = {}}};
        preview.suggestedCase = "/data/new.shardcase";
        preview.daysInCase = {{19600}};
        return base::Result<session::ImportPreview>(preview);
    };
    begin();
    QTRY_VERIFY(section->isVisible());
    QTRY_VERIFY(import()->isEnabled());
    section->findChildren<QRadioButton*>().at(1)->click();
    QVERIFY(confirm().overlap == session::OverlapChoice::Replace);
}

void SetupPageTest::anUnreadableCaseIsTold() {
    m_fake->onPreview = [](const auto&, const auto&) {
        return base::Result<session::ImportPreview>(
            base::fail(base::ErrorCode::NotACase, "This is not a case"));
    };
    const QSignalSpy cancelled(m_page.get(), &SetupPage::cancelled);
    begin();
    const auto backButton = [&]() -> QPushButton* {
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == u"Back"_s &&
                button->objectName() != u"cancelSetup"_s) {
                return button;
            }
        }
        return nullptr;
    };
    QTRY_VERIFY(backButton() != nullptr);
    QVERIFY(!import()->isEnabled());
    QTest::mouseClick(backButton(), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
}

void SetupPageTest::backImportsNothing() {
    begin();
    const QSignalSpy requested(m_page.get(), &SetupPage::importRequested);
    const QSignalSpy cancelled(m_page.get(), &SetupPage::cancelled);
    QTest::mouseClick(find<QPushButton>("cancelSetup"), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(requested.size(), 0);
}

} // namespace shardscope::ui

QTEST_MAIN(shardscope::ui::SetupPageTest)
#include "setup_page_test.moc"
