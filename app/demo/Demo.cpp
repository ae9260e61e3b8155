// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Demo.h"

#include "demo/Curl.h"
#include "demo/DemoFiles.h"
#include "demo/NodeProcess.h"
#include "demo/ProgressLine.h"
#include "demo/WebTarget.h"
#include "headless/SignalWatcher.h"
#include "qr/TerminalQr.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>
#include <atomic>
#include <filesystem>
#include <iostream>

namespace toxtunnel::app {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t transferSize = 64UL * 1024 * 1024;
constexpr std::chrono::seconds meetingPatience{90};
constexpr std::chrono::milliseconds tick{100};

Result<std::uint16_t> freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) {
        return failure(Message::say("Cannot find a free port"),
                       Message::verbatim(probe.errorString().toStdString()));
    }
    return probe.serverPort();
}

/// The Tox ID of the identity in `folder`, made by this program's own command.
Result<ToxId> identityIn(const std::filesystem::path& folder)
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("print-id"), QStringLiteral("-d"),
                   QString::fromStdString(folder.string())});
    program.waitForFinished();
    if (program.exitCode() != 0) {
        return failure(Message::say("Cannot make an identity"),
                       Message::verbatim(program.readAllStandardError().trimmed().toStdString()));
    }
    return ToxId::parse(program.readAllStandardOutput().trimmed().toStdString());
}

