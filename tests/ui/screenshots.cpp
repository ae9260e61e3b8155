// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// screenshots FOLDER [light|dark] [LANGUAGE]: pictures of every page and dialog, empty and full.
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
#include "ui/look/Style.h"
#include "ui/look/TrayPicture.h"
#include "ui/settings/BackupTab.h"
#include "ui/settings/SecurityTab.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"
#include "ui/widgets/PassphraseField.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace toxtunnel;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2e, 0x33), QColor(0x2b, 0x2e, 0x33));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x22, 0x26));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x29, 0x2e));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x8f, 0xd9));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa2, 0xab));
    return palette;
}

class Photographer
{
public:
    explicit Photographer(const QString& folder)
        : folder_(folder)
    {
        folder_.mkpath(QStringLiteral("."));
    }

    void take(QWidget& widget, const QString& name)
    {
        widget.show();
        QApplication::processEvents();
        QApplication::processEvents();
        widget.grab().save(folder_.filePath(name + u".png"));
    }

private:
    QDir folder_;
};

void takePages(Photographer& photographer, FakeService& service, const QString& prefix)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    TestHost host;
    ui::MainWindow window(service, preferences, host);
    const std::vector<std::pair<ui::PageId, QString>> pages{
        {ui::PageId::Overview, QStringLiteral("overview")},
        {ui::PageId::Peers, QStringLiteral("peers")},
        {ui::PageId::Forwards, QStringLiteral("forwards")},
        {ui::PageId::Rules, QStringLiteral("rules")},
        {ui::PageId::Connections, QStringLiteral("connections")},
        {ui::PageId::Diagnostics, QStringLiteral("diagnostics")},
        {ui::PageId::Log, QStringLiteral("log")},
        {ui::PageId::Settings, QStringLiteral("settings")},
    };
    for (const auto& [page, name] : pages) {
        window.showPage(page);
        window.show();
        if (prefix.isEmpty()) {
            scene::tick(service);
        }
        photographer.take(window, prefix + name);
    }
    if (prefix.isEmpty()) {
        window.showPage(ui::PageId::Forwards);
        auto& forwards = window.page(ui::PageId::Forwards);
        dynamic_cast<ui::ForwardsPage&>(forwards).test(ForwardId{1});
        photographer.take(window, QStringLiteral("forwards-test"));
        window.showPage(ui::PageId::Diagnostics);
        dynamic_cast<ui::DiagnosticsPage&>(window.page(ui::PageId::Diagnostics)).examine();
        photographer.take(window, QStringLiteral("diagnostics-found"));
    }
}

/// The tabs and dialogs about passphrases and backups.
void takeSecrets(Photographer& photographer, FakeService& service, TestHost& host)
{
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    ui::MainWindow window(service, preferences, host);
    window.showPage(ui::PageId::Settings);
    auto* tabs = window.page(ui::PageId::Settings).findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    photographer.take(window, QStringLiteral("settings-security"));
    NodeInfo node = service.node();
    node.encrypted = true;
    service.setNode(node);
    photographer.take(window, QStringLiteral("settings-security-encrypted"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        if (tabs->currentWidget()->findChild<ui::BackupTab*>() != nullptr) {
            photographer.take(window, QStringLiteral("settings-backup"));
        }
    }
    for (auto* button : window.findChild<ui::SecurityTab*>()->findChildren<QPushButton*>()) {
        if (!button->isHidden() && window.findChild<ui::PassphraseDialog*>() == nullptr) {
            button->click(); // the first one changes it
        }
    }
    auto* change = window.findChild<ui::PassphraseDialog*>();
    for (auto* field : change->findChildren<ui::PassphraseField*>()) {
        field->setText(QStringLiteral("correct horse"));
    }
    photographer.take(*change, QStringLiteral("change-passphrase"));
    ui::RestoreBackup restore(service, host);
    restore.setAttribute(Qt::WA_DeleteOnClose, false);
    BackupInfo info;
    info.id = scene::idOf(3);
    info.configuration = info.rules = info.knownServers = true;
    info.peers = 2;
    info.forwards = 5;
    service.setBackup(info, {});
    restore.setFile(QStringLiteral("toxtunnel.backup"));
    photographer.take(restore, QStringLiteral("restore-backup"));
    ui::Unlock unlock([](const Secret&) { return true; }, QStringLiteral("~/.config/toxtunnel"));
    host.store.available = false;
    unlock.askKeychain(host.store, {});
    photographer.take(unlock, QStringLiteral("unlock"));
}

/// Adding a peer by its code: the camera sees it, and there is none.
void takeCameras(Photographer& photographer, FakeService& service)
{
    CameraBench bench;
    for (const bool plugged : {true, false}) {
        ui::AddPeer peer(service);
        peer.setAttribute(Qt::WA_DeleteOnClose, false);
        bench.plugged.clear();
        if (plugged) {
            bench.plugged = {{"/dev/video0", QStringLiteral("HD Webcam")},
                             {"/dev/video2", QStringLiteral("USB Camera")}};
        }
        peer.show();
        peer.scan([&bench] { return std::make_unique<FakeCameras>(bench); });
        while (bench.cameras == nullptr) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        if (plugged) {
            // Not whole yet, or it would be read and the camera off.
            const QString link = u"tox:" + QString::fromStdString(scene::idOf(7).toHex());
            Q_EMIT bench.cameras->picture(scene::seenByCamera(link, {210, 40}));
        }
        photographer.take(peer, plugged ? QStringLiteral("add-peer-camera")
                                        : QStringLiteral("add-peer-no-camera"));
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new ui::Style(QStyleFactory::create(QStringLiteral("Fusion"))));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        return 2;
    }
    if (arguments.value(2) == u"dark") {
        QApplication::setPalette(darkPalette());
    }
    ui::setLanguage(application, arguments.value(3, QStringLiteral("en")));
    Photographer photographer(arguments[1]);
    FakeService fresh;
    scene::empty(fresh);
    takePages(photographer, fresh, QStringLiteral("empty-"));
    FakeService service;
    scene::busy(service);
    takePages(photographer, service, QString());

    ui::MyCode code(service);
    code.setAttribute(Qt::WA_DeleteOnClose, false);
    photographer.take(code, QStringLiteral("my-code"));
    ui::AddPeer peer(service);
    peer.setAttribute(Qt::WA_DeleteOnClose, false);
    peer.setAddress(QString::fromStdString(scene::idOf(7).toHex()));
    photographer.take(peer, QStringLiteral("add-peer"));
    takeCameras(photographer, service);
    ui::ForwardEditor editor(service, {});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    ForwardSettings ssh = service.forwards().front().settings;
    ssh.localPort = 2223;
    editor.setSettings(ssh);
    photographer.take(editor, QStringLiteral("new-forward"));
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    TestHost host;
    ui::FirstRun wizard(service, preferences, host, true, false);
    photographer.take(wizard, QStringLiteral("first-run"));
    wizard.next();
    photographer.take(wizard, QStringLiteral("first-run-identity"));
    takeSecrets(photographer, service, host);
    return 0;
}
