// SPDX-FileCopyrightText: 2026 The ToxTunnel authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no LocalAddressesLinux.cpp.
#include "link/LocalAddresses.h"

#include <QNetworkInterface>
#include <QSysInfo>

namespace toxtunnel::link {

std::vector<LocalAddress> localAddresses()
{
    std::vector<LocalAddress> addresses;
    for (const QNetworkInterface& network : QNetworkInterface::allInterfaces()) {
        if (!network.flags().testFlag(QNetworkInterface::IsUp)) {
            continue;
        }
        for (const QNetworkAddressEntry& entry : network.addressEntries()) {
            const auto address = IpAddress::parse(entry.ip().toString().toStdString());
            if (address && entry.prefixLength() >= 0 &&
                (address->isV4() || !address->isLinkLocal())) {
                addresses.push_back({*address, static_cast<unsigned>(entry.prefixLength())});
            }
        }
    }
    return addresses;
}

std::string hostSecret()
{
    return QSysInfo::bootUniqueId().toStdString(); // empty where the system has none
}

} // namespace toxtunnel::link
