// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every page and dialog in languages with long words and from right to left, at twice the size.
#include "ui/FakeCameras.h"
#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/diagnostics/DiagnosticsPage.h"
#include "ui/dialogs/AddPeer.h"
#include "ui/dialogs/MyCode.h"
#include "ui/dialogs/PassphraseDialog.h"
#include "ui/dialogs/RestoreBackup.h"
#include "ui/dialogs/Unlock.h"
#include "ui/firstrun/FirstRun.h"
#include "ui/forwards/ForwardEditor.h"
#include "ui/forwards/ForwardsPage.h"
#include "ui/rules/RuleEditor.h"
#include "ui/settings/SecurityTab.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"
#include "ui/widgets/PassphraseField.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <functional>

using namespace toxtunnel;

namespace {

/// Marks whatever goes through tr().
class Marker final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return u'«' + QString::fromUtf8(source) + u'»';
    }
};

/// Names of programs and protocols, keys of the configuration and figures are the same everywhere.
bool needsNoTranslation(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(SSH|PostgreSQL|MySQL|Redis|MongoDB|toxcore|[a-z0-9_]+([./"
                       ":][a-z0-9_.,]+)+|[-0-9.:,/ ]*)$"));
    return form.match(text).hasMatch();
}

template <typename Kind>
void forEach(const QWidget& window, const std::function<void(Kind&)>& act)
{
    for (Kind* each : window.findChildren<Kind*>()) {
        if (each->isVisibleTo(&window)) {
            act(*each);
        }
    }
}

} // namespace

/// With what a backup holds.
QDialog* restoreDialog(FakeService& service, const TestHost& host)
{
    BackupInfo info;
    info.configuration = info.rules = info.knownServers = info.profile = true;
    service.setBackup(info, {});
    auto* dialog = new ui::RestoreBackup(service, host);
    dialog->setFile({});
    return dialog;
}

class WordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsClippedAndEveryControlHasAName_data();
    void nothingIsClippedAndEveryControlHasAName();
    void everyStringCanBeTranslated();

private:
    using Look = std::function<void(QWidget&)>;
    void walk(const Look& look);
    void walkWindow(service::Service& service, const Look& look);
    void walkPassphrases(const Look& look);
    void walkFindings(const Look& look);
    void walkDialogs(const Look& look);
    void walkCameras(const Look& look);
    void show(QWidget& widget, const Look& look);
    void lookForClipping(const QWidget& window);
    void lookForNames(const QWidget& window);
    void lookForStrings(const QWidget& window);
    void complain(const QString& what, const QWidget& widget, const QString& text);

    FakeService fresh_;
    FakeService busy_;
    QStringList findings_;
};

void WordingTest::init()
{
    scene::empty(fresh_);
    scene::busy(busy_);
    findings_.clear();
}

void WordingTest::complain(const QString& what, const QWidget& widget, const QString& text)
{
    findings_ << QStringLiteral("%1: %2 \"%3\" in %4")
                     .arg(what, QString::fromLatin1(widget.metaObject()->className()), text,
                          QString::fromLatin1(widget.window()->metaObject()->className()));
}

void WordingTest::show(QWidget& widget, const Look& look)
{
    widget.show();
    QApplication::processEvents();
    QApplication::processEvents();
    look(widget);
}

void WordingTest::walkWindow(service::Service& service, const Look& look)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    TestHost host;
    ui::MainWindow window(service, preferences, host);
    for (int page = 0; page <= static_cast<int>(ui::PageId::Settings); ++page) {
        window.showPage(static_cast<ui::PageId>(page));
        show(window, look);
        for (QTabBar* tabs : window.findChildren<QTabBar*>()) {
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                show(window, look);
            }
        }
    }
}