/// Whether this program has a window and there is a display for it.
bool windowIsPossible()
{
#if !defined(TOXTUNNEL_GUI)
    return false;
#elif defined(__linux__)
    return !qEnvironmentVariableIsEmpty("DISPLAY") ||
           !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

class Demo
{
public:
    /// With a window the client node shows one, which stays until it is closed.
    Demo(const std::filesystem::path& folder, bool window)
        : folder_(folder)
        , window_(window)
        , server_(folder / "server")
        , client_(folder / "client", window ? NodeProcess::Face::Window : NodeProcess::Face::None)
    {
    }

    Result<void> run();

    /// From any thread: the current step ends with an error.
    void interrupt() { interrupted_ = true; }

private:
    Result<void> makeIdentities();
    Result<void> startTarget();
    Result<void> startNodes();
    Result<DemoBootstrap> startServer();
    Result<void> waitUntilTheyMeet();
    Result<void> fetchPage();
    Result<void> download();
    Result<void> upload();
    Result<void> letLook();
    Result<void> stopNodes();
    Result<void> waitFor(ProgressLine& progress, const std::function<bool()>& done,
                         const std::function<std::string()>& state);
    static void pause();
    Result<void> alive() const;
    QString url(const char* path) const;
    static void report(ProgressLine& line, double bytes, double seconds, const std::string& proof);

    std::filesystem::path folder_;
    bool window_;
    NodeProcess server_;
    NodeProcess client_;
    ToxId serverId_;
    ToxId clientId_;
    std::unique_ptr<WebTarget> target_;
    std::string dataHash_;
    std::uint16_t localPort_ = 0;
    std::atomic<bool> interrupted_ = false;
};

Result<void> Demo::run()
{
    using Step = Result<void> (Demo::*)();
    for (const Step step :
         {&Demo::makeIdentities, &Demo::startTarget, &Demo::startNodes, &Demo::waitUntilTheyMeet,
          &Demo::fetchPage, &Demo::download, &Demo::upload, &Demo::letLook, &Demo::stopNodes}) {
        if (const auto done = (this->*step)(); !done) {
            return done;
        }
    }
    return {};
}

Result<void> Demo::makeIdentities()
{
    std::cout << "1. Two identities" << std::endl;
    for (const char* name : {"server", "client"}) {
        std::error_code error;
        std::filesystem::create_directories(folder_ / name, error);
        auto id = identityIn(folder_ / name);
        if (!id) {
            return tl::unexpected(id.error());
        }
        std::cout << "   " << name << "  " << id->toHex() << std::endl;
        (name == std::string_view("server") ? serverId_ : clientId_) = *id;
    }
    const auto code = qr::QrMatrix::encode("tox:" + serverId_.toHex());
    if (!code) {
        return tl::unexpected(code.error());
    }
    std::cout << "   The server's as a QR code:\n"
              << qr::renderForTerminal(*code, qr::TerminalColors::Own) << std::flush;
    return {};
}

Result<void> Demo::startTarget()
{
    auto hash = writeRandomFile(folder_ / "data.bin", transferSize);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    dataHash_ = *hash;
    auto target = WebTarget::start(folder_ / "data.bin");
    if (!target) {
        return tl::unexpected(target.error());
    }
    target_ = std::move(*target);
    std::cout << "2. A web server, which only the server node may reach: http://127.0.0.1:"
              << target_->port() << std::endl;
    return {};
}

Result<void> Demo::startNodes()
{
    std::cout << "3. Two nodes, each in a process of its own" << std::endl;
    const auto local = freePort();
    if (!local) {
        return tl::unexpected(local.error());
    }
    localPort_ = *local;
    const auto bootstrap = startServer();
    if (!bootstrap) {
        return tl::unexpected(bootstrap.error());
    }
    const auto written =
        writeClientFiles(folder_ / "client", serverId_, localPort_, target_->port(), *bootstrap);
    if (!written) {
        return written;
    }
    if (window_) { // without the first run's questions, and closing it is the end
        if (const auto kept = writeWindowPreferences(folder_ / "client"); !kept) {
            return kept;
        }
    }
    client_.start();
    return {};
}

Result<DemoBootstrap> Demo::startServer()
{
    const auto relay = freePort();
    if (!relay) {
        return tl::unexpected(relay.error());
    }
    if (const auto written =
            writeServerFiles(folder_ / "server", clientId_, target_->port(), *relay);
        !written) {
        return tl::unexpected(written.error());
    }
    server_.start();
    std::optional<std::string> node;
    ProgressLine progress("server");
    const auto started = waitFor(
        progress, [&] { return (node = server_.logged("DHT node: ")).has_value(); },
        [] { return std::string("starting"); });
    if (!started) {
        return tl::unexpected(started.error());
    }
    static const QRegularExpression form(QStringLiteral("^UDP port (\\d+), key ([0-9A-F]{64})"));
    const auto match = form.match(QString::fromStdString(*node));
    if (!match.hasMatch()) {
        return failure(Message::say("The server node does not say how it is reached"),
                       Message::verbatim(*node));
    }
    progress.finish("started");
    return DemoBootstrap{match.captured(1).toUShort(), match.captured(2).toStdString()};
}

Result<void> Demo::waitUntilTheyMeet()
{
    const auto network = [](const NodeProcess& node) -> std::string {
        const auto state = node.logged("Self connection status: connected ");
        return state ? "on the network " + *state : "looking for the network";
    };
    ProgressLine progress("client");
    const auto met = waitFor(
        progress, [&] { return client_.logged("Friend connection status: Connected").has_value(); },
        [&] { return network(client_) + "; server " + network(server_); });
    if (met) {
        progress.finish("found its server after " + durationText(progress.seconds()));
        std::cout << "4. Through the tunnel: http://127.0.0.1:" << localPort_ << std::endl;
    }
    return met;
}

Result<void> Demo::fetchPage()
{
    ProgressLine progress("page    ");
    const auto page = runCurl({url("/")}, [&] { return !interrupted_; });
    if (!page) {
        return tl::unexpected(page.error());
    }
    if (!page->body.contains(WebTarget::greeting)) {
        return failure(Message::say("The page came back changed"));
    }
    progress.finish(sizeText(static_cast<double>(page->body.size())) + " in " +
                    durationText(page->seconds));
    return {};
}

Result<void> Demo::download()
{
    const std::filesystem::path copy = folder_ / "downloaded.bin";
    ProgressLine progress("download");
    const auto got = runCurl(
        {QStringLiteral("--output"), QString::fromStdString(copy.string()), url("/data")}, [&] {
            std::error_code none;
            const auto size = std::filesystem::file_size(copy, none);
            progress.update(sizeText(none ? 0 : static_cast<double>(size)));
            return !interrupted_;
        });
    if (!got) {
        return tl::unexpected(got.error());
    }
    if (sha256OfFile(copy) != dataHash_) {
        return failure(Message::say("The download came back changed"),
                       Message::say("its SHA-256 is another"));
    }
    report(progress, transferSize, got->seconds, dataHash_);
    return {};
}

Result<void> Demo::upload()
{
    ProgressLine progress("upload  ");
    const QString file = QString::fromStdString((folder_ / "data.bin").string());
    const auto sent =
        runCurl({QStringLiteral("--header"), QStringLiteral("Expect:"),
                 QStringLiteral("--upload-file"), file, url("/upload")},
                [&] {
                    progress.update(sizeText(static_cast<double>(target_->uploaded())));
                    return !interrupted_;
                });
    if (!sent) {
        return tl::unexpected(sent.error());
    }
    if (sent->body.toStdString() != dataHash_) {
        return failure(Message::say("The upload arrived changed"),
                       Message::say("its SHA-256 is another"));
    }
    report(progress, transferSize, sent->seconds, dataHash_);
    return {};
}

Result<void> Demo::letLook()
{
    if (!window_) {
        return {};
    }
    std::cout << "   The window is the client's. Quit there, or press Ctrl+C, to end the demo."
              << std::endl;
    while (client_.running() && !interrupted_) {
        pause();
    }
    return {};
}

Result<void> Demo::stopNodes()
{
    ProgressLine progress("5. Stopping both nodes");
    for (NodeProcess* node : {&client_, &server_}) {
        if (const auto stopped = node->stop(10s); !stopped) {
            return stopped;
        }
    }
    progress.finish("done in " + durationText(progress.seconds()));
    return {};
}

Result<void> Demo::waitFor(ProgressLine& progress, const std::function<bool()>& done,
                           const std::function<std::string()>& state)
{
    while (!done()) {
        if (const auto living = alive(); !living) {
            return living;
        }
        if (interrupted_) {
            return failure(Message::say("Interrupted"));
        }
        if (progress.seconds() > static_cast<double>(meetingPatience.count())) {
            return failure(Message::say("The nodes did not find each other within 90 s"),
                           Message::verbatim(state()),
                           Message::say("Is there a firewall that drops UDP on 127.0.0.1?"));
        }
        progress.update(state());
        pause();
    }
    return {};
}

void Demo::pause()
{
    QEventLoop loop;
    QTimer::singleShot(tick, &loop, &QEventLoop::quit);
    loop.exec();
}

Result<void> Demo::alive() const
{
    for (const NodeProcess* node : {&server_, &client_}) {
        if (node->started() && !node->running()) {
            return failure(Message::say("A node ended by itself"),
                           Message::verbatim(node->lastWords()));
        }
    }
    return {};
}

QString Demo::url(const char* path) const
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(localPort_).arg(QLatin1String(path));
}

