// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// screenshots FOLDER [light|dark] [LANGUAGE]: pictures of every page and dialog, empty and full.
#include "ui/Scene.h"
#include "ui/dialogs/AddPeer.h"
#include "ui/dialogs/MyCode.h"
#include "ui/firstrun/FirstRun.h"
#include "ui/forwards/ForwardEditor.h"
#include "ui/look/TrayPicture.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
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
    ui::MainWindow window(service, preferences);
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
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
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
    ui::ForwardEditor editor(service, {});
    editor.setAttribute(Qt::WA_DeleteOnClose, false);
    ForwardSettings ssh = service.forwards().front().settings;
    ssh.localPort = 2223;
    editor.setSettings(ssh);
    photographer.take(editor, QStringLiteral("new-forward"));
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    ui::FirstRun wizard(preferences, true);
    photographer.take(wizard, QStringLiteral("first-run"));
    return 0;
}