/// The dialogs that the buttons of the tab open.
void WordingTest::walkPassphrases(const Look& look)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    TestHost host;
    ui::SettingsPage page(busy_, preferences, host);
    auto* tab = page.findChild<ui::SecurityTab*>();
    NodeInfo node = busy_.node();
    for (const bool encrypted : {false, true}) {
        node.encrypted = encrypted;
        busy_.setNode(node);
        for (QAbstractButton* button : tab->findChildren<QAbstractButton*>()) {
            if (button->isEnabled() && !button->isHidden()) {
                button->click();
            }
            for (QDialog* dialog : tab->findChildren<QDialog*>()) {
                for (auto* field : dialog->findChildren<ui::PassphraseField*>()) {
                    field->setText(QStringLiteral("weak"));
                }
                show(*dialog, look);
                delete dialog;
            }
        }
    }
}

void WordingTest::walkFindings(const Look& look)
{
    const QSize size(870, 640); // of a page in a window of the usual size
    ui::ForwardsPage forwards(busy_);
    forwards.resize(size);
    forwards.test(ForwardId{1});
    show(forwards, look);
    ui::DiagnosticsPage diagnostics(busy_);
    diagnostics.resize(size);
    diagnostics.examine();
    show(diagnostics, look);
}

void WordingTest::walkDialogs(const Look& look)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    TestHost host;
    ui::FirstRun wizard(busy_, preferences, host, true, false);
    for (int page = 0; page < 4; ++page) {
        show(wizard, look);
        wizard.next();
    }
    const std::vector<QDialog*> dialogs{new ui::MyCode(busy_),
                                        new ui::AddPeer(busy_),
                                        new ui::ForwardEditor(busy_, {}),
                                        new ui::RuleEditor(busy_, {}),
                                        new ui::RuleEditor(busy_, busy_.rules().front()),
                                        restoreDialog(busy_, host),
                                        new ui::Unlock([](const Secret&) { return true; }, {})};
    for (QDialog* dialog : dialogs) {
        show(*dialog, look);
        delete dialog;
    }
}

/// Adding a peer with a camera: all that may be said of it.
void WordingTest::walkCameras(const Look& look)
{
    CameraBench bench;
    ui::AddPeer dialog(busy_);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.scan([&bench] { return std::make_unique<FakeCameras>(bench); });
    QTRY_VERIFY(bench.cameras != nullptr);
    show(dialog, look); // no camera
    bench.plugged = {{"1", QStringLiteral("SSH")}, {"2", QStringLiteral("SSH")}};
    Q_EMIT bench.cameras->changed();
    show(dialog, look);
    Q_EMIT bench.cameras->picture(scene::seenByCamera({}));
    show(dialog, look);
    Q_EMIT bench.cameras->failed(QStringLiteral("device is busy"));
    show(dialog, look);
    Q_EMIT bench.cameras->denied();
    show(dialog, look);
}

void WordingTest::walk(const Look& look)
{
    walkWindow(fresh_, look);
    walkWindow(busy_, look);
    walkPassphrases(look);
    walkFindings(look);
    walkDialogs(look);
    walkCameras(look);
}

void WordingTest::lookForClipping(const QWidget& window)
{
    forEach<QAbstractButton>(window, [this](QAbstractButton& button) {
        if (!button.text().isEmpty() && button.width() < button.minimumSizeHint().width()) {
            complain(QStringLiteral("clipped"), button, button.text());
        }
    });
    forEach<QLabel>(window, [this](QLabel& label) {
        const bool fits = label.wordWrap() ? label.height() >= label.heightForWidth(label.width())
                                           : label.width() >= label.sizeHint().width();
        if (!label.text().isEmpty() && !fits) {
            complain(QStringLiteral("clipped"), label, label.text());
        }
    });
    forEach<QGroupBox>(window, [this](QGroupBox& box) {
        if (box.width() < box.minimumSizeHint().width()) {
            complain(QStringLiteral("clipped"), box, box.title());
        }
    });
    forEach<QHeaderView>(window, [this](QHeaderView& header) {
        for (int section = 0; section < header.count(); ++section) {
            if (header.orientation() == Qt::Horizontal &&
                header.sectionSize(section) < header.sectionSizeHint(section)) {
                complain(QStringLiteral("clipped"), header,
                         header.model()->headerData(section, Qt::Horizontal).toString());
            }
        }
    });
}