void Demo::report(ProgressLine& line, double bytes, double seconds, const std::string& proof)
{
    line.finish(sizeText(bytes) + " in " + durationText(seconds) + ", " +
                sizeText(bytes / seconds) + "/s, SHA-256 equal (" + proof.substr(0, 16) + "...)");
}

} // namespace

int runDemo(const cli::Arguments& arguments)
{
    std::error_code missing; // QDir::tempPath() is silent about it
    const auto place = std::filesystem::temp_directory_path(missing);
    QTemporaryDir folder(QString::fromStdString((place / "toxtunnel-demo-XXXXXX").string()));
    if (missing || !folder.isValid()) {
        std::cerr << "The demo failed. Cannot make a folder: "
                  << (missing ? missing.message() : folder.errorString().toStdString())
                  << std::endl;
        return 1;
    }
    folder.setAutoRemove(!arguments.keepDir);
    std::cout << "ToxTunnel " TOXTUNNEL_VERSION ": a tunnel between two nodes on this machine, "
                 "without the internet"
              << std::endl;

    Demo demo(folder.path().toStdString(), !arguments.noWindow && windowIsPossible());
    const auto watcher = SignalWatcher::create([&demo](Signal, int) { demo.interrupt(); });
    const ProgressLine whole("");
    const auto done = demo.run();
    if (arguments.keepDir) {
        std::cout << "   The nodes' folder: " << folder.path().toStdString() << std::endl;
    }
    if (!done) {
        std::cout << std::endl;
        std::cerr << "The demo failed. " << done.error().text() << std::endl;
        return 1;
    }
    std::cout << "The demo succeeded in " << durationText(whole.seconds()) << '.' << std::endl;
    return 0;
}

} // namespace toxtunnel::app
