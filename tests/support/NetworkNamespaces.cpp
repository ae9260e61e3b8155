// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/NetworkNamespaces.h"

#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QStandardPaths>
#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <system_error>
#include <thread>

namespace toxtunnel::test {

namespace {

Descriptor ownNamespace()
{
    return Descriptor(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC));
}

bool bringLoopbackUp()
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    ifreq change{};
    std::strcpy(change.ifr_name, "lo");
    change.ifr_flags = IFF_UP | IFF_RUNNING;
    return ::ioctl(socket.raw(), SIOCSIFFLAGS, &change) == 0;
}

/// A namespace made on a thread that ends at once, so that the caller never leaves its own.
Descriptor createNamespace()
{
    Descriptor created;
    std::thread([&created] {
        if (::unshare(CLONE_NEWNET) == 0 && bringLoopbackUp()) {
            created = ownNamespace();
        }
    }).join();
    return created;
}

} // namespace

QString whyNoNetworkNamespaces()
{
    if (!createNamespace()) {
        return QStringLiteral("network namespaces need root");
    }
    if (QStandardPaths::findExecutable(QStringLiteral("ip")).isEmpty()) {
        return QStringLiteral("the program \"ip\" is missing (package iproute2)");
    }
    if (::access("/dev/net/tun", R_OK | W_OK) != 0) {
        return QStringLiteral("/dev/net/tun is missing or not accessible");
    }
    return {};
}

NetworkNamespace::NetworkNamespace()
    : descriptor_(createNamespace())
{
    if (!descriptor_) {
        throw std::runtime_error("cannot create a network namespace");
    }
}

QString NetworkNamespace::path() const
{
    return QStringLiteral("/proc/%1/fd/%2").arg(::getpid()).arg(descriptor_.raw());
}

void NetworkNamespace::place(QProcess& process) const
{
    process.setChildProcessModifier([there = descriptor_.raw()] {
        if (::setns(there, CLONE_NEWNET) != 0) {
            ::_exit(127);
        }
    });
}

QByteArray NetworkNamespace::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    place(process);
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0) {
        const QString why = program + QLatin1Char(' ') + arguments.join(QLatin1Char(' ')) +
                            QStringLiteral(": ") +
                            QString::fromUtf8(process.readAllStandardError());
        throw std::runtime_error(why.toStdString());
    }
    return process.readAllStandardOutput();
}

NetworkVisit::NetworkVisit(const NetworkNamespace& there)
    : home_(ownNamespace())
{
    if (!home_ || ::setns(there.descriptor(), CLONE_NEWNET) != 0) {
        throw std::system_error(errno, std::generic_category(), "enter a network namespace");
    }
}

NetworkVisit::~NetworkVisit()
{
    ::setns(home_.raw(), CLONE_NEWNET);
}

VethLink::VethLink()
{
    const auto ip = [](const NetworkNamespace& inside, const QString& arguments) {
        inside.run(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
    };
    ip(left_, QStringLiteral("link add veth0 type veth peer name veth0 netns ") + right_.path());
    ip(left_, QStringLiteral("addr add %1/24 dev veth0").arg(leftAddress()));
    ip(right_, QStringLiteral("addr add %1/24 dev veth0").arg(rightAddress()));
    ip(left_, QStringLiteral("link set veth0 up"));
    ip(right_, QStringLiteral("link set veth0 up"));
}

} // namespace toxtunnel::test