void WordingTest::lookForNames(const QWidget& window)
{
    forEach<QWidget>(window, [this](QWidget& widget) {
        const bool control = qobject_cast<QAbstractButton*>(&widget) != nullptr ||
                             qobject_cast<QLineEdit*>(&widget) != nullptr ||
                             qobject_cast<QComboBox*>(&widget) != nullptr ||
                             qobject_cast<QPlainTextEdit*>(&widget) != nullptr ||
                             qobject_cast<QAbstractSpinBox*>(&widget) != nullptr ||
                             (qobject_cast<QAbstractItemView*>(&widget) != nullptr &&
                              qobject_cast<QHeaderView*>(&widget) == nullptr);
        const QString object = widget.objectName();
        const bool partOfAnother = object.startsWith(u"qt_") ||
                                   widget.parentWidget()->inherits("QAbstractSpinBox") ||
                                   widget.parentWidget()->inherits("QAbstractItemView") ||
                                   widget.parentWidget()->inherits("QLineEdit") ||
                                   widget.parentWidget()->inherits("QTabBar");
        if (!control || partOfAnother || widget.focusPolicy() == Qt::NoFocus) {
            return;
        }
        QAccessibleInterface* found = QAccessible::queryAccessibleInterface(&widget);
        const bool labelled = found != nullptr && !found->relations(QAccessible::Label).isEmpty();
        if (!labelled && (found == nullptr || found->text(QAccessible::Name).isEmpty())) {
            complain(QStringLiteral("nameless"), widget, object);
        }
    });
}

void WordingTest::lookForStrings(const QWidget& window)
{
    const auto check = [this](const QWidget& widget, const QString& text) {
        const QString plain = QString(text).remove(u'&');
        if (!plain.isEmpty() && !plain.contains(u'«') && !needsNoTranslation(plain)) {
            complain(QStringLiteral("untranslatable"), widget, text);
        }
    };
    forEach<QAbstractButton>(window, [&](QAbstractButton& each) {
        check(each, each.text());
        check(each, each.toolTip());
    });
    forEach<QGroupBox>(window, [&](QGroupBox& each) { check(each, each.title()); });
    forEach<QLabel>(window, [&](QLabel& each) {
        if (each.buddy() != nullptr) {
            check(each, each.text());
        }
    });
    forEach<QLineEdit>(window, [&](QLineEdit& each) {
        const bool data = each.accessibleName().contains(u"Name of the peer") ||
                          each.accessibleName().contains(u'_') ||
                          each.accessibleName().contains(u'.');
        check(each, data ? QString() : each.placeholderText());
    });
    forEach<QTabBar>(window, [&](QTabBar& each) {
        for (int tab = 0; tab < each.count(); ++tab) {
            check(each, each.tabText(tab));
        }
    });
    check(window, window.windowTitle());
}

void WordingTest::nothingIsClippedAndEveryControlHasAName_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "ar", "zh_CN"}) {
        QTest::newRow(language) << QString::fromLatin1(language);
    }
}

void WordingTest::nothingIsClippedAndEveryControlHasAName()
{
    QFETCH(QString, language);
    ui::setLanguage(*qApp, language);
    QCOMPARE(qApp->devicePixelRatio(), 2.0);
    QCOMPARE(QApplication::isRightToLeft(), language == u"ar");
    walk([this](QWidget& window) {
        lookForClipping(window);
        lookForNames(window);
    });
    findings_.removeDuplicates();
    QVERIFY2(findings_.isEmpty(), qPrintable(u'\n' + findings_.join(u'\n')));
}

void WordingTest::everyStringCanBeTranslated()
{
    ui::setLanguage(*qApp, QStringLiteral("en"));
    Marker marker;
    QCoreApplication::installTranslator(&marker);
    walk([this](QWidget& window) { lookForStrings(window); });
    findings_.removeDuplicates();
    QVERIFY2(findings_.isEmpty(), qPrintable(u'\n' + findings_.join(u'\n')));
}

int main(int argc, char** argv)
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    WordingTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "WordingTest.moc"
