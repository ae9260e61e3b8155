// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// windowbench: what the window costs the main thread, with a service that costs nothing. Started by
// `./dev bench window`; QT_QPA_PLATFORM=offscreen measures without a display.
#include "ui/Scene.h"
#include "ui/TestHost.h"
#include "ui/shell/MainWindow.h"
#include "ui/text/Language.h"

#include <unistd.h>

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <iostream>

using namespace toxtunnel;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t streamCount = 10'000;
constexpr int ticks = 30;

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

double sinceProcessStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!stat.open(QIODevice::ReadOnly) || !uptime.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray fields = stat.readAll();
    const QList<QByteArray> after = fields.mid(fields.lastIndexOf(')') + 2).split(' ');
    const double started =
        after[19].toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK)); // proc(5): field 22
    return uptime.readAll().split(' ').front().toDouble() - started;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ')[1].toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) /
           1e6;
}

void runFor(std::chrono::milliseconds time)
{
    QEventLoop loop; // QApplication::quit() would ask the window, which stays
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

void report(const char* what, double figure, const char* unit, double bar)
{
    std::cout << what << ": " << figure << ' ' << unit << " (bar " << bar << ")"
              << (figure <= bar ? "" : "  MISSED") << std::endl;
}

TrafficTick tickOf(const std::vector<StreamInfo>& streams, int number)
{
    TrafficTick tick;
    tick.time = std::chrono::system_clock::now();
    tick.perSecond = {90'000, 1'500'000};
    for (const StreamInfo& stream : streams) {
        const auto moved = static_cast<std::uint64_t>(number) * 1000;
        tick.streams.push_back({stream.id, {moved, moved * 4}, {1000, 4000}});
    }
    return tick;
}

/// The main thread's time for a tick, with the painting it causes.
void measureTicks(ui::MainWindow& window, FakeService& service)
{
    std::vector<StreamInfo> streams;
    for (std::uint64_t i = 1; i <= streamCount; ++i) {
        streams.push_back(scene::stream(i, scene::peer(1, "home", PeerPath::Direct), i % 2 == 0));
    }
    service.putStreams(streams);
    window.showPage(ui::PageId::Connections);
    QApplication::processEvents();
    std::vector<double> busy;
    for (int i = 0; i < ticks; ++i) {
        const TrafficTick tick = tickOf(streams, i);
        const double before = cpuSeconds();
        service.tick(tick);
        QApplication::processEvents();
        busy.push_back((cpuSeconds() - before) * 1000);
    }
    std::sort(busy.begin(), busy.end());
    report("tick with 10,000 streams, median", busy[busy.size() / 2], "ms", 8);
    report("tick with 10,000 streams, longest", busy.back(), "ms", 8);
}

void measureOverview(ui::MainWindow& window, FakeService& service, std::chrono::seconds time)
{
    window.showPage(ui::PageId::Overview);
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, qApp, [&service] {
        service.setHistory(scene::samples(60));
        service.tick(tickOf({}, 1));
    });
    clock.start(1s);
    const double before = cpuSeconds();
    runFor(time);
    report("overview during a transfer",
           (cpuSeconds() - before) * 100 / static_cast<double>(time.count()), "% of a core", 5);
    window.hide();
    const double hidden = cpuSeconds();
    runFor(time);
    report("hidden", (cpuSeconds() - hidden) * 100 / static_cast<double>(time.count()),
           "% of a core", 0.5);
    report("hidden, resident", residentMegabytes(), "MB", 120);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    ui::setLanguage(application, QStringLiteral("en"));
    const QTemporaryDir folder;
    ui::Preferences preferences(folder.path());
    FakeService service;
    scene::busy(service);
    TestHost host;
    ui::MainWindow window(service, preferences, host);
    window.show();
    QApplication::processEvents();
    report("start to the first painted window", sinceProcessStart(), "s", 0.5);
    const auto time =
        std::chrono::seconds(QApplication::arguments().value(1, QStringLiteral("10")).toInt());
    measureOverview(window, service, std::max(1s, time));
    window.show();
    measureTicks(window, service);
    return 0;
}
